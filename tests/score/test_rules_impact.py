"""G420 to G422: figures, compliance and activity in place of children's lives."""

import pytest
from building import audit, evidence, gaps, visits, waived


def test_g420_speaks_where_only_figures_support_a_criterion() -> None:
    (gap,) = gaps("G420", evidence(kind="data"), visits())
    assert gap.about == "help.door"


def test_g420_speaks_of_a_group_that_only_figures_tell_of() -> None:
    carers = {"cohorts": ("young-carers",)}
    figure = evidence("figure", kind="data", **carers)
    beside = evidence("beside", supports=("help.plans",))
    (gap,) = gaps("G420", figure, evidence("other"), beside)
    assert (gap.about, gap.message) == ("help.plans", "only figures speak of young carers")
    assert gaps("G420", figure, evidence("other", **carers), beside) == []
    weak = evidence("figure", kind="data", finding="weakness", **carers)
    assert gaps("G420", weak, evidence("other"), beside) == []


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
    old = evidence("b", shows="quality", dated="2024-03")
    assert gaps("G421", visits(), evidence(shows="compliance"), old) != []


def test_g421_leaves_figures_alone_to_g420() -> None:
    assert gaps("G421", visits()) == []
    assert len(gaps("G420", visits())) == 1


@pytest.mark.parametrize("measures", ["volume", "quality", "outcome"])
def test_g421_is_silent_where_a_figure_measures_something_else(measures: str) -> None:
    assert gaps("G421", visits(measures=measures), evidence()) == []


def test_g421_is_silent_where_there_are_no_figures() -> None:
    assert gaps("G421", evidence(shows="compliance")) == []


@pytest.mark.parametrize("shows", [None, "activity", "compliance"])
def test_g422_speaks_of_strengths_that_show_no_impact(shows: str | None) -> None:
    (gap,) = gaps("G422", evidence(finding="strength", shows=shows))
    assert gap.about == "help.door"


@pytest.mark.parametrize("finding", ["strength", "mixed"])
def test_g422_is_silent_where_one_finding_shows_that_something_got_better(finding: str) -> None:
    shown = evidence("b", finding=finding, shows="impact")
    assert gaps("G422", evidence(finding="strength"), shown) == []


def test_g422_does_not_take_a_weakness_for_a_difference_made() -> None:
    shown = evidence("b", finding="weakness", shows="impact")
    assert len(gaps("G422", evidence(finding="strength"), shown)) == 1


@pytest.mark.parametrize("finding", ["mixed", "weakness", "context"])
def test_g422_is_silent_about_what_claims_no_strength(finding: str) -> None:
    assert gaps("G422", evidence(finding=finding, shows="activity")) == []


def test_g422_is_silent_about_strengths_that_no_longer_count() -> None:
    assert gaps("G422", evidence(finding="strength", dated="2024-03")) == []


def test_g422_is_silent_about_strengths_that_show_how_good_the_work_is() -> None:
    assert gaps("G422", evidence(finding="strength", shows="quality")) == []


@pytest.mark.parametrize("kind", ["inspection", "peer-review", "court", "family-voice", "data"])
def test_g422_leaves_those_who_praise_and_figures_alone(kind: str) -> None:
    assert gaps("G422", evidence(finding="strength", kind=kind)) == []


def test_g422_tells_of_a_strength_once_however_much_it_supports() -> None:
    both = evidence(finding="strength", supports=("help.door", "help.plans"))
    assert [gap.about for gap in gaps("G422", both)] == ["help.door"]
    assert [gap.about for gap in gaps("G422", both, waived("help.door"))] == ["help.plans"]


def test_g422_is_silent_about_what_does_not_apply() -> None:
    assert gaps("G422", evidence(finding="strength"), waived()) == []


def test_g421_speaks_where_figures_measure_timeliness_and_completion() -> None:
    other = visits(measures="completion", supports=("help.door",))
    both = (visits(), other.model_copy(update={"id": "own.done"}), evidence())
    assert len(gaps("G421", *both)) == 1
