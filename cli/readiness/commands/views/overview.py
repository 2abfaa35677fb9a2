"""The verdict on one screen: where each area stands, which gaps there are, what to do next."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from readiness.commands import show
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Severity, worst_first
from readiness.model.rule import Code

MOST = 8


def lines(assessment: Assessment, codes: Mapping[str, Code]) -> Iterator[str]:
    """Yield the areas, the kinds of gap, worst first, and the most useful steps."""
    yield from show.areas(assessment)
    yield from _kinds(assessment, codes)
    yield ""
    yield from show.next_steps(assessment)


def _kinds(assessment: Assessment, codes: Mapping[str, Code]) -> Iterator[str]:
    gaps = assessment.all_gaps
    accepted = sum(one.gap is not None for one in assessment.accepted)
    beside = f"; {accepted} accepted for a time" if accepted else ""
    if not gaps:
        yield f"No gap stands{beside}."
        return
    yield f"{show.gap_totals(gaps)}{beside}."
    groups = _by_code(gaps)
    for group in groups[:MOST]:
        yield _kind(assessment, group, codes[group[0].code].title)
    if len(groups) > MOST:
        rest = sum(map(len, groups[MOST:]))
        yield f"  and {rest} more of {len(groups) - MOST} other kinds"


def _by_code(gaps: Sequence[Diagnostic]) -> list[list[Diagnostic]]:
    groups: dict[str, list[Diagnostic]] = defaultdict(list)
    for gap in sorted(gaps, key=worst_first):
        groups[gap.code].append(gap)
    order = list(Severity)
    return sorted(groups.values(), key=lambda group: (order.index(group[0].severity), -len(group)))


def _kind(assessment: Assessment, group: list[Diagnostic], title: str) -> str:
    first = group[0]
    where = [
        f"{area.short_title}{f' {count}' if count > 1 else ''}"
        for area in assessment.areas
        if (count := sum(gap.code == first.code for gap in area.all_gaps))
    ]
    places = f" ({', '.join(where)})" if where else ""
    line = show.fitted(f"  {first.code} {first.severity:7} {len(group):3}  {title}{places}")
    return line.replace(first.severity, show.severity(first.severity), 1)
