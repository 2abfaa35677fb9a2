"""Any document at all: the page is whole, every link leads somewhere, and no word is lost."""

import unicodedata
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from render.any_document import blocks
from render.browser import checked

from readiness.model.document import (
    Chart,
    Column,
    Contents,
    Definition,
    Document,
    Heading,
    Paragraph,
    Reference,
    Table,
    Text,
)
from readiness.render import INDEX, REFERENCE, WRITERS, Paper, written
from readiness.render.numbers import amounts
from readiness.render.walk import silent

relaxed = settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
some_blocks = some.lists(blocks, max_size=5).map(tuple)
hostile = some.text(max_size=12)


def document(blocks, title="Plan", marking="OFFICIAL", authority="Littleton"):
    return Document(title, "", authority, marking, "version 2", "2026-04-01", blocks)


@relaxed
@given(some_blocks, hostile, hostile, hostile)
def test_a_page_is_whole(content, title, marking, authority):
    checked(WRITERS["html"](document(content, title, marking, authority), REFERENCE, None))


@relaxed
@given(some_blocks, some_blocks, some_blocks, hostile)
def test_documents_on_one_page_do_not_disturb_one_another(front, first, second, named):
    papers = [
        Paper("plan.docx", document(first), named),
        Paper(named or "plan.md", document(second, named)),
        index := Paper(INDEX, document(front)),
    ]
    page = checked(written(index, papers, REFERENCE))
    assert len(page.all("article")) == 2


@relaxed
@given(some_blocks)
def test_no_word_is_lost(content):
    page = checked(WRITERS["html"](document(content), Path(), None))
    found = "".join(page.one("body").words.split())
    for text in said(content):
        assert "".join(text.split()) in found


def said(block):
    """Yield the texts a block must show, found by walking its values blindly."""
    match block:
        case Reference(numbered=True):
            pass
        case Text(text) | Reference(_, text):
            yield _held(text)
        case Contents() | Column() | str() | int() | float() | None:
            pass
        case Chart():
            yield from map(_held, _shown(block))
        case Table() if not block.rows:
            pass
        case Paragraph() | Heading() | Definition() if all(map(silent, _lines(block))):
            pass
        case _:
            for part in block:
                yield from said(part)


def _lines(block):
    return block if isinstance(block, Definition) else (block.content,)


def _shown(chart):
    """Yield what stands in words beside a drawing: message, note, and names in the table."""
    yield from (chart.title, chart.note)
    if not chart.told and amounts(chart):
        yield from chart.categories
        yield from (series.name for series in chart.series)


def _held(text):
    """Return text without what no page may hold."""
    return "".join(one for one in text if one.isspace() or _stands(one))


def _stands(one):
    nothing = ord(one) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(one) <= 0xFDEF
    return unicodedata.category(one) not in ("Cc", "Cs") and not nothing
