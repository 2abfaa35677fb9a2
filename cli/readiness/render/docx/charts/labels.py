"""Write the numbers that stand in a drawing itself."""

from readiness.render.docx.charts.text import INK, letters

_NAMES = '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
_HIDDEN = f'<c:showLegendKey val="0"/><c:showVal val="0"/>{_NAMES}<c:showBubbleSize val="0"/>'
_SHOWN = f'<c:showLegendKey val="0"/><c:showVal val="1"/>{_NAMES}<c:showBubbleSize val="0"/>'
_BOX = '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></c:spPr>'
_BARE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def no_labels() -> str:
    """Return that no value is labelled, which some programs would otherwise do."""
    return f"<c:dLbls>{_HIDDEN}</c:dLbls>"


def one_label(at: int, form: str, *, bold: bool, side: str = "r") -> str:
    """Return a label at one point alone: the last of a line."""
    look = f'<c:numFmt formatCode="{form}" sourceLinked="0"/>{_BARE}{letters(bold=bold)}'
    return (
        f'<c:dLbls><c:dLbl><c:idx val="{at}"/>{look}<c:dLblPos val="{side}"/>{_SHOWN}</c:dLbl>'
        f"{_HIDDEN}</c:dLbls>"
    )


def every_label(
    form: str, side: str, colour: str = INK, *, bold: bool = False, boxed: bool = False
) -> str:
    """Return a label at every point; a `boxed` one can be read on a hatched fill."""
    return (
        f'<c:dLbls><c:numFmt formatCode="{form}" sourceLinked="0"/>{_BOX if boxed else _BARE}'
        f'{letters(colour, bold=bold)}<c:dLblPos val="{side}"/>{_SHOWN}</c:dLbls>'
    )
