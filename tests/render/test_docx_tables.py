"""Tables and charts, as a second reader sees them."""

import pytest

from readiness.model.document import (
    Cell,
    Column,
    Landscape,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TWO = (Column("Measure", 3), Column("2025", 1, "right"))


def cell(text, **more):
    return Cell(((Text(text),),), **more)


def table(*rows, columns=TWO, **more):
    return Table("Re-referrals", columns, rows, **more)


def test_every_table_repeats_its_header_and_splits_no_row(written):
    rows = [(cell(f"row {n}"), cell(str(n))) for n in range(3)]
    (made,) = written(table(*rows)).body().iter(W + "tbl")
    properties = [row.find(W + "trPr") for row in made.iter(W + "tr")]
    assert all(each.find(W + "cantSplit") is not None for each in properties)
    assert [each.find(W + "tblHeader") is not None for each in properties] == [True] + [False] * 3


def test_a_table_fills_the_width_by_the_shares_of_its_columns(written):
    made = written(table((cell("a"), cell("1"))))
    upright = [int(width) for width in made.values("gridCol", "w")]
    assert upright == [6973, 2325]
    turned = written(Landscape((table((cell("a"), cell("1"))),)))
    assert sum(int(width) for width in turned.values("gridCol", "w")) == 16838 - 1304 - 1191


def test_a_caption_counts_and_names_the_table(written):
    made = written(table((cell("a"), cell("1"))), table((cell("b"), cell("2"))))
    captions = [p.text for p in made.opened().paragraphs if p.style.name.lower() == "caption"]
    assert captions == ["Table 1: Re-referrals", "Table 2: Re-referrals"]
    assert made.values("tblCaption") == ["Re-referrals"] * 2
    assert made.values("tblDescription") == ["Columns: Measure, 2025"] * 2


def test_a_long_table_is_cut_and_says_so(written):
    made = written(table(*((cell(f"row {n}"), cell("1")) for n in range(260))))
    assert [len(each.rows) for each in made.opened().tables] == [251, 11]
    words = made.words()
    assert "Table 1 (continued): Re-referrals" in words
    assert all(f"row {n}\n" in words for n in range(260))


@pytest.mark.parametrize("columns", [TWO, ()])
def test_a_table_of_nothing_says_so(written, columns):
    made = written(table(columns=columns))
    assert "Nothing recorded." in made.words()
    assert made.opened().tables == []


def test_rows_too_short_or_too_long_lose_nothing(written):
    made = written(table((cell("short"),), (cell("a"), cell("b"), cell("beyond"))))
    (found,) = made.opened().tables
    assert [[each.text for each in row.cells] for row in found.rows] == [
        ["Measure", "2025", ""],
        ["short", "", ""],
        ["a", "b", "beyond"],
    ]


def test_more_columns_than_word_takes_are_gathered_in_the_last(written):
    made = written(table(tuple(cell(f"c{n}") for n in range(70))))
    assert len(made.values("gridCol", "w")) == 63
    assert "c69" in made.words()


def test_every_cell_ends_in_a_paragraph(written):
    made = written(table((Cell(()), Cell(((Text("a"),), (Strong((Text("b"),)),))))))
    cells = list(made.body().iter(W + "tc"))
    assert all(each[-1].tag == W + "p" for each in cells)
    assert len(cells[-1].findall(W + "p")) == 2


def test_a_tone_is_shown_by_the_brands_colour_beside_the_words(written):
    made = written(table((cell("late", tone="weakness"), cell("1"))))
    assert made.values("shd", "fill") == ["FBE9E7"]
    assert "late" in made.words()


def test_a_row_can_be_found_by_its_anchor(written):
    made = written(
        table((cell("EV-1", anchor="ev-1"), cell("1"))), Paragraph((Reference("ev-1", "EV-1"),))
    )
    assert made.values("hyperlink", "anchor") == made.values("bookmarkStart", "name") == ["a_ev_1"]


def test_row_titles_are_a_header_column(written):
    for titled, wanted in ((True, "1"), (False, "0")):
        made = written(table((cell("a"), cell("1")), row_titles=titled))
        assert made.values("tblLook", "firstColumn") == [wanted]


def test_only_what_is_strong_is_bold_in_a_row_title(written):
    title = Cell(((Strong((Text("Turnover"),)),), (Text("Per cent"),)))
    one_line = Cell(((Strong((Text("Vacancies"),)),),))
    made = written(table((title, cell("1")), (one_line, cell("2")), row_titles=True))
    bold = [run for run in made.body().iter(W + "r") if run.find(f".//{W}b") is not None]
    assert [run.find(W + "t").text for run in bold] == ["Turnover", "Vacancies"]
    kinds = {look.get(W + "type") for look in made.part("word/styles.xml").iter(W + "tblStylePr")}
    assert kinds == {"firstRow", "band2Horz"}


def test_plain_and_rich_rows_look_the_same(written):
    plain, rich = (
        written(table((cell("a & b\nc"), second))).body()
        for second in (cell("1"), Cell(((Text("1"), Text("")),)))
    )
    assert [each.text for each in plain.iter(W + "t")] == [each.text for each in rich.iter(W + "t")]
    assert [each.tag for each in plain.iter()] == [each.tag for each in rich.iter()]


def test_turned_pages_keep_their_header_and_break_where_they_should(written):
    wide = Landscape((table((cell("a"), cell("1"))),))
    made = written(Paragraph((Text("before"),)), wide, Paragraph((Text("after"),)))
    sections = made.opened().sections
    assert [section.orientation for section in sections] == [0, 1, 0]
    for section in sections:
        assert "OFFICIAL-SENSITIVE" in section.header.paragraphs[0].text


def test_a_document_that_ends_turned_has_no_page_too_many(written):
    made = written(Paragraph((Text("before"),)), Landscape((table((cell("a"), cell("1"))),)))
    assert [section.orientation for section in made.opened().sections] == [0, 1]
