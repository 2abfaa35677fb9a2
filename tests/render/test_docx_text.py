"""Text, headings, links and lists, as a second reader sees them."""

import pytest

from readiness.model.document import (
    Callout,
    Contents,
    Emphasis,
    Heading,
    Items,
    Link,
    PageBreak,
    Paragraph,
    Reference,
    Strong,
    Text,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def para(text, **more):
    return Paragraph((Text(text),), **more)


def test_headings_and_paragraphs_keep_their_level_and_words(written):
    html = written(
        Heading(1, (Text("Leaders"),)), para("They know."), Heading(2, (Text("How"),))
    ).html()
    assert "Leaders</h1>" in html
    assert "<p>They know.</p>" in html
    assert "How</h2>" in html


def test_strong_and_emphasis_may_stand_in_one_another(written):
    both = Strong((Text("so "), Emphasis((Text("very"),))))
    assert "<strong>so <em>very</em></strong>" in written(Paragraph((both,))).html()


@pytest.mark.parametrize(
    "text",
    [
        "<w:p>",
        "]]>",
        "&amp;",
        "a & b",
        '"quoted"',
        "100 %s",
        "日本語",
        "\u202eright to left",
        "x" * 10_000,
    ],
)
def test_hostile_text_arrives_letter_for_letter(written, text):
    assert written(para(text)).opened().paragraphs[-1].text == text


def test_a_newline_is_a_line_break_and_a_tab_a_tab(written):
    made = written(para("one\ntwo\tthree"))
    assert made.opened().paragraphs[-1].text == "one\ntwo\tthree"
    assert "one<br />two" in made.html()


def test_what_xml_cannot_hold_is_dropped_and_the_rest_kept(written):
    assert written(para("a\x00b\x0bc\ud800d\uffffe")).opened().paragraphs[-1].text == "abcde"


def test_a_reference_leads_to_its_anchor(written):
    made = written(
        Heading(1, (Text("Evidence"),), "evidence-index"),
        Paragraph((Reference("evidence-index", "the index"),)),
    )
    (link,) = [name for name in made.values("hyperlink", "anchor") if name]
    assert link in made.values("bookmarkStart", "name")


def test_a_reference_to_nowhere_is_only_its_words(written):
    made = written(Paragraph((Text("see "), Reference("nowhere", "EV-9"))))
    assert "see EV-9" in made.words()
    assert made.values("hyperlink", "anchor") == []


def test_anchors_get_bookmarks_that_word_takes_and_never_two_alike(written):
    anchors = ["EV-1", "ev-1", "ev_1", "1", "x" * 80, "x" * 81, "ålesund", "å"]
    made = written(*(para(f"at {anchor}", anchor=anchor) for anchor in anchors))
    names = made.values("bookmarkStart", "name")
    assert len({name.lower() for name in names}) == len(anchors)
    assert all(len(name) <= 40 and name.isascii() and name[0].isalpha() for name in names)


def test_an_anchor_used_twice_marks_its_first_place_only(written):
    assert len(written(para("a", anchor="x"), para("b", anchor="x")).values("bookmarkStart")) == 1


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "https://",
        "//host/x",
        "HTTPS:x",
    ],
)
def test_only_the_web_and_mail_are_linked(written, address):
    made = written(Paragraph((Link(address, (Text("go"),)),)))
    assert "go" in made.words()
    assert b"External" not in made.parts()["word/_rels/document.xml.rels"]


def test_a_link_that_says_nothing_is_no_link(written):
    made = written(Paragraph((Text("a"), Link("https://www.gov.uk", (Text(" "),)), Text("b"))))
    assert made.opened().paragraphs[-1].text == "a b"
    assert made.values("hyperlink", "anchor") == []


def test_addresses_are_spelt_as_word_takes_them_and_kept_once(written):
    link = Link('https://www.gov.uk/a b?q=<é>"#x#y', (Text("guidance"),))
    relations = written(Paragraph((link, link))).parts()["word/_rels/document.xml.rels"].decode()
    assert 'Target="https://www.gov.uk/a%20b?q=%3C%C3%A9%3E%22#x%23y"' in relations
    assert relations.count("External") == 1


