"""Lines, dots and fills that differ without colour: by dashes, by shape, by lightness."""

from readiness.render.html.charts.canvas import Canvas

_COLOURS = 6
_DASHES = ("", "6 4", "12 5", "2 4", "10 4 2 4", "16 4 2 4", "16 4 2 4 2 4", "4 3 1 3")
_SHAPES = (
    "",
    "M0-1.2L1.2 0L0 1.2L-1.2 0Z",
    "M0-1.2L1.1 .9H-1.1Z",
    "M-.9-.9H.9V.9H-.9Z",
    "M-.9-.9L.9 .9M-.9 .9L.9-.9",
    "M0-1.1V1.1M-1.1 0H1.1",
    "M0-1.1V1.1M-1-.6L1 .6M-1 .6L1-.6",
    "M-1.2-.4H1.2V.4H-1.2Z",
)
"""Dots of a size of 1 after the circle: diamond, triangle, square, cross, plus, star, dash."""
_STEPS = 5
"""Fills that can be told apart by lightness alone; further ones are hatched."""
_SPREAD = {1: (1,), 2: (1, 4), 3: (1, 3, 5), 4: (1, 2, 4, 5)}
_HATCHES = 6


def rank(at: int, emphasised: int | None) -> int:
    """Return the place at which a series takes its look: the emphasised one takes the first."""
    if emphasised is None or at > emphasised:
        return at
    return 0 if at == emphasised else at + 1


def colour(place: int) -> str:
    """Return the class of a line and its dots."""
    return f"s{place % _COLOURS + 1}"


def stroke(place: int) -> str:
    """Return how a line is drawn: the first is thick and whole, the others dashed."""
    dashes = _DASHES[place % len(_DASHES)]
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'class="line {colour(place)}" stroke-width="{2 if place else 3.5}"{dashed}'


def dot(place: int, x: float, y: float, size: float) -> str:
    """Return a dot; each of eight series has its own shape."""
    look = f'class="dot {colour(place)}"'
    shape = _SHAPES[place % len(_SHAPES)]
    if not shape:
        return f'<circle {look} cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"/>'
    return f'<path {look} transform="translate({x:.1f} {y:.1f}) scale({size:.1f})" d="{shape}"/>'


def fill(place: int, count: int, canvas: Canvas) -> str:
    """Return how the bars of one series of so many are filled, from dark to light."""
    if place >= _STEPS:
        return f'class="bar" fill="url(#{canvas.hatched((place - _STEPS) % _HATCHES)})"'
    return f'class="bar f{_step(place, count)}"'


def on_fill(place: int, count: int) -> str:
    """Return the class of words on such a fill."""
    return "on-hatch" if place >= _STEPS else f"t{_step(place, count)}"


def _step(place: int, count: int) -> int:
    return _SPREAD[count][place] if count in _SPREAD else place + 1
