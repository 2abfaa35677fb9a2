"""Letters: large enough, and dark enough on what is behind them."""

from readiness.render.docx.accessible.check import Check, number
from readiness.render.docx.accessible.file import File, words
from readiness.render.docx.brand.contrast import pairs

SMALLEST = 11.0
SMALLEST_BESIDE = 9.0
"""Points: of running text, and of tables, captions, notes, headers and footers."""

_BESIDE = ("table ", "small", "caption", "footnote", "header", "footer", "subtitle", "toc ")


def contrast(file: File) -> Check:
    """Ask that every pair of text and background differs by 4.5 to 1; 3 to 1 for large text."""
    held = list(dict.fromkeys(pairs(file.sheets)))
    faults = tuple(
        f"{one.where}: {one.ink} on {one.paper} has {one.ratio:.2f} to 1"
        for one in held
        if not one.enough
    )
    counted = number(len(held), "pair of colours", "pairs of colours")
    return Check("Letters stand out from what is behind them", "1.4.3", counted, faults)


def sizes(file: File) -> Check:
    """Ask for letters of 11 points in running text, and of 9 in tables, captions and notes."""
    used = sorted({file.style(one) for one in file.every("w:p") if words(one)})
    faults = tuple(
        f"`{name}` has letters of {size:g} points, where {_least(name):g} are due"
        for name in used
        if (size := file.looks.of(name).size) < _least(name)
    )
    asked = "Letters have 11 points or more, and 9 in tables, captions and notes"
    return Check(asked, "guidance", number(len(used), "style"), faults)


def _least(name: str) -> float:
    return SMALLEST_BESIDE if name.startswith(_BESIDE) else SMALLEST
