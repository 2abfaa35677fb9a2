"""Why one criterion stands where it does: what counted, what did not, what would raise it."""

from collections.abc import Iterator, Sequence

import click

from readiness.commands import show
from readiness.compose.explained import explained, heads
from readiness.model.assessment import CriterionStanding


def lines(one: CriterionStanding) -> Iterator[str]:
    """Yield the standing, item by item, and its gaps."""
    told = explained(one)
    yield from (click.style(line, bold=True) for line in show.hanging(told.title, 0))
    yield from show.hanging(told.standing, 2)
    counted, left_out = heads(told)
    yield from _items(counted, told.counted)
    yield from _items(left_out, told.left_out)
    if told.raises:
        yield ""
        yield from show.hanging(f"What would raise it: {told.raises}.", 2)
    yield from _items("Questions that no current item names", told.open)
    gaps = [f"{gap.code} {gap.severity}: {gap.message}: {gap.hint}" for gap in one.gaps]
    yield from _items("Gaps", gaps)


def _items(head: str, items: Sequence[str]) -> Iterator[str]:
    if items:
        yield ""
        yield f"  {head}:"
        for item in items:
            yield from show.hanging(f"- {item}", 4)
