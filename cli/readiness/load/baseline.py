"""The agreed state, from the file that `readiness baseline` wrote and a person may have edited."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from readiness.load.decode import decode
from readiness.load.faults import Unreadable
from readiness.load.files import File, read, visible_name
from readiness.load.texts import Texts
from readiness.load.yaml_source import read_yaml
from readiness.model.baseline import Baseline
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Marked


class ReadBaseline(NamedTuple):
    """The agreed state, or every reason why it cannot be used; `texts` gives its lines.

    `rungs_at` holds the place of each criterion in it.
    """

    baseline: Baseline | None
    diagnostics: tuple[Diagnostic, ...]
    texts: Texts
    rungs_at: Mapping[str, Location]


def read_baseline(path: Path) -> ReadBaseline:
    """Read a baseline file."""
    name = visible_name(path.as_posix())
    texts = Texts({name: str(path)})
    try:
        source = read_yaml(read(File(str(path), name)), name)
    except Unreadable as stopped:
        return ReadBaseline(None, (stopped.fault,), texts, {})
    faults = list(source.faults)
    baseline = None
    if source.mapping is not None:
        baseline, wrong = decode(Baseline, source.mapping, Location(name, 1, 1))
        faults += wrong
    places = _rungs_at(source.mapping)
    return ReadBaseline(None if faults else baseline, tuple(faults), texts, places)


def _rungs_at(mapping: Marked | None) -> dict[str, Location]:
    rungs = mapping.get("rungs") if mapping is not None else None
    if not isinstance(rungs, Marked):
        return {}
    return {one: Location(rungs.file, *at) for one, at in rungs.keys_at.items()}
