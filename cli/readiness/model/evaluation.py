"""The authority's own words: each area by the three questions, and the parts around them."""

from typing import Literal, get_args

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Id, Text

Section = Literal[
    "context",
    "children-said",
    "quality-assurance",
    "partnership",
    "changes",
    "not-known",
    "for-young-people",
]
"""Parts of the self-evaluation that belong to no single area; the last is for young readers."""

SECTIONS: tuple[str, ...] = get_args(Section)


class Evaluation(Entry):
    """The authority's evaluation of one area by the inspectorate's three questions.

    The three answers are prose in the documented Markdown subset. Source of the questions:
    Ofsted's guidance on the annual engagement meeting (ILACS).
    """

    area: Id
    self_grade: Id | None = Field(
        default=None, description="The grade the authority claims for itself, if it does."
    )
    summary: str = Field(default="", description="One honest sentence for the first page.")
    proud_of: tuple[Id, ...] = Field(
        default=(), description="Items for the first page, best first; chosen for you if left out."
    )
    worried_about: tuple[Id, ...] = Field(
        default=(), description="Items for the first page, worst first; chosen for you if left out."
    )
    what_we_know: str = Field(
        default="", description="What do you know about the quality and impact of practice?"
    )
    how_we_know: str = Field(default="", description="How do you know it?")
    plans: str = Field(default="", description="What are your plans for the next 12 months?")
    plainly: str = Field(
        default="",
        description="For young people: what is good, what is not, what will change and by when.",
    )


class Narrative(Entry):
    """A part of the self-evaluation that belongs to no single area, as Markdown prose."""

    section: Section
    text: Text
