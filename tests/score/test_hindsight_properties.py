"""What holds for every comparison with hindsight, whatever was written."""

import random
from typing import Any

from building import found
from hypothesis import given, settings
from hypothesis import strategies as st
from score.comparing import compare
from score.random_records import CRITERIA, PROMPTS, items, records

from readiness.model.hindsight import Compared, Verdict

_findings = st.lists(
    st.builds(
        found,
        supports=st.lists(
            st.sampled_from(CRITERIA + PROMPTS), min_size=1, max_size=2, unique=True
        ).map(tuple),
        finding=st.sampled_from(["strength", "mixed", "weakness"]),
        leaders_knew=st.sampled_from(["not-stated"] * 3 + ["yes", "no", "partly", "acted"]),
    ),
    min_size=1,
    max_size=4,
).map(lambda many: tuple(each.model_copy(update={"id": f"f{n}"}) for n, each in enumerate(many)))
_KNOWN = (Verdict.IN_PART, Verdict.NO_PLAN, Verdict.PLANNED)


def worth(compared: Compared) -> int:
    """Return how well something was known; silence is never better than not knowing."""
    if compared.verdict in _KNOWN:
        return 2 + _KNOWN.index(compared.verdict)
    return int(compared.verdict is not Verdict.OPPOSITE)


@given(records, _findings, items)
@settings(max_examples=150, deadline=None)
def test_adding_a_written_weakness_never_makes_self_knowledge_worse(
    some: list[Any], findings: tuple[Any, ...], added: Any
) -> None:
    weak = added.model_copy(update={"id": "added", "finding": "weakness"})
    before = compare(*some, findings=findings).weaknesses
    after = compare(*some, weak, findings=findings).weaknesses
    was = {each.finding.id: worth(each) for each in before}
    assert all(worth(each) >= was[each.finding.id] for each in after)


@given(records, _findings, st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_order_of_records_never_matters(
    some: list[Any], findings: tuple[Any, ...], chance: random.Random
) -> None:
    other = chance.sample(some, len(some))
    mixed = tuple(chance.sample(findings, len(findings)))
    one_way, other_way = compare(*some, findings=findings), compare(*other, findings=mixed)
    assert one_way.areas == other_way.areas
    assert one_way.written == other_way.written


@given(records, _findings)
@settings(max_examples=60, deadline=None)
def test_every_finding_is_compared_once(some: list[Any], findings: tuple[Any, ...]) -> None:
    compared = compare(*some, findings=findings)
    names = [each.finding.id for each in (*compared.weaknesses, *compared.strengths)]
    assert sorted(names) == sorted(each.id for each in findings)
