"""Any document that a template could make of any words, for tests that hold for all of them."""

import re

from hypothesis import strategies as some

from readiness.model.document import (
    Callout,
    Cell,
    Chart,
    Column,
    Contents,
    Definition,
    Definitions,
    Emphasis,
    Heading,
    Items,
    Landscape,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Reference,
    Series,
    Strong,
    Table,
    Text,
)
from readiness.render.numbers import amounts


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
        some.builds(Reference, anchors, words, some.booleans()),
        some.builds(Note, some.tuples(inner)),
    ),
    max_leaves=4,
)
lines = few(inlines)
cells = some.builds(Cell, few(lines), tones, anchors)
rows = few(cells)
columns = some.builds(
    Column, words, some.integers(0, 30), some.sampled_from(["left", "right", "centre"])
)
values = few(some.none() | words | some.floats())
kinds = some.sampled_from(["line", "bar", "stacked", "percent-stacked", "range"])
charts = some.builds(
    Chart, kinds, hostile, words, words, few(words), few(some.builds(Series, words, values)),
    some.none() | some.integers(0, 3), words, some.booleans(), anchors,
)  # fmt: skip
leaves = some.one_of(
    some.builds(Heading, some.integers(0, 9), lines, anchors),
    some.builds(Paragraph, lines, some.booleans(), looks, anchors),
    some.builds(Definitions, few(some.builds(Definition, lines, lines))),
    some.builds(Table, hostile, few(columns), few(rows), some.booleans(), anchors),
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


def said(block):
    """Yield the texts a block must show, found by walking its values blindly."""
    match block:
        case Reference(numbered=True):
            pass
        case Text(text) | Reference(_, text):
            yield NOT_XML.sub("", text)
        case Contents() | Column() | str() | int() | float() | None:
            pass
        case Chart():
            yield from (NOT_XML.sub("", text) for text in _shown(block))
        case Table() if not block.rows:
            pass
        case Paragraph() | Heading() if not "".join(said(block.content)).strip():
            pass
        case _:
            for part in block:
                yield from said(part)


def _shown(chart):
    """Yield what stands in the text beside a drawing: message, note, and names in the table."""
    yield from (chart.title, chart.note)
    if not chart.told and amounts(chart):
        yield from chart.categories
        yield from (series.name for series in chart.series)
