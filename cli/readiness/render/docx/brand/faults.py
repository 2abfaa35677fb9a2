"""Say what keeps a brand from being used."""

from collections.abc import Iterable, Mapping

from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Code, Finding
from readiness.render.codes import FAINT, NOT_WORD, STYLE_MISSING, UNSAFE
from readiness.render.colours import ENOUGH, contrast, darkened
from readiness.render.docx.brand.contrast import Pair
from readiness.render.docx.brand.dressing import palette_of
from readiness.render.docx.brand.painting import BEHIND_WORDS
from readiness.render.docx.brand.sheets import Sheets
from readiness.render.docx.styles import LISTS, NEEDED
from readiness.render.docx.unpack import Damaged, Missing
from readiness.render.livery import Livery

_HINTS = {
    "W601": "copy them from the reference document; see `readiness explain W601`",
    "W602": "save it again in Word as Word Document (.docx)",
    "W603": "remove it in Word, and save the file again",
}


def _say(code: Code, name: str, message: str, hint: str = "") -> Diagnostic:
    return code.sign(Finding(Location(name), message, hint or _HINTS[code.code]))


def damaged(name: str, why: Damaged) -> Diagnostic:
    """Say that a file cannot be read as a Word document, and why."""
    hint = "give the path of a Word file (.docx or .dotx)" if isinstance(why, Missing) else ""
    return _say(NOT_WORD, name, f"the brand cannot be used: {why}", hint)


def dangerous(name: str, found: Iterable[str]) -> list[Diagnostic]:
    """Say what in a file acts or reaches out."""
    return [_say(UNSAFE, name, f"the brand carries {danger}") for danger in found]


def missing(
    name: str, ids: Mapping[str, str], lists: Mapping[str, int], kinds: Mapping[int, int]
) -> list[Diagnostic]:
    """Say which styles a brand lacks that must be whole in itself."""
    absent = [style for style in NEEDED if style.lower() not in ids]
    loose = [
        style for style in LISTS if style not in absent and lists.get(style.lower(), 0) not in kinds
    ]
    if not absent and not loose:
        return []
    named = [f"`{style}`" for style in absent]
    named += [f"`{style}` that numbers a list" for style in loose]
    return [_say(STYLE_MISSING, name, f"the brand has no style named {', '.join(named)}")]


def unfit(name: str, theirs: Sheets, ours: Sheets) -> list[Diagnostic]:
    """Say which of their styles have a name that we need for a style of another kind."""
    held, known = theirs.by_name(), ours.by_name()
    found = []
    for style in NEEDED:
        wanted = known[style.lower()].value("w:type")
        kind = held[style.lower()].value("w:type") or "paragraph"
        if kind != wanted:
            message = (
                f"the brand's style `{style}` is a {kind} style, where a {wanted} style is due"
            )
            found.append(_say(STYLE_MISSING, name, message, _RENAME))
    return found


_RENAME = "give that style another name in Word; readiness then adds its own"


def faint(name: str, found: Iterable[Pair]) -> list[Diagnostic]:
    """Say which words of a Word file's styles stand out too little from what is behind them."""
    return [
        _say(FAINT, name, f"{pair.where}: {_measured(pair)}", _mend(pair))
        for pair in dict.fromkeys(found)
        if not pair.enough
    ]


def _measured(pair: Pair) -> str:
    least = "3" if pair.large else "4.5"
    shown = int(pair.ratio * 100) / 100  # never round up to what is needed
    return f"{pair.ink} on {pair.paper} has a contrast of {shown:g} to 1, where {least} is due"


def _mend(pair: Pair) -> str:
    least = 3.0 if pair.large else ENOUGH
    darker = darkened(pair.ink, (pair.paper,), least)
    if contrast(darker, pair.paper) >= least:
        return f"the nearest darker colour that can be read is {darker}"
    paper = darkened(pair.paper, (pair.ink,), least)
    return f"let the background be {paper} or darker, or the words dark"


def faint_colours(livery: Livery, found: Iterable[Pair]) -> list[Diagnostic]:
    """Say which of two colours in the settings cannot be read somewhere, and what could be."""
    palette = palette_of(livery.wanted)
    if palette is None or livery.wanted.colours is None:
        return []
    held = [pair for pair in found if not pair.enough]
    faults = []
    for value, key in {palette.accent: "accent", palette.main: "main"}.items():
        wrong = [pair for pair in held if pair.ink == value]
        if wrong:
            worst = min(wrong, key=lambda pair: pair.ratio)
            papers = [pair.paper for pair in wrong]
            better = darkened(value, papers, ENOUGH, BEHIND_WORDS)
            at = livery.wanted.colours.where(key)
            message = f"{worst.where}: {_measured(worst)}"
            hint = f"the nearest darker colour that can be read everywhere is {better}"
            faults.append(FAINT.sign(Finding(at, message, hint)))
    return faults
