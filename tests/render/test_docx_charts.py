"""Charts as Word has them: a part that draws, and a workbook that holds the same numbers."""

import io
import zipfile
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from lxml import etree

from readiness.model.document import Chart, Heading, Paragraph, Series, Text
from readiness.render.colours import WHITE, contrast
from readiness.render.docx.charts.marks import MARKS, rank
from readiness.render.docx.charts.palette import LINES, read_palette
from readiness.render.docx.charts.shades import Change
from readiness.render.docx.charts.sheet import letters
from readiness.render.scale import scale

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
KINDS = ("line", "bar", "stacked", "percent-stacked", "range")
YEARS = ("2023/24", "2024/25", "2025/26")
SERIES = (
    Series("Northshire", (22.4, 20.9, 19.8)),
    Series("England", (22.4, "c", 22.0)),
    Series("Region", (None, 21.8, 21.25)),
)


def chart(kind="line", **said):
    usual = {
        "title": "Repeat referrals: down from 22.4 to 19.8 per cent",
        "description": "Line chart. 19.8 per cent in 2025/26, England 22.0.",
        "unit": "per cent",
        "categories": YEARS,
        "series": SERIES,
        "emphasised": 0,
    }
    return Chart(**({"kind": kind} | usual | said))


def related(parts, name):
    folder, _, file = name.rpartition("/")
    root = etree.fromstring(parts[f"{folder}/_rels/{file}.rels"])
    return {one.get("Id"): one for one in root}


def drawing(made, number=1):
    return etree.fromstring(made.parts()[f"word/charts/chart{number}.xml"])


