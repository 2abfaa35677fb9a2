"""Write what stands on every page: its size, its header and its footer."""

from readiness.model.document import Document
from readiness.render.docx.page import Page
from readiness.render.docx.styles import Styles
from readiness.render.docx.xml import NAMESPACES, field, run, style

TAB = "<w:r><w:tab/></w:r>"
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


def header(document: Document, styles: Styles, page: Page) -> str:
    """Return a header: the authority on the left, the marking on the right."""
    marking = TAB + _marking(document, styles) if document.marking else ""
    line = _line("Header", styles, page, run(document.authority) + marking)
    return f"<w:hdr {NAMESPACES}>{line}</w:hdr>"


def footer(document: Document, styles: Styles, page: Page, pages: int) -> str:
    """Return a footer: what document this is, the page, and the marking again.

    `pages` is shown until Word has counted for itself.
    """
    parts = [part for part in (document.title, document.version) if part]
    count = run("Page ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", str(pages))
    lines = _line("Footer", styles, page, run(", ".join(parts)) + TAB + count)
    if document.marking:
        lines += _line("Footer", styles, page, TAB + _marking(document, styles))
    return f"<w:ftr {NAMESPACES}>{lines}</w:ftr>"


def _marking(document: Document, styles: Styles) -> str:
    return run(document.marking.upper(), style(styles.id("Marking")))


def _line(name: str, styles: Styles, page: Page, content: str) -> str:
    """Return a line with one tab stop, at the right margin, in place of the style's own."""
    own = set(styles.stops.get(name.lower(), ())) - {str(page.text_width)}
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in sorted(own, key=int))
    stops = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{page.text_width}"/></w:tabs>'
    return f'<w:p><w:pPr><w:pStyle w:val="{styles.id(name)}"/>{stops}</w:pPr>{content}</w:p>'
