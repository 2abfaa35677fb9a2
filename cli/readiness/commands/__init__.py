"""The commands: one file each, and nothing but talk, files, the clock and exit codes."""

import gc
import sys
from importlib import import_module

import click

from readiness import __version__

COMMANDS = {
    "init": "Start a folder for your authority.",
    "check": "Find every fault in your files.",
    "score": "Show how well each criterion is evidenced, and what is missing.",
    "baseline": "Agree on how things stand, so that nothing falls below it unseen.",
    "build": "Write the Word documents and the list of gaps.",
    "accessibility": "Check the documents for readers who listen or enlarge, and say so.",
    "changes": "Show what changed since the last meeting, or another day.",
    "template": "Bring your own look and your own templates.",
    "hindsight": "Compare what you had written with what an inspection found.",
    "explain": "Say what a code means and how to mend it.",
    "frameworks": "List the inspection frameworks, or show one.",
    "schema": "Write the forms that editors use to help you type.",
}
"""Every command and what it does, in the order of use."""


class _Late(click.Group):
    """A group that imports a command only when it is called, so that help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"readiness.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], COMMANDS, n=1)
            meant = f" Did you mean `{close[0]}`?" if close else ""
            ctx.fail(f"There is no command `{args[0]}`.{meant}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Late, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="readiness")
def group() -> None:
    """Turn evidence kept in plain files into the Word documents a Director sends.

    A new authority starts with `readiness init my-council`, writes evidence into the
    files, and runs `readiness build my-council`. Every command explains itself:
    `readiness build --help`.

    Exit codes: 0 all is well; 1 something in your files must be put right; 2 the command
    was typed wrongly; 3 a fault of the program itself; 130 interrupted.
    """


def main() -> None:
    """Run the command line; a fault of ours ends with a report, never a traceback."""
    gc.disable()  # a run is short and makes no cycles worth finding: a quarter less time
    _speak_utf8()
    try:
        code = group(standalone_mode=False)
    except click.ClickException as error:
        _tell(error)
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. Nothing was left half-written.", err=True)
        code = 130
    except BrokenPipeError:
        code = 0
    except Exception as error:
        from readiness.commands.our_fault import report

        report(error)
        code = 3
    sys.exit(code or 0)


def _tell(error: click.ClickException) -> None:
    """Print what was typed wrongly in lines that fit a console."""
    from io import StringIO
    from textwrap import wrap

    told = StringIO()
    error.show(told)
    for line in told.getvalue().splitlines():
        for part in wrap(line, 96, break_on_hyphens=False) or [""]:
            click.echo(part, err=True)


def _speak_utf8() -> None:
    """Write UTF-8 into files and pipes; on a console print marks for letters that it lacks.

    What is redirected on Windows would otherwise be in the console's code page, and lose
    letters that a council's name may have.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
