"""Say that work goes on, but only when it takes longer than a second."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

import click

PATIENCE = 1.0
"""Seconds before a person begins to wonder."""


@contextmanager
def told_if_slow(words: str) -> Iterator[None]:
    """Print what is being done if it takes long, to a person's terminal and nowhere else."""
    timer = Timer(PATIENCE, click.echo, [f"{words} …"], {"err": True})
    timer.daemon = True
    if sys.stderr.isatty():
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
