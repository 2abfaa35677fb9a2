"""Prose: the small Markdown that authorities may write, and everything else as it stands."""

import re
from urllib.parse import unquote

import pytest
from compose.reading import lines, words
from hypothesis import example, given
from hypothesis import strategies as st

from readiness.compose.prose import read_line, read_prose
from readiness.model.document import (
    Emphasis,
    Inline,
    Items,
    Link,
    Paragraph,
    Reference,
    Strong,
    Text,
)


def _cite(name: str) -> Inline | None:
    return Reference("evidence-visits", "E1") if name == "visits" else None


def _one(text: str) -> tuple[Inline, ...]:
    (block,) = read_prose(text, _cite)
    assert isinstance(block, Paragraph)
    return block.content


def test_bold_italic_and_links_are_what_they_say():
    content = _one("**Most** visits are *late*, [says Ofsted](https://gov.uk/a)")
    assert content == (
        Strong((Text("Most"),)),
        Text(" visits are "),
        Emphasis((Text("late"),)),
        Text(", "),
        Link("https://gov.uk/a", (Text("says Ofsted"),)),
    )


def test_a_record_is_cited_and_an_unknown_one_stays_as_it_was_written():
    assert _one("See [visits] and [vists].") == (
        Text("See "),
        Reference("evidence-visits", "E1"),
        Text(" and [vists]."),
    )


@pytest.mark.parametrize(
    "text",
    [
        "# Not a heading",
        "Not a heading\n-------------",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "![A child](photo.png)",
        "<b>bold</b> <script>alert(1)</script>",
        "<!-- not for print -->",
        "`code`",
        "```\ncode\n```",
        "---",
        "::: weakness Not a box",
        "{{ authority }} {% for %} {# no #}",
        "<w:p><w:r/></w:p>",
        "&amp; &copy;",
        "\ue0000\ue001",
        "[click](javascript:alert(1))",
        "[a page](page.html)",
        "[a]: https://example.org",
        "<https://example.org>",
        "2024. A year of change",
    ],
)
def test_what_is_not_in_the_subset_stays_text(text: str):
    content = _one(text)
    assert {type(inline) for inline in content} == {Text}
    assert "".join(lines((Paragraph(content),))) == text.replace("\n", " ")


def test_a_picture_from_the_web_becomes_a_link_and_never_a_picture():
    assert _one("![A child](https://x.org/a.png)") == (
        Text("!"),
        Link("https://x.org/a.png", (Text("A child"),)),
    )


def test_the_title_of_a_link_is_told_in_words():
    assert _one('[report](https://x.org "Page 4")')[1:] == (Text(" (Page 4)"),)


def test_lists_hold_lists():
    (block,) = read_prose("1. one\n   - inner\n2. two", _cite)
    inner = Items(((Paragraph((Text("inner"),)),),))
    assert block == Items(
        ((Paragraph((Text("one"),)), inner), (Paragraph((Text("two"),)),)), ordered=True
    )


def test_a_list_that_does_not_count_from_one_keeps_its_numbers_as_words():
    blocks = read_prose("3. third\n5. fifth\n6. - inner", _cite)
    assert lines(blocks) == ["3. third", "5. fifth", "6. ", "inner"]


def test_a_quotation_is_styled_as_one():
    (block,) = read_prose("> It helped.", _cite)
    assert block == Paragraph((Text("It helped."),), style="quotation")


def test_one_line_of_prose_takes_in_lists_too():
    assert read_line("We know:\n\n- one\n- two", _cite) == (
        Text("We know:"),
        Text(" "),
        Text("one"),
        Text(" "),
        Text("two"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "> " * 20 + "deep",
        "> " * 3000 + "deep",
        "".join(f"{'  ' * level}- level{level}\n" for level in range(40)),
        "**" * 3000 + "deep" + "**" * 3000,
        "*a " * 60 + "b*" * 60,
        "[" * 3000 + "deep" + "](https://x.org)" * 3000,
    ],
    ids=["quotations", "many-quotations", "lists", "bold", "italic", "links"],
)
def test_no_word_is_lost_however_deep_it_stands(text: str):
    assert words(lines(read_prose(text, _cite))) == words([text])


def test_seven_levels_of_a_list_are_a_list():
    text = "".join(f"{'  ' * level}- level{level}\n" for level in range(7))
    (block,) = read_prose(text, _cite)
    assert isinstance(block, Items)
    assert words(lines((block,))) == words([text])


OPENERS = [
    "# ",
    "## ",
    "> ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "7. ",
    "::: ",
    "```",
    "~~~",
    "---",
    "===",
]
MARKS = ["**", "_", "__", "*", "`", "|", "[", "]", "(", ")", "![", "](", "](https:", "&", "\\"]
TAGS = [
    "<",
    ">",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "\ue000",
    "\ue001",
]
SPACES = [" ", "  ", "    ", "\t", "\n", "\n\n", "\n  ", "  \n", "\n> ", "\n- ", "\n    "]
MARKDOWN = st.sampled_from([*OPENERS, *MARKS, *TAGS, *SPACES])
WORDS = st.text("abcdeéß文", min_size=1, max_size=6)


@given(st.lists(st.one_of(MARKDOWN, WORDS), max_size=60).map("".join))
@example("{%**aa**")
@example("[a](https:é)")
def test_no_letter_is_ever_lost_or_moved(text: str):
    read = lines(read_prose(text, lambda name: None))
    assert letters(spelled(" ".join(read))) == letters(text)


def spelled(text: str) -> str:
    """Return text with the escapes that an address was given, in capitals, spelled out again.

    What the writer typed has no capitals, so `{%aa` is left as it stands.
    """
    return re.sub(r"(?:%[0-9A-F]{2})+", lambda escapes: unquote(escapes[0]), text)


def letters(text: str) -> str:
    """Return the letters alone: emphasis may part a word, and a list makes its own numbers."""
    return "".join(re.findall(r"[^\W\d_]", text))
