"""G420 to G430: figures, compliance, activity and silence in place of children's lives."""

import pytest
from building import DAY, audit, evidence, gaps, of, visits, voice, waived

from readiness.score import score


def test_g420_speaks_where_only_figures_support_a_criterion() -> None:
    (gap,) = gaps("G420", evidence(kind="data"), visits())
    assert gap.about == "help.door"


def test_g420_is_silent_beside_anything_else_that_is_current() -> None:
    assert gaps("G420", visits(), audit()) == []
    assert gaps("G420", visits(), audit(dated="2024-03")) != []


def test_g420_is_silent_where_a_figure_shows_impact() -> None:
    assert gaps("G420", visits(), evidence(kind="data", shows="impact")) == []


def test_g420_leaves_an_empty_criterion_to_g401_and_an_old_one_to_g410() -> None:
    assert gaps("G420", evidence(supports=("care.homes",))) == []
    assert gaps("G420", evidence(kind="data", dated="2024-03")) == []


def test_g421_speaks_where_figures_measure_timeliness_and_nothing_looks_at_quality() -> None:
    (gap,) = gaps("G421", visits(), evidence(shows="compliance"))
    assert gap.about == "help.door"


@pytest.mark.parametrize("shows", ["quality", "impact"])
def test_g421_is_silent_where_something_looks_at_quality(shows: str) -> None:
    assert gaps("G421", visits(), evidence(shows=shows)) == []


def test_g421_does_not_count_an_old_look_at_quality() -> None:
    assert gaps("G421", visits(), evidence(shows="quality", dated="2024-03")) != []


@pytest.mark.parametrize("measures", ["volume", "quality", "outcome"])
def test_g421_is_silent_where_a_figure_measures_something_else(measures: str) -> None:
    assert gaps("G421", visits(measures=measures), evidence()) == []


def test_g421_is_silent_where_there_are_no_figures() -> None:
    assert gaps("G421", evidence(shows="compliance")) == []


@pytest.mark.parametrize("shows", [None, "activity", "compliance", "quality"])
def test_g422_speaks_of_strengths_that_show_no_impact(shows: str | None) -> None:
    (gap,) = gaps("G422", evidence(finding="strength", shows=shows))
    assert gap.about == "help.door"


def test_g422_is_silent_where_one_strength_shows_impact() -> None:
    shown = evidence("b", finding="strength", shows="impact")
    assert gaps("G422", evidence(finding="strength"), shown) == []


@pytest.mark.parametrize("finding", ["mixed", "weakness", "context"])
def test_g422_is_silent_about_what_claims_no_strength(finding: str) -> None:
    assert gaps("G422", evidence(finding=finding, shows="activity")) == []


def test_g422_is_silent_about_strengths_that_no_longer_count() -> None:
    assert gaps("G422", evidence(finding="strength", dated="2024-03")) == []


def test_g422_is_silent_about_what_does_not_apply() -> None:
    assert gaps("G422", evidence(finding="strength"), waived()) == []


def test_g430_speaks_of_each_area_in_which_no_child_is_heard() -> None:
    assert [gap.about for gap in gaps("G430", voice())] == ["care"]


def test_g430_asks_for_a_voice_only_where_a_criterion_expects_one() -> None:
    base = of(voice())
    care = base.framework.areas[1]
    quiet = care.criteria[0].model_copy(update={"kinds": ("audit",)})
    areas = (base.framework.areas[0], care.model_copy(update={"criteria": (quiet,)}))
    framework = base.framework.model_copy(update={"areas": areas})
    framework.__dict__.pop("criteria", None)
    framework.__dict__.pop("area_of", None)
    verdict = score(base._replace(framework=framework), DAY)
    assert "G430" not in [gap.code for gap in verdict.all_gaps]


def test_g430_hears_children_in_any_kind_of_item() -> None:
    both = ("help.door", "care.homes")
    assert gaps("G430", audit(supports=both, hears=("children",))) == []


def test_g430_does_not_take_families_for_children() -> None:
    both = ("help.door", "care.homes")
    assert len(gaps("G430", evidence(supports=both, kind="family-voice"))) == 2


def test_g430_is_silent_on_the_last_day_that_a_voice_is_recent_enough() -> None:
    both = ("help.door", "care.homes")
    assert gaps("G430", voice(supports=both, dated="2025-03-31")) == []
    assert len(gaps("G430", voice(supports=both, dated="2025-03-30"))) == 2


def test_g421_speaks_where_figures_measure_timeliness_and_completion() -> None:
    other = visits(measures="completion", supports=("help.door",))
    both = (visits(), other.model_copy(update={"id": "own.done"}), evidence())
    assert len(gaps("G421", *both)) == 1
