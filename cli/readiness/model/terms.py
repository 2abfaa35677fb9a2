"""The terms on which evidence counts, and on which rules ask: numbers and words, never logic."""

from typing import Annotated

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.kinds import Kind

Months = Annotated[int, Field(ge=1, le=240)]
Share = Annotated[int, Field(ge=1, le=1000)]
"""A share in per cent; of a change it may be over a hundred."""
Count = Annotated[int, Field(ge=1, le=1_000_000)]
Words = tuple[Annotated[str, Field(min_length=1)], ...]


class Terms(Entry):
    """What counts as evidence, for how long, and from where on a rule asks.

    The terms that ship stand in `frameworks/terms.yaml`; an edition, and then the settings of
    an authority, may say otherwise of any of them. What nobody sets is not asked.
    """

    shelf_life_months: dict[Kind, Months] = Field(
        default={}, description="How long each kind of evidence counts."
    )
    looks_at_practice: tuple[Kind, ...] = Field(
        default=(), description="Kinds that look at practice itself."
    )
    hears_a_voice: tuple[Kind, ...] = Field(default=(), description="Kinds that hear a voice.")
    must_be_told: tuple[Kind, ...] = Field(
        default=(), description="Kinds of evidence whose weaknesses the text must tell."
    )
    sensitive_kinds: tuple[Kind, ...] = Field(
        default=(), description="Kinds that call for more than the plainest marking."
    )
    fewest_items: Count = Field(default=0, description="Current items a criterion should rest on.")
    coverage_percent: Share = Field(
        default=0, description="Share of reports that speak of a topic, above which it is asked."
    )
    review_days: Count = Field(default=0, description="How often an action is looked at.")
    response_notice_days: Count = Field(
        default=0, description="How long before its last day a written response is asked for."
    )
    voice_months: Months = Field(default=0, description="How recent a voice must be.")
    cohort_months: Months = Field(
        default=0, description="How recent what is known of a group of children must be."
    )
    team_months: Months = Field(default=0, description="How recent a look at each team must be.")
    external_months: Months = Field(
        default=0, description="How recent a view from outside must be."
    )
    outlier_percent: Share = Field(
        default=0, description="Distance from a comparator that asks for a reason."
    )
    change_percent: Share = Field(
        default=0, description="Change from one period to the next that asks for a reason."
    )
    tolerance_percent: Share = Field(
        default=0, description="How far a local value may differ from the published one."
    )
    smallest_denominator: Count = Field(
        default=0, description="Of how many a percentage may be given without its numbers."
    )
    smallest_count: Count = Field(
        default=0, description="Counts of children below this one are not shown; nought is."
    )
    fewest_cases: Count = Field(default=0, description="Cases a round of audits should look at.")
    fewest_share_percent: Share = Field(
        default=0, description="Share of all cases a round of audits should look at."
    )
    most_priorities: Count = Field(default=0, description="Top priorities a plan may have.")
    most_words: Count = Field(default=0, description="Words of prose in the whole document.")
    most_words_area: Count = Field(default=0, description="Words of prose in one area.")
    vague_words: Words = Field(default=(), description="Words in the place of a date.")
    activity_words: Words = Field(default=(), description="Words for what adults did.")
    too_early_words: Words = Field(
        default=(), description="Words that put off the question of impact."
    )
    strong_words: Words = Field(default=(), description="Words that claim much.")
    better_words: Words = Field(default=(), description="Words that claim an improvement.")
    plain_phrases: Words = Field(
        default=(), description="Phrases in which a strong or better word claims nothing."
    )
    earlier_words: Words = Field(
        default=(), description="Words that say since when, or than what, something is better."
    )
    inspectorate_words: Words = Field(
        default=(), description="Names of those who inspect or advise."
    )
    verdict_words: Words = Field(
        default=(), description="Words for what those who inspect or advise found or said."
    )
    share_words: Words = Field(default=(), description="Words for how many, beside figures.")
    challenge_words: Words = Field(
        default=(), description="Words for what a body asked, decided or changed."
    )
    supervision_words: Words = Field(default=(), description="Words for supervision.")
    caseload_words: Words = Field(default=(), description="Words for caseloads.")
    team_words: Words = Field(default=(), description="Words by which a figure names a team.")
    child_words: Words = Field(default=(), description="Nouns for children, for small counts.")
    telling_words: Words = Field(
        default=(), description="Words by which children speak, after a count of them."
    )
    nameless_words: Words = Field(
        default=(), description="Other nouns for a person, which name nobody beside an age."
    )
    known_terms: Words = Field(default=(), description="Short forms that need no spelling out.")
    markings: Words = Field(default=(), description="Protective markings, the plainest first.")
    exempt_words: Words = Field(default=(), description="Words that keep a paper from the public.")
    public_words: Words = Field(default=(), description="Words that make a paper public.")

    def over(self, base: "Terms") -> "Terms":
        """Return other terms with everything that these say in its place, kind by kind."""
        said = {name: getattr(self, name) for name in self.model_fields_set}
        if "shelf_life_months" in said:
            said["shelf_life_months"] = {**base.shelf_life_months, **self.shelf_life_months}
        return base.model_copy(update=said)
