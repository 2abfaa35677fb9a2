"""Lines and dots that differ without colour: each its own dashes and its own shape."""

from typing import NamedTuple

from readiness.render.docx.charts.palette import Palette


class Mark(NamedTuple):
    """The dashes of a line and the shape of its dots."""

    dash: str
    shape: str


MARKS = (
    Mark("solid", "circle"),
    Mark("sysDash", "diamond"),
    Mark("lgDash", "triangle"),
    Mark("sysDot", "square"),
    Mark("dashDot", "x"),
    Mark("lgDashDot", "plus"),
    Mark("lgDashDotDot", "star"),
    Mark("sysDashDot", "dash"),
)
"""The first is the series that a chart is about, or the first where it is about none."""

_THIN, _THICK = 19_050, 31_750
"""Widths of lines, in what drawings count in: 12,700 to a point."""


def mark(place: int) -> Mark:
    """Return the mark of a series; after eight they come round again."""
    return MARKS[place % len(MARKS)]


def rank(at: int, emphasised: int | None) -> int:
    """Return the place at which a series takes its look: the emphasised one takes the first."""
    if emphasised is None or at > emphasised:
        return at
    return 0 if at == emphasised else at + 1


def stroke(place: int, palette: Palette) -> str:
    """Return the line of a series."""
    width = _THIN if place else _THICK
    return (
        f'<c:spPr><a:ln w="{width}" cap="rnd"><a:solidFill>{palette.line(place)}</a:solidFill>'
        f'<a:prstDash val="{mark(place).dash}"/><a:round/></a:ln></c:spPr>'
    )


def no_stroke() -> str:
    """Return that no line joins the dots of a series."""
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'


def dots(place: int, palette: Palette, size: int) -> str:
    """Return the dots of a series, so many points wide."""
    colour = f"<a:solidFill>{palette.line(place)}</a:solidFill>"
    return (
        f'<c:marker><c:symbol val="{mark(place).shape}"/><c:size val="{size}"/><c:spPr>{colour}'
        f'<a:ln w="9525">{colour}</a:ln></c:spPr></c:marker>'
    )
