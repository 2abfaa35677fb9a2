"""Every shipped framework agrees with itself, with the catalogue and with its neighbours."""

from datetime import timedelta
from pathlib import Path

import pytest

from readiness.check import check_framework
from readiness.load import frameworks
from readiness.load.editions import Editions
from readiness.model.framework import Framework

FOLDER = Path(__file__).parents[1] / "frameworks"
SHARED = ("indicators", "releases", "terms")
SHIPPED = frameworks(FOLDER)
EDITIONS = {edition.id: edition for edition in SHIPPED.frameworks}
CATALOGUE = Editions(FOLDER).catalogue()
each = pytest.mark.parametrize("edition", SHIPPED.frameworks, ids=EDITIONS)


def test_the_five_editions_ship_without_a_fault():
    assert not SHIPPED.diagnostics
    assert set(EDITIONS) >= {
        "protection-2012",
        "sif-2013",
        "ilacs-2018",
        "ilacs-2023",
        "ilacs-2026",
    }


def test_a_file_is_named_by_its_edition_and_no_edition_is_there_twice():
    files = sorted(path.stem for path in FOLDER.glob("*.yaml") if path.stem not in SHARED)
    assert files == sorted(EDITIONS)


def test_one_edition_at_most_is_in_force_without_an_end():
    assert len([one for one in EDITIONS.values() if one.in_force.to is None]) == 1


def test_the_catalogue_holds_every_researched_indicator():
    assert len(CATALOGUE) == 101


@each
def test_an_edition_agrees_with_itself_and_with_the_catalogue(edition: Framework):
    assert check_framework(edition, CATALOGUE) == []


@each
def test_an_edition_names_its_sources_and_what_it_rests_on(edition: Framework):
    assert all(source.title for source in edition.sources)
    rests_on = edition.provenance
    assert rests_on.verified
    assert rests_on.memory or rests_on.secondary or rests_on.unknown


@each
def test_every_criterion_has_prompts_and_kinds_that_its_edition_can_date(edition: Framework):
    for criterion in edition.criteria.values():
        assert criterion.prompts
        assert set(criterion.kinds) <= set(edition.terms.shelf_life_months)


@each
def test_editions_follow_one_another_without_gap_or_overlap(edition: Framework):
    after = EDITIONS.get(edition.superseded_by or "")
    if after and edition.in_force.to:
        assert after.supersedes == edition.id
        assert after.in_force.from_ == edition.in_force.to + timedelta(days=1)


def test_the_edition_of_2026_has_no_overall_judgement_and_says_why():
    since_april_2026 = EDITIONS["ilacs-2026"]
    assert since_april_2026.overall is None
    assert since_april_2026.overall_note


def test_the_single_inspection_framework_grades_parts_of_an_area_and_the_board_apart():
    areas = {area.id: area for area in EDITIONS["sif-2013"].all_areas()}
    assert [part.id for part in areas["looked-after"].sub_areas] == ["adoption", "care-leavers"]
    assert areas["lscb"].separate
    assert not areas["leadership"].separate


def test_the_third_grade_of_2012_is_not_that_of_2018():
    third = {
        name: sorted(one.grades, key=lambda g: g.rank)[1].label for name, one in EDITIONS.items()
    }
    assert third["protection-2012"] == "Adequate"
    assert third["ilacs-2018"] == "Requires improvement to be good"
