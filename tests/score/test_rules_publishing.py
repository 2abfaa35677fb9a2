"""G480 and G483 to G490: what a document would give away, and whether it can be sent as it is."""

from datetime import date
from typing import Any

import pytest
from building import DAY, action, asked, empty, evidence, found, gaps, inspection, of, written

from readiness.model.diagnostic import Diagnostic
from readiness.model.evaluation import Narrative
from readiness.model.plan import Update
from readiness.model.settings import Authority, Issue
from readiness.model.terms import Terms
from readiness.score import score

SIGNED = Issue(version="2", approved_by="Director", approved_on=date(2026, 3, 30))
JADE = "“It is better.” – Jade, 14"


def under(
    code: str, *records: Any, files: tuple[str, ...] = (), terms: Terms | None = None, **said: Any
) -> list[Diagnostic]:
    """Return the gaps of one code over some records, under what the settings say."""
    base, workspace = empty(), of(*records)
    framework = base.framework
    if terms:
        framework = framework.model_copy(update={"terms": terms.over(framework.terms)})
    settings = base.settings.model_copy(update=said)
    workspace = workspace._replace(settings=settings, framework=framework, files=frozenset(files))
    return [gap for gap in score(workspace, DAY).all_gaps if gap.code == code]


@pytest.mark.parametrize(
    "record",
    [
        evidence(says=JADE),
        evidence(response=JADE),
        written(plans=JADE),
        Narrative(section="children-said", text=JADE),
        action(updates=(Update(on=DAY, says=JADE),)),
        inspection(findings=(found(says=JADE),)),
        inspection(recommendations=(asked(progress=JADE),)),
    ],
)
def test_g480_reads_whatever_is_printed(record: Any) -> None:
    assert len(gaps("G480", record)) == 1


def test_g480_reads_no_notes() -> None:
    assert gaps("G480", evidence(note=JADE)) == []


def test_g480_never_repeats_what_it_found() -> None:
    (gap,) = under("G480", evidence(says=f"Ash came. {JADE}."), never_print=("Ash",))
    assert gap.message == (
        "`item` may show who somebody is: entry 1 of `never-print` in `says`, sentence 1;"
        " what may be a name beside an age in `says`, sentence 2"
    )
    assert not {"Jade", "14", "Ash"} & set(f"{gap.message} {gap.hint}".split())


def test_g480_speaks_once_of_a_record_and_names_five_things() -> None:
    text = "Mrs Ashby, BS39 7AB, a@example.org, 01234 567890, case 123456, born 1/2/2012."
    (gap,) = gaps("G480", evidence(says=text))
    assert gap.message.count(" in `says`") == 5
    assert gap.message.endswith(" and 1 more")


@pytest.mark.parametrize(
    ("name", "text", "speaks"),
    [
        ("Hope", "Hope's plan", True),
        ("Hope", "THE HOPE HOUSE", True),
        ("Hope", "we hope", False),
        ("ash grove", "Ash\nGrove", True),
        ("O'Neill", "the O’Neill family", True),
    ],
)
def test_g480_finds_words_that_must_not_be_printed(name: str, text: str, speaks: bool) -> None:
    assert bool(under("G480", evidence(says=text), never_print=(name,))) is speaks


def test_g480_lets_the_contact_have_an_address_but_no_name_that_is_feared_for() -> None:
    issue = Issue(contact="quality@example.org, 01234 567890")
    assert under("G480", evidence(), issue=issue) == []
    assert len(under("G480", evidence(), issue=issue, never_print=("quality",))) == 1
    issue = Issue(notice="Write to quality@example.org.")
    assert len(under("G480", evidence(), issue=issue)) == 1


@pytest.mark.parametrize(
    ("consent", "speaks"), [("", 1), ("tbc", 1), ("Unknown", 1), ("Agreed in May.", 0)]
)
def test_g483_asks_each_case_study_how_it_was_agreed(consent: str, speaks: int) -> None:
    assert len(gaps("G483", evidence(kind="case-study", consent=consent))) == speaks
    assert gaps("G483", evidence(consent=consent)) == []


@pytest.mark.parametrize(
    "marking",
    ["OFFICIAL", "Official", "OFFICIAL-SENSITIVE", "Official: sensitive", "OFFICIAL (draft)"],
)
def test_g484_knows_a_marking_however_it_is_written(marking: str) -> None:
    assert under("G484", evidence(), marking=marking) == []


@pytest.mark.parametrize("marking", ["SECRET", "UNOFFICIAL", "?"])
def test_g484_speaks_of_a_marking_that_is_not_known(marking: str) -> None:
    (gap,) = under("G484", evidence(kind="case-study"), marking=marking)
    assert "none that is known" in gap.message
    assert gap.hint == "use `OFFICIAL` or `OFFICIAL-SENSITIVE`"


@pytest.mark.parametrize(
    ("marking", "speaks"), [("OFFICIAL", 1), ("OFFICIAL, draft", 1), ("Official Sensitive", 0)]
)
def test_g484_asks_more_than_the_plainest_for_a_case_study(marking: str, speaks: int) -> None:
    assert len(under("G484", evidence(kind="case-study"), marking=marking)) == speaks


def test_g484_goes_by_the_markings_that_an_authority_lists() -> None:
    terms = Terms(markings=("Public", "Restricted"))
    assert under("G484", evidence(), marking="RESTRICTED", terms=terms) == []
    assert len(under("G484", evidence(), marking="OFFICIAL", terms=terms)) == 1


