"""SARIF 2.1.0, the form in which code scanning takes findings."""

import re
from collections import Counter
from hashlib import sha256
from typing import Any

from readiness import __version__
from readiness.commands.explain import codes
from readiness.commands.formats.report import Report
from readiness.commands.json_text import dumps
from readiness.commands.show import printable
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Code

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


_LINE = re.compile(r"\bline \d+")


def written(report: Report) -> str:
    """Return the report as one SARIF run."""
    return dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]})


def _run(report: Report) -> dict[str, Any]:
    found = report.findings
    known = codes()
    used = sorted({one.code for one in found})
    driver = {
        "name": "readiness",
        "version": __version__,
        "rules": [_rule(known[code]) for code in used],
    }
    marks = _fingerprints(found)
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"readiness-{report.command}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "artifacts": [
            {"location": {"uri": _uri(name)}, "roles": ["analysisTarget"]} for name in report.files
        ],
        "results": [
            _result(one, used.index(one.code), mark) for one, mark in zip(found, marks, strict=True)
        ],
    }


def _rule(code: Code) -> dict[str, Any]:
    first = code.explanation.partition("\n\n")[0]
    return {
        "id": code.code,
        "name": "".join(filter(str.isalnum, code.title.title())),
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": " ".join(first.split())},
        "help": {
            "text": f"{code.explanation}\n\nSource: {code.source}.",
            "markdown": f"{code.explanation}\n\n*Source: {code.source}.*",
        },
        "defaultConfiguration": {"level": str(code.severity)},
    }


def _result(one: Diagnostic, index: int, mark: str) -> dict[str, Any]:
    said = f"{one.message}. To do: {one.hint}" if one.hint else one.message
    return {
        "ruleId": one.code,
        "ruleIndex": index,
        "level": str(one.severity),
        "message": {"text": printable(said)},
        "locations": [{"physicalLocation": _place(one.at)}],
        "partialFingerprints": {"finding/v1": mark},
        "properties": {"owner": printable(one.owner), "about": printable(one.about)},
    }


def _place(at: Location) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(at.file)}}
    if at.line:
        column = {"startColumn": at.column} if at.column else {}
        place["region"] = {"startLine": at.line, **column}
    return place


def _uri(name: str) -> str:
    """Return a file's name as a relative reference; a colon in it must not read as a scheme."""
    data = printable(name).encode("utf-8")
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in data)


def _fingerprints(found: list[Diagnostic]) -> list[str]:
    """Return a mark for each finding that stays as lines move; equal ones are numbered."""
    seen: Counter[str] = Counter()
    marks = []
    for one in found:
        words = "\0".join((one.code, one.about, _LINE.sub("line", one.message))).encode(
            "utf-8", "replace"
        )
        mark = sha256(words).hexdigest()[:32]
        seen[mark] += 1
        marks.append(mark if seen[mark] == 1 else f"{mark}:{seen[mark]}")
    return marks
