"""The pages that the contents list and the footer name before Word has counted."""

import re

import pytest

from readiness.model.document import (
    Callout,
    Cell,
    Chart,
    Column,
    Contents,
    Heading,
    Items,
    Landscape,
    PageBreak,
    Paragraph,
    Series,
    Strong,
    Table,
    Text,
)

SENTENCE = "Leaders know their services well, and what they know is right. "
END = Heading(1, (Text("End"),))


def para(lines, **more):
    """Return a paragraph of about so many lines of body text."""
    return Paragraph((Text(SENTENCE * lines),), **more)


def cell(*lines):
    return Cell(tuple((Text(line),) for line in lines))


def table(rows, *columns):
    return Table("Rows", columns or (Column("Name"), Column("Words")), tuple(rows))


@pytest.fixture
def pages(written):
    """Return a function that gives the pages of the headings, and of the document, as cached."""

    def counted(*blocks, **fields):
        made = written(Contents("Contents", 4), *blocks, **fields)
        entries = [p.text for p in made.opened().paragraphs if p.style.name.startswith("toc")]
        footer = made.parts()["word/footer1.xml"].decode()
        (total,) = re.findall(r"NUMPAGES.*?<w:t [^>]*>(\d+)<", footer)
        return [int(entry.rpartition("\t")[2]) for entry in entries], int(total)

    return counted


def test_a_short_document_has_one_page(pages):
    assert pages(Heading(1, (Text("Start"),)), para(3), END) == ([1, 1], 1)


def test_text_fills_pages(pages):
    (page,), total = pages(*[para(10)] * 11, END)
    assert page == total == 3


@pytest.mark.parametrize("breaks", [1, 3])
def test_a_page_break_starts_one_page_however_often_it_is_said(pages, breaks):
    assert pages(para(1), *[PageBreak()] * breaks, END, PageBreak()) == ([2], 2)


def test_a_turned_page_is_a_page_of_its_own(pages):
    assert pages(para(1), Landscape((para(1),)), END) == ([3], 3)
    assert pages(para(1), Landscape((END,))) == ([2], 2)


def test_turned_pages_hold_fewer_lines(pages):
    lines = [para(1)] * 20
    assert pages(*lines, END)[1] == 1
    assert pages(Landscape((*lines, END)))[1] == 3


def test_every_line_of_a_cell_counts(pages):
    (short,), _ = pages(table([(cell("a"), cell("b"))] * 20), END)
    (tall,), _ = pages(table([(cell(*"abcdef"), cell("b"))] * 20), END)
    assert (short, tall) == (1, 3)


def test_a_narrow_column_makes_a_row_tall(pages):
    wide, narrow = (
        pages(
            table([(cell("a"), cell(SENTENCE * 2))] * 12, Column("A", left), Column("B", right)),
            END,
        )
        for left, right in ((1, 9), (9, 1))
    )
    assert wide[1] == 1
    assert narrow[1] > 3


def test_a_row_that_does_not_fit_is_not_split(pages):
    row = (cell(*["line"] * 30), cell("b"))
    assert pages(table([row] * 2), END) == ([2], 2)


def test_a_row_taller_than_a_page_runs_on(pages):
    assert pages(table([(cell(*["line"] * 100), cell("b"))]), END)[1] == 3


def test_headings_stay_with_what_they_head(pages):
    for lines in range(1, 40):
        (page, last), _ = pages(
            *[para(1)] * lines, Heading(2, (Text("Rows"),)), table([(cell("a"), cell("b"))]), END
        )
        assert page == 1 or last == 2
        if page == 2:
            return
    pytest.fail("the heading never moved to the next page")


def test_a_row_or_two_more_never_moves_a_heading_back(pages):
    found = [pages(table([(cell("a"), cell("b"))] * rows), END)[0][0] for rows in range(1, 80, 7)]
    assert found == sorted(found)
    assert found[-1] > 2


def test_lists_call_outs_and_charts_take_room(pages):
    item = (para(2),)
    values = tuple(float(n) for n in range(20))
    chart = Chart("bar", "T", "Said.", "", tuple("c" * 20), (Series("s", values),))
    told = chart._replace(told=True)
    nothing = chart._replace(series=())
    for block, wanted in (
        (Items((item,) * 10), 2),
        (Items(((Items((item,) * 10, ordered=True),),)), 2),
        (Callout("Box", (para(3), Items((item,) * 8, ordered=True)), "strength"), 2),
        (Callout("", (table([(cell("a"), cell("b"))] * 12),)), 2),
        (chart, 7),
        (told, 3),
        (nothing._replace(description="\n".join(["line"] * 15)), 2),
    ):
        assert pages(*[block] * 3, END) == ([wanted], wanted), block


def test_a_table_of_nothing_takes_room(pages):
    assert pages(*[table(())] * 8, END)[1] == 1
    assert pages(*[table(())] * 30, END)[1] == 3


@pytest.mark.parametrize(("headings", "page"), [(10, 2), (60, 3)])
def test_contents_lists_take_the_room_of_their_entries(pages, headings, page):
    found, _ = pages(PageBreak(), *[Heading(2, (Text("Part"),))] * headings)
    assert found[0] == page


def test_bold_words_and_line_breaks_are_measured_like_others(pages):
    lines = Paragraph((Strong((Text("\n".join(["bold"] * 60)),)),))
    assert pages(lines, END)[1] == 2


def test_words_longer_than_a_line_are_broken(pages):
    assert pages(Paragraph((Text("w" * 5000),)), END)[1] == 3


def test_larger_letters_or_margins_in_a_brand_make_more_pages(pages, brand):
    text = [para(5)] * 16
    larger = brand(styles=[('<w:sz w:val="24"/>', '<w:sz w:val="36"/>')])
    assert [pages(*text, END)[1], pages(*text, END, brand=larger)[1]] == [2, 4]
    narrower = brand(document=[('w:right="1304"', 'w:right="4000"')])
    assert pages(*text, END, brand=narrower)[1] == 3


def test_fixed_lines_and_spaces_in_a_brand_are_heeded(pages, brand):
    fixed = r'\1<w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/>'
    tall = brand(styles=[('(w:styleId="BodyText".*?)<w:spacing[^>]*>', fixed)])
    assert pages(*[para(5)] * 16, END, brand=tall)[1] == 3


@pytest.mark.parametrize(
    ("pattern", "put"),
    [
        ('<w:sz w:val="24"/>', '<w:sz w:val="0"/>'),
        ('<w:sz w:val="24"/>', f'<w:sz w:val="{"9" * 5_000}"/>'),
        ('w:pos="9298"', f'w:pos="{"9" * 5_000}"'),
        ('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="BodyText"/>'),
        ('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="nowhere"/>'),
        ('w:before="160"', 'w:before="999999999"'),
    ],
)
def test_odd_measures_in_a_brand_do_no_harm(pages, brand, pattern, put):
    assert pages(para(1), END, brand=brand(styles=[(pattern, put)]))[1] >= 1
