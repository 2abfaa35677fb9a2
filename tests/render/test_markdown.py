"""The Markdown that goes into terminals, e-mails and merge requests."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from readiness.model.document import (
    Callout,
    Cell,
    Chart,
    Column,
    Contents,
    Definition,
    Definitions,
    Document,
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
from readiness.render import WRITERS

NO_BRAND = Path("no such brand.docx")


def para(*inlines):
    return Paragraph(tuple(Text(one) if isinstance(one, str) else one for one in inlines))


def cell(*lines):
    return Cell(tuple((Text(line),) for line in lines))


def markdown(*blocks, **fields):
    given = {
        "title": "Self-evaluation",
        "subtitle": "",
        "authority": "Northshire",
        "marking": "OFFICIAL",
        "version": "1",
        "date": "2026-04-01",
    }
    return WRITERS["md"](Document(**(given | fields), blocks=blocks), NO_BRAND).decode()


def body(*blocks):
    """Return what follows the title and the marking."""
    return markdown(*blocks).split("\n\n", 2)[2].rstrip("\n")


def html(*blocks):
    """Return what another reader of Markdown makes of the blocks."""
    return MarkdownIt().enable("table").render(body(*blocks))


def test_a_document_opens_with_its_title_authority_and_marking():
    assert markdown(para("Text.")) == "# Self-evaluation: Northshire\n\nOFFICIAL\n\nText.\n"


def test_headings_stand_below_the_title_and_never_beyond_level_six():
    assert "<h2>Leaders</h2>" in html(Heading(1, (Text("Leaders"),)))
    assert body(Heading(9, (Text("Deep"),))) == "###### Deep"


def test_emphasis_links_and_references_keep_their_words():
    text = html(
        para(
            Strong((Text("so "), Emphasis((Text("very"),)))),
            " see ",
            Link("https://www.gov.uk/a", (Text("guidance"),)),
            " and ",
            Reference("ev-1", "E1"),
        )
    )
    assert "<strong>so <em>very</em></strong>" in text
    assert '<a href="https://www.gov.uk/a">guidance</a> and E1' in text


@pytest.mark.parametrize(
    "text",
    ["2 * 3 * 4", "snake_case_name", "<script>", "# no heading", "[a](b)", "a \\ b", "a | b"],
)
def test_signs_that_markdown_reads_are_only_signs(text):
    shown = html(para(text)).removeprefix("<p>").removesuffix("</p>\n")
    assert shown.replace("&lt;", "<").replace("&gt;", ">") == text


def test_brackets_that_are_no_link_are_left_as_they_are():
    assert body(para("[sic] and [ev-1]")) == "[sic] and [ev-1]"


def test_lists_keep_their_order_and_nesting():
    inner = Items(((para("inner"),),), ordered=True)
    made = html(Items(((para("one"), inner), (para("two"), para("more")))))
    compact = made.replace("\n", "")
    assert "<ul><li>one<ol><li>inner</li></ol></li><li>twomore</li></ul>" in compact.replace(
        " ", ""
    )
    assert body(Items(((para("a"),), (para("b"),)), ordered=True)) == "1. a\n2. b"


def test_an_item_of_nothing_is_no_item():
    assert body(Items(((para("a"),), (), (para("b"),)), ordered=True)) == "1. a\n2. b"


def test_a_table_has_its_title_its_alignment_and_its_lines():
    columns = (Column("A"), Column("B", 1, "right"), Column("C", 1, "centre"))
    made = body(Table("Rows", columns, ((cell("x|y", "z"), cell("1\n2"), cell("c")),)))
    assert made.splitlines() == [
        "**Rows**",
        "",
        "| A | B | C |",
        "| --- | --: | :-: |",
        r"| x\|y<br>z | 1<br>2 | c |",
    ]


def test_a_table_of_nothing_says_so():
    assert body(Table("Rows", (Column("A"),), ())) == "**Rows**\n\nNothing recorded."


def test_call_outs_and_turned_pages_give_what_they_hold():
    box = Callout("What worries us", (para("Late visits."),), "weakness")
    assert body(box) == "**What worries us**\n\nLate visits."
    assert body(Landscape((para("Wide."),))) == "Wide."


def test_a_chart_gives_its_message_and_its_numbers():
    series = (Series("Ours", (2.0, 1.0)), Series("England", (1.5, "c")))
    chart = Chart("line", "T", "It fell by half.", "%", ("2024", "2025"), series, note="c: hidden.")
    assert body(chart).split("\n\n") == [
        "It fell by half.",
        "**T**",
        "| % | 2024 | 2025 |\n| --- | --: | --: |\n| Ours | 2.0 | 1.0 |\n| England | 1.5 | c |",
        "c: hidden.",
    ]
    assert body(chart._replace(told=True)) == "It fell by half.\n\nc: hidden."
    assert body(chart._replace(series=())) == "It fell by half.\n\nc: hidden."


def test_what_only_pages_need_is_left_out():
    assert body(Contents("Contents"), PageBreak(), para("Text.")) == "Text."


def test_nothing_leaves_no_empty_lines():
    assert "\n\n\n" not in markdown(para(""), Callout("", (para("x"),)), para("y"), marking="")


def test_a_note_stands_in_brackets_after_its_words():
    assert body(para("Most wait.", Note((Text("Audit, March"),)))) == "Most wait. (Audit, March)"


def test_terms_are_a_list():
    terms = (("Current", "Of this\nyear."), ("Rung", "A step."))
    said = Definitions(tuple(Definition((Text(a),), (Text(b),)) for a, b in terms))
    assert body(said) == "- **Current**: Of this year.\n- **Rung**: A step."
