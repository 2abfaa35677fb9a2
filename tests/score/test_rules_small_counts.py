"""Rules that ask whether a count of children can be seen that should not be."""

from typing import Any

import pytest
from building import empty, evidence, found, gaps, inspection, visits, written

from readiness.model.indicator import Indicator
from readiness.score.prose.numbers import small_count


def counted(value: str, **said: Any) -> Indicator:
    """Return an indicator of the authority's own that counts children."""
    point = {"period": "2025/26", "value": value, **said.pop("point", {})}
    usual: dict[str, Any] = {
        "id": "local.custody",
        "title": "Care leavers in custody",
        "unit": "young people",
        "good": "low",
        "measures": "outcome",
        "source": "Own records",
        "supports": ("help.door",),
        "series": (point,),
    }
    return Indicator.model_validate(usual | said)


@pytest.mark.parametrize(("value", "few"), [("0", 0), ("1", 1), ("5", 1), ("6", 0), ("c", 0)])
def test_counts_of_one_to_five_are_too_small(value: str, few: int) -> None:
    assert len(gaps("G481", counted(value))) == few


@pytest.mark.parametrize(
    ("said", "few"),
    [
        ({"unit": "number"}, 1),
        ({"unit": "number", "title": "Children's homes"}, 0),
        ({"unit": "staff"}, 0),
        ({"source": "Ofsted, report of May 2025"}, 0),
        ({"unit": "per cent", "point": {"numerator": "3", "denominator": "41"}}, 1),
        ({"unit": "per cent", "point": {"denominator": "100"}}, 1),
        ({"unit": "per cent", "point": {"denominator": "400"}}, 0),
        ({"unit": "per cent"}, 0),
    ],
)
def test_what_is_counted_and_who_published_it_matters(said: dict[str, Any], few: int) -> None:
    assert len(gaps("G481", counted("3", **said))) == few


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Three children were harmed.", "Three children"),
        ("We placed 2 young\npeople far away.", "2 young people"),
        ("For one child it was too late.", "one child"),
        ("One child told us so.", ""),
        ("Six children were harmed.", ""),
        ("Fewer than five children were harmed.", ""),
        ("One child in four waits.", ""),
        ("We asked one in five children.", ""),
        ("Up to 5 pupils, all of year 5 pupils and key stage 4 pupils came.", ""),
        ("Our two children's homes are full.", ""),
        ("There are 1,002 children, 2.5 children for each 12-5 children.", ""),
        ("Three or more children a worker.", ""),
    ],
)
def test_a_small_count_stands_right_before_a_word_for_children(text: str, said: str) -> None:
    assert small_count(text, empty().framework.terms) == said


def test_what_has_been_published_or_is_agreed_is_not_asked() -> None:
    few = "Three children were harmed."
    assert gaps("G481", inspection(findings=(found(says=few),))) == []
    assert gaps("G481", evidence(says=few, kind="court")) == []
    assert gaps("G481", evidence(says=few, kind="case-study")) == []
    assert gaps("G481", evidence(says=few, source="Ofsted, report of May 2025")) == []
    cited = written(what_we_know="Three children were harmed [found].")
    assert gaps("G481", cited, inspection(findings=(found(),))) == []


def test_an_area_is_told_once() -> None:
    few = "Three children were harmed."
    items = [evidence(f"e{at}", says=few) for at in range(6)]
    (gap,) = gaps("G481", *items, written(what_we_know=few), counted("2"))
    assert "`local.custody` (2025/26), `e0` (`Three children`)" in gap.message
    assert gap.message.endswith(" and 3 more")


def test_a_comment_is_read_too() -> None:
    assert len(gaps("G481", counted("9", commentary="Two girls are among them."))) == 1


def test_what_a_numerator_gives_away_is_told_once() -> None:
    hidden = counted("c", point={"numerator": "3", "denominator": "41"})
    assert gaps("G481", hidden) == []
    assert len(gaps("G482", hidden)) == 1


def test_a_period_that_is_hidden_once_and_shown_once_is_told_once() -> None:
    points = ({"period": "2025/26", "value": "c"}, {"period": "2025/26", "value": "4"})
    one = counted("", series=points)
    assert len(gaps("G482", one)) == 1
    assert gaps("G481", one) == gaps("G454", one) == []
    assert gaps("G482", visits(series=({"period": "2025/26", "value": "c"},))) == []
