"""What time alone has brought: the same files, looked at on the day of the agreement."""

from datetime import date

from readiness.model.assessment import Assessment
from readiness.model.baseline import RungName
from readiness.model.diagnostic import Diagnostic
from readiness.model.when import day_words
from readiness.score.ratchet.terms import RUNGS, by_key, criteria, rung


class Earlier:
    """The verdict on the same files on an earlier day."""

    def __init__(self, day: date, now: Assessment, then: Assessment) -> None:
        """Keep what the verdict `then`, on that day, has in the terms of a baseline."""
        self._words = ""
        if day < now.as_of:
            before = f"on {day_words(day)} these same files did not have it"
            self._words = f"time has brought it: {before}"
        self._had = by_key(then.all_gaps)
        self._rungs = {one.id: rung(one) for one in criteria(then)}
        after = [one for one in now.items if one.dated.last and one.dated.last > day]
        self._written = {name for one in after for name in (one.id, one.at)}

    def of_gap(self, gap: Diagnostic) -> str:
        """Return words for a gap that only time has brought; nothing for any other."""
        new = gap.about in self._written or gap.at in self._written
        return "" if new or (gap.code, gap.about) in self._had else self._words

    def of_rung(self, criterion: str, agreed: RungName) -> str:
        """Return words for a fall that only time has brought; nothing for any other."""
        before = self._rungs.get(criterion, RUNGS[0])
        return self._words if RUNGS.index(before) >= RUNGS.index(agreed) else ""
