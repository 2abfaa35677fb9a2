"""What holds for every comparison, whatever was written."""

import random
from datetime import date, timedelta
from typing import Any

from building import of, scored
from hypothesis import given, settings
from hypothesis import strategies as st
from score.random_records import LAST, records

from readiness.model.changes import Changes
from readiness.score import score
from readiness.score.changes import changes, then

_day = st.dates(date(2023, 1, 1), LAST - timedelta(days=1))


def told(found: Changes) -> list[Any]:
    """Return what is told of gaps; of several about the same, which one speaks is left open."""
    return [
        (one.code, one.area, [gap.about for gap in one.closed], [gap.about for gap in one.opened])
        for one in found.gaps
    ]


@given(records)
@settings(max_examples=40, deadline=None)
def test_nothing_changed_between_a_verdict_and_itself(held: list[Any]) -> None:
    verdict = scored(*held)
    assert changes(verdict, verdict).nothing


@given(records, records)
@settings(max_examples=60, deadline=None)
def test_the_other_way_round_closed_is_opened(one: list[Any], other: list[Any]) -> None:
    before, after = scored(*one), scored(*other)
    there, back = changes(before, after), changes(after, before)
    assert told(there) == [(code, area, shut, new) for code, area, new, shut in told(back)]
    assert [(s.what.id, s.better) for s in there.criteria] == [
        (s.what.id, not s.better) for s in back.criteria
    ]
    assert there.known.added == back.known.gone
    assert {n.id for n in there.planned.new} == {n.id for n in back.planned.gone}


@given(records, records)
@settings(max_examples=60, deadline=None)
def test_no_gap_is_told_twice(one: list[Any], other: list[Any]) -> None:
    found = changes(scored(*one), scored(*other))
    keys = [(g.code, g.about) for each in found.gaps for g in (*each.closed, *each.opened)]
    assert len(keys) == len(set(keys))
    assert len({(each.code, each.area) for each in found.gaps}) == len(found.gaps)


@given(records, records, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_records_does_not_matter(
    one: list[Any], other: list[Any], chance: random.Random
) -> None:
    shuffled = list(other)
    chance.shuffle(shuffled)
    there, same = changes(scored(*one), scored(*other)), changes(scored(*one), scored(*shuffled))
    assert told(there) == told(same)
    assert there._replace(gaps=()) == same._replace(gaps=())


@given(records, _day)
@settings(max_examples=60, deadline=None)
def test_by_dates_nothing_that_is_there_today_ever_goes(held: list[Any], day: date) -> None:
    workspace = of(*held)
    earlier = then(workspace, day)
    found = changes(score(earlier.workspace, day), score(workspace, LAST), earlier.unknown)
    assert (found.known.gone, found.planned.gone, found.asked.gone) == ((), (), ())
    assert (found.planned.slipped, found.planned.brought_forward) == ((), ())
