"""What the writer carries as it goes through a document."""

from collections.abc import Iterable

from readiness.model.document import Inlines
from readiness.render.docx.brand import Brand
from readiness.render.docx.entries import Entry
from readiness.render.docx.inlines import Voice, runs
from readiness.render.docx.links import Links
from readiness.render.docx.page import Page
from readiness.render.docx.parts import ChartParts
from readiness.render.docx.sections import section
from readiness.render.docx.styles import KEPT


class Story:
    """The body as written so far, and the counters that run through it."""

    def __init__(self, brand: Brand, links: Links, entries: tuple[Entry, ...]) -> None:
        """Start with nothing written, on a page that stands upright."""
        self.brand = brand
        self.links = links
        self.entries = entries
        self.voice = Voice(brand.styles)
        self.written: list[str] = []
        self.tables = 0
        self.figures = 0
        self.charts: dict[str, ChartParts] = {}
        self.headings = 0
        self.restarts: list[tuple[int, int]] = []
        self.turned = False
        self.was_turned = False
        self._turning = False
        self._breaking = False
        self._first = brand.edges.first

    @property
    def sideways(self) -> bool:
        """Whether the next block will stand on a turned page."""
        return self._turning

    @property
    def page(self) -> Page:
        """The page that the next block will stand on."""
        return self.brand.page.turned() if self._turning else self.brand.page

    def runs(self, inlines: Inlines) -> str:
        """Return the runs of some inlines."""
        return runs(inlines, self.links, self.voice)

    def paragraph(
        self, style: str, content: str, properties: str = "", *, keeps: bool = False
    ) -> None:
        """Write a paragraph of a style; `properties` follow a page break in its w:pPr.

        One that `keeps` stays on the page of what follows, whatever its style says.
        """
        self._begin()
        before = "<w:keepNext/>" if keeps or self._strays(style) else ""
        before += "<w:pageBreakBefore/>" if self._breaking else ""
        self._breaking = False
        named = f'<w:pStyle w:val="{self.brand.styles.id(style)}"/>'
        self.written.append(f"<w:p><w:pPr>{named}{before}{properties}</w:pPr>{content}</w:p>")

    def _strays(self, style: str) -> bool:
        """Whether a brand would leave such a paragraph behind that belongs to the next."""
        return style in KEPT and not self.brand.looks.of(style).keeps

    def raw(self, fragments: Iterable[str]) -> None:
        """Write fragments that are no single paragraph."""
        self._begin()
        self.written.extend(fragments)

    def chart(self, parts: ChartParts) -> str:
        """Keep the parts of a chart, and return the relationship that leads to them."""
        name = f"chart{len(self.charts) + 1}"
        self.charts[name] = parts
        return name

    def break_page(self) -> None:
        """Let the next paragraph start a page."""
        self._breaking = True

    def turn(self, sideways: bool) -> None:
        """Let the next block stand on a page turned this way."""
        self._turning = sideways

    def restart(self, kind: int, level: int) -> int:
        """Return a new list of this kind that counts from one at this level."""
        self.restarts.append((kind, level))
        return max(self.brand.kinds) + len(self.restarts)

    def finish(self) -> str:
        """Return the body; a table at the very end is followed by the paragraph Word wants."""
        self._turning = self.turned
        if not self.written or not self.written[-1].startswith("<w:p>"):
            self.paragraph("Section End", "")
        return "".join(self.written) + self._section()

    def _begin(self) -> None:
        """Start a section if the page has turned; its first page needs no page break."""
        if self._turning == self.turned:
            return
        if self.written:
            self._close_section()
            self._breaking = False
        self.turned = self._turning
        self.was_turned |= self.turned

    def _close_section(self) -> None:
        """Put the section's properties where Word wants them: in its last paragraph."""
        closing = self._section() + "</w:pPr>"
        if not self.written[-1].startswith("<w:p>"):
            named = f'<w:pStyle w:val="{self.brand.styles.id("Section End")}"/>'
            self.written.append(f"<w:p><w:pPr>{named}</w:pPr></w:p>")
        self.written[-1] = self.written[-1].replace("</w:pPr>", closing, 1)

    def _section(self) -> str:
        """Return the section's properties; only the very first page may differ."""
        here = self.brand.page.turned() if self.turned else self.brand.page
        first, self._first = self._first, False
        return section(here, self.turned, first)
