"""Count the paragraphs whose look was given by hand instead of by a style."""

from readiness.render.docx.brand.tree import Element

_LETTERS = frozenset(("w:rFonts", "w:color", "w:sz", "w:shd", "w:highlight"))
_PARAGRAPH = frozenset(("w:jc", "w:ind", "w:spacing", "w:pBdr", "w:shd"))


def by_hand(document: Element) -> tuple[int, int]:
    """Return how many paragraphs with words are formatted by hand, and how many there are."""
    said = [one for one in document.walk() if one.name == "w:p" and _says(one)]
    return sum(_is_shaped(one) for one in said), len(said)


def _says(paragraph: Element) -> bool:
    return any(one.name == "w:t" and one.content for one in paragraph.walk())


def _is_shaped(paragraph: Element) -> bool:
    own = paragraph.child("w:pPr")
    if own and any(one.name in _PARAGRAPH for one in own.elements):
        return True
    return any(
        held.name in _LETTERS
        for run in paragraph.elements
        if run.name == "w:r"
        for marks in run.elements
        if marks.name == "w:rPr"
        for held in marks.elements
    )
