"""The order in which Word insists that properties stand, by ECMA-376 part 1."""

from collections.abc import Iterator

from render.lint.opened import Opened, W, local

_BORDERS = "top left start bottom right end insideH insideV tl2br tr2bl"
ORDERS = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
        "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
        "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
        "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
        "rPr sectPr pPrChange"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
        "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u "
        "effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
        "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
        "tblDescription"
    ),
    "tcPr": (
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText "
        "vAlign hideMark"
    ),
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
        "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
        "docGrid printerSettings"
    ),
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
        "qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr "
        "tblStylePr"
    ),
    "lvl": (
        "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"
    ),
    "settings": (
        "writeProtection view zoom defaultTabStop characterSpacingControl footnotePr endnotePr "
        "compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"
    ),
    "pBdr": "top left bottom right between bar",
    "tblBorders": _BORDERS,
    "tcBorders": _BORDERS,
    "tblCellMar": _BORDERS,
    "numPr": "ilvl numId",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "numbering": "abstractNum num numIdMacAtCleanup",
}
_FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr"}
_REPEATED = ("headerReference", "footerReference", "tblStylePr", "tr", "tc", "abstractNum", "num")


def order(opened: Opened) -> Iterator[str]:
    """Say where properties stand in an order that Word refuses, twice, or not first."""
    for name, root in opened.parts.items():
        for one in root.iter():
            if one.tag == W + local(one.tag):
                yield from (f"{name}: {what}" for what in _wrong(local(one.tag), one))


def _wrong(tag: str, one: object) -> Iterator[str]:
    held = [local(child.tag) for child in one]  # type: ignore[attr-defined]
    if tag in ORDERS:
        places = {child: place for place, child in enumerate(ORDERS[tag].split())}
        known = [places.get(child, -1) for child in held]
        if -1 in known:
            yield f"<{tag}> holds <{held[known.index(-1)]}>"
        elif known != sorted(known):
            yield f"<{tag}> holds {' '.join(held)}, in the wrong order"
        twice = {child for child in held if held.count(child) > 1} - set(_REPEATED)
        yield from (f"<{tag}> holds <{child}> twice" for child in sorted(twice))
    if _FIRST.get(tag, "") in held[1:]:
        yield f"<{_FIRST[tag]}> is not the first in <{tag}>"
