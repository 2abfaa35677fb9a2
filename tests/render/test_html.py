"""The page for a browser: what each block becomes, and what stands around the documents."""

from pathlib import Path

import pytest
from render import council
from render.browser import Page, checked

from readiness.model.document import (
    Callout,
    Cell,
    Column,
    Contents,
    Definition,
    Definitions,
    Document,
    Heading,
    Items,
    Landscape,
    Link,
    Note,
    PageBreak,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
)
from readiness.model.settings import Brand, Colours
from readiness.render import INDEX, WRITERS, Livery, Paper, UnusableBrand, written

NO_REFERENCE = Path("no such reference.docx")
HOSTILE = (
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><!--",
    "&lt;b&gt; &amp;amp; &#60;",
    "]]> {{ 7 * 7 }} </p></main>",
)


def text(words: str) -> tuple[Text]:
    return (Text(words),)


def para(*inlines, **fields):
    said = tuple(Text(one) if isinstance(one, str) else one for one in inlines)
    return Paragraph(said, **fields)


def cell(*lines, **fields):
    return Cell(tuple(text(line) for line in lines), **fields)


def document(*blocks, **fields):
    given = {
        "title": "Self-evaluation",
        "subtitle": "Littleton",
        "authority": "Littleton",
        "marking": "OFFICIAL-SENSITIVE",
        "version": "version 3",
        "date": "2026-04-01",
    }
    return Document(**(given | fields), blocks=blocks)


def page(*blocks, livery=None, **fields) -> Page:
    return checked(WRITERS["html"](document(*blocks, **fields), NO_REFERENCE, livery))


def bound(*papers: Paper, front: Document | None = None) -> Page:
    index = Paper(INDEX, front or document(title="Where we stand"))
    return checked(written(index, (*papers, index), NO_REFERENCE))


def test_a_page_says_its_language_title_marking_and_where_to_go():
    made = page(Heading(1, text("Leaders")), title="Plan & more")
    assert made.one("html")["lang"] == "en-GB"
    assert made.one("title").words == "Plan & more – Littleton"
    for landmark in ("header", "footer"):
        assert "OFFICIAL-SENSITIVE" in made.one(landmark).words
    assert made.one("a", class_="skip")["href"] == "#main"
    assert made.one("main")["id"] == "main"
    assert made.one("h1").words == "Plan & more"
    assert made.one("nav")["aria-label"]


def test_nothing_runs_and_nothing_is_fetched():
    (policy,) = [one for one in page(para("Text.")).all("meta") if one["http-equiv"]]
    assert policy["http-equiv"] == "Content-Security-Policy"
    assert policy["content"].startswith("default-src 'none'; ")
    assert "script" not in policy["content"]


def test_levels_left_out_by_a_template_are_left_out_of_no_page():
    made = page(*(Heading(level, text(f"At {level}")) for level in (3, 3, 1, 4, 2, 4)))
    said = [(one.tag, one.words) for one in made.all("h2", "h3", "h4", "h5")]
    assert said == [
        ("h2", "At 3"),
        ("h2", "At 3"),
        ("h2", "1 At 1"),
        ("h3", "At 4"),
        ("h3", "At 2"),
        ("h4", "At 4"),
    ]


def test_paragraphs_have_the_numbers_that_word_gives_them():
    made = page(
        Heading(1, text("One")),
        para("first", numbered=True),
        Callout("Box", (para("in a box", numbered=True),)),
        Heading(1, text("Two")),
        Landscape((para("second", numbered=True, anchor="here"),)),
        para("See ", Reference("here", "this", numbered=True)),
    )
    assert [one.words for one in made.all("p") if one["class"] == "numbered"] == [
        "1.1 first",
        "2.1 second",
    ]
    assert made.one("a", href="#top-here").words == "2.1"


def test_a_table_has_a_caption_heads_and_its_anchors():
    rows = ((cell("Visits"), cell("9", "of 10", tone="weakness", anchor="row")),)
    columns = (Column("What"), Column("How many", align="right"), Column("When"))
    made = page(Table("Figures", columns, rows, row_titles=True, anchor="t"))
    assert made.one("caption").words == "Table 1: Figures"
    assert [one["scope"] for one in made.all("th")] == ["col", "col", "col", "row"]
    held = made.one("td", id="top-row")
    assert held["class"] == "right weakness"
    assert [one.words for one in held.all("p")] == ["9", "of 10"]
    assert made.one("table")["id"] == "top-t"
    region = made.one("div", role="region")
    assert region["tabindex"] == "0"
    assert region["aria-labelledby"].split()[1] == made.one("caption")["id"]


def test_a_table_of_nothing_says_so():
    said = [one.words for one in page(Table("Rows", (Column("A"),), ())).all("p")]
    assert "Nothing recorded." in said
    assert "Table 1: Rows" in said


def test_a_box_is_named_by_its_title_and_marked_by_a_sign_that_is_not_read_out():
    made = page(Callout("What worries us", (para("Late visits."),), "weakness"))
    box = made.one("div", role="note")
    assert box["class"] == "box weakness"
    assert box.one("span", id=box["aria-labelledby"]).words == "What worries us"
    assert box.one("span", class_="sign")["aria-hidden"] == "true"
    assert box.one("span", class_="sign").words == "−"


