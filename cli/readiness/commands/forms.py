"""Forms for editors: JSON Schema with the ids that one folder may use."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from readiness.load import Sources, load
from readiness.load.editions import Editions
from readiness.load.faults import Unreadable
from readiness.load.files import File, read
from readiness.load.forms import SETTINGS_FILE
from readiness.load.schema import json_schema
from readiness.load.yaml_source import read_yaml
from readiness.model.diagnostic import Location
from readiness.model.entry import Marked
from readiness.model.framework import Framework

FOLDER = ".readiness"
RECORDS = "records.schema.json"
SETTINGS = "settings.schema.json"
"""Where the forms are in an authority's folder, and their names."""

_OPEN = ("judged", "grade")
"""Words that are only offered: an older report may have judged by other names."""


def forms(names: Mapping[str, Iterable[str]], indicators: Iterable[str]) -> dict[str, bytes]:
    """Return both forms by the name of their files."""
    closed = {key: words for key, words in names.items() if key not in _OPEN}
    records = json_schema("records", closed)
    _offer(records, "Indicator", "id", indicators)
    _offer(records, "Judgement", "area", names["judged"])
    _offer(records, "Judgement", "grade", names["grade"])
    _offer(records, "Recommendation", "area", names["judged"])
    return {RECORDS: _bytes(records), SETTINGS: _bytes(json_schema("settings", closed))}


def framework_names(
    framework: Framework, editions: Mapping[str, Framework]
) -> dict[str, Iterable[str]]:
    """Return the ids that an edition, and the others beside it, bring for each key."""
    areas = [area.id for area in framework.all_areas()]
    criteria = [one.id for one in framework.criteria.values()]
    every = editions.values()
    judged = {name for one in every for name in one.judged()}
    return {
        "framework": list(editions),
        "area": areas,
        "judged": {*areas, *judged},
        "supports": list(framework.criteria),
        "criterion": criteria,
        "cohorts": [cohort.id for cohort in framework.cohorts],
        "self-grade": [grade.id for grade in framework.grades],
        "grade": {grade.id for one in every for grade in one.grades},
        "owns": [*areas, *criteria],
    }


def folder_forms(sources: Sources, documents: Iterable[str], fall_back: str) -> dict[str, bytes]:
    """Return the forms of a folder, however many faults its files have.

    `fall_back` is the id of the edition taken where the folder's own cannot be read.
    """
    settings = _settings(sources)
    editions = Editions(sources.frameworks, sources.folder / "frameworks")
    found = {name: editions.get(name, Location("")) for name in editions.ids}
    every = {name: one for name, one in found.items() if one is not None}
    framework = every.get(str(settings.get("framework")), every[fall_back])
    names = framework_names(framework, every)
    names |= {"owner": list(_owners(settings)), "documents": documents}
    return forms(names, {*editions.catalogue(), *_local_indicators(sources)})


def _settings(sources: Sources) -> Mapping[str, Any]:
    """Return what readiness.yaml says, right or wrong; nothing where it cannot be read."""
    try:
        data = read(File(str(sources.folder / SETTINGS_FILE), SETTINGS_FILE))
    except Unreadable:
        return {}
    return read_yaml(data, SETTINGS_FILE).mapping or {}


def _owners(settings: Mapping[str, Any]) -> Iterator[str]:
    owners = settings.get("owners")
    for one in owners if isinstance(owners, list) else []:
        if isinstance(one, Marked) and isinstance(one.get("id"), str):
            yield one["id"]


def _local_indicators(sources: Sources) -> Iterator[str]:
    workspace = load(sources).workspace
    if workspace:
        yield from (one.id for one in workspace.records.indicators)


def _offer(records: dict[str, Any], kind: str, key: str, words: Iterable[str]) -> None:
    """Offer words for a key of one kind of entry, and accept any other: it may be new."""
    properties = records["definitions"][kind]["properties"]
    free = {name: rule for name, rule in properties[key].items() if name != "enum"}
    properties[key] = {"anyOf": [{"enum": sorted(words)}, free]}


def _bytes(form: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(form, indent=1, ensure_ascii=False)}\n".encode()
