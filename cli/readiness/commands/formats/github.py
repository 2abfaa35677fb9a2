"""Commands of GitHub Actions: each finding marks the line it is about in a pull request."""

from collections.abc import Iterator

from readiness.commands.explain import codes
from readiness.commands.formats.report import Report
from readiness.commands.show import printable
from readiness.model.diagnostic import Diagnostic, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def written(report: Report) -> str:
    """Return a command for each finding, worst first, and one with the outcome."""
    lines = [*_findings(report), f"::notice title={_property(report.title)}::{_says(report)}"]
    return "\n".join(lines) + "\n"


def _findings(report: Report) -> Iterator[str]:
    titles = {name: code.title for name, code in codes().items()}
    for one in report.findings:
        level = "error" if report.strict else _LEVELS[one.severity]
        yield f"::{level} {_place(one)},title={_property(_title(one, titles))}::{_message(one)}"


def _title(one: Diagnostic, titles: dict[str, str]) -> str:
    return f"{one.code}: {titles[one.code]}" if one.code in titles else one.code


def _place(one: Diagnostic) -> str:
    place = f"file={_property(one.at.file)}"
    return f"{place},line={one.at.line},col={one.at.column}" if one.at.line else place


def _message(one: Diagnostic) -> str:
    owner = f"for: {one.owner}" if one.owner else ""
    lines = (printable(words) for words in (one.message, one.hint, owner) if words)
    return _value("\n".join(lines))


def _says(report: Report) -> str:
    return _value(printable(report.summary))


def _value(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _value(printable(text)).replace(":", "%3A").replace(",", "%2C")
