"""Fill pages with lines and rows as Word does, to tell on which page a heading stands."""

from typing import NamedTuple


class Strip(NamedTuple):
    """A paragraph or a row of a table, as pages are filled with it; lengths in points.

    A row is a paragraph of one tall line. `head` is the height of the header row that is
    repeated where a row starts a page. `keeps` is whether it stays with what follows.
    """

    lines: int
    line: float
    before: float = 0.0
    after: float = 0.0
    keeps: bool = False
    head: float = 0.0
    heading: bool = False

    @property
    def opening(self) -> float:
        """The least that must stand together with what is kept with it, in points."""
        whole = self.lines < 4 or self.keeps
        return self.before + self.line * (self.lines if whole else 2)


class Flow:
    """Pages filled so far; `headings` are the pages of the headings among the strips."""

    def __init__(self, full: float) -> None:
        """Start on an empty page, `full` points high."""
        self.page = 1
        self.headings: list[int] = []
        self._full = full
        self._used = 0.0
        self._kept: list[Strip] = []

    def add(self, strip: Strip) -> None:
        """Put a strip below the last one, or hold it until what it is kept with is known."""
        self._kept.append(strip)
        if not strip.keeps:
            self.settle()

    def start_page(self, full: float) -> None:
        """Let what follows start a page, `full` points high."""
        self.settle()
        self.page += self._used > 0
        self._full, self._used = full, 0.0

    def settle(self) -> None:
        """Place what is held: on this page, or all on the next."""
        held, self._kept = self._kept, []
        if not held:
            return
        together = sum(strip.opening + strip.after for strip in held) - held[-1].after
        if self._used and self._used + together > self._full:
            self._turn_over(held[0].head)
        for strip in held:
            self._place(strip)

    def _turn_over(self, head: float = 0.0) -> None:
        self.page += 1
        self._used = head

    def _place(self, strip: Strip) -> None:
        """Place a strip line by line; at least two of its lines stand on either page."""
        if self._used and self._used + strip.opening > self._full:
            self._turn_over(strip.head)
        if strip.heading:
            self.headings.append(self.page)
        self._used += strip.before
        left = strip.lines
        while self._used + left * strip.line > self._full:
            here = min(int((self._full - self._used) // strip.line), left - 2)
            if here < 1:
                break
            left -= here
            self._turn_over()
        self._used += left * strip.line + strip.after
        if strip.line > self._full:
            self._spill()

    def _spill(self) -> None:
        """Let a row that is taller than a page run on over the next ones."""
        over = int(self._used // self._full)
        self.page += over
        self._used -= over * self._full
