"""Notes stand at the foot of the page, and terms beside what they mean."""

from readiness.model.document import (
    Callout,
    Cell,
    Column,
    Definition,
    Definitions,
    Emphasis,
    Heading,
    Link,
    Note,
    Paragraph,
    Table,
    Text,
)
from readiness.render.docx.styles import NOTES

SOURCE = Note((Text("Audit report, "), Emphasis((Text("March"),))))


def said(*content) -> Paragraph:
    return Paragraph((Text("Words"), *content))


def test_a_note_stands_apart_and_is_counted(written):
    made = written(said(SOURCE), said(Note((Text("Another"),))))
    assert made.values("footnoteReference", "id") == ["1", "2"]
    assert "Audit report" not in made.words()
    assert made.notes().startswith(" Audit report, March")
    assert '<w:footnotePr><w:footnote w:id="-1"/>' in made.parts()["word/settings.xml"].decode()


def test_a_file_without_notes_has_no_part_for_them(written):
    made = written(said(Note((Text(" "),))))
    assert "word/footnotes.xml" not in made.parts()
    assert "footnote" not in made.parts()["word/settings.xml"].decode()


def test_notes_may_stand_in_tables_and_headings_and_hold_links(written):
    link = Note((Link("https://example.org", (Text("the letter"),)),))
    table = Table("Rows", (Column("A"),), ((Cell(((Text("One"), link),)),),))
    made = written(Heading(1, (Text("Start"), SOURCE)), table)
    assert 'href="https://example.org"' in made.html()
    assert "word/_rels/footnotes.xml.rels" in made.parts()
    assert "https://example.org" not in made.parts()["word/_rels/document.xml.rels"].decode()


def test_a_note_in_a_link_or_a_note_stands_in_brackets(written):
    linked = said(Link("https://example.org", (Text("the letter"), SOURCE)))
    assert "the letter (Audit report, March)" in written(linked).words()
    nested = written(said(Note((Text("One"), SOURCE))))
    assert "One (Audit report, March)" in nested.notes()


def test_a_paragraph_that_is_only_a_note_is_written(written):
    assert "Audit report" in written(Paragraph((SOURCE,))).notes()


def test_a_brand_without_styles_for_notes_is_refused_or_completed(written):
    names = {style.name for style in written(said(SOURCE)).opened().styles}
    assert {name.lower() for name in NOTES} <= {name.lower() for name in names}


def test_a_term_stays_with_what_it_means(written):
    terms = Definitions((Definition((Text("Current"),), (Text("Not older than a year."),)),))
    made = written(terms)
    styles = [(p.text, p.style.name) for p in made.opened().paragraphs[-2:]]
    assert styles == [("Current", "Definition Term"), ("Not older than a year.", "Definition")]
    term = made.opened().styles["Definition Term"].paragraph_format
    meaning = made.opened().styles["Definition"].paragraph_format
    assert term.keep_with_next
    assert meaning.keep_together


def test_terms_in_a_box_stay_in_the_box(written):
    terms = Definitions((Definition((Text("Current"),), (Text("Of this year."),)),))
    made = written(Callout("Words", (terms,), "caution"))
    held = made.opened().paragraphs[-2:]
    assert [one.style.name for one in held] == ["Callout Caution"] * 2
    assert held[0].runs[0].bold