def cells(workbook):
    """Return what a workbook's only sheet holds: words or a number by the name of the cell."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as package:
        (name,) = (one for one in package.namelist() if "worksheets/" in one)
        root = etree.fromstring(package.read(name))
    found = {}
    for cell in root.iter(S + "c"):
        written = cell.find(f"{S}is/{S}t")
        value = cell.find(S + "v")
        found[cell.get("r")] = (written.text or "") if written is not None else float(value.text)
    return found


def points(reference):
    return {int(one.get("idx")): one.find(C + "v").text for one in reference.iter(C + "pt")}


def check_references(made, number=1):
    """Compare what a drawing remembers with the cells that it says it comes from."""
    held = cells(made.parts()[f"word/embeddings/chart{number}.xlsx"])
    for reference in drawing(made, number).iter(C + "strRef", C + "numRef"):
        place = reference.find(C + "f").text
        sheet, _, area = place.replace("$", "").partition("!")
        first, _, last = area.partition(":")
        column = first.rstrip("0123456789")
        start, end = (int(one[len(column) :]) for one in (first, last or first))
        count = int(reference.find(f".//{C}ptCount").get("val"))
        assert sheet == "Numbers"
        assert count == end - start + 1
        remembered = points(reference)
        for at in range(count):
            cell = held.get(f"{column}{start + at}")
            value = remembered.get(at)
            if reference.tag == C + "numRef":
                assert (None if value is None else float(value)) == cell
            else:
                assert (value or "") == cell


@pytest.mark.parametrize("kind", KINDS)
def test_every_reference_leads_to_a_part_of_its_kind(written, kind):
    made = written(chart(kind), chart(kind, title="Another"))
    parts = made.parts()
    types = {
        one.get("PartName") or one.get("Extension"): one.get("ContentType")
        for one in etree.fromstring(parts["[Content_Types].xml"])
    }
    leads = related(parts, "word/document.xml")
    held = [one.get(R + "id") for one in made.body().iter(C + "chart")]
    assert len(set(held)) == 2
    for name in held:
        target = f"word/{leads[name].get('Target')}"
        assert types[f"/{target}"].endswith("drawingml.chart+xml")
        outside = etree.fromstring(parts[target]).find(C + "externalData")
        assert outside.find(C + "autoUpdate").get("val") == "0"
        to_workbook = related(parts, target)[outside.get(R + "id")]
        assert to_workbook.get("TargetMode") is None
        workbook = to_workbook.get("Target").replace("../", "word/")
        assert cells(parts[workbook])["A2"] == "2023/24"
    assert types["xlsx"].endswith("spreadsheetml.sheet")


@pytest.mark.parametrize("kind", KINDS)
def test_a_drawing_remembers_what_its_workbook_holds(written, kind):
    check_references(written(chart(kind)))


def test_the_workbook_holds_the_numbers_of_the_document(written):
    made = written(chart())
    held = cells(made.parts()["word/embeddings/chart1.xlsx"])
    assert {name: value for name, value in held.items() if name.endswith("1")} == {
        "B1": "Northshire",
        "C1": "England",
        "D1": "Region",
    }
    assert [held["B2"], held["B3"], held["B4"]] == [22.4, 20.9, 19.8]
    (table,) = made.opened().tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Per cent", *YEARS],
        ["Northshire", "22.40", "20.90", "19.80"],
        ["England", "22.40", "c", "22.00"],
        ["Region", "–", "21.80", "21.25"],
    ]


def test_a_symbol_is_a_gap_in_the_drawing_and_an_empty_cell(written):
    made = written(chart(note="c: suppressed."))
    england = drawing(made).findall(f".//{C}ser")[1]
    assert points(england.find(f"{C}val")) == {0: "22.4", 2: "22"}
    assert "C3" not in cells(made.parts()["word/embeddings/chart1.xlsx"])
    assert drawing(made).find(f".//{C}dispBlanksAs").get("val") == "gap"
    assert "c: suppressed." in made.words()


def test_the_range_is_reckoned_from_the_others_in_the_workbook(written):
    made = written(chart("range"))
    with zipfile.ZipFile(io.BytesIO(made.parts()["word/embeddings/chart1.xlsx"])) as package:
        sheet = etree.fromstring(package.read("xl/worksheets/sheet1.xml"))
    formulas = {cell.get("r"): cell.find(S + "f").text for cell in sheet.iter(S + "c")
                if cell.find(S + "f") is not None}  # fmt: skip
    assert formulas["E4"] == "MAX(MIN(C4,D4),0)+MIN(MAX(C4,D4),0)"
    assert formulas["F4"] == "MAX(MAX(C4,D4),0)-MAX(MIN(C4,D4),0)"
    assert formulas["G4"] == "MIN(MIN(C4,D4),0)-MIN(MAX(C4,D4),0)"
    assert bar(made, 4) == (21.25, 0.75, 0)
    assert len(list(drawing(made).iter(C + "legendEntry"))) == 2
    assert len(drawing(made).findall(f".//{C}ser")) == 6


def bar(made, row):
    held = cells(made.parts()["word/embeddings/chart1.xlsx"])
    return tuple(held[f"{column}{row}"] for column in "EFG")


def test_a_range_may_reach_across_nought_or_lie_below_it(written):
    others = Series("England", (-2.0, -5.0, 1.0)), Series("Region", (3.0, -1.0, 4.0))
    made = written(chart("range", series=(SERIES[0], *others)))
    assert [bar(made, row) for row in (2, 3, 4)] == [(0, 3, -2), (-1, 0, -4), (1, 3, 0)]


def test_a_chart_tells_its_message_to_those_who_cannot_see_it(written):
    made = written(Heading(1, (Text("Figures"),)), chart(), chart("bar", description=""))
    told = [one.get("descr") for one in made.body().iter(WP + "docPr")]
    assert told == [chart().description, chart().title]
    assert len({one.get("id") for one in made.body().iter(WP + "docPr")}) == 2


def test_a_chart_stands_under_its_caption_with_a_number_of_its_own(written):
    made = written(chart(anchor="chart-one"), Paragraph((Text("Text."),)), chart("bar"))
    captions = [one.text for one in made.opened().paragraphs if one.text.startswith("Figure")]
    assert captions == [f"Figure {n}: {chart().title}" for n in (1, 2)]
    fields = [one.text.strip() for one in made.body().iter(W + "instrText")]
    assert fields.count("SEQ Figure \\* ARABIC") == 2
    assert "_Ref000000001" in made.values("bookmarkStart", "name")


def test_a_chart_stays_with_its_caption_its_numbers_and_its_note(written):
    made = written(chart(note="A note."), Paragraph((Text("Text."),)))
    kept = [one.find(f"{W}pPr/{W}keepNext") is not None for one in made.body().iter(W + "p")]
    after_titles = kept[2:]
    assert after_titles[1:-2] == [True] * (len(after_titles) - 3)
    assert after_titles[-2:] == [False, False]


def test_numbers_told_in_a_table_are_not_told_twice(written):
    made = written(chart("stacked", told=True))
    assert not made.opened().tables
    assert len(list(made.body().iter(C + "chart"))) == 1


def test_nothing_to_draw_draws_nothing(written):
    for nothing in (
        chart(series=(), description=""),
        chart(categories=()),
        chart(series=(Series("s", ("c", None)),)),
        chart(series=(Series("s", (float("nan"), float("inf"))),)),
    ):
        made = written(nothing)
        assert not list(made.body().iter(C + "chart"))
        assert not [name for name in made.parts() if "chart" in name]
        assert (nothing.description or "Nothing recorded.") in made.words()


def test_the_same_chart_makes_the_same_bytes(written):
    blocks = [chart(kind) for kind in KINDS]
    assert written(*blocks).data == written(*blocks).data


def test_lines_can_be_told_apart_without_colour(written):
    many = tuple(Series(f"S{n}", (float(n), n + 1.0, n + 2.0)) for n in range(len(MARKS)))
    lines = drawing(written(chart(series=many))).findall(f".//{C}ser")
    looks = [
        (one.find(f".//{A}prstDash").get("val"), one.find(f".//{C}symbol").get("val"))
        for one in lines
    ]
    assert len({dash for dash, _ in looks}) == len({shape for _, shape in looks}) == len(MARKS)


def test_the_emphasised_line_is_the_heaviest_wherever_it_stands(written):
    lines = drawing(written(chart(emphasised=2))).findall(f".//{C}ser")
    widths = [int(one.find(f"{C}spPr/{A}ln").get("w")) for one in lines]
    assert widths[2] > widths[0] == widths[1]
    assert [rank(at, 2) for at in range(4)] == [1, 2, 0, 3]


def test_the_last_value_of_a_line_is_labelled_where_there_is_room(written):
    lines = drawing(written(chart())).findall(f".//{C}ser")
    labelled = [[at.get("val") for at in one.findall(f".//{C}dLbl/{C}idx")] for one in lines]
    assert labelled[0] == ["2"]
    crowd = tuple(Series(f"S{n}", (1.0, 9.0, 5.0 + n / 100)) for n in range(4))
    lines = drawing(written(chart(series=crowd))).findall(f".//{C}ser")
    assert [len(one.findall(f".//{C}dLbl")) for one in lines] == [1, 0, 0, 0]


@pytest.mark.parametrize("count", [2, 3, 4, 5, 8])
def test_stacked_parts_can_be_told_apart_without_colour(written, count):
    parts = tuple(Series(f"S{n}", (3.0, 2.0, 1.0)) for n in range(count))
    fills = [
        etree.tostring(one.find(f"{C}spPr")[0])
        for one in drawing(written(chart("stacked", series=parts))).findall(f".//{C}ser")
    ]
    assert len(set(fills)) == count


@pytest.mark.parametrize("first", ["0B4F5C", "FFCC00", "000000", "FFFFFF", "7F7F7F", "00FF00"])
def test_fills_step_evenly_and_lines_are_seen_on_white(first):
    scheme = "".join(f'<a:{name}><a:srgbClr val="{first}"/></a:{name}>' for name in LINES)
    palette = read_palette(f'<a:t xmlns:a="a">{scheme}</a:t>'.encode())
    assert palette.themed
    assert contrast(seen(palette.line(0), first), WHITE) >= 3
    for count in (2, 3, 4, 5):
        fills = [seen(fill.xml, first) for fill in palette.steps(count)]
        assert len(fills) == count
        assert all(contrast(a, b) > 1.3 for a, b in pairwise(fills))
        assert contrast(fills[0], WHITE) >= 4.5
        assert all(contrast(one, "1F2A2E") >= 4.5 for one in fills[1:])


def seen(spelt, base):
    """Return the colour that a reader sees, from how a drawing spells it."""
    held = {one.tag: int(one.get("val")) / 100_000 for one in etree.fromstring(
        f'<r xmlns:a="a">{spelt}</r>'.encode())[0]}  # fmt: skip
    change = Change(held.get("{a}lumMod", 1), held.get("{a}lumOff", 0), held.get("{a}satMod", 1))
    return change.of(base)


def test_a_brand_without_a_theme_has_colours_of_ours():
    for theme in (b"", b"no xml", b"<a/>"):
        palette = read_palette(theme)
        assert not palette.themed
        assert "srgbClr" in palette.line(0)


def test_axes_end_at_round_numbers():
    assert scale([19.8, 24.3]) == (19, 25, 1)
    assert scale([2.0, 96.0]) == (0, 100, 20)
    assert scale([88.0, 92.0]).low < 88
    assert scale([-17.1, 14.0]) == (-20, 20, 10)
    assert scale([5.0]).low < 5 < scale([5.0]).high
    assert scale([0.0]) == (0, 1, 1)


def test_what_is_counted_in_whole_numbers_has_no_marks_between_them():
    assert scale([0.0, 1.0]) == (0, 1, 1)
    assert scale([0.0, 2.0, 3.0]) == (0, 3, 1)
    assert scale([0.0, 0.5]).step < 1
    assert scale([]) is None
    assert scale([1e300]) is scale([0.0, 5e-324]) is None


def test_an_axis_that_is_cut_says_so(written):
    said = "".join(drawing(written(chart())).itertext())
    assert "Per cent, from " in said
    whole = chart(series=(Series("s", (1.0, 50.0, 99.0)),))
    assert "from" not in "".join(drawing(written(whole)).itertext())


def test_columns_after_the_last_letter_have_two():
    assert [letters(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


words = some.text(min_size=1, max_size=6)
numbers = some.none() | some.floats(-1e15, 1e15) | some.sampled_from(["c", "z"])
relaxed = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


@relaxed
@given(
    some.sampled_from(KINDS),
    some.lists(words, min_size=1, max_size=9),
    some.lists(some.builds(Series, words, some.lists(numbers, max_size=9).map(tuple)), max_size=9),
    some.none() | some.integers(0, 9),
)
def test_any_chart_is_whole(written, kind, categories, series, emphasised):
    any_chart = chart(
        kind, categories=tuple(categories), series=tuple(series), emphasised=emphasised
    )
    made = written(any_chart)
    charts = [name for name in made.parts() if name.startswith("word/charts/chart")]
    assert len(charts) == len(list(made.body().iter(C + "chart"))) <= 1
    for _ in charts:
        drawn = drawing(made).findall(f".//{C}ser")
        assert len(drawn) == len(series) + 3 * (kind == "range")
        places = [one.find(C + "idx").get("val") for one in drawn]
        assert len(set(places)) == len(places)
        axes = [one.get("val") for one in drawing(made).findall(f".//{C}plotArea/*/{C}axId")]
        assert set(axes) == {"1", "2"}
