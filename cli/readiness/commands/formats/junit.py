"""JUnit XML: a suite for each file or area, a case for each finding or clean subject."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.sax.saxutils import quoteattr

from readiness.commands.formats.report import Report, Subject
from readiness.commands.show import printable
from readiness.model.diagnostic import Diagnostic, Severity


def written(report: Report) -> str:
    """Return the report as XML.

    What fails the run, or would stop a build, is a failure; what is only worth a look is shown
    as skipped, so that a run without failures is green, as its exit code says.
    """
    suites = [list(group) for _, group in groupby(report.subjects, key=lambda one: one.group)]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(
        f"<testsuites {_attributes(name=report.title, **_counts(report, report.subjects))}>"
    )
    for suite in suites:
        lines += _suite(report, suite)
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _suite(report: Report, subjects: Sequence[Subject]) -> Iterator[str]:
    group = subjects[0].group
    yield f"  <testsuite {_attributes(name=group, **_counts(report, subjects))}>"
    seen: Counter[str] = Counter()
    for subject in subjects:
        if not subject.found:
            name = _attributes(name=subject.name, classname=group)
            yield f"    <testcase {name}/>"
        for one in subject.found:
            yield from _case(report, group, one, seen)
    yield "  </testsuite>"


def _case(report: Report, group: str, one: Diagnostic, seen: Counter[str]) -> Iterator[str]:
    name = f"{one.code} {one.about or one.at.file}"
    seen[name] += 1
    number = f" ({seen[name]})" if seen[name] > 1 else ""
    place = {"file": one.at.file} | ({"line": str(one.at.line)} if one.at.line else {})
    yield f"    <testcase {_attributes(name=name + number, classname=group, **place)}>"
    said = _attributes(message=_message(one))
    if _fails(report, one):
        kind = _attributes(type=f"{one.code} {one.severity}")
        yield f"      <failure {kind} {said}/>"
    else:
        yield f"      <skipped {said}/>"
    yield "    </testcase>"


def _message(one: Diagnostic) -> str:
    owner = f"for: {one.owner}" if one.owner else ""
    parts = (f"{one.severity}: {one.message}", one.hint, owner)
    return f"{'; '.join(filter(None, parts))} ({one.at})"


def _fails(report: Report, one: Diagnostic) -> bool:
    return report.strict or one.severity is Severity.ERROR


def _counts(report: Report, subjects: Sequence[Subject]) -> dict[str, str]:
    found = [one for subject in subjects for one in subject.found]
    failed = sum(_fails(report, one) for one in found)
    clean = sum(not subject.found for subject in subjects)
    return {
        "tests": str(len(found) + clean),
        "failures": str(failed),
        "errors": "0",
        "skipped": str(len(found) - failed),
    }


def _attributes(**values: str) -> str:
    return " ".join(f"{name}={quoteattr(printable(value))}" for name, value in values.items())
