"""readiness explain: what a code means, why it matters, how to mend it, an example."""

import json
import sys
from difflib import get_close_matches

import click

from readiness.commands import options, show
from readiness.model.rule import Code


@click.command("explain")
@click.argument("code", required=False)
@options.as_json
def command(code: str | None, as_json: bool) -> None:
    """Say what CODE means, why it matters, how to mend it, and give an example.

    Without a code, list all of them.

    Exit codes: 0 explained; 2 there is no such code.
    """
    known = codes()
    if as_json and (code is None or code.upper() in known):
        chosen = [known[code.upper()]] if code else known.values()
        click.echo(json.dumps([one._asdict() for one in chosen], indent=2, ensure_ascii=False))
    elif code is None:
        for one in known.values():
            click.echo(f"{one.code}  {one.title}")
    elif code.upper() in known:
        for line in _page(known[code.upper()]).splitlines():
            click.echo("\n".join(show.hanging(line, 0)))
    else:
        close = get_close_matches(code.upper().replace("O", "0"), known, n=1)
        meant = f" Did you mean {close[0]}?" if close else ""
        click.echo(f"There is no code {code}.{meant} `readiness explain` lists them.", err=True)
        sys.exit(2)


def codes() -> dict[str, Code]:
    """Return every code that a diagnostic may carry, in order."""
    from readiness import check, compose, load, render, score
    from readiness.score import ratchet

    scored = (*score.CODES, *ratchet.CODES)
    rooms = (load.CODES, check.CODES, scored, compose.CODES, render.CODES)
    every = [one for room in rooms for one in room]
    return {one.code: one for one in sorted(every)}


def _page(one: Code) -> str:
    return (
        f"{one.code}: {one.title}\nSeverity: {one.severity}\n\n{one.explanation}\n\n"
        f"Source: {one.source}."
    )
