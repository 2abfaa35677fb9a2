"""Groups of children and areas of which nothing recent will be known."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from readiness.model.assessment import Coming, Item
from readiness.model.framework import Cohort
from readiness.score.case import some
from readiness.score.currency import first_day_beyond
from readiness.score.forecast.ahead import Ahead
from readiness.score.silences import silences


def unheard(ahead: Ahead) -> Iterator[Coming]:
    """Yield the groups that go out of sight, and the areas in which no child is heard any more."""
    if ahead.case.terms.cohort_months:
        yield from _cohorts(ahead)
    if ahead.case.terms.voice_months:
        yield from _voices(ahead)


def _cohorts(ahead: Ahead) -> Iterator[Coming]:
    """Yield the groups that go out of sight, those of one owner and day together."""
    months = ahead.case.terms.cohort_months
    unseen = ahead.case.blind_spots()
    together: dict[tuple[date, str], list[tuple[Cohort, Item]]] = defaultdict(list)
    for cohort in ahead.then.blind_spots():
        if cohort not in unseen:
            last = _latest([one for one in ahead.case.items if cohort.id in one.cohorts])
            together[_gone(last, months), ahead.owner(cohort.id)].append((cohort, last))
    for (day, owner), lost in together.items():
        titles = ", ".join(cohort.title for cohort, _ in lost)
        names = some(list(dict.fromkeys(last.id for _, last in lost)))
        what = f"nothing newer than {months} months speaks of: {titles} (the latest: {names})"
        if ahead.holds(day):
            yield Coming(day, owner, what, lost[0][0].id, lost[0][1].at)


def _voices(ahead: Ahead) -> Iterator[Coming]:
    months = ahead.case.terms.voice_months
    for one in silences(ahead.then, "child-voice"):
        day = _gone(one.last, months) if one.last else date.min
        if one.last and ahead.holds(day):
            what = (
                f"{one.area.short_title}: nothing newer than {months} months carries children's "
                f"own views (the latest: `{one.last.id}`)"
            )
            yield ahead.coming(day, what, one.area.id, one.last.at)


def _gone(last: Item, months: int) -> date:
    return first_day_beyond(last.dated.last or date.min, months)


def _latest(items: list[Item]) -> Item:
    return max(items, key=lambda one: (one.dated.last or date.min, one.id))
