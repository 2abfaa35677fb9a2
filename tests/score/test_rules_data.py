"""Rules that ask whether figures can be compared, and whether they are explained."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from building import DAY, SETTINGS, audit, evidence, gaps, read, visits, write, written

from readiness.model.diagnostic import Diagnostic
from readiness.model.indicator import Indicator
from readiness.score import score
from readiness.score.prose.numbers import bare_percentages

PLANS = "tiny.plans"
CODED = SETTINGS.replace("Council\n", "Council\n  code: E99\n")


def plans(*points: dict[str, Any], **said: Any) -> Indicator:
    """Return the catalogue's national measure, for which neither high nor low is better."""
    usual = {"id": PLANS, "supports": ("help.plans",), "series": points}
    return Indicator.model_validate(usual | said)


def own(name: str = "local.own", **said: Any) -> Indicator:
    """Return an indicator of the authority's own, of which low is better."""
    usual: dict[str, Any] = {
        "id": name,
        "title": "Waits",
        "unit": "days",
        "good": "low",
        "measures": "timeliness",
        "source": "Own records",
        "supports": ("help.door",),
    }
    return Indicator.model_validate(usual | said)


def point(value: str, period: str = "2025/26", **said: Any) -> dict[str, Any]:
    return {"period": period, "value": value} | said


@pytest.mark.parametrize(
    ("latest", "before"),
    [
        ({"england": "40"}, {}),
        ({"region": "40"}, {}),
        ({"neighbours": "x"}, {}),
        ({}, {"england": "40"}),
    ],
)
def test_one_comparator_of_late_is_enough(latest: Any, before: Any) -> None:
    one = plans(point("44", "2024/25", **before), point("44", **latest), commentary="Steady.")
    assert gaps("G450", one) == []


def test_an_old_comparator_is_not_enough() -> None:
    series = (point("44", "2023/24", england="40"), point("44", "2024/25"), point("44"))
    assert len(gaps("G450", plans(*series))) == 1


def test_figures_that_nobody_publishes_stand_alone() -> None:
    assert gaps("G450", visits(), own(series=(point("9"),))) == []


def test_a_figure_that_no_longer_counts_is_not_compared() -> None:
    assert gaps("G450", plans(point("44", "2023/24"))) == []
    assert gaps("G451", plans(point("90", "2023/24", england="40"))) == []


@pytest.mark.parametrize(("value", "found"), [("48", 0), ("49", 1), ("32", 0), ("31", 1)])
def test_an_outlier_lies_beyond_the_limit_on_either_side(value: str, found: int) -> None:
    assert len(gaps("G451", plans(point(value, england="40")))) == found


def test_neighbours_are_looked_at_before_england() -> None:
    assert gaps("G451", plans(point("66", england="40", neighbours="66"))) == []
    found = gaps("G451", plans(point("66", england="66", neighbours="40")))
    assert "`tiny.plans` 66 (statistical neighbours 40)" in found[0].message


def test_only_the_worse_side_is_asked_where_there_is_one() -> None:
    assert gaps("G451", visits("99", point={"england": "60"})) == []
    found = gaps("G451", visits("60", point={"england": "99"}))
    assert "`tiny.visits` 60 (England 99; higher is better)" in found[0].message


@pytest.mark.parametrize(("value", "found"), [("88", 0), ("86", 0), ("85", 1)])
def test_a_high_percentage_is_far_by_points_and_by_those_who_wait(value: str, found: int) -> None:
    assert len(gaps("G451", visits(value, point={"england": "90"}))) == found


@pytest.mark.parametrize(("numerator", "found"), [("3", 0), ("15", 0), ("18", 1)])
def test_a_distance_of_few_children_is_passed_over(numerator: str, found: int) -> None:
    one = plans(point("60", england="40", numerator=numerator))
    assert len(gaps("G451", one)) == found


def test_measures_of_ones_own_without_a_better_side_describe_the_area() -> None:
    far = point("70", england="40")
    assert gaps("G451", own(good="neutral", series=(far,))) == []
    assert len(gaps("G451", own(series=(far,)))) == 1


def test_figures_of_the_period_before_serve_until_national_ones_are_out() -> None:
    one = plans(point("70", "2024/25", england="40"), point("71", england="x"))
    assert "`tiny.plans` 70 (England 40)" in gaps("G451", one)[0].message


def test_a_comment_or_a_sentence_that_cites_it_explains_a_figure() -> None:
    far = point("70", england="40")
    assert gaps("G451", plans(far, commentary="We have more large families.")) == []
    told = written(what_we_know="Our rate is high [tiny.plans].")
    assert gaps("G451", plans(far), told) == []


@pytest.mark.parametrize(("value", "found"), [("46", 0), ("47", 1), ("34", 0), ("33", 1)])
def test_a_change_lies_beyond_its_limit(value: str, found: int) -> None:
    assert len(gaps("G452", plans(point("40", "2024/25"), point(value)))) == found


@pytest.mark.parametrize("period", ["2024-04 to 2024-09", "2025-03-31", "2024-01 to 2025-03"])
def test_periods_of_other_lengths_are_not_held_against_each_other(period: str) -> None:
    assert gaps("G452", plans(point("20", period), point("40"))) == []


@pytest.mark.parametrize(("before", "code"), [("75", "G451"), ("20", "G452")])
def test_the_stronger_of_outlier_and_change_speaks(before: str, code: str) -> None:
    one = plans(point(before, "2024/25"), point("90", england="60"))
    every = [*gaps("G451", one), *gaps("G452", one)]
    assert [gap.code for gap in every] == [code]


