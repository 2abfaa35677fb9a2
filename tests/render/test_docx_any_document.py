"""Any document at all: every part is XML, and no word is lost."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from lxml import etree

from readiness.model.document import (
    Callout,
    Cell,
    Chart,
    Column,
    Contents,
    Emphasis,
    Heading,
    Items,
    Landscape,
    Link,
    PageBreak,
    Paragraph,
    Reference,
    Series,
    Strong,
    Table,
    Text,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def few(of):
    """Return tuples of at most three."""
    return some.lists(of, max_size=3).map(tuple)


words = some.text(
    some.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"]),
    min_size=1,
    max_size=8,
)
hostile = some.text(max_size=20)
looks = some.sampled_from(["body", "lead", "small", "quotation"])
anchors = some.sampled_from(["", "a", "A", "ev-1", "ev_1", "9", "long" * 20])
tones = some.sampled_from(["neutral", "strength", "weakness", "caution"])
texts = some.builds(Text, words | hostile)
inlines = some.recursive(
    texts,
    lambda inner: some.one_of(
        some.builds(Strong, some.tuples(inner)),
        some.builds(Emphasis, some.tuples(inner, inner)),
        some.builds(
            Link, some.sampled_from(["https://a.uk/ ?", "mailto:a@b.uk", "x:"]), some.tuples(inner)
        ),
        some.builds(Reference, anchors, words),
    ),
    max_leaves=4,
)
lines = few(inlines)
cells = some.builds(Cell, few(lines), tones, anchors)
rows = few(cells)
columns = some.builds(
    Column, words, some.integers(0, 30), some.sampled_from(["left", "right", "centre"])
)
values = few(some.none() | some.floats(-1e9, 1e9))
charts = some.builds(
    Chart, some.just("bar"), hostile, words, words, few(words),
    few(some.builds(Series, words, values)),
)  # fmt: skip
leaves = some.one_of(
    some.builds(Heading, some.integers(0, 9), lines, anchors),
    some.builds(Paragraph, lines, some.booleans(), looks, anchors),
    some.builds(Table, hostile, few(columns), few(rows), some.booleans()),
    charts,
    some.builds(Contents, hostile, some.integers(0, 9)),
    some.just(PageBreak()),
)  # fmt: skip
blocks = some.recursive(
    leaves,
    lambda inner: some.one_of(
        some.builds(Items, few(few(inner)), some.booleans()),
        some.builds(Callout, hostile, few(inner), tones),
        some.builds(Landscape, few(inner)),
    ),
    max_leaves=6,
)  # fmt: skip
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
relaxed = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


@relaxed
@given(some.lists(blocks, max_size=5))
def test_every_part_is_xml_and_every_link_leads_somewhere(written, document):
    made = written(*document)
    for name, data in made.parts().items():
        assert etree.fromstring(data) is not None, name
    bookmarks = made.values("bookmarkStart", "name")
    assert len({name.lower() for name in bookmarks}) == len(bookmarks)
    assert set(filter(None, made.values("hyperlink", "anchor"))) <= set(bookmarks)
    assert made.body()[0][-1].tag == W + "sectPr"
    assert all(cell[-1].tag == W + "p" for cell in made.body().iter(W + "tc"))
    assert not any(table.getnext().tag == W + "tbl" for table in made.body().iter(W + "tbl"))
    kinds = made.values("fldChar", "fldCharType")
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")


@relaxed
@given(some.lists(blocks, max_size=4))
def test_no_word_is_lost(written, document):
    found = "".join(written(*document).words().split())
    for text in said(document):
        assert "".join(text.split()) in found


def said(block):
    """Yield the texts a block must show, found by walking its values blindly."""
    match block:
        case Text(text) | Reference(_, text):
            yield NOT_XML.sub("", text)
        case Contents() | Chart() | Column() | str() | int() | float() | None:
            pass
        case Table() if not block.rows:
            pass
        case Paragraph() | Heading() if not "".join(said(block.content)).strip():
            pass
        case _:
            for part in block:
                yield from said(part)
