"""A reference that leads nowhere is shown with the words beside it, wherever its text starts."""

import pytest
from building import DAY, of, written

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
