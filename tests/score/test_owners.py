"""Every gap carries the role it is for."""

from typing import Any

import pytest
from building import DAY, action, asked, empty, evidence, inspection, of, without, written

from readiness.model.diagnostic import Diagnostic
from readiness.model.settings import Owner
from readiness.score import score

OWNERS = (
    Owner(id="director", role="Director"),
    Owner(id="head-of-help", role="Head of Help", owns=("help",)),
    Owner(id="head-of-plans", role="Head of Plans", owns=("help.plans",)),
)


def gap(code: str, about: str, *records: Any, owners: tuple[Owner, ...] = OWNERS) -> Diagnostic:
    settings = empty().settings.model_copy(update={"owners": owners})
    found = score(of(*records)._replace(settings=settings), DAY).all_gaps
    return next(one for one in found if (one.code, one.about) == (code, about))


def test_a_criterion_is_its_owners_and_else_its_areas() -> None:
    assert gap("G401", "help.plans", evidence()).owner == "Head of Plans"
    assert gap("G402", "help.door", evidence()).owner == "Head of Help"


def test_an_area_that_nobody_owns_is_the_first_roles() -> None:
    assert gap("G401", "care.homes", evidence()).owner == "Director"


def test_what_belongs_to_no_area_is_the_first_roles() -> None:
    assert gap("G477", "", evidence()).owner == "Director"


@pytest.mark.parametrize(("owner", "role"), [("head-of-plans", "Head of Plans"), ("", "Director")])
def test_an_action_is_its_own_owners(owner: str, role: str) -> None:
    bare = action("bare", owner=owner, due=None, responds_to=())
    assert gap("G471", "bare", evidence(), bare).owner == role


def test_an_action_without_an_owner_is_for_whoever_owns_what_it_answers() -> None:
    assert gap("G471", "act", evidence(), without("owner")).owner == "Head of Help"


def test_a_recommendation_is_for_whoever_owns_its_area() -> None:
    visit = inspection(recommendations=(asked(),))
    assert gap("G474", "rec", evidence(), visit).owner == "Head of Help"


def test_an_evaluation_is_for_whoever_owns_the_area() -> None:
    assert gap("G406", "help", evidence(), written(plans="")).owner == "Head of Help"


def test_where_no_roles_are_listed_no_gap_has_an_owner() -> None:
    assert gap("G401", "help.plans", evidence(), owners=()).owner == ""
