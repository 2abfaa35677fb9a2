"""Charts as values: which are drawn, what they say, and what they leave out."""

import re
from itertools import pairwise

from building import audit, evidence, scored, visits
from compose.examples import each, verdict_of

from readiness.compose.blocks import charts, comparison, trends
from readiness.compose.index import Index
from readiness.model.document import Chart
from readiness.model.indicator import SYMBOLS, Indicator

YEARS = ("2023/24", "2024/25", "2025/26")


def series(*values, **others):
    """Return points over years, with the values of others by their names."""
    return tuple(
        {"period": year, "value": value}
        | {name: said[at] for name, said in others.items() if said[at]}
        for at, (year, value) in enumerate(zip(YEARS, values, strict=False))
    )


def drawn(*records, area=0):
    verdict = scored(*records)
    return trends.trends(verdict, Index(verdict), verdict.areas[area])


def test_a_figure_is_drawn_over_three_periods_and_not_over_two():
    assert drawn(visits(series=series("60", "70"))) == ()
    (chart,) = drawn(visits(series=series("60", "70", "80")))
    assert chart.categories == YEARS
    assert chart.series == (("Littleton", (60.0, 70.0, 80.0)),)


def test_a_chart_says_where_a_figure_came_from_and_where_england_is():
    points = series("60", "70", "80", england=("85", "86", "87"), neighbours=("61", "62", "63"))
    (chart,) = drawn(visits(series=points))
    assert chart.title == (
        "Visits in time: up from 60 to 80 per cent, 2023/24 to 2025/26; England 87"
    )
    assert chart.description == (
        "Line chart. Visits in time, Littleton: 80 per cent (2025/26), up from 60 to 80. "
        "England 87, Statistical neighbours 63; 7 below England. Higher is better."
    )
    assert [one.name for one in chart.series] == ["Littleton", "England", "Statistical neighbours"]
    assert chart.series[chart.emphasised].name == "Littleton"


def test_a_symbol_is_a_gap_that_the_note_explains():
    points = series("60", "70", "80", england=("c", "86", ""))
    points += ({"period": "2022/23", "value": "u"},)
    (chart,) = drawn(visits(series=points))
    assert chart.series[0].values == ("u", 60.0, 70.0, 80.0)
    assert chart.series[1].values == (None, "c", 86.0, None)
    assert f"u: {SYMBOLS['u']}" in chart.note
    assert f"c: {SYMBOLS['c']}" in chart.note
    assert "–: no figure" in chart.note
    assert "1 value not shown" in chart.description
    assert "; England 86 in 2024/25" in chart.title


def test_periods_that_are_not_even_are_not_drawn():
    for periods in (
        ("2021/22", "2024/25", "2025/26"),
        ("2024-03", "2025-03", "2026-03-03"),
        ("2024/25", "2025/26", "unknown"),
    ):
        points = tuple({"period": one, "value": str(60 + n * 9)} for n, one in enumerate(periods))
        assert drawn(visits(series=points)) == ()


def test_a_figure_that_never_moved_and_is_like_others_is_not_drawn():
    same = series("80", "80", "80", england=("81", "81", "81"))
    assert drawn(visits(series=same)) == ()


def test_the_most_telling_figures_come_first_and_only_three():
    several = [
        Indicator.model_validate(
            {
                "id": f"local.n{n}",
                "title": f"Figure {n}",
                "unit": "per cent",
                "good": "high",
                "supports": ("help.door",),
                "source": "Ours",
                "series": series("50", "50", str(50 + 8 * n)),
            }
        )
        for n in range(5)
    ]
    titles = [one.title for one in drawn(*several)]
    assert [re.findall(r"Figure (\d)", one) for one in titles] == [["4"], ["3"], ["2"]]


def test_each_round_of_audits_is_a_bar_of_its_own_cases():
    first = audit("a", title="First", dated="2026-01", grades={"steady": 1, "shaky": 3})
    second = audit("b", title="Second", dated="2026-03", grades={"steady": 9, "shaky": 1})
    ungraded = audit("c")
    (chart,) = charts.audit_grades(scored(second, ungraded, first))
    assert chart.categories == ("First (4 cases)", "Second (10 cases)")
    assert chart.series == (("Steady", (1.0, 9.0)), ("Shaky", (3.0, 1.0)))
    assert chart.title == "Graded steady: from 25 per cent of cases (First) to 90 per cent (Second)"
    assert charts.audit_grades(scored(first)) == ()


def test_the_ladder_is_drawn_as_it_is_counted():
    verdict = scored(evidence())
    (chart,) = charts.rungs(verdict)
    counts = [area.rungs for area in verdict.areas]
    for rung, one in enumerate(reversed(chart.series)):
        assert list(one.values) == [held[rung] for held in counts]
    assert chart.told


def test_better_than_england_is_up_whichever_way_is_better():
    (chart,) = comparison.comparison(verdict_of("bcp-2024"))
    assert chart.kind == "range"
    own, england, *_ = chart.series
    assert set(england.values) == {0.0}
    assert list(own.values) == sorted(own.values)
    agency = chart.categories.index("Agency rate: 33.3, England 16.2")
    assert own.values[agency] == -17.1
    assert "30 Sep 2024: Agency rate" in chart.note
    worse = sum(value < 0 for value in own.values)
    assert f"{len(own.values) - worse} that are better and {worse} worse" in chart.title


def every_chart(verdict):
    index = Index(verdict)
    yield from (*charts.rungs(verdict), *charts.audit_grades(verdict))
    yield from comparison.comparison(verdict)
    for area in verdict.areas:
        yield from trends.trends(verdict, index, area)


@each
def test_charts_of_examples_speak_in_few_words_and_hold_more_than_a_number(name):
    for chart in every_chart(verdict_of(name)):
        assert isinstance(chart, Chart)
        assert chart.title in chart.description or chart.kind == "line"
        assert 40 < len(chart.description) <= 250
        assert len(chart.categories) > 1
        assert all(len(one.values) == len(chart.categories) for one in chart.series)
        if chart.kind == "line":
            own = [value for value in chart.series[0].values if isinstance(value, float)]
            assert len(own) >= 3
            assert f"{own[-1]:g}" in chart.description.replace(",", "").replace(".0", "")


@each
def test_a_figure_is_drawn_in_one_area_alone(name):
    verdict = verdict_of(name)
    index = Index(verdict)
    anchors = [one.anchor for area in verdict.areas for one in trends.trends(verdict, index, area)]
    assert all(a != b for a, b in pairwise(sorted(anchors)))
