"""Fill pages with lines and rows as Word does, to tell on which page a heading stands."""

from collections.abc import Iterable
from typing import NamedTuple


class Strip(NamedTuple):
    """A paragraph or a row of a table, as pages are filled with it; lengths in points.

    A row is a paragraph of one tall line. Of the space `after` a strip and `before` the next
    the larger counts; `top` and `bottom` are the padding of a box, and always count. `head`
    is the height of the header row that is repeated where a row starts a page. `keeps` is
    whether it stays with what follows.
    """

    lines: int
    line: float
    before: float = 0.0
    after: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    head: float = 0.0
    keeps: bool = False
    heading: bool = False

    @property
    def opening(self) -> int:
        """The lines that must stand together with what is kept with this."""
        return self.lines if self.lines < 4 or self.keeps else 2


class Flow:
    """Pages filled so far; `headings` are the pages of the headings among the strips."""

    def __init__(self, full: float) -> None:
        """Start on an empty page, `full` points high."""
        self.page = 1
        self.headings: list[int] = []
        self._full = self._wanted = full
        self._breaking = False
        self._used = self._after = 0.0
        self._broken = False
        self._kept: list[Strip] = []

    def add(self, strip: Strip) -> None:
        """Put a strip below the last one, or hold it until what it is kept with is known."""
        if self._breaking or self._wanted != self._full:
            self._start_page()
        self._kept.append(strip)
        if not strip.keeps:
            self.settle()

    def break_page(self) -> None:
        """Let the next strip start a page."""
        self._breaking = True

    def turn(self, full: float) -> None:
        """Let the next strip stand on a page that is `full` points high."""
        self._wanted = full

    def settle(self) -> None:
        """Place what is held: on this page, or all on the next."""
        held, self._kept = self._kept, []
        if held and self._used and self._used + self._together(held) > self._full:
            self._turn_over(held[0])
        for strip in held:
            self._place(strip)

    def _start_page(self) -> None:
        self.settle()
        if self._used:
            self.page += 1
        self._full = self._wanted
        self._used = self._after = 0.0
        self._breaking = self._broken = False

    def _together(self, held: Iterable[Strip]) -> float:
        """Return how much room some strips need here; what fits no page may start on any."""
        needed, after = 0.0, self._after
        for strip in held:
            opening = strip.opening * strip.line
            needed += max(after, strip.before) + strip.top + opening * (opening <= self._full)
            after = strip.after
        return needed

    def _place(self, strip: Strip) -> None:
        """Place a strip line by line; at least two of its lines stand on either page."""
        if self._used and self._used + self._together([strip]) > self._full:
            self._turn_over(strip)
        if strip.heading:
            self.headings.append(self.page)
        self._used += self._gap(strip) + strip.top
        left = strip.lines
        while left > 1 and self._used + left * strip.line > self._full:
            left -= max(min(int((self._full - self._used) // strip.line), left - 2), 1)
            self._turn_over(strip)
        self._used += left * strip.line + strip.bottom
        self._after, self._broken = strip.after, False
        if strip.line > self._full:
            self._spill()

    def _gap(self, strip: Strip) -> float:
        """Return the space above a strip: none where a full page made it start the next."""
        return 0.0 if self._broken else max(self._after, strip.before)

    def _turn_over(self, strip: Strip) -> None:
        self.page += 1
        self._used, self._broken = strip.head, True

    def _spill(self) -> None:
        """Let a row that is taller than a page run on over the next ones."""
        over = int(self._used // self._full)
        self.page += over
        self._used -= over * self._full
