"""A baseline as the text of its file: sorted, and one line for each gap."""

from collections.abc import Iterator

from readiness.commands.starter.yaml_text import joined, quoted
from readiness.model.baseline import Agreed, Baseline, Relaxation

_HEAD = """\
# The agreed state: `readiness check --baseline` fails on whatever is worse than this.
# `readiness baseline` writes it. In review, fewer gaps and higher rungs are better."""


def text(baseline: Baseline) -> str:
    """Return the text of the file."""
    return joined(_lines(baseline))


def _lines(baseline: Baseline) -> Iterator[str]:
    yield _HEAD
    yield f"agreed-on: {baseline.agreed_on}"
    yield f"framework: {baseline.framework}"
    yield "rungs:"
    for name, rung in sorted(baseline.rungs.items()):
        yield f"  {name}: {rung}"
    yield from _agreed("gaps", baseline.gaps)
    yield from _agreed("faults", baseline.faults)
    if baseline.relaxed:
        yield "relaxed:"
    for one in baseline.relaxed:
        yield from _relaxation(one)


def _agreed(key: str, agreed: tuple[Agreed, ...]) -> Iterator[str]:
    if agreed:
        yield f"{key}:"
    for one in agreed:
        about = f"about: {quoted(one.about)}, " if one.about else ""
        times = f", times: {one.times}" if one.times > 1 else ""
        yield f"  - {{code: {one.code}, {about}severity: {one.severity}{times}}}"


def _relaxation(one: Relaxation) -> Iterator[str]:
    yield f"  - on: {one.on}"
    yield f"    by: {quoted(one.by)}"
    yield f"    reason: {quoted(one.reason)}"
    if one.worse:
        yield "    worse:"
    yield from (f"      - {quoted(words)}" for words in one.worse)
