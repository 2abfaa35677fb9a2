"""docs/commands.md: what every command says of itself."""

from collections.abc import Iterator

import click

from readiness.commands import COMMANDS, group

_WIDTH = 96

_HEAD = """\
# Commands

<!-- Made by `python docs/generate` from the program's own help. -->

Every command explains itself with `--help`; this page shows the same words in one place.

| exit code | means |
| --- | --- |
| 0 | all is well; a gap in the evidence is not a fault |
| 1 | something in the files must be put right, or is worse than agreed; nothing was written |
| 2 | the command was typed wrongly |
| 3 | a fault of the program itself, with a short report to send |
| 130 | interrupted, with Ctrl and C |

`--json` prints data for a machine on standard output; [schemas](schemas) say what it holds. `check`
and `score` print other forms with `--format`, for [services that run them by themselves](ci).
`NO_COLOR`, set to anything, turns colour off. The clock is read only when neither `--as-of` nor
`as-of` in `readiness.yaml` names a day.

| command | what it does |
| --- | --- |
"""


def page() -> str:
    """Return the page."""
    rows = "".join(
        f"| [`{name}`](#readiness-{name}) | {says} |\n" for name, says in COMMANDS.items()
    )
    return "\n".join([_HEAD + rows, *_sections()])


def _sections() -> Iterator[str]:
    top = click.Context(group, info_name="readiness")
    yield _section("readiness", group, top)
    for name in COMMANDS:
        command = group.get_command(top, name)
        if command is None:
            raise KeyError(name)
        yield _section(f"readiness {name}", command, top)
        if isinstance(command, click.Group):
            for part, inner in command.commands.items():
                yield _section(f"readiness {name} {part}", inner, top)


def _section(title: str, command: click.Command, top: click.Context) -> str:
    parent = None if command is group else top
    info = title if parent is None else title.partition(" ")[2]
    context = click.Context(
        command,
        parent=parent,
        info_name=info,
        terminal_width=_WIDTH,
        help_option_names=["-h", "--help"],
    )
    return f"## {title}\n\n```text\n{command.get_help(context)}\n```\n"
