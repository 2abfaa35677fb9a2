"""What may tell who somebody is is found, and what only looks like it is not."""

import pytest
from building import empty
from hypothesis import given
from hypothesis import strategies as st

from readiness.score.prose.identifiers import last_words, traces

TERMS = empty().framework.terms
NAMELESS = last_words((*TERMS.child_words, *TERMS.nameless_words))
AGE = "what may be a name beside an age"


def kinds(text: str) -> list[str]:
    return [trace.what for trace in traces(text, NAMELESS)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("NHS number 943 476 5919", "an NHS number"),
        ("NHS 9434765919.", "an NHS number"),
        ("born 3 March 2012", "a date of birth"),
        ("He was born on 03/03/2012", "a date of birth"),
        ("(DOB: 03.03.12)", "a date of birth"),
        ("d.o.b. 2012-03-03", "a date of birth"),
        ("date of\nbirth 3rd March 2012", "a date of birth"),
        ("UPN A123456789012", "a unique pupil number"),
        ("UPN H12345678901B", "a unique pupil number"),
        ("QQ 12 34 56 C", ""),
        ("AB 12 34 56 C", "a National Insurance number"),
        ("in ZE22C50123 the judge", "a family court case number"),
        ("case 123456", "a case number"),
        ("Child's ID: 12345", "a case number"),
        ("case ref. CS-20411", "a case number"),
        ("lives at BS39 7AB", "a postcode"),
        ("write to a.mother@example.org", "an e-mail address"),
        ("ring 01234 567 890", "a telephone number"),
        ("ring +44 7700 900123", "a telephone number"),
        ("ring (020) 7946 0000", "a telephone number"),
        ("Mrs Ashby said so", "a person's name"),
    ],
)
def test_numbers_addresses_and_dates_of_birth_are_found(text: str, what: str) -> None:
    assert kinds(text) == [what] * bool(what)


@pytest.mark.parametrize(
    "text",
    [
        "Jade, aged 14, waited",
        "Jade (aged 14) waited",
        "Jade, age 14, waited",
        "Zoë was aged 14 when",
        "Jade is 14 years old",
        "our 14-year-old Jade waited",
        "JS, aged 9",
        "J.S. (aged 9)",
        "Child JS, aged 9",
        '"It is better." – Jade, 14',
        "“It is better.” (Jade, 14)",
        "Tom, aged 6 months",
        "Jade aged 14 and her brother",
    ],
)
def test_a_name_or_initials_beside_an_age_are_found(text: str) -> None:
    assert kinds(text) == [AGE]


@pytest.mark.parametrize(
    "text",
    [
        "The number 943 476 5910 is none",
        "https://files.example.org/9434765919",
        "Referrals of 2025-26: 9,434,765,919",
        "Babies born on or after 1 September 2020",
        "Children born in March 2012",
        "Ring Childline on 0800 1111, or our line on 0300 123 1231",
        "from 01-04-2025 to 31-03-2026",
        "Room B2 at 9PM, section S47 2AM",
        "case 2024 and reference 2024-B",
        "In that case 120 children waited; the file number 3 of 12",
        "Mr Justice Holman said so; an MS test",
        "Children aged 16 and 17",
        "Care Leavers aged 19 to 21",
        "Those aged 16 wait; Everyone aged 16 waits",
        "Coast, aged 14 to 17; Priory (aged 16+)",
        "Child A, aged 14, and Young person B (aged 9)",
        "Mother, aged 19",
        "a 14-year-old Albanian boy",
        "16- and 17-year-olds in Coast",
        "“It is better.” – Boy, 14",
        "By team: Coast (14), Valley, 12, and North",
        "I was aged 9 when",
        "Average age 14, from age 5",
        "UASC aged 16",
        "In June, 14 children left",
        "The service is 14 years old",
    ],
)
def test_what_tells_of_nobody_is_left_alone(text: str) -> None:
    assert kinds(text) == []


@given(st.integers(0, 10**9 - 1))
def test_one_last_digit_at_most_makes_an_nhs_number(first: int) -> None:
    made = [kinds(f"No. {first:09}{last}").count("an NHS number") for last in range(10)]
    assert sum(made) <= 1


@pytest.mark.parametrize("text", ["a" * 100_000, "A b, " * 20_000, "1 " * 50_000, "born " * 20_000])
def test_long_texts_are_read_in_no_time(text: str) -> None:
    assert kinds(text) == []
