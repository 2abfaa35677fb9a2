"""The calendar of national figures: what the catalogue names, and when it is expected."""

from calendar import month_name
from pathlib import Path

import pytest

from readiness.load.editions import Editions

EDITIONS = Editions(Path(__file__).parents[1] / "frameworks")
RELEASES = {one.id: one for one in EDITIONS.releases()}
CATALOGUE = EDITIONS.catalogue().values()


def test_the_catalogue_and_the_calendar_name_the_same_publications() -> None:
    assert not EDITIONS.faults
    assert {one.release for one in CATALOGUE if one.release} == set(RELEASES)


def test_every_national_figure_has_a_release_but_one() -> None:
    bare = {one.id for one in CATALOGUE if not one.release and not one.id.startswith("local.")}
    assert bare == {"send.tribunal-rate"}
    assert not [one.id for one in CATALOGUE if one.release and one.id.startswith("local.")]


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("children-in-need", "October"),
        ("looked-after-children", "November"),
        ("social-work-workforce", "March"),
        ("children-in-need-outcomes", "April"),
        ("education-health-care-plans", "June"),
    ],
)
def test_a_release_is_expected_in_the_month_that_its_source_names(name: str, month: str) -> None:
    release = RELEASES[name]
    expected = (release.period_ends + release.months_after - 1) % 12 + 1
    assert month_name[expected] == month
    assert month in release.source


def test_figures_stand_in_a_sentence() -> None:
    assert all(not one.figures.endswith(("figures", ".")) for one in RELEASES.values())
