"""The first page stays one page: texts are fitted, what is cut is told, and nothing is lost."""

from collections.abc import Iterator

import pytest
from building import action, evidence, voice, written
from compose.examples import each, verdict_of
from compose.filling import Fill
from compose.reading import lines
from hypothesis import given
from hypothesis import strategies as st

from readiness import shipped
from readiness.compose import Index, compose
from readiness.compose.room import CLOSE, CUT, USUAL, fitted, room
from readiness.model.document import Block, Document, PageBreak
from readiness.render import REFERENCE
from readiness.render.docx.brand import read_brand
from readiness.render.docx.outline import outline
from readiness.render.walk import leaves

ONE_PAGE = ("self-evaluation", "annual-conversation-pack")


def _made(name: str, document: str) -> Document:
    verdict = verdict_of(name)
    made = compose(verdict, Index(verdict), shipped.folder("templates") / f"{document}.md.j2")
    assert made.document
    return made.document


def _first_page(document: Document) -> Iterator[Block]:
    for block in document.blocks:
        if isinstance(block, PageBreak):
            return
        yield block


@each
@pytest.mark.parametrize("document", ONE_PAGE)
def test_the_first_page_of_an_example_takes_one_page(name: str, document: str) -> None:
    made = _made(name, document)
    page = made._replace(blocks=tuple(_first_page(made)))
    assert len(page.blocks) < len(made.blocks)
    brand = read_brand(shipped.folder("templates") / REFERENCE)
    assert outline(page, tuple(leaves(page.blocks)), brand).pages == 1


@each
@pytest.mark.parametrize("document", ONE_PAGE)
def test_nothing_on_the_first_page_of_an_example_is_cut_amid_a_sentence(
    name: str, document: str
) -> None:
    verdict = verdict_of(name)
    template = shipped.folder("templates") / f"{document}.md.j2"
    assert compose(verdict, Index(verdict), template).notes == ()


@given(st.text(), st.integers(min_value=1, max_value=300))
def test_what_is_fitted_fits(text: str, most: int) -> None:
    shown = fitted(text, most)
    assert len(shown.text) <= max(len(text), most + len(CUT) + 1)
    assert shown.text.removesuffix(CUT).strip() in text or shown.text == text
    assert bool(shown.over) <= (len(text) > most)


@pytest.mark.parametrize(
    ("text", "most", "shown", "over"),
    [
        ("Short.", 10, "Short.", 0),
        ("One. Two is longer.", 10, "One. …", 0),
        ("One. Two. Three is long.", 10, "One. Two. …", 0),
        ("Nothing but words here", 12, "Nothing but …", 10),
        ("A long first one here. Two.", 12, "A long first …", 10),
        ("Unbreakable", 5, "Unbre …", 6),
    ],
)
def test_whole_sentences_come_before_words(text: str, most: int, shown: str, over: int) -> None:
    assert fitted(text, most) == (shown, over)


def test_an_edition_of_many_areas_has_less_room() -> None:
    assert room(4) == USUAL
    assert room(5) == CLOSE
    assert all(less <= more for less, more in zip(CLOSE, USUAL, strict=True))


LONG = "Contacts are answered " + "very " * 60 + "fast."


def test_a_sentence_that_is_cut_is_told_with_its_place_and_leads_to_the_whole(fill: Fill) -> None:
    body = "{{ areas_at_a_glance() }}\n\n{{ area_sentence(areas[0]) }}\n"
    made = fill(body, written(summary=LONG))
    assert [(one.code, one.about) for one in made.notes] == [("T508", "help")]
    assert made.document
    told = lines(made.document.blocks)
    assert any(line.endswith(f"{CUT} More") for line in told)
    assert LONG in told


def test_strengths_and_worries_are_told_side_by_side_with_what_comes_next(fill: Fill) -> None:
    good = evidence("good", finding="strength", says="Contacts are answered on the day.")
    bad = evidence("bad", finding="weakness", says="Callers hear nothing.")
    act = action(responds_to=("bad",), what="Write back.")
    made = fill("{{ strengths_and_worries() }}", good, bad, act)
    assert made.document
    told = " ".join(lines(made.document.blocks))
    assert "Contacts are answered on the day." in told
    assert "Callers hear nothing. [E1] Next: Write back (" in told


def test_a_worry_without_an_action_says_so(fill: Fill) -> None:
    made = fill("{{ strengths_and_worries() }}", evidence(finding="weakness"))
    assert made.document
    told = " ".join(lines(made.document.blocks))
    assert "Next: no action agreed yet." in told
    assert "We have not yet recorded a strength." in told


def test_a_long_action_is_told_too(fill: Fill) -> None:
    bad = evidence("bad", finding="weakness", says="Callers hear nothing.")
    made = fill("{{ strengths_and_worries() }}", bad, action(responds_to=("bad",), what=LONG))
    assert [(one.code, one.about) for one in made.notes] == [("T508", "act")]


def test_what_is_not_known_is_told_from_the_evidence_where_nobody_wrote_it(fill: Fill) -> None:
    made = fill("{{ heard_and_not_known() }}", voice())
    assert made.document
    told = " ".join(lines(made.document.blocks))
    assert "1 of 1 current items carry children's own views, 0 families'" in told
    assert "nothing recorded on" in told
