"""JSON: data as the schemas in docs/schemas describe it."""

import json

from readiness.commands.formats.report import Report


def written(report: Report) -> str:
    """Return the report's data as JSON."""
    return dumps(report.data)


def dumps(data: object) -> str:
    """Return data as JSON in which every sign that could command a terminal is escaped."""
    plain = json.dumps(data, indent=2, ensure_ascii=False)
    return "".join(map(_visible, plain)) + "\n"


def _visible(sign: str) -> str:
    return sign if sign.isprintable() or sign == "\n" else json.dumps(sign)[1:-1]
