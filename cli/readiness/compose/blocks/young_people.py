"""What is written for young people, checked for how hard it is to read."""

import re

from readiness.compose import reading_level
from readiness.compose.codes import HARD_SENTENCE
from readiness.compose.index import Index
from readiness.compose.noted import Noted
from readiness.compose.prose import read_prose
from readiness.compose.words import gist, telling
from readiness.model.assessment import Assessment
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.document import Items, Paragraph, Text
from readiness.model.rule import Finding

SECTION = "for-young-people"

MOST_VOICES = 6
"""Times that a child speaks: a page of them is not read."""

FEWEST_WORDS = 8
"""Words of a quotation: a shorter one seldom says what it is about."""

_QUOTED = re.compile(r'["“]([A-Z][^"”]{12,})["”]')
"""A whole sentence between quotation marks: it starts with a capital letter."""

_EASIER = "make two sentences of it, or use shorter words"


def is_written(assessment: Assessment) -> bool:
    """Say whether the authority wrote anything for young people."""
    records = assessment.workspace.records
    sections = any(one.section == SECTION for one in records.narrative)
    return sections or any(one.plainly for one in records.evaluation)


def introduction(assessment: Assessment, index: Index) -> Noted:
    """Return what the authority wrote for young people of no single area."""
    narrative = assessment.workspace.records.narrative
    for written in narrative:
        if written.section == SECTION:
            return _read(written.text, written.where("text"), SECTION, index)
    return Noted((), ())


def plainly(assessment: Assessment, index: Index, area_id: str) -> Noted:
    """Return what the authority wrote for young people of one area."""
    written = assessment.workspace.evaluation(area_id)
    if written is None or not written.plainly:
        return Noted((), ())
    return _read(written.plainly, written.where("plainly"), area_id, index)


def _read(text: str, at: Location, about: str, index: Index) -> Noted:
    return Noted(read_prose(text, index.cite), tuple(_hard(text, at, about)))


def _hard(text: str, at: Location, about: str) -> list[Diagnostic]:
    return [
        HARD_SENTENCE.sign(Finding(at, f"`{gist(one)}` has {why}", _EASIER, about))
        for one in reading_level.sentences(text)
        if (why := reading_level.hard(one))
    ]


def voices(assessment: Assessment) -> Items:
    """List what children said in their own words, the most telling first."""
    lines = tuple((Paragraph((Text(f"“{said}”"),)),) for said in quotations(assessment))
    return Items(lines)


def quotations(assessment: Assessment) -> list[str]:
    """Return whole sentences of some length that current items quote from children."""
    theirs = (item for item in assessment.items if item.current and item.kind == "child-voice")
    said = (quoted for item in sorted(theirs, key=telling) for quoted in _QUOTED.findall(item.says))
    long = (one for one in said if len(one.split()) >= FEWEST_WORDS)
    return [f"{one.rstrip(',.')}." if one[-1] in ",." else one for one in long][:MOST_VOICES]
