"""What comes until a day: stale, due, unreviewed or superseded, role by role."""

from collections.abc import Iterator
from itertools import groupby

import click

from readiness.commands import show
from readiness.model.assessment import Assessment
from readiness.model.when import day_words


def lines(assessment: Assessment, role: str = "") -> Iterator[str]:
    """Yield what falls due, by owner and day; of one role only, if one is given."""
    until = assessment.until
    if until is None:
        return
    coming = [one for one in assessment.coming if role in ("", one.owner)]
    yield (
        f"Until {day_words(until)}, if nothing changes:"
        if coming
        else (f"Nothing goes stale or falls due until {day_words(until)}.")
    )
    for owner, entries in groupby(coming, key=lambda one: one.owner):
        yield ""
        yield click.style(show.printable(owner or "Nobody named"), bold=True)
        for one in entries:
            yield from show.hanging(f"{day_words(one.day)}: {one.what}", 2)
