"""Charts as drawings: what is drawn, what is not, and how series differ without colour."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from render.browser import checked

from readiness.model.document import Chart, Document, Series
from readiness.render import WRITERS

YEARS = ("2023", "2024", "2025", "2026")
OWN, ENGLAND = Series("Ours", (9.0, "c", 7.5, 7.0)), Series("England", (8.0, 8.1, 8.2, None))
KINDS = ("line", "bar", "stacked", "percent-stacked", "range")


def drawn(kind, *series, categories=YEARS, **fields):
    chart = Chart(kind, "Fewer wait", "It fell <by> two.", "weeks", categories, series, **fields)
    document = Document("Plan", "", "Littleton", "OFFICIAL", "2", "2026-04-01", (chart,))
    return checked(WRITERS["html"](document, Path(), None)).one("main")


def labels(made):
    return ["".join(map(str, one.held)) for one in made.all("text")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_drawing_tells_a_blind_reader_its_message(kind):
    made = drawn(kind, OWN, ENGLAND, emphasised=0, note="c: hidden.")
    picture = made.one("svg")
    assert picture["role"] == "img"
    assert "".join(made.one("title").held) == "Fewer wait"
    assert picture["aria-labelledby"] == made.one("title")["id"]
    assert "".join(made.one("desc").held) == "It fell <by> two."
    assert picture["aria-describedby"] == made.one("desc")["id"]
    assert picture["viewbox"].startswith("0 0 640 ")
    assert made.one("figcaption").words == "Figure 1: Fewer wait"
    assert "c: hidden." in made.words
    assert made.one("caption").words == "Numbers of Figure 1: Fewer wait"


@pytest.mark.parametrize("kind", KINDS)
def test_everything_drawn_is_inside_the_drawing(kind):
    series = [Series(f"A series with a long name {at}", (at * 20.0, 1e6, -3.0)) for at in range(9)]
    made = drawn(kind, *series, categories=("One", "Another with a long name", "Three"))
    _, _, width, height = map(float, made.one("svg")["viewbox"].split())
    for one in made.all("rect", "text", "circle"):
        if one["x"] or one["cx"]:
            assert 0 <= float(one["x"] or one["cx"]) <= width
            assert 0 <= float(one["y"] or one["cy"]) <= height
    for one in made.all("rect"):
        assert float(one["x"] or 0) + float(one["width"]) <= width


def test_a_line_breaks_where_a_value_is_not_shown():
    first, second = [
        one for one in drawn("line", OWN, ENGLAND).all("path") if "line" in one["class"]
    ]
    assert [one["d"].count("M") for one in (first, second)] == [1, 2]


def test_lines_differ_by_dashes_and_shapes_and_are_named_where_they_end():
    made = drawn("line", OWN, ENGLAND, emphasised=0)
    england, own = [one for one in made.all("path") if "line" in one["class"]]
    assert (own["stroke-dasharray"], england["stroke-dasharray"]) == ("", "6 4")
    assert len(made.all("circle")) == 3
    assert "7.0 Ours" in labels(made)
    assert "8.2 England, 2025" in labels(made)


def test_names_at_the_ends_of_lines_do_not_cover_one_another():
    series = [Series(f"Neighbour {at}", (1.0, 1.0, 1.0, 2.0)) for at in range(14)]
    places = [
        float(one["y"])
        for one in drawn("line", *series).all("text")
        if "Neighbour" in "".join(one.held)
    ]
    assert len(places) == 14
    assert all(after - before >= 20 for before, after in pairwise(places))


def test_bars_show_their_numbers_and_the_symbol_of_what_is_not_shown():
    made = drawn("bar", Series("Ours", (-1234.5, "c", None)), categories=("A", "B", "C"))
    assert {"−1,234.5", "c", "–"} <= set(labels(made))
    assert len([one for one in made.all("rect") if "bar" in one["class"]]) == 3


def test_parts_of_a_whole_go_from_dark_to_light_and_then_are_hatched():
    series = [Series(f"Grade {at}", (5.0,)) for at in range(7)]
    made = drawn("percent-stacked", *series, categories=("May",))
    bars = [one for one in made.all("rect") if "bar" in one["class"]][7:]
    assert [one["class"] for one in bars[:5]] == [f"bar f{at}" for at in range(1, 6)]
    hatched = [one["fill"].removeprefix("url(#").removesuffix(")") for one in bars[5:]]
    assert hatched == [one["id"] for one in made.all("pattern")]
    assert len({one.one("path")["d"] for one in made.all("pattern")}) == 2
    assert sum(float(one["width"]) for one in bars) == pytest.approx(640 - 60 - 208, abs=0.5)
    assert "Per cent of weeks" in labels(made)


def test_a_range_reaches_from_the_lowest_to_the_highest_of_the_others():
    others = [Series("Region", (2.0,)), Series("England", (6.0,))]
    made = drawn("range", Series("Ours", (9.0,)), *others, categories=("Visits",), emphasised=0)
    (band,) = [one for one in made.all("rect") if "bar" in one["class"]][1:]
    left, right = (
        float(re.search(r"translate\(([\d.]+)", one["transform"])[1])
        for one in made.all("path")[-1:-3:-1]
    )
    assert float(band["x"]) == pytest.approx(min(left, right) - 2, abs=0.2)
    assert float(band["width"]) == pytest.approx(abs(left - right) + 4, abs=0.2)
    assert "9" in labels(made)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("values", [(1e300, 2e300), ("c", None), (float("nan"), float("inf")), ()])
def test_what_cannot_be_drawn_is_told(kind, values):
    made = drawn(kind, Series("Ours", values), categories=("A", "B"))
    if kind != "percent-stacked" or values != (1e300, 2e300):
        assert not made.all("svg")
        assert "It fell <by> two." in made.words


def test_numbers_told_elsewhere_are_not_told_twice():
    assert not drawn("line", OWN, told=True).all("table")
