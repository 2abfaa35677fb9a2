"""The blocks for occasions: one page, a meeting, a Director, an owner, young people."""

from collections.abc import Callable

from readiness.compose.blocks import (
    briefing,
    changes,
    exposed,
    front,
    glance,
    headlines,
    meeting,
    owners,
    plan,
    questions,
    young_people,
)
from readiness.compose.index import Index
from readiness.compose.noted import Noted, Plain
from readiness.model.assessment import Assessment

Blocks = dict[str, Callable[..., Plain | Noted]]


def blocks(assessment: Assessment, index: Index) -> Blocks:
    """Return these block functions by name; an area argument is one of `areas`."""
    return {
        **_one_page(assessment, index),
        **_meeting(assessment, index),
        **_inside(assessment, index),
        **_young(assessment, index),
    }


def _one_page(assessment: Assessment, index: Index) -> Blocks:
    return {
        "areas_at_a_glance": lambda: glance.areas_at_a_glance(assessment, index),
        "strengths_and_worries": lambda: headlines.strengths_and_worries(assessment, index),
        "heard_and_not_known": lambda: glance.heard_and_not_known(assessment, index),
        "area_sentence": lambda area: front.sentence(assessment, index, area.id),
    }


def _meeting(assessment: Assessment, index: Index) -> Blocks:
    return {
        "changes": lambda: changes.changes(assessment, index),
        "progress": lambda: meeting.progress(assessment),
        "both_sides": lambda area: meeting.both_sides(index, area.standing),
        "next_for": lambda area: plan.next_for(assessment, area.standing),
        "exposed_numbers": lambda: exposed.exposed_numbers(assessment, index),
        "outside_eyes": lambda: meeting.outside_eyes(assessment),
        "top_actions": lambda: plan.top_actions(assessment),
    }


def _inside(assessment: Assessment, index: Index) -> Blocks:
    return {
        "area_lines": lambda: briefing.area_lines(assessment, index),
        "questions": lambda: questions.questions(assessment, index),
        "not_to_say": lambda: briefing.not_to_say(assessment, index),
        "to_answer": lambda: briefing.to_answer(assessment, index),
        "gaps_for": owners.gaps_for,
    }


def _young(assessment: Assessment, index: Index) -> Blocks:
    return {
        "for_young_people": lambda: young_people.introduction(assessment, index),
        "plainly": lambda area: young_people.plainly(assessment, index, area.id),
        "young_voices": lambda: young_people.voices(assessment),
    }
