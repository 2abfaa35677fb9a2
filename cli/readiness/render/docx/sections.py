"""Write what stands on every page: its size, its header and its footer."""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.model.document import Document
from readiness.render.docx.brand import Brand
from readiness.render.docx.brand.logo import drawing
from readiness.render.docx.carried import carried, says
from readiness.render.docx.page import Page
from readiness.render.docx.xml import field, run, style

TAB = "<w:r><w:tab/></w:r>"
_GAP = "m" * 4
_LOGO = "m" * 24
"""As wide as the widest logo."""
_WIDE_COUNT = "Page 999 of 999"
HEADERS = {False: "header1", True: "header2"}
FOOTERS = {False: "footer1", True: "footer2"}
"""Parts by whether the page is turned: the right edge lies elsewhere on a turned page."""
FIRST = ("header3", "footer3")
"""Parts of the first page, where a brand has one that differs."""


class Sheet(NamedTuple):
    """The pages that a header or footer stands on; `number` tells parts of a kind apart."""

    page: Page
    number: int

    @property
    def first(self) -> bool:
        """Whether it is the first page, in a brand where that differs."""
        return FIRST[0].endswith(str(self.number))


def section(page: Page, turned: bool, first: bool = False) -> str:
    """Return the properties of a section of such pages; `first` if its first page differs."""
    sideways = ' w:orient="landscape"' if turned else ""
    edges = _references("default", HEADERS[turned], FOOTERS[turned])
    edges += _references("first", *FIRST) if first else ""
    return (
        f'<w:sectPr>{edges}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"{sideways}/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.right}" w:bottom="{page.bottom}" '
        f'w:left="{page.left}" w:header="{page.header}" w:footer="{page.footer}" w:gutter="0"/>'
        f'<w:cols w:space="708"/>{"<w:titlePg/>" if first else ""}</w:sectPr>'
    )


def _references(pages: str, header: str, footer: str) -> str:
    return (
        f'<w:headerReference w:type="{pages}" r:id="{header}"/>'
        f'<w:footerReference w:type="{pages}" r:id="{footer}"/>'
    )


def header(document: Document, brand: Brand, sheet: Sheet) -> str:
    """Return a header: the brand's own, then the authority on the left, the marking on the right.

    What the brand's own header or footer says already is not said again.
    """
    own, other = brand.edges.of("header", sheet.first), brand.edges.of("footer", sheet.first)
    authority = "" if says(document.authority, own, other) else document.authority
    marking = "" if says(document.marking, own) else document.marking
    marked = _marking(marking, brand) if marking else ""
    logo = drawing(own.logo, document.authority) + run("  ") if own and own.logo else ""
    beside = _fits("Header", authority + marking.upper() + _LOGO * bool(logo), brand, sheet.page)
    if beside or not marking:
        lines = [logo + run(authority) + marked] if authority or marking else []
    else:
        lines = [logo + run(authority), marked]
    told = _lines("Header", lines, brand, sheet.page)
    return carried("hdr", own, told, document.authority, sheet.number)


def footer(document: Document, brand: Brand, sheet: Sheet, pages: int) -> str:
    """Return a footer: the brand's own, then what document this is, the page, the marking again.

    What the brand's own header or footer says already is not said again. A long title has a
    line to itself, so that neither version nor page is broken in two. `pages` is shown until
    Word has counted for itself.
    """
    own, other = brand.edges.of("footer", sheet.first), brand.edges.of("header", sheet.first)
    told = [part for part in (document.title, document.version) if not says(part, own, other)]
    fields = " ".join(edge.fields for edge in (own, other) if edge)
    counts = "NUMPAGES" in fields and "PAGE" in fields.replace("NUMPAGES", "")
    count = "" if counts else TAB + _count(pages)
    if _fits("Footer", ", ".join(told) + _WIDE_COUNT, brand, sheet.page):
        lines = [run(", ".join(told)) + count] if told or count else []
    else:
        lines = [run(told[0]), run(", ".join(told[1:])) + count]
    if document.marking and not says(document.marking, own):
        lines.append(_marking(document.marking, brand))
    return carried(
        "ftr", own, _lines("Footer", lines, brand, sheet.page), document.authority, sheet.number + 3
    )


def _count(pages: int) -> str:
    return run("Page ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", str(pages))


def _fits(style: str, words: str, brand: Brand, page: Page) -> bool:
    """Whether words stand on one line with a gap between their two sides."""
    return brand.looks.of(style).lines(_GAP + words, page.text_width / 20) == 1


def _marking(marking: str, brand: Brand) -> str:
    """Return the marking, at the right edge."""
    return TAB + run(marking.upper(), style(brand.styles.id("Marking")))


def _lines(name: str, contents: Iterable[str], brand: Brand, page: Page) -> str:
    """Return lines with one tab stop, at the right margin, in place of the style's own."""
    own = set(brand.styles.stops.get(name.lower(), ())) - {str(page.text_width)}
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in sorted(own, key=int))
    stops = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{page.text_width}"/></w:tabs>'
    properties = f'<w:pPr><w:pStyle w:val="{brand.styles.id(name)}"/>{stops}</w:pPr>'
    return "".join(f"<w:p>{properties}{content}</w:p>" for content in contents)
