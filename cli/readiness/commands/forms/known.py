"""The ids that a folder may use, as far as they can be read."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from readiness.commands.starter.answers import in_force
from readiness.load import Sources, load
from readiness.load.editions import Editions
from readiness.load.faults import Unreadable
from readiness.load.files import File, read
from readiness.load.forms import SETTINGS_FILE
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Location
from readiness.model.entry import Marked
from readiness.model.framework import Framework
from readiness.model.workspace import Records

Ids = Mapping[str, str]
"""Ids, each with a few words that say what it names."""


class Known(NamedTuple):
    """Ids by what they name. `judged` are those of every edition, `owned` areas and criteria."""

    editions: Ids
    areas: Ids
    judged: Ids
    criteria: Ids
    owned: Ids
    grades: Ids
    cohorts: Ids
    owners: Ids
    indicators: Ids
    records: Ids
    documents: Ids


def known(sources: Sources, documents: Ids, today: date) -> Known:
    """Return what can be known of a folder, however many faults its files have.

    Where its edition cannot be read, that in force today is taken.
    """
    settings = _settings(sources.folder)
    editions = Editions(sources.frameworks, sources.folder / "frameworks")
    every = _every(editions)
    asked = str(settings.get("framework", ""))
    framework = every[asked if asked in every else in_force(every, today)]
    loaded = load(sources)
    records = loaded.workspace.records if loaded.workspace else Records()
    catalogue = {one.id: one.title for one in editions.catalogue().values()}
    local = {one.id: one.title for one in records.indicators if one.id not in catalogue}
    return of_framework(framework, every)._replace(
        owners=dict(_owners(settings)),
        indicators=catalogue | local,
        records=dict(_names(records)),
        documents=documents,
    )


def of_framework(framework: Framework, every: Mapping[str, Framework]) -> Known:
    """Return what a framework and the other editions alone say."""
    areas = {one.id: one.title for one in framework.all_areas()}
    criteria = dict(_criteria(framework))
    headings = {one.id: one.heading for one in framework.criteria.values()}
    judged = {name: title for one in every.values() for name, title in one.judged().items()}
    return Known(
        editions={name: one.title for name, one in every.items()},
        areas=areas,
        judged=judged | areas,
        criteria=criteria,
        owned=areas | headings,
        grades={one.id: one.label for one in framework.grades},
        cohorts={one.id: one.title for one in framework.cohorts},
        owners={},
        indicators={},
        records={},
        documents={},
    )


def _criteria(framework: Framework) -> Iterator[tuple[str, str]]:
    for criterion in dict.fromkeys(framework.criteria.values()):
        yield criterion.id, criterion.heading
        yield from ((prompt.id, prompt.text) for prompt in criterion.prompts)


def _every(editions: Editions) -> dict[str, Framework]:
    read = {name: editions.get(name, Location("")) for name in editions.ids}
    return {name: one for name, one in read.items() if one is not None}


def _settings(folder: Path) -> Mapping[str, Any]:
    """Return what readiness.yaml says, believed or not; nothing where it cannot be read."""
    try:
        data = read(File(str(folder / SETTINGS_FILE), SETTINGS_FILE))
    except Unreadable:
        return {}
    return read_yaml(data, SETTINGS_FILE).mapping or {}


def _owners(settings: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    owners = settings.get("owners")
    for one in owners if isinstance(owners, list) else []:
        if isinstance(one, Marked) and isinstance(one.get("id"), str):
            yield one["id"], str(one.get("role", ""))


def _names(records: Records) -> Iterator[tuple[str, str]]:
    yield from ((one.id, one.says) for one in records.evidence)
    yield from ((one.id, one.title) for one in records.audits)
    yield from ((one.id, one.what) for one in records.actions)
    yield from ((one.id, one.title) for one in records.indicators)
    for inspection in records.inspections:
        yield from ((one.id, one.says) for one in inspection.findings)
        yield from ((one.id, one.says) for one in inspection.recommendations)
