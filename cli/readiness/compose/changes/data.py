"""What changed as plain data, for machines: the same that people read."""

from typing import Any

from readiness.compose.changes import sentences
from readiness.compose.data import problem
from readiness.model.changes import Changes, GapsOf, Named, Slipped, Step, Turned


def data(changes: Changes) -> dict[str, Any]:
    """Return the changes as values that JSON can hold."""
    return {
        "since": changes.since.isoformat(),
        "until": changes.until.isoformat(),
        "commit": changes.source.commit,
        "other-edition": changes.source.other_edition,
        "sentence": sentences.of_whole(changes),
        "ladder": sentences.of_ladder(changes),
        "source": sentences.of_source(changes),
        "faults": [problem(one) for one in changes.source.faults],
        "criteria": [_step(one) for one in changes.criteria],
        "gaps": [_gaps(one) for one in changes.gaps],
        "recommendations": {
            "known": changes.asked.known,
            "moved": [_step(one) for one in changes.asked.moved],
            **_named(changes.asked, ("new", "gone", "unsure")),
        },
        "actions": {
            "moved": [_step(one) for one in changes.planned.moved],
            "slipped": [_slipped(one) for one in changes.planned.slipped],
            "brought-forward": [_slipped(one) for one in changes.planned.brought_forward],
            **_named(changes.planned, ("new", "gone", "unsure")),
        },
        "figures": [_turned(one) for one in changes.figures],
        "evidence": _named(changes.known, ("added", "gone", "aged", "renewed")),
        "weaknesses": _named(changes.known, ("named", "put_right", "unnamed")),
        "accepted": _named(changes.accepting, changes.accepting._fields),
    }


def _named(part: object, fields: tuple[str, ...]) -> dict[str, list[str]]:
    """Return lists of ids by the names of their fields, with hyphens."""
    found: dict[str, list[str]] = {}
    for field in fields:
        every: tuple[Named, ...] = getattr(part, field)
        found[field.replace("_", "-")] = [one.id for one in every]
    return found


def _step(one: Step) -> dict[str, Any]:
    return {"id": one.what.id, "before": one.before, "after": one.after, "better": one.better}


def _gaps(one: GapsOf) -> dict[str, Any]:
    return {
        "code": one.code,
        "title": one.title,
        "area": one.area,
        "closed": [gap.about for gap in one.closed],
        "opened": [gap.about for gap in one.opened],
    }


def _slipped(one: Slipped) -> dict[str, str]:
    return {
        "id": one.what.id,
        "before": one.before.isoformat(),
        "after": one.after.isoformat(),
    }


def _turned(one: Turned) -> dict[str, Any]:
    return {
        "id": one.what.id,
        "unit": one.unit,
        "before": str(one.before),
        "then": one.then,
        "after": str(one.after),
        "now": one.now,
        "england": None if one.england is None else str(one.england),
        "better": one.better,
        "crossed": one.crossed,
    }
