"""Evidence and weaknesses: what is known now and was not, and the other way round."""

from collections.abc import Iterable

from readiness.model.assessment import Assessment, Item
from readiness.model.changes import Known, Named
from readiness.model.kinds import WAYS

_OUTSIDE = WAYS["outside view"]


def known(before: Assessment, after: Assessment) -> Known:
    """Compare the items of two verdicts, each once, in the order of their ids."""
    was, now = _by_id(before), _by_id(after)
    both = [(was[name], now[name]) for name in sorted(was.keys() & now.keys())]
    weak = [one for one in now.values() if one.weak]
    new = [one for one in weak if one.id not in was or not was[one.id].weak]
    lost = [one for one in was.values() if one.weak and not _weak(now.get(one.id))]
    mended = [now[one.id] for one in lost if one.id in now and now[one.id].put_right]
    right = {one.id for one in mended}
    return Known(
        added=_named(after, (one for name, one in now.items() if name not in was)),
        gone=_named(before, (one for name, one in was.items() if name not in now)),
        aged=_named(after, (one for then, one in both if then.current and not one.current)),
        renewed=_named(after, (one for then, one in both if one.current and not then.current)),
        named=_named(after, new),
        put_right=_named(after, mended),
        unnamed=_named(before, (one for one in lost if one.id not in right)),
    )


def _weak(item: Item | None) -> bool:
    return item is not None and item.weak


def _by_id(assessment: Assessment) -> dict[str, Item]:
    return {one.id: one for one in sorted(assessment.items, key=lambda item: item.id)}


def _named(assessment: Assessment, items: Iterable[Item]) -> tuple[Named, ...]:
    areas = {area.id: area.short_title for area in assessment.areas}
    area_of = assessment.workspace.framework.area_of
    return tuple(
        Named(
            one.id,
            one.title or one.says,
            areas[area_of[one.criteria[0]].id] if one.criteria else "",
            one.kind in _OUTSIDE,
        )
        for one in items
    )
