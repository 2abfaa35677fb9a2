"""JSON: data as the schemas in docs/schemas describe it."""

from readiness.commands.formats.report import Report
from readiness.commands.json_text import dumps


def written(report: Report) -> str:
    """Return the report's data as JSON."""
    return dumps(report.data)
