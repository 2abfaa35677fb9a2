"""What a person sees when the fault is ours."""

import platform
import traceback
from pathlib import Path

import click

from readiness import __version__


def report(error: Exception) -> None:
    """Print a short report that can be pasted into a request for help.

    It holds no path of the person's machine and nothing from their files.
    """
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno} in {last.name}"
    click.echo(
        "Sorry, this is a fault in readiness, not in your files.\n"
        "Please send these lines to whoever looks after it:\n\n"
        f"  readiness {__version__}, Python {platform.python_version()}, {platform.system()}\n"
        f"  {type(error).__name__} at {where}",
        err=True,
    )
