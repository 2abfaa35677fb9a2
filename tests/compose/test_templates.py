"""A template's own words become blocks; what people wrote in files comes out letter for letter."""

from pathlib import Path
from typing import Any

import pytest
from building import DAY, action, asked, audit, empty, evidence, inspection, scored, written
from compose.filling import FIRST_LINES, Fill
from compose.reading import lines
from hypothesis import given
from hypothesis import strategies as st

from readiness import shipped
from readiness.compose import Composed, Index, compose, documents
from readiness.compose.markdown import read
from readiness.compose.tokens import Tokens
from readiness.model.document import (
    Block,
    Callout,
    Emphasis,
    Heading,
    Items,
    Landscape,
    Link,
    Paragraph,
    Strong,
    Table,
    Text,
)
from readiness.model.settings import Issue
from readiness.score import score

HOSTILE = [
    "# heading",
    "| a | b |\n| --- | --- |",
    "{{ authority }} {% for x in y %} {# gone #}",
    "<w:p><w:r><w:t>x</w:t></w:r></w:p> <script>",
    "`code` ```",
    "::: weakness Not a box",
    "\ue0000\ue001 \ue000 \ue001",
    "\ue002page.md.j2:1\ue003",
    "One\n\ntwo\n- three\n  four",
    "**bold** [a](javascript:x) ![p](q) &amp; \\*",
    "---\ntitle: other\n---",
]
IN_A_TABLE = '{% for area in areas %}\n{{ findings(area, "mixed") }}\n\n{% endfor %}\n'


def _blocks(made: Composed) -> tuple[Block, ...]:
    assert made.faults == ()
    assert made.document
    return made.document.blocks


def _shape(value: Any) -> Any:
    """Return a tree without its words: what is a table, a row, a cell, bold, a link."""
    if isinstance(value, tuple):
        return (type(value).__name__, *map(_shape, value))
    return type(value).__name__


@pytest.mark.parametrize("text", HOSTILE)
def test_evidence_comes_out_letter_for_letter_and_changes_no_structure(fill: Fill, text: str):
    blocks = _blocks(fill(IN_A_TABLE, evidence(says=text)))
    assert text in lines(blocks)
    assert _shape(blocks) == _shape(_blocks(fill(IN_A_TABLE, evidence(says="Plain words"))))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_value_in_a_sentence_comes_out_letter_for_letter(fill: Fill, text: str):
    items = "{% for one in areas[0].standing.criteria[0].items %}"
    body = items + "Words **{{ one.says }}** more{% endfor %}"
    (block,) = _blocks(fill(body, evidence(says=text)))
    assert block == Paragraph((Text("Words "), Strong((Text(text),)), Text(" more")))


IN_FULL = ("self-evaluation.md.j2", "annual-conversation-pack.md.j2")
"""The templates that tell evidence in full; the others tell gaps, or what is written for them."""