def test_nested_lists_stay_nested(written):
    inner = Items(((para("inner"),),), ordered=True)
    html = written(Items(((para("outer"), inner), (para("next"),)))).html()
    assert "<ul><li>outer<ol><li>inner</li></ol></li><li>next</li></ul>" in html


def test_each_ordered_list_counts_from_one_again(written):
    made = written(
        Items(((para("a"),), (para("b"),)), ordered=True), Items(((para("c"),),), ordered=True)
    )
    first, second, third = made.values("numId")
    assert first == second != third
    starts = made.part("word/numbering.xml").iter("{*}startOverride")
    assert [start.values() for start in starts] == [["1"], ["1"]]


def test_lists_nested_too_deep_for_word_stand_on_its_last_level(written):
    block = para("deepest")
    for _ in range(12):
        block = Items(((para("level"), block) if isinstance(block, Items) else (block,),))
    made = written(block)
    assert max(int(level) for level in made.values("ilvl")) == 8
    assert "deepest" in made.words()


def test_the_marks_of_a_list_stand_where_the_text_of_numbered_paragraphs_does(written):
    levels = {
        (kind.get(W + "abstractNumId"), level.get(W + "ilvl")): level.find(f".//{W}ind")
        for kind in written().part("word/numbering.xml").iter(W + "abstractNum")
        for level in kind.iter(W + "lvl")
    }
    text = {place: int(indent.get(W + "left")) for place, indent in levels.items()}
    mark = {place: text[place] - int(levels[place].get(W + "hanging")) for place in levels}
    bullets, numbers, sections, *boxed = sorted({kind for kind, _ in levels})
    for kind in (bullets, numbers):
        assert mark[kind, "0"] == text[sections, "1"]
        assert all(mark[kind, str(n + 1)] == text[kind, str(n)] for n in range(8))
    assert len({mark[kind, str(n)] for kind in boxed for n in range(9)}) == 1


def test_what_follows_in_an_item_stands_below_its_first_words(written):
    styles = written().opened().styles
    levels = list(written().part("word/numbering.xml").iter(W + "ind"))
    first = int(levels[0].get(W + "left"))
    assert styles["List Continue"].paragraph_format.left_indent.twips == first


def test_lists_in_a_call_out_are_lists_and_keep_its_tone(written):
    made = written(Callout("What worries us", (Items(((para("late"),),)),), "weakness"))
    assert "<li>late</li>" in made.html()
    assert set(made.values("pStyle")) >= {"CalloutTitleWeakness", "CalloutWeakness"}


def test_the_contents_list_is_filled_and_asks_nothing(written):
    made = written(
        Contents("Contents"),
        Heading(1, (Text("Leaders"),)),
        Heading(2, (Text("Vision"),)),
        Heading(3, (Text("Deep"),)),
    )
    entries = [p for p in made.opened().paragraphs if p.style.name.startswith("toc")]
    assert [entry.text for entry in entries] == ["1\tLeaders\t1", "Vision\t1"]
    xml = made.parts()["word/document.xml"] + made.parts()["word/settings.xml"]
    assert b"updateFields" not in xml
    assert b"dirty" not in xml
    assert set(made.values("hyperlink", "anchor")) <= set(made.values("bookmarkStart", "name"))


def test_a_contents_list_may_have_no_title_and_goes_no_deeper_than_word_does(written):
    deep = [Heading(level, (Text(f"Level {level}"),)) for level in range(1, 5)]
    made = written(Contents("", 9), *deep)
    shown = [p.text for p in made.opened().paragraphs if p.style.name.lower().startswith("toc")]
    assert shown == ["1\tLevel 1\t1", "Level 2\t1", "Level 3\t1"]


def test_a_contents_list_of_nothing_is_not_written(written):
    assert "Contents" not in written(Contents("Contents"), para("only text")).words()


def test_a_page_break_belongs_to_the_next_paragraph(written):
    made = written(para("one"), PageBreak(), PageBreak(), para("two"), PageBreak())
    assert len(made.values("pageBreakBefore")) == 1
    assert made.opened().paragraphs[-1].text == "two"


def test_nothing_empty_is_written(written):
    made = written(Heading(1, (Text(" "),), "gone"), para(""), Paragraph((Reference("gone", "x"),)))
    assert [p.text for p in made.opened().paragraphs] == ["Self-evaluation", "What we know", "x"]
    assert made.values("hyperlink", "anchor") == []
