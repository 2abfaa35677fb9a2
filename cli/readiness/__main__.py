"""Run as `python -m readiness`."""

from readiness.commands import main

main()