@pytest.mark.parametrize("text", HOSTILE)
def test_the_shipped_documents_tell_any_text_letter_for_letter(text: str):
    verdict = scored(
        evidence(says=text, source=text, finding="weakness"),
        action(what=text, measure=text),
        audit(says=text),
        inspection(recommendations=(asked(says=text, progress=text),)),
    )
    index = Index(verdict)
    for template in documents(shipped.folder("templates")).values():
        made = compose(verdict, index, template)
        if made.left_out:
            continue
        blocks = _blocks(made)
        assert any(text in line for line in lines(blocks)) or template.name not in IN_FULL


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_text_comes_out_letter_for_letter(text: str):
    tokens = Tokens()
    (block,) = read(f"> - **{tokens.inline(Text(text))}**", tokens)
    assert (
        block == Items(((Paragraph((Strong((Text(text),)),), style="body"),),)) or not text.strip()
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_an_action_in_any_words_is_told_in_those_words(fill: Fill, text: str):
    blocks = _blocks(
        fill("{{ actions(areas[0]) }}\n", evidence(finding="weakness"), action(what=text))
    )
    assert any(text in line for line in lines(blocks))


def test_prose_is_the_one_thing_that_may_hold_markdown(fill: Fill):
    said = written(what_we_know="**Most** wait [item].\n\n# Not a heading\n\n- one")
    blocks = _blocks(fill("{% for a in areas %}\n{{ a.what_we_know }}\n\n{% endfor %}", said))
    assert Paragraph((Text("# Not a heading"),)) in blocks
    assert Items(((Paragraph((Text("one"),)),),)) in blocks


def test_the_vocabulary_becomes_blocks(fill: Fill):
    body = """\
    # One
    ## Two

    Words **bold** *italic* [letter](https://x.org) &amp; a < b
    on two lines.

    1. one
       - two

    > Said.
    """
    one, two, paragraph, items, said = _blocks(fill(body))
    assert (one, two) == (Heading(1, (Text("One"),)), Heading(2, (Text("Two"),)))
    assert isinstance(paragraph, Paragraph)
    assert Strong((Text("bold"),)) in paragraph.content
    assert Emphasis((Text("italic"),)) in paragraph.content
    assert Link("https://x.org", (Text("letter"),)) in paragraph.content
    assert lines((paragraph,)) == ["Words bold italic letter https://x.org & a < b on two lines."]
    inner = Items(((Paragraph((Text("two"),)),),))
    assert items == Items(((Paragraph((Text("one"),)), inner),), ordered=True)
    assert said == Paragraph((Text("Said."),), style="quotation")


@pytest.mark.parametrize("tone", ["neutral", "strength", "weakness", "caution"])
def test_a_box_has_a_title_that_may_hold_values(fill: Fill, tone: str):
    (box,) = _blocks(fill(f"::: {tone} For {{{{ authority }}}}\nWords.\n:::\n"))
    assert box == Callout("For Littleton", (Paragraph((Text("Words."),)),), tone=tone)


@pytest.mark.parametrize("style", ["lead", "small", "quotation"])
def test_a_style_is_given_to_paragraphs_alone(fill: Fill, style: str):
    first, items = _blocks(fill(f"::: {style}\nWords.\n\n- one\n:::\n"))
    assert first == Paragraph((Text("Words."),), style=style)
    assert items == Items(((Paragraph((Text("one"),)),),))


def test_numbered_paragraphs_are_numbered_whoever_wrote_them(fill: Fill):
    said = written(what_we_know="One.\n\nTwo.\n\n- three")
    body = "::: numbered\n{{ areas[0].what_we_know }}\n\nOurs.\n:::\n\nPlain.\n"
    numbered = [
        block.numbered for block in _blocks(fill(body, said)) if isinstance(block, Paragraph)
    ]
    assert numbered == [True, True, True, False]


def test_a_landscape_holds_blocks(fill: Fill):
    (turned,) = _blocks(fill("::: landscape\n{{ matrix() }}\n:::\n"))
    assert isinstance(turned, Landscape)
    assert [type(block) for block in turned.content] == [Table]


def test_a_paragraph_without_words_is_left_out(fill: Fill):
    assert _blocks(fill("{{ meeting }}\n\n{{ text.context }}\n\nWords.\n")) == (
        Paragraph((Text("Words."),)),
    )


def test_first_lines_may_hold_values(fill: Fill):
    first = FIRST_LINES.replace("A page", "{{ authority }}: a page")
    made = fill("Words", first=first)
    assert made.document
    assert made.document.title == "Littleton: a page"
    assert (made.file, str(made.named)) == ("page.docx", "templates/page.md.j2:3:1")


def test_a_document_is_of_the_day_of_the_assessment(fill: Fill):
    made = fill("Words")
    assert made.document
    assert made.document.date == scored().as_of.isoformat() == DAY.isoformat()
    assert made.document.authority == "Littleton"
    assert made.document.version == "draft"


@pytest.mark.parametrize(
    ("written_as", "said"), [("draft", "draft"), ("3.1", "version 3.1"), ("Version 2", "Version 2")]
)
def test_a_version_says_that_it_is_one(tmp_path: Path, written_as: str, said: str):
    template = tmp_path / "page.md.j2"
    template.write_text(FIRST_LINES, encoding="utf-8")
    settings = empty().settings.model_copy(update={"issue": Issue(version=written_as)})
    verdict = score(empty()._replace(settings=settings), DAY)
    made = compose(verdict, Index(verdict), template)
    assert made.document
    assert made.document.version == said
