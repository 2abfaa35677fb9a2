"""Notes in prose and in templates: kept where they are asked for, never lost."""

import pytest
from compose.filling import Fill
from hypothesis import given
from hypothesis import strategies as some

from readiness.compose.footnotes import apart
from readiness.compose.prose import read_prose
from readiness.model.document import Inline, Link, Note, Paragraph, Reference, Text

ROW = Reference("evidence-audit-1", "[E1]")


def cite(name: str) -> Inline | None:
    return ROW if name == "audit-1" else None


def test_a_note_goes_to_where_the_text_asks_for_it() -> None:
    text = "Most wait.[^1]\n\n[^1]: Waiting list, [audit-1],\nMarch 2026.\n\nMore words."
    first, last = read_prose(text, cite)
    note = Note((Text("Waiting list, "), ROW, Text(", March 2026.")))
    assert first == Paragraph((Text("Most wait."), note))
    assert last == Paragraph((Text("More words."),))


def test_a_note_may_be_asked_for_twice_and_hold_a_link() -> None:
    text = "One[^a] two[^a]\n\n[^a]: [Letter](https://example.org)"
    (block,) = read_prose(text, cite)
    note = Note((Link("https://example.org", (Text("Letter"),)),))
    assert block == Paragraph((Text("One"), note, Text(" two"), note))


@pytest.mark.parametrize(
    "text", ["[^1]: Nobody asks.", "Asks for [^1] which is not there.", "[^1]: Asks for [^1]."]
)
def test_what_is_no_note_stays_as_it_was_written(text: str) -> None:
    (block,) = read_prose(text, cite)
    assert block == Paragraph((Text(text),))


def test_of_two_notes_of_a_name_the_second_stays_in_the_text() -> None:
    first, second = read_prose("Words[^1]\n\n[^1]: One\n\n[^1]: Two", cite)
    note = Note((Text("One"),))
    assert first == Paragraph((Text("Words"), note))
    assert second == Paragraph((note, Text(": Two")))


def test_a_colon_may_follow_what_asks_for_a_note() -> None:
    first, _ = read_prose("As follows[^1]: words\n\n- one\n\n[^1]: Source", cite)
    assert first == Paragraph((Text("As follows"), Note((Text("Source"),)), Text(": words")))


@given(some.text("[^1]: \nab", max_size=40))
def test_nothing_is_lost_and_lines_keep_their_numbers(text: str) -> None:
    body, notes = apart(text)
    assert body.count("\n") == text.count("\n")
    kept = "".join(body.split()) + "".join(f"[^{name}]:{said}" for name, said in notes.items())
    assert sorted("".join(text.split())) == sorted("".join(kept.split()))


def test_a_template_may_hold_notes(fill: Fill) -> None:
    made = fill("Counted on the day.[^day]\n\n[^day]: As of {{ as_of }}, *not* later.\n")
    assert made.document
    (block,) = made.document.blocks
    assert isinstance(block, Paragraph)
    words, note = block.content
    assert words == Text("Counted on the day.")
    assert isinstance(note, Note)
    assert note.content[0] == Text("As of ")


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("Words\n\nWords[^1]\n", 7, "there is no note `1`"),
        ("Words\n\n[^1]: Said\n", 7, "nothing refers to the note `1`"),
        ("Words[^1]\n\n[^1]: Said\n\n[^1]: Again\n", 9, "two notes are called `1`"),
        ("::: neutral Box[^1]\nWords\n:::\n\n[^1]: Said\n", 5, "in the title of a box"),
    ],
)
def test_a_note_that_cannot_be_placed_is_told(fill: Fill, body: str, line: int, what: str) -> None:
    (fault,) = fill(body).faults
    assert (fault.code, fault.at.line) == ("T502", line)
    assert what in fault.message
