"""A reference that leads nowhere is shown with the words beside it, wherever its text starts."""

import pytest
from building import DAY, action, evidence, of, written

from readiness.check import check


@pytest.mark.parametrize(
    ("prose", "shown"),
    [
        ("So [a-2].", "in `So [a-2].`: "),
        (
            "We look.\n\nVisits are now\nregular [a-2]. We ask why.",
            "… are now regular [a-2]. We ask …",
        ),
        ("Visits `are` so\u200b [a-2].", "in `Visits are so [a-2].`: "),
    ],
)
def test_the_words_beside_a_reference_are_shown(prose: str, shown: str) -> None:
    (found,) = check(of(written(what_we_know=prose)), DAY)
    assert found.code == "X310"
    assert shown in found.hint


def test_a_record_that_prose_cannot_cite_is_not_said_to_be_missing() -> None:
    prose = written(what_we_know="We recruit [act-1].")
    (found,) = check(of(prose, evidence(), action("act-1")), DAY)
    assert found.code == "X310"
    assert found.message == "`act-1` is here, but prose cannot cite it"
