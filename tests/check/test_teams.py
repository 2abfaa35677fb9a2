"""X313: teams that the settings do not list."""

from typing import Any

from building import DAY, audit, empty, evidence, of

from readiness.check import check


def named(listed: tuple[str, ...], *records: Any) -> list[str]:
    """Return the teams that X313 speaks of, in an authority of some teams."""
    base = empty()
    settings = base.settings.model_copy(update={"teams": listed})
    found = check(of(*records, base=base._replace(settings=settings)), DAY)
    return [one.about for one in found if one.code == "X313"]


def test_each_name_is_told_once_wherever_it_stands() -> None:
    records = (
        evidence("a", teams=("Nort",)),
        evidence("b", teams=("Nort",)),
        audit(teams=("Nort", "South")),
    )
    assert named(("North", "South"), *records) == ["Nort"]


def test_nothing_is_asked_where_no_teams_are_listed() -> None:
    assert named((), evidence(teams=("Nort",)), audit(teams=("South",))) == []


def test_an_item_of_no_team_is_in_order() -> None:
    assert named(("North",), evidence(), audit()) == []
