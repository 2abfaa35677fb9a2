"""A template leaves out no reader: headings go down by one, and links have words."""

from collections.abc import Iterable, Iterator

import pytest
from building import asked, inspection
from compose.examples import each, verdict_of
from compose.filling import Fill

from readiness import shipped
from readiness.compose import Composed, Index, compose, documents
from readiness.model.document import Block, Callout, Landscape, Table


def _told(made: Composed) -> list[tuple[str, int, str]]:
    return [(fault.code, fault.at.line, fault.message) for fault in made.faults]


@pytest.mark.parametrize(
    "body",
    [
        "Words\n",
        "# One\n\n## Two\n\n### Three\n\n#### Four\n\n# One\n\n## Two\n",
        "::: neutral Title\n# One\n:::\n\n## Two\n",
        "# One\n\n{{ evidence_index() }}\n\n### Three\n",
        "Words with [words](https://example.org) and [{{ authority }}](https://example.org)\n",
        "See https://example.org, written out\n",
    ],
)
def test_what_every_reader_can_follow_is_left_alone(fill: Fill, body: str) -> None:
    assert _told(fill(body)) == []


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("## Two\n", 5, "the first heading is of level 2"),
        ("# One\n\n### Three\n", 7, "a heading of level 3 stands below one of level 1"),
        ("# One\n\n::: lead\nWords\n\n#### Four\n:::\n", 10, "of level 4 stands below one of"),
        ("Words\n\n{{ evidence_index() }}\n", 7, "the first heading is of level 2"),
    ],
)
def test_a_heading_that_skips_a_level_is_told(fill: Fill, body: str, line: int, what: str) -> None:
    ((code, at, message),) = _told(fill(body))
    assert (code, at) == ("T506", line)
    assert what in message


def test_headings_of_blocks_count(fill: Fill) -> None:
    visit = inspection(recommendations=(asked(),))
    body = "# One\n\n{{ recommendations() }}\n\n#### Four\n"
    assert _told(fill(body, visit)) == [
        ("T506", 9, "a heading of level 4 stands below one of level 2")
    ]


@pytest.mark.parametrize(
    "link",
    [
        "<https://example.org>",
        "[](https://example.org)",
        "[https://example.org](https://example.org)",
    ],
)
def test_a_link_without_words_is_told(fill: Fill, link: str) -> None:
    assert _told(fill(f"# One\n\nWords,\nthen {link}\n")) == [
        ("T507", 8, "the link to `https://example.org` has no words to go by")
    ]


def test_every_barrier_is_told_at_once(fill: Fill) -> None:
    told = _told(fill("## Two\n\n#### Four\n\n<https://example.org>\n"))
    assert [code for code, _, _ in told] == ["T506", "T506", "T507"]


@each
def test_the_shipped_documents_leave_out_nobody(name: str) -> None:
    verdict = verdict_of(name)
    index = Index(verdict)
    for template in documents(shipped.folder("templates")).values():
        made = compose(verdict, index, template)
        assert made.faults == ()
        if made.left_out:
            continue
        assert made.document
        for table in _tables(made.document.blocks):
            assert table.title
            assert all(column.title for column in table.columns), table.title


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Callout | Landscape):
            yield from _tables(block.content)
