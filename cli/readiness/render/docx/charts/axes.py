"""Write the two axes of a chart: what its values are of, and how large they are."""

from readiness.render.docx.charts.text import letters, level_letters, title
from readiness.render.docx.charts.workbook import number
from readiness.render.docx.xml import element_text
from readiness.render.scale import Scale

CATEGORIES, VALUES = 1, 2
"""What the drawing calls its axes."""
AXES = f'<c:axId val="{CATEGORIES}"/><c:axId val="{VALUES}"/>'

_MANY = 1_000
_GREY = '<a:schemeClr val="bg1"><a:lumMod val="{}"/></a:schemeClr>'
_RULE = f'<a:ln w="9525"><a:solidFill>{_GREY.format(50_000)}</a:solidFill></a:ln>'
_GRID = f'<a:ln w="6350"><a:solidFill>{_GREY.format(85_000)}</a:solidFill></a:ln>'
_NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'


def upright(unit: str, scale: Scale | None) -> str:
    """Return the axes of a chart whose values rise; its marks follow values that are edited."""
    words = f"{unit}, from {number(scale.low)}" if scale and scale.cut else unit
    form = "#,##0" if scale and scale.high >= _MANY else "General"
    values = _values("l", title(_named(words), turned=True), scale, form, crosses="autoZero")
    return _categories("b", level_letters(), reverse=False) + values + "</c:valAx>"


def level(unit: str, scale: Scale | None, form: str) -> str:
    """Return the axes of a chart whose bars lie, the first category on top.

    Marks stand at whole steps: of what is counted there are no halves. `form` is the format
    of the numbers.
    """
    values = _values("b", title(_named(unit), turned=False), scale, form, crosses="max")
    step = f'<c:majorUnit val="{number(scale.step)}"/>' if scale else ""
    return _categories("l", letters(), reverse=True) + f"{values}{step}</c:valAx>"


def _named(unit: str) -> str:
    return element_text(unit[:1].upper() + unit[1:])


def _categories(side: str, look: str, *, reverse: bool) -> str:
    order = "maxMin" if reverse else "minMax"
    return (
        f'<c:catAx><c:axId val="{CATEGORIES}"/><c:scaling><c:orientation val="{order}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{side}"/>'
        f'<c:numFmt formatCode="General" sourceLinked="0"/>{_NO_TICKS}'
        f'<c:tickLblPos val="low"/><c:spPr>{_RULE}</c:spPr>{look}'
        f'<c:crossAx val="{VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _values(side: str, named: str, scale: Scale | None, form: str, *, crosses: str) -> str:
    """Return the axis of the values but for its end.

    It stops where the values do, so that those that somebody edits stay within the drawing.
    """
    start = f'<c:min val="{number(scale.low)}"/>' if scale and scale.low >= 0 else ""
    return (
        f'<c:valAx><c:axId val="{VALUES}"/><c:scaling><c:orientation val="minMax"/>{start}'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{side}"/><c:majorGridlines><c:spPr>{_GRID}'
        f'</c:spPr></c:majorGridlines>{named}<c:numFmt formatCode="{form}" sourceLinked="0"/>'
        f'{_NO_TICKS}<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{letters()}<c:crossAx val="{CATEGORIES}"/><c:crosses val="{crosses}"/>'
        '<c:crossBetween val="between"/>'
    )
