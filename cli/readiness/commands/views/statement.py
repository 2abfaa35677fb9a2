"""What was checked in each document and what was found, as a page that a council can file."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from readiness import __version__
from readiness.model.when import day_words

if TYPE_CHECKING:
    from readiness.render.docx.accessible import Check

    Found = Mapping[str, tuple[Check, ...]]

_STANDARD = """\
Standard: Web Content Accessibility Guidelines (WCAG) 2.2, level AA, by which documents that a
public body publishes are judged under the Public Sector Bodies (Websites and Mobile Applications)
(No. 2) Accessibility Regulations 2018. What is marked `guidance` goes beyond it: WCAG names no size
of letters, and guidance for Word documents does."""

_LIMITS = """\
## What this does not show

A program finds what is missing. Whether what is there serves people, only people can tell. Before a
document is published, somebody should

- read the words: are they plain, are abbreviations spelt out, does each heading say what follows;
- read the words for each chart: do they tell the message, not only the shape;
- listen to a few pages with a screen reader, and enlarge a few to 400 %.

Known limits:

- Only the Word documents were looked at, as they were made on this day. What somebody changes in
  Word afterwards was not, nor was a PDF made from them.
- Contrast and size are those of the styles. Formatting that is given by hand in Word is not seen.
- Page numbers in a contents list are estimates until Word updates them; the links are exact.
- Charts are read out by their words; their numbers stand in a table below or beside them.
- Colours of lines and bars in charts are told apart by pattern, mark or label as well; this is
  so by design and is not checked here."""


def statement(authority: str, day: date, found: "Found") -> str:
    """Return the page, in Markdown; `found` holds the checks by the name of the file."""
    head = (
        f"# Accessibility of documents: {authority}",
        f"Assessed on {day_words(day)} by readiness {__version__}, which looked at the files.",
        _STANDARD,
    )
    summary = "\n".join(
        ("## Summary", "", "| document | result |", "| --- | --- |", *_results(found))
    )
    tables = ("\n".join(_table(name, checks)) for name, checks in found.items())
    return "\n\n".join((*head, summary, *tables, _LIMITS)) + "\n"


def failed(found: "Found") -> list[str]:
    """Return every fault in a line of its own."""
    return [
        f"{name}: {fault}"
        for name, checks in found.items()
        for one in checks
        for fault in one.faults
    ]


def _results(found: "Found") -> Iterator[str]:
    for name, checks in found.items():
        wrong = sum(bool(one.faults) for one in checks)
        said = f"{wrong} of {len(checks)} checks found a barrier" if wrong else "no barrier found"
        yield f"| {name} | {said} |"


def _table(name: str, checks: "Iterable[Check]") -> Iterator[str]:
    yield f"## {name}"
    yield ""
    yield "| what was asked | WCAG 2.2 | of | found |"
    yield "| --- | --- | --- | --- |"
    for one in checks:
        told = "; ".join(one.faults).replace("|", "\\|") or "no barrier"
        yield f"| {one.asked} | {one.criteria} | {one.of} | {told} |"
