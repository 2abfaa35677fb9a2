"""Where a gap belongs: the criterion or area of the record it is about, and whose it is."""

from collections.abc import Iterator

from readiness.model.framework import JudgementArea
from readiness.score.case import Case


def homes(case: Case) -> dict[str, str]:
    """Return under which criterion or area a gap about an id is filed.

    Check has made sure that no record has an id of the framework's.
    """
    framework = case.framework
    found = cohorts(case)
    found |= {criterion.id: criterion.id for criterion in framework.criteria.values()}
    found |= {area.id: area.id for area in framework.all_areas()}
    found |= {
        item.id: framework.area_of[item.criteria[0]].id for item in case.items if item.criteria
    }
    for _, asked in case.recommendations():
        led = next((found[one] for one in asked.findings if one in found), "")
        found[asked.id] = asked.area if asked.area in found else led
    for action in case.workspace.records.actions:
        found[action.id] = next((found[one] for one in action.responds_to if found.get(one)), "")
    return found


def cohorts(case: Case) -> dict[str, str]:
    """Return the first criterion that names each group of children, by the group's id.

    A record may bear the id of a group: what is known of groups is looked up here.
    """
    found: dict[str, str] = {}
    for criterion, _ in case.criteria():
        for name in criterion.cohorts:
            found.setdefault(name, criterion.id)
    return found


def owners(case: Case, filed: dict[str, str]) -> dict[str, str]:
    """Return the role, in words, that each area, criterion and record is for, by its id.

    A criterion is its owner's, else its area's owner's, else that of the area above. A record
    is for whoever owns the first criterion that it supports; an action is its own owner's. The
    first role that the settings list answers for the rest, which stands under the empty id.
    """
    listed = case.workspace.settings.owners
    named = {name: one.role for one in listed for name in one.owns}
    last = listed[0].role if listed else ""
    found = {"": last}
    for area in case.framework.areas:
        found.update(_owned(area, named, last))
    first = {item.id: item.criteria[0] for item in case.items if item.criteria}
    found |= {name: found.get(first.get(name, home), last) for name, home in filed.items()}
    for action in case.workspace.records.actions:
        if action.owner:
            found[action.id] = case.workspace.role(action.owner)
    return found


def _owned(area: JudgementArea, named: dict[str, str], above: str) -> Iterator[tuple[str, str]]:
    whose = named.get(area.id, above)
    yield area.id, whose
    for criterion in area.criteria:
        yield criterion.id, named.get(criterion.id, whose)
    for part in area.sub_areas:
        yield from _owned(part, named, whose)
