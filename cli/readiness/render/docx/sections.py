"""Write what stands on every page: its size, its header and its footer."""

from collections.abc import Iterable

from readiness.model.document import Document
from readiness.render.docx.brand import Brand
from readiness.render.docx.page import Page
from readiness.render.docx.xml import NAMESPACES, field, run, style

TAB = "<w:r><w:tab/></w:r>"
_GAP = "m" * 4
_WIDE_COUNT = "Page 999 of 999"
HEADERS = {False: "header1", True: "header2"}
FOOTERS = {False: "footer1", True: "footer2"}
"""Parts by whether the page is turned: the right edge lies elsewhere on a turned page."""


def section(page: Page, turned: bool) -> str:
    """Return the properties of a section of such pages."""
    sideways = ' w:orient="landscape"' if turned else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADERS[turned]}"/>'
        f'<w:footerReference w:type="default" r:id="{FOOTERS[turned]}"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"{sideways}/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.right}" w:bottom="{page.bottom}" '
        f'w:left="{page.left}" w:header="{page.header}" w:footer="{page.footer}" w:gutter="0"/>'
        '<w:cols w:space="708"/></w:sectPr>'
    )


def header(document: Document, brand: Brand, page: Page) -> str:
    """Return a header: the authority on the left, the marking on the right."""
    marking = _marking(document, brand) if document.marking else ""
    beside = _fits("Header", document.authority + document.marking.upper(), brand, page)
    if not marking or beside:
        lines = [run(document.authority) + marking]
    else:
        lines = [run(document.authority), marking]
    return f"<w:hdr {NAMESPACES}>{_lines('Header', lines, brand, page)}</w:hdr>"


def footer(document: Document, brand: Brand, page: Page, pages: int) -> str:
    """Return a footer: what document this is, the page, and the marking again.

    A long title has a line to itself, so that neither version nor page is broken in two.
    `pages` is shown until Word has counted for itself.
    """
    parts = [part for part in (document.title, document.version) if part]
    count = run("Page ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", str(pages))
    if _fits("Footer", ", ".join(parts) + _WIDE_COUNT, brand, page):
        lines = [run(", ".join(parts)) + TAB + count]
    else:
        lines = [run(document.title), run(document.version) + TAB + count]
    if document.marking:
        lines.append(_marking(document, brand))
    return f"<w:ftr {NAMESPACES}>{_lines('Footer', lines, brand, page)}</w:ftr>"


def _fits(style: str, words: str, brand: Brand, page: Page) -> bool:
    """Whether words stand on one line with a gap between their two sides."""
    return brand.looks.of(style).lines(_GAP + words, page.text_width / 20) == 1


def _marking(document: Document, brand: Brand) -> str:
    """Return the marking, at the right edge."""
    return TAB + run(document.marking.upper(), style(brand.styles.id("Marking")))


def _lines(name: str, contents: Iterable[str], brand: Brand, page: Page) -> str:
    """Return lines with one tab stop, at the right margin, in place of the style's own."""
    own = set(brand.styles.stops.get(name.lower(), ())) - {str(page.text_width)}
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in sorted(own, key=int))
    stops = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{page.text_width}"/></w:tabs>'
    properties = f'<w:pPr><w:pStyle w:val="{brand.styles.id(name)}"/>{stops}</w:pPr>'
    return "".join(f"<w:p>{properties}{content}</w:p>" for content in contents)
