"""Every code explains itself to somebody who is no programmer."""

import pytest
from diagnostics.codes import CODES

from readiness.model.rule import Code

each_code = pytest.mark.parametrize("code", CODES, ids=[one.code for one in CODES])


@each_code
def test_an_explanation_says_what_to_mend_and_gives_an_example(code: Code) -> None:
    paragraphs = code.explanation.split("\n\n")
    assert [text for text in paragraphs if text.startswith("Mend: ")]
    assert paragraphs[-1].startswith("Example: ")
    assert not paragraphs[0].startswith(("Mend: ", "Example: "))


@each_code
def test_a_code_names_its_source(code: Code) -> None:
    assert code.source
    assert not code.source.endswith(".")


@each_code
def test_a_title_is_a_short_phrase(code: Code) -> None:
    assert 0 < len(code.title) <= 70
    assert not code.title.endswith(".")
    assert code.title[0].islower()