@pytest.mark.parametrize(
    ("marking", "notice", "speaks"),
    [
        ("OFFICIAL", "Exempt report, for information.", True),
        ("OFFICIAL-SENSITIVE: not for publication", "This document is public.", True),
        ("OFFICIAL - PUBLIC", "Part 2 of the agenda; confidential.", True),
        ("OFFICIAL", "Exempt report.", False),
        ("OFFICIAL", "For information.", False),
        ("OFFICIAL", "Not for publication.", False),
        ("OFFICIAL", "Exempt: it tells of the public law outline.", False),
        ("OFFICIAL", "Confidential. Reconstructed from the public record.", False),
        ("OFFICIAL", "For information; it holds no exempt items.", False),
        ("OFFICIAL", "Confidential. It is not for information.", False),
        ("OFFICIAL", "Part 1 of 2, confidential", False),
    ],
)
def test_g485_speaks_of_what_is_exempt_and_public_at_once(
    marking: str, notice: str, speaks: bool
) -> None:
    found = under("G485", evidence(), marking=marking, issue=Issue(notice=notice))
    assert bool(found) is speaks


@pytest.mark.parametrize(
    ("said", "speaks"),
    [
        ({}, ""),
        ({"version": "draft"}, "`version` says `draft`"),
        ({"version": "Draft 3"}, "`version` says `Draft 3`"),
        ({"version": "drafted in May"}, ""),
        ({"approved_by": ""}, "`approved-by` is missing"),
        ({"approved_on": None}, "`approved-on` is missing"),
        (
            {"version": "draft", "approved_by": "", "approved_on": None},
            "`version` says `draft` and `approved-by` and `approved-on` are missing",
        ),
    ],
)
def test_g486_says_once_what_is_missing(said: dict[str, Any], speaks: str) -> None:
    found = under("G486", evidence(), issue=SIGNED.model_copy(update=said))
    told = [f"the documents are not signed off: {speaks}"] if speaks else []
    assert [gap.message for gap in found] == told


@pytest.mark.parametrize(
    ("link", "wrong"),
    [
        ("reports/march.pdf", ""),
        ("https://example.org/report?a=b", ""),
        ("HTTP://intranet/report", ""),
        ("mailto:quality@example.org", ""),
        ("reports/april.pdf", "is no file in this folder"),
        ("https:", "is not a whole address"),
        ("https://[example.org", "is not a whole address"),
        ("https://example.org/a report", "is not a whole address"),
        ("mailto:quality", "is not a whole address"),
        ("www.example.org", "lacks its beginning"),
        (r"C:\reports\march.pdf", "leads out of this folder"),
        (r"\\server\march.pdf", "leads out of this folder"),
        ("../march.pdf", "leads out of this folder"),
        ("file:///march.pdf", "leads out of this folder"),
    ],
)
def test_g487_speaks_of_links_that_lead_nowhere(link: str, wrong: str) -> None:
    for record in (evidence(link=link), inspection(link=link)):
        gaps = under("G487", record, files=("reports/march.pdf",))
        assert [wrong in gap.message for gap in gaps] == [True] * bool(wrong)


def test_g487_tells_a_link_that_records_share_once() -> None:
    shared = [evidence(name, link="march.pdf") for name in ("one", "two")]
    (gap,) = gaps("G487", *shared, evidence("three"))
    assert "of `one`, `two` is" in gap.message


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The IRO asked.", "`IRO`"),
        ("The IROs asked the DfE.", "`DfE`, `IRO`"),
        ("The LADO asked the IRO and the IRO.", "`IRO`, `LADO`"),
        ("The independent reviewing officer (IRO) asked; an IRO asks.", ""),
        ("Our reviewing officers (the ‘IROs’) asked; an IRO asks.", ""),
        ("The IRO (independent reviewing officer) asked.", ""),
        ("The IRO (Help) asked.", "`IRO`"),
        ("We did NOT wait, and did not ask.", ""),
        ("The NHS and GPs in stage II, S47, COVID-19, Q1 and KS4.", ""),
        ("McDonald asked; [iro-1] too.", ""),
    ],
)
def test_g489_lists_short_forms_that_nobody_spells_out(text: str, terms: str) -> None:
    found = gaps("G489", evidence(says=text, source="LSCP report"))
    assert [gap.message.rpartition(": ")[2] for gap in found] == [terms] * bool(terms)


def test_g489_speaks_once_for_the_folder_and_names_eight_the_commonest_first() -> None:
    text = " ".join(f"Z{letter}Z" for letter in "ABCDEFGHJ")
    (gap,) = gaps("G489", evidence(says=text), written(plans="ZJZ asked."))
    assert gap.message.startswith("9 short forms are never spelled out: `ZJZ`, `ZAZ`")
    assert gap.message.endswith("`ZGZ` and 1 more")


def test_g489_knows_the_names_of_the_authority_and_the_framework() -> None:
    authority = Authority(name="Littleton", short_name="LTN Council")
    assert under("G489", evidence(says="LTN waits."), authority=authority) == []


@pytest.mark.parametrize(("words", "speaks"), [(10, 0), (11, 1)])
def test_g490_speaks_of_an_area_with_more_words_than_are_enough(words: int, speaks: int) -> None:
    text = "- word [item] " + "word " * (words - 1)
    prose = written(what_we_know=text, how_we_know="", plans="")
    found = under("G490", prose, terms=Terms(most_words_area=10))
    assert [gap.about for gap in found] == ["help"] * speaks


def test_g490_speaks_of_the_whole_only_where_its_areas_are_not_the_cause() -> None:
    long = written(what_we_know="word " * 40, how_we_know="", plans="")
    around = Narrative(section="context", text="word " * 15)
    terms = Terms(most_words_area=10, most_words=20)
    assert [gap.about for gap in under("G490", long, terms=terms)] == ["help"]
    both = under("G490", long, around, terms=terms)
    assert sorted(gap.about for gap in both) == ["", "help"]
    assert any(gap.message.startswith("the whole has 55 words") for gap in both)
