"""YAML files to plain values that still know their places."""

from typing import Any, NamedTuple

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from readiness.load.codes import yaml as codes
from readiness.load.faults import Unreadable, fault
from readiness.load.fold import Fold
from readiness.load.plain_text import lines_of, read_text, unfinished_merge, unseen_signs
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Marked


class _PythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser, for computers where its C library is missing."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


class Source(NamedTuple):
    """What one file holds: its top-level mapping, if it can be read, and its faults."""

    mapping: Marked | None
    faults: list[Diagnostic]


def read_yaml(data: bytes, file: str) -> Source:
    """Read the bytes of one file; `file` is its name in messages."""
    try:
        text = read_text(data, file)
    except Unreadable as stopped:
        return Source(None, [stopped.fault])
    faults = list(unseen_signs(text, file))
    merge = unfinished_merge(text, file)
    if merge:
        return Source(None, [*faults, merge])
    return _read_text(text, file, faults)


def _read_text(text: str, file: str, faults: list[Diagnostic]) -> Source:
    fold = Fold(file, has_notes=" #" in text)
    try:
        fold.take_all(_parser(text).get_event)
    except Unreadable as stopped:
        return Source(None, [*faults, *fold.faults, stopped.fault])
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return Source(None, [*faults, *fold.faults, _explained(text, error, file)])
    faults += fold.faults
    if fold.plain_ends:
        from readiness.load.cut_text import cut_short

        faults += cut_short(lines_of(text), fold.plain_ends, file)
    if fold.root is None:
        faults.append(_nothing(file))
    return Source(fold.root, faults)


def _parser(text: str) -> Any:
    if yaml.__with_libyaml__:
        from yaml._yaml import CParser

        return CParser(text)
    return _PythonParser(text)


def _explained(text: str, error: Exception, file: str) -> Diagnostic:
    from readiness.load.traps import explain
    from readiness.load.traps.place import Stop

    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    stop = Stop(
        str(getattr(error, "problem", "")),
        mark.line if mark else 0,
        mark.column if mark else 0,
        context.line if context else -1,
        context.column if context else -1,
    )
    return explain(lines_of(text), stop, file)


def _nothing(file: str) -> Diagnostic:
    return fault(
        codes.EMPTY,
        Location(file, 1, 1),
        "there is nothing in this file",
        "write what it should hold, or delete it",
    )
