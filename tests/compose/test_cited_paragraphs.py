"""The evidence index leads back to the numbered paragraphs that cite an item."""

from building import evidence, written
from compose.filling import Fill

from readiness.compose.cited_paragraphs import NOT_CITED, led_back
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Landscape,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
)

CITED = Reference("evidence-a", "[E1]")


def row(anchor: str, said: str) -> tuple[Cell, ...]:
    return Cell(((Text("E1"),),), anchor=anchor), Cell(((Text(said),),))


def index(*rows: tuple[Cell, ...]) -> Table:
    return Table("Evidence", (Column("Ref."), Column("Cited in")), rows)


def said(block: Block) -> list[object]:
    assert isinstance(block, Table)
    return list(block.rows[0][-1].lines)


def test_each_paragraph_that_cites_is_named_once() -> None:
    cites = Paragraph((Strong((CITED,)), Text(" and "), CITED), numbered=True)
    own = Paragraph((CITED,), numbered=True, anchor="own")
    first, second, told = led_back((cites, own, index(row("evidence-a", "Leaders"))))
    assert isinstance(first, Paragraph)
    assert first.anchor
    assert second == own
    assert said(told) == [
        (Text("Leaders"),),
        (
            Text("Paragraphs "),
            Reference(first.anchor, "with a number", numbered=True),
            Text(", "),
            Reference("own", "with a number", numbered=True),
        ),
    ]


def test_what_is_cited_in_the_text_is_not_called_uncited() -> None:
    own = Paragraph((CITED,), numbered=True, anchor="own")
    _, told = led_back((own, Landscape((index(row("evidence-a", NOT_CITED)),))))
    assert isinstance(told, Landscape)
    number = Reference("own", "with a number", numbered=True)
    assert said(told.content[0]) == [(Text("Paragraph "), number)]


def test_paragraphs_without_numbers_and_other_rows_are_left_alone() -> None:
    blocks = (Paragraph((CITED,)), index(row("evidence-b", NOT_CITED)))
    assert led_back(blocks) == blocks


def test_no_two_paragraphs_share_an_anchor(fill: Fill) -> None:
    text = "One [item].\n\nTwo [item], [other].\n\nThree [other]."
    body = "::: numbered\n{{ areas[0].what_we_know }}\n:::\n\n{{ evidence_index() }}\n"
    made = fill(f"# One\n\n{body}", evidence(), evidence("other"), written(what_we_know=text))
    assert made.document
    anchors = [one.anchor for one in made.document.blocks if isinstance(one, Paragraph)]
    assert len(set(anchors)) == len(anchors) == 3