def test_ten_outliers_are_one_gap_that_names_five_the_farthest_first() -> None:
    many = [own(f"local.o{at}", series=(point(str(50 + at), england="20"),)) for at in range(10)]
    (gap,) = gaps("G451", *many)
    assert "10 figures are far" in gap.message
    assert "`local.o9` 59 (England 20; lower is better); `local.o8`" in gap.message
    assert gap.message.endswith("; and 5 more")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("82% of visits were on time.", ["82"]),
        ("About 8.5 per cent waited, and 4 percent left.", ["8.5", "4"]),
        ("82% of 120 visits were on time.", []),
        ("Six of ten visits (60%) were on time.", []),
        ("In March 2026 82% were seen within 10 days.", ["82"]),
        ("Demand rose by 14%, and 9% more families came.", []),
        ("All is well.", []),
    ],
)
def test_a_percentage_is_bare_where_nothing_says_how_many(text: str, found: list[str]) -> None:
    assert bare_percentages(text) == tuple(map(Decimal, found))


@pytest.mark.parametrize(
    "said",
    [
        {"sample": "120 visits"},
        {"kind": "inspection"},
        {"dated": "2020"},
    ],
)
def test_an_item_whose_numbers_are_known_or_not_ours_is_not_asked(said: dict[str, str]) -> None:
    assert gaps("G453", evidence(says="82% were on time.", **said)) == []


def test_an_audit_says_of_how_many_by_its_sample() -> None:
    assert gaps("G453", audit(says="82% were good.", sample=40)) == []
    assert len(gaps("G453", audit(says="82% were good."))) == 1


def test_an_indicator_of_the_criterion_may_have_the_numbers() -> None:
    counted = visits("82.4", point={"numerator": "98", "denominator": "119"})
    assert gaps("G453", evidence(says="82% were on time."), counted) == []
    assert len(gaps("G453", evidence(says="83% were on time."), counted)) == 1


def test_prose_that_cites_is_not_asked_and_neither_are_plans() -> None:
    assert gaps("G453", written(what_we_know="82% were on time [item].")) == []
    assert gaps("G453", written(plans="We want 95% on time.")) == []
    assert len(gaps("G453", written(how_we_know="82% were on time."))) == 1


@pytest.mark.parametrize(("denominator", "found"), [("19", 1), ("20", 0)])
def test_a_percentage_of_few_is_asked(denominator: str, found: int) -> None:
    assert len(gaps("G453", visits("50", point={"denominator": denominator}))) == found


def test_a_period_may_stand_once() -> None:
    twice = visits(series=(point("90"), point("91")))
    assert "has 90 and 91 for 2025/26" in gaps("G454", twice)[0].message
    same = visits(series=(point("90"), point("90.0")))
    assert "has 2025/26 twice" in gaps("G454", same)[0].message
    other = visits(series=(point("90"), point("91", "2025-04-01")))
    undated = visits(series=(point("90", "unknown"), point("91", "unknown")))
    assert gaps("G454", other) == gaps("G454", undated) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("90% were on time [tiny.visits].", 0),
        ("About 90% were on time, England 84% [tiny.visits].", 0),
        ("93% were on time [tiny.visits].", 1),
        ("93% were on time [tiny.visits] [item].", 0),
        ("Most were on time [tiny.visits].", 0),
    ],
)
def test_the_text_has_the_figures_of_the_one_indicator_it_cites(text: str, found: int) -> None:
    one = visits("90.2", point={"england": "84"})
    assert len(gaps("G454", one, evidence(), written(what_we_know=text))) == found


def _beside(folder: Path, own: str, published: str, note: str = "") -> list[Diagnostic]:
    """Return the gaps where the authority wrote one value and a file has another."""
    said = f"        note: {note}\n" if note else ""
    files: dict[str, str | bytes] = {
        "readiness.yaml": CODED,
        "indicators/a.yaml": "indicators:\n  - id: tiny.visits\n    series:\n"
        f"      - period: 2024/25\n        value: {own}\n{said}"
        "    published:\n      file: v.csv\n      value: percent\n      period: financial-year\n",
        "indicators/v.csv": "time_period,geographic_level,la_name,new_la_code,percent\n"
        f"202425,Local authority,Littleton,E99,{published}\n",
    }
    workspace = read(write(folder, files)).workspace
    assert workspace
    (indicator,) = workspace.records.indicators
    assert [str(one.value) for one in indicator.series] == [own]
    every = score(workspace, DAY).all_gaps
    return [gap for gap in every if gap.code in ("G454", "G457", "G481", "G482")]


@pytest.mark.parametrize(("own", "found"), [("84", 0), ("76", 0), ("84.1", 1), ("75.9", 1)])
def test_ones_own_figure_may_differ_by_as_much_as_is_tolerated(
    own: str, found: int, tmp_path: Path
) -> None:
    gaps = _beside(tmp_path, own, "80")
    assert [(gap.code, gap.at.line) for gap in gaps] == [("G457", 5)] * found


def test_a_note_reconciles_two_figures(tmp_path: Path) -> None:
    assert _beside(tmp_path, "91", "80", "Ours has the visits of March.") == []


def test_a_number_that_the_department_hides_gives_it_away(tmp_path: Path) -> None:
    assert [gap.code for gap in _beside(tmp_path, "7", "c")] == ["G482"]
    assert _beside(tmp_path, "c", "7") == []
