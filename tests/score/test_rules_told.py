"""G443 to G445: what the text says for others, and what it leaves out."""

from typing import Any

import pytest
from building import asked, evidence, found, gaps, inspection, written

UNSOURCED = "Ofsted has confirmed that the front door is safe."


def claims(*records: Any) -> list[str]:
    return [gap.about for gap in gaps("G443", *records)]


def test_g443_speaks_once_of_an_area_whose_text_claims_without_a_source() -> None:
    (gap,) = gaps("G443", written(what_we_know=f"{UNSOURCED} Inspectors praised us."))
    assert gap.about == "help"
    assert "(and 1 more like it)" in gap.message


@pytest.mark.parametrize(
    "text",
    [
        "Ofsted confirmed in 2026 that the front door is safe.",
        "Inspectors found the front door safe (paragraph 7).",
        "Inspectors found the front door safe [found].",
        "Ofsted found the front door safe. Contacts wait [found].",
        "Inspectors read cases and met children.",
        "Young inspectors found damp in a flat.",
        "We found it before inspectors came.",
        "The front door is safe.",
    ],
)
def test_g443_is_silent_where_a_text_names_a_source_or_claims_nothing(text: str) -> None:
    assert claims(inspection(findings=(found(),)), written(what_we_know=text)) == []


def test_g443_does_not_take_a_source_from_another_paragraph() -> None:
    apart = f"{UNSOURCED}\n\nContacts wait [found]."
    assert claims(inspection(findings=(found(),)), written(what_we_know=apart)) == ["help"]


def test_g443_does_not_take_an_audit_in_the_paragraph_for_the_inspectors_source() -> None:
    assert claims(evidence(), written(what_we_know=f"{UNSOURCED} Contacts wait [item]."))


def claim(**said: Any) -> Any:
    usual = {"says": UNSOURCED, "kind": "governance", "paragraph": "1"}
    return evidence(**(usual | said))


def test_g443_speaks_of_items_that_claim_from_a_paper_of_the_authoritys_own() -> None:
    assert claims(claim(source="Report to scrutiny, May 2025")) == ["help"]


def test_g443_asks_for_the_paragraph_of_the_letter() -> None:
    letter = "Ofsted letter of 5 May 2025"
    assert claims(claim(source=letter)) == []
    assert claims(claim(source=letter, paragraph="")) == ["help"]
    assert claims(inspection(), claim(source="Letter of January 2026")) == []


@pytest.mark.parametrize("kind", ["inspection", "peer-review", "external-review"])
def test_g443_does_not_ask_items_that_are_the_view_from_outside(kind: str) -> None:
    assert claims(claim(kind=kind)) == []


GOOD = evidence("good", supports=("help.door.1",), finding="strength")
BAD = evidence("bad", supports=("help.door.1",), finding="weakness", kind="data")


def halves(text: str, *records: Any) -> list[str]:
    return [gap.about for gap in gaps("G444", written(what_we_know=text), *records)]


def test_g444_speaks_where_the_text_tells_only_the_good_half() -> None:
    assert halves("It is good [good].", GOOD, BAD) == ["help.door"]


@pytest.mark.parametrize("text", ["It is good [good], or not [bad].", "Not good [bad].", "Well."])
def test_g444_is_silent_where_both_halves_or_the_bad_one_or_none_is_told(text: str) -> None:
    assert halves(text, GOOD, BAD) == []


def test_g444_takes_a_mixed_finding_on_the_same_prompt_for_both_halves() -> None:
    mixed = evidence("mixed", supports=("help.door.1",))
    assert halves("It is good [good] in part [mixed].", GOOD, BAD, mixed) == []


def test_g444_asks_about_the_same_prompt_and_not_the_same_criterion() -> None:
    other = evidence("bad", supports=("help.door.2",), finding="weakness")
    whole = evidence("bad", supports=("help.door",), finding="weakness")
    assert halves("It is good [good].", GOOD, other) == []
    assert halves("It is good [good].", GOOD, whole) == []


def test_g444_is_silent_about_what_is_old_or_was_put_right() -> None:
    old = evidence("bad", supports=("help.door.1",), finding="weakness", dated="2024-03")
    done = inspection(recommendations=(asked(findings=("bad",), status="done"),))
    assert halves("It is good [good].", GOOD, old) == []
    assert halves("It is good [good].", GOOD, BAD, done) == []


def test_g444_tells_a_weakness_once_and_gathers_those_of_a_criterion() -> None:
    prompts = ("help.door.1", "help.door.2", "help.plans.1")
    good = evidence("good", supports=prompts, finding="strength")
    bad = [evidence(name, supports=prompts, finding="weakness") for name in ("bad", "worse")]
    assert halves("It is good [good].", good, *bad) == ["help.door"]


def untold(text: str, *records: Any) -> list[str]:
    return [gap.about for gap in gaps("G445", written(what_we_know=text), *records)]


WEAK = evidence(finding="weakness")


def test_g445_speaks_once_in_an_area_of_weaknesses_that_the_text_leaves_out() -> None:
    weak = evidence("b", finding="weakness", supports=("help.plans",), kind="complaint")
    assert untold("All is well.", WEAK, weak) == ["help"]


def test_g445_is_silent_where_any_part_of_the_text_cites_the_weakness() -> None:
    elsewhere = written("care", plans="Look again [item].")
    assert untold("All is well.", WEAK, elsewhere) == []
    named = written(worried_about=("item",))
    assert gaps("G445", named, WEAK) == []


def test_g445_takes_another_weakness_on_the_same_prompt_for_its_telling() -> None:
    one = evidence("one", supports=("help.door.1",), finding="weakness")
    other = evidence("other", supports=("help.door.1",), finding="weakness", kind="data")
    apart = evidence("other", supports=("help.door.2",), finding="weakness", kind="data")
    assert untold("It is weak [other].", one, other) == []
    assert untold("It is weak [other].", one, apart) == ["help"]


def test_g445_does_not_take_a_strength_for_the_telling_of_a_weakness() -> None:
    good = evidence("good", supports=("help.door",), finding="strength")
    assert untold("It is good [good].", WEAK, good) == ["help"]


@pytest.mark.parametrize("kind", ["data", "governance", "policy", "child-voice"])
def test_g445_asks_only_for_the_kinds_that_must_be_told(kind: str) -> None:
    assert untold("All is well.", evidence(finding="weakness", kind=kind)) == []


def test_g445_leaves_a_text_that_tells_the_good_half_to_g444() -> None:
    audited = evidence("bad", supports=("help.door.1",), finding="weakness")
    assert untold("It is good [good].", GOOD, audited) == []
    assert halves("It is good [good].", GOOD, audited) == ["help.door"]


def test_g445_leaves_an_area_without_a_text_to_g406() -> None:
    assert gaps("G445", WEAK) == []
    silent = written(what_we_know="", how_we_know="", plans="")
    assert gaps("G445", WEAK, silent) == []
    assert gaps("G406", WEAK, silent) != []


def test_g445_is_silent_about_what_is_old_or_was_put_right() -> None:
    done = inspection(recommendations=(asked(findings=("item",), status="done"),))
    assert untold("All is well.", evidence(finding="weakness", dated="2024-03")) == []
    assert untold("All is well.", WEAK, done) == []
