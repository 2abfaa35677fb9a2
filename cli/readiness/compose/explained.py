"""How a standing came about, in plain lines: the same in a terminal and in a document."""

from typing import NamedTuple

from readiness.compose.words import number
from readiness.model.assessment import CriterionStanding, Item
from readiness.model.kinds import KIND_NAMES


class Explained(NamedTuple):
    """Why a criterion stands where it does.

    `counted` and `left_out` are a line for each item; `raises` is the one thing that would
    raise the standing, and `open` the prompts of the framework that no current item names.
    """

    title: str
    standing: str
    counted: tuple[str, ...]
    left_out: tuple[str, ...]
    raises: str
    open: tuple[str, ...]


def explained(one: CriterionStanding) -> Explained:
    """Return the items that count for a criterion, those that do not and why, and what next."""
    counted = tuple(_counted(item) for item in one.items if item.current)
    left_out = tuple(_left_out(item) for item in one.items if not item.current)
    steps = "not applicable" if one.rung is None else f"{one.words}, {one.rung} of 4"
    return Explained(
        f"{one.id}: {one.heading}",
        f"{steps}: {one.why}",
        counted,
        left_out,
        one.one_step_up,
        one.unanswered,
    )


def heads(one: Explained) -> tuple[str, str]:
    """Return what stands over the items that count, and over those that do not."""
    return (
        f"Counted ({number(len(one.counted), 'item')})",
        f"Not counted ({number(len(one.left_out), 'item')})",
    )


def _counted(item: Item) -> str:
    marks = [KIND_NAMES[item.kind], str(item.dated)]
    if item.finding != "context" or not item.measured:
        marks.append(item.finding)
    if item.shows:
        marks.append(f"shows {item.shows}")
    if item.hears:
        marks.append(f"hears {', '.join(item.hears)}")
    return f"{item.id} ({'; '.join(marks)}): {item.says}"


def _left_out(item: Item) -> str:
    return f"{item.id} ({KIND_NAMES[item.kind]}; {item.dated}): {item.why_not}"
