"""The countdown as a block: a table for each owner, the nearest first where space is short."""

from datetime import date

from building import DAY, of

from readiness.compose.blocks.countdown import countdown
from readiness.model.assessment import Assessment, Coming
from readiness.model.diagnostic import Location
from readiness.model.document import Paragraph, Table, plain
from readiness.score import score

UNTIL = date(2026, 12, 8)


def entry(day: int, owner: str, what: str = "action `act` is due", file: str = "a.yaml") -> Coming:
    return Coming(date(2026, 4, day), owner, what, "act", Location(file, 3, 5))


def verdict(*coming: Coming, until: date | None = UNTIL) -> Assessment:
    return score(of(), DAY)._replace(coming=coming, until=until)


def rows(*coming: Coming, most: int = 0) -> list[list[str]]:
    tables = [one for one in countdown(verdict(*coming), most) if isinstance(one, Table)]
    return [
        [table.title, *(plain(line) for cell in row for line in cell.lines)]
        for table in tables
        for row in table.rows
    ]


def words(assessment: Assessment, most: int = 0) -> str:
    return plain(countdown(assessment, most)[-1].content)  # type: ignore[union-attr]


def test_there_is_a_table_for_each_owner() -> None:
    assert rows(entry(2, "Director"), entry(1, "")) == [
        ["Until 8 December 2026: Director", "2 April 2026", "Action act is due.", "a.yaml, line 3"],
        [
            "Until 8 December 2026: nobody named",
            "1 April 2026",
            "Action act is due.",
            "a.yaml, line 3",
        ],
    ]


def test_an_entry_that_starts_with_an_id_keeps_it_as_it_is() -> None:
    assert rows(entry(1, "", "`act` no longer counts", ""))[0][2:] == [
        "act no longer counts.",
        "–",
    ]


def test_only_the_nearest_are_shown_where_space_is_short() -> None:
    several = entry(5, "Director"), entry(9, "Director"), entry(1, "Head")
    assert [row[1] for row in rows(*several, most=2)] == ["5 April 2026", "1 April 2026"]
    assert words(verdict(*several), 2) == "1 later entry left out here; the gap report has all."
    assert len(rows(*several, most=3)) == len(rows(*several)) == 3


def test_where_nothing_comes_a_sentence_says_so() -> None:
    assert words(verdict()) == (
        "Nothing goes stale, falls due or is superseded until 8 December 2026."
    )


def test_without_a_day_nothing_is_forecast() -> None:
    (said,) = countdown(verdict(until=None))
    assert isinstance(said, Paragraph)
    assert plain(said.content).startswith("No meeting or other day to come is known")