def test_lists_terms_quotations_and_breaks():
    made = page(
        Items(((para("one"), Items(((para("inner"),),), ordered=True)), (), (para("two"),))),
        Definitions((Definition(text("rung"), text("a step")),)),
        para("So they said.", style="quotation"),
        PageBreak(),
    )
    assert [one.words.replace("\n", "") for one in made.one("main").one("ul").all("li")] == [
        "oneinner",
        "inner",
        "two",
    ]
    assert (made.one("dt").words, made.one("dd").words) == ("rung", "a step")
    assert made.one("blockquote").words == "So they said."
    assert made.one("div", class_="break").words == ""


def test_a_note_stands_at_the_end_and_leads_back():
    made = page(para("Visits are late", Note(text("Audit of May."))))
    mark = made.one("a", role="doc-noteref")
    note = made.one("li", id=mark["href"][1:])
    assert mark.words == "Note 1"
    assert note.words == "Audit of May. Back to note 1"
    assert note.one("a")["href"] == f"#{mark['id']}"


def test_a_contents_list_leads_to_the_headings():
    made = page(
        Contents("Contents", 2), *(Heading(level, text(f"At {level}")) for level in (1, 2, 3))
    )
    listed = made.one("nav", class_="contents").all("a")
    assert [one.words for one in listed] == ["At 1", "At 2"]
    assert [one["href"] for one in listed] == ["#top-at-1", "#top-at-2"]


def test_links_lead_out_only_by_safe_addresses():
    made = page(
        para(
            Link("https://www.gov.uk/a?b=1&c=<", text("guidance")),
            Link("javascript:alert(1)", text("never")),
            Link("mailto:a@b.uk", (Strong(text("write")),)),
        )
    ).one("main")
    assert [(one["href"], one.words) for one in made.all("a")] == [
        ("https://www.gov.uk/a?b=1&c=%3C", "guidance"),
        ("mailto:a@b.uk", "write"),
    ]
    assert "never" in made.words


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_a_person_wrote_is_only_read(words: str):
    made = page(
        Heading(1, text(words), anchor=words),
        para(words, Reference(words, words)),
        Callout(words, (Table(words, (Column(words),), ((cell(words, anchor=words + "2"),),)),)),
        title=words, authority=words, marking=words, version=words, subtitle=words,
    )  # fmt: skip
    assert not made.one("body").all("img", "svg", "script", "style")
    assert made.one("title").words == words
    assert made.one("h1").words == words
    assert made.one("main").words.count(words) == 10


def test_letters_that_turn_the_direction_reach_no_further_than_their_own_words():
    made = page(
        Heading(1, text("Plain")), para("before ", "\u202eevil", " after"), title="a\u202eb"
    )
    assert made.one("main").one("p", class_="").one("bdi").words == "\u202eevil"
    assert made.one("title").words == "ab – Littleton"


def test_documents_bound_together_keep_their_own_anchors_and_find_those_of_others():
    evidence = Table("Evidence", (Column("Number"),), ((cell("E1", anchor="ev-a"),),))
    made = bound(
        Paper("briefing.docx", document(para("See ", Reference("ev-a", "E1")), title="Briefing")),
        Paper("self evaluation.docx", document(para("So ", Reference("ev-a", "E1")), evidence)),
        Paper("gaps.md", document(evidence, title="Gaps"), "heads of service"),
    )
    briefing, evaluation, gaps = made.all("article")
    assert briefing.one("a", href="#self-evaluation-ev-a").words == "E1"
    assert evaluation.one("a", href="#self-evaluation-ev-a").words == "E1"
    assert gaps.one("td", id="gaps-ev-a").words == "E1"
    assert evaluation.one("p", class_="about").one("a")["href"] == "self%20evaluation.docx"
    assert "For heads of service" in gaps.words
    assert [one.words for one in made.one("nav").all("a")] == [
        "Where we stand",
        "Briefing",
        "Self-evaluation",
        "Gaps",
    ]
    assert [one.tag for one in made.all("h1", "h2")] == ["h1", "h2", "h2", "h2"]


def test_a_page_of_its_own_is_no_index():
    paper = Paper("young.html", document(para("Hello.")))
    made = written(paper, (paper, Paper("other.docx", document(title="Other"))), NO_REFERENCE)
    assert "Other" not in checked(made).one("body").words
    assert made == WRITERS["html"](paper.document, NO_REFERENCE, None)


def test_an_authoritys_colour_font_and_logo(tmp_path: Path):
    (tmp_path / "logo.png").write_bytes(council.png(40, 20))
    wanted = Brand(logo="logo.png", colours=Colours(main="#5B216E"), font='Gill "Sans"; }')
    made = page(para("Text."), livery=Livery(tmp_path, wanted))
    assert made.one("img")["alt"] == "Logo of Littleton"
    assert made.one("img")["src"].startswith("data:image/png;base64,")
    style = "".join(map(str, made.one("style").held))
    assert '--main: #5B216E; --own: "Gill Sans";' in style


def test_a_logo_that_is_no_picture_is_refused(tmp_path: Path):
    (tmp_path / "logo.png").write_text("no picture")
    with pytest.raises(UnusableBrand, match="neither a PNG nor a JPEG"):
        page(livery=Livery(tmp_path, Brand(logo="logo.png")))
