"""What changed in sentences, the good and the bad in one breath."""

from collections.abc import Iterator

from readiness.compose.words import STATUS_WORDS, listed, number
from readiness.model.changes import Asked, Changes, Planned, Step, Turned
from readiness.model.when import day_words

NOTHING = "Nothing that these files record has changed since {day}."

_FROM_DATES = (
    "Today's files were read as of {day}, without what is dated later. That cannot see text "
    "that was re-worded, records that were taken out or replaced, or how an action or a "
    "recommendation stood before it was last written about; a figure counts from the end of its "
    "period, though it came out later. So the earlier state can look poorer than it was."
)
_FROM_GIT = (
    "The files were read as they stood in git on {made} (commit {commit}). What was written "
    "down later shows as new, whatever its own date."
)
_OTHER_EDITION = (
    "They were then under {edition}, so that criteria and gaps are not compared: each edition has "
    "its own."
)


def since(changes: Changes) -> str:
    """Name the day compared with, in the middle of a sentence: `since 4 December 2025`."""
    return f"since {day_words(changes.since)}"


def of_whole(changes: Changes, revision: str = "") -> str:
    """Return the sentence that stands first; it names the revision that git was asked for."""
    day = day_words(changes.since)
    named = f"`{revision}` ({day})" if revision else day
    if changes.nothing:
        return NOTHING.format(day=named)
    told = "; ".join(_parts(changes))
    return f"Since {named}: {told or 'no count of ours has moved'}."


def of_ladder(changes: Changes) -> str:
    """Say how criteria and gaps moved; from dates, what would be without the later evidence."""
    if changes.source.other_edition:
        return ""
    higher = sum(step.better for step in changes.criteria)
    lower, closed, opened = len(changes.criteria) - higher, changes.closed, changes.opened
    if not (higher or lower or closed or opened):
        return "No criterion stands otherwise, and no gap closed or opened."
    if changes.source.commit:
        climbed = f"{number(higher, 'criterion', 'criteria')} climbed and {lower or 'none'} fell"
        return f"{climbed}; {number(closed, 'gap')} closed and {opened or 'none'} opened."
    stood = f"{number(higher, 'criterion', 'criteria')} would stand lower"
    answered = f"{number(closed, 'more gap')} would be open"
    return (
        f"Without what came {since(changes)}, {stood} and {lower or 'none'} higher; {answered}, "
        f"and {opened or 'none'} of today's would not be."
    )


def of_source(changes: Changes) -> str:
    """Say how the earlier state was come by, and what that cannot see."""
    source = changes.source
    if not source.commit or source.made is None:
        return _FROM_DATES.format(day=day_words(changes.since))
    told = _FROM_GIT.format(made=day_words(source.made), commit=source.commit)
    if source.faults:
        faults = number(len(source.faults), "fault")
        told += f" Not all of them can be read today ({faults}), and what cannot shows as new."
    if source.other_edition:
        told += f" {_OTHER_EDITION.format(edition=source.other_edition)}"
    return told


def status(word: str) -> str:
    """Return a status or rung in words, and say so where it is unknown."""
    return STATUS_WORDS.get(word, word) if word else "not known"


def number_of(turned: Turned) -> tuple[str, str]:
    """Return a figure's value then and now, with thousands set apart."""
    return f"{turned.before:,}", f"{turned.after:,}"


def beside_england(turned: Turned) -> str:
    """Say whether a figure crossed England's; empty where it did not."""
    if turned.crossed is None:
        return ""
    return f"now {'no worse' if turned.crossed else 'worse'} than England"


def _parts(changes: Changes) -> Iterator[str]:
    yield from _of_asked(changes.asked)
    yield from _of_plan(changes.planned)
    better = sum(one.better is True for one in changes.figures)
    worse = sum(one.better is False for one in changes.figures)
    if better or worse:
        yield f"{number(better, 'figure')} better and {worse or 'none'} worse"
    known = changes.known
    if known.named or known.put_right:
        named = number(len(known.named), "weakness", "weaknesses")
        found = "newly named" if changes.source.commit else "found since"
        yield f"{named} {found} and {len(known.put_right) or 'none'} put right"


def _of_asked(asked: Asked) -> Iterator[str]:
    forward = _moved_on(asked.moved)
    back = len(asked.moved) - forward
    if asked.known:
        every = f"{forward or 'none'} of {number(asked.known, 'recommendation')} moved on"
        yield every + (f" and {back} went back" if back else "")
    if asked.unsure:
        yield f"how {number(len(asked.unsure), 'other')} stood then is not known"
    if asked.new:
        yield f"{number(len(asked.new), 'new recommendation')}"
    if asked.gone:
        yield f"{number(len(asked.gone), 'recommendation')} no longer in the files"


def _moved_on(moved: tuple[Step, ...]) -> int:
    return sum(step.better for step in moved)


def _of_plan(planned: Planned) -> Iterator[str]:
    counts = {
        "finished": len(planned.done),
        "new": len(planned.new),
        "moved to a later date": len(planned.slipped),
        "taken out": len(planned.gone),
    }
    told = [f"{count} {state}" for state, count in counts.items() if count]
    if told:
        yield f"of the actions, {listed(told)}"
