"""Put a page together: what stands around the documents, and where one goes from it."""

import re
from collections.abc import Sequence
from datetime import date

from readiness.model.document import Document
from readiness.model.when import day_words
from readiness.render.html.contents import tree
from readiness.render.html.markup import line, words
from readiness.render.html.paper import Part
from readiness.render.html.sheet import Sheet, read_sheet
from readiness.render.livery import Livery

TOP = "top"
RESERVED = (TOP, f"{TOP}-title", "main")
"""The id of the page and of its first document, and what else a page always has."""

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)
_FOREIGN = re.compile(r"[^A-Za-z0-9._~-]")


def page(front: Part, parts: Sequence[Part], livery: Livery | None) -> str:
    """Return the page: the front, and below it the other documents."""
    document = front.paper.document
    sheet = read_sheet(document, livery)
    return (
        f'<!DOCTYPE html>\n<html lang="{line(document.language)}" id="{TOP}">\n'
        f"{_head(document, sheet)}\n<body>\n"
        '<a class="skip" href="#main">Skip to the content</a>\n'
        f'{_header(document, sheet)}\n<div class="page">\n{_navigation(front, parts)}\n'
        f'<main id="main" tabindex="-1">\n{_front(front)}\n{"".join(map(_article, parts))}</main>\n'
        f"</div>\n{_footer(document)}\n</body>\n</html>\n"
    )


def _head(document: Document, sheet: Sheet) -> str:
    return (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{line(_titled(document))}</title>\n<style>\n{sheet.css}</style>\n</head>"
    )


def _titled(document: Document) -> str:
    said = (part for part in (document.title, document.authority) if part.strip())
    return " – ".join(dict.fromkeys(said)) or "Document"


def _marking(document: Document) -> str:
    return f'<p class="marking">{words(document.marking)}</p>' if document.marking.strip() else ""


def _header(document: Document, sheet: Sheet) -> str:
    """Return the marking, which stays in sight, and whose the page is."""
    logo = (
        f'<img class="logo" src="{sheet.logo}" alt="Logo of {line(document.authority)}">'
        if sheet.logo
        else ""
    )
    return (
        f'<header class="masthead">{_marking(document)}'
        f'<p class="whose">{words(document.authority)}</p></header>{logo}'
    )


def _footer(document: Document) -> str:
    said = " · ".join(filter(None, (document.authority, document.version, _day(document))))
    return (
        f'<footer class="colophon">{_marking(document)}<p class="whose">{words(said)} '
        f'<a href="#{TOP}">Back to the top</a></p></footer>'
    )


def _day(document: Document) -> str:
    return day_words(date.fromisoformat(document.date))


def _navigation(front: Part, parts: Sequence[Part]) -> str:
    listed = "".join(_listed(one) for one in (front, *parts))
    return f'<nav class="map" aria-label="On this page"><ul>{listed}</ul></nav>'


def _listed(part: Part) -> str:
    """Return a link to a document, and those to its sections, folded away."""
    title = words(part.paper.document.title)
    audience = f'<span class="audience">{words(part.paper.audience)}</span>'
    link = f'<a href="#{part.plan.id}-title">{title}</a>{audience if part.paper.audience else ""}'
    sections = [entry for entry in part.plan.entries if entry.depth == 1]
    if not sections:
        return f"<li>{link}</li>"
    return (
        f'<li>{link}<details><summary>Sections<span class="hidden"> of {title}</span></summary>'
        f"{tree(sections)}</details></li>"
    )


def _front(part: Part) -> str:
    document = part.paper.document
    said = (document.subtitle or document.authority, _day(document), document.version)
    subtitle = f'<p class="subtitle">{words(" · ".join(filter(None, said)))}</p>'
    return f'<h1 id="{part.plan.id}-title">{words(document.title)}</h1>{subtitle}{part.body}'


def _article(part: Part) -> str:
    """Return a document: its title, for whom it is, the file that is written of it, its text."""
    document, file = part.paper.document, part.paper.file
    said = [f"For {words(part.paper.audience)}"] if part.paper.audience else []
    said += [f'<a href="{_FOREIGN.sub(_percent, file)}">{words(file)}</a>', words(document.version)]
    return (
        f'<article id="{part.plan.id}" aria-labelledby="{part.plan.id}-title">'
        f'<h2 class="document" id="{part.plan.id}-title">{words(document.title)}</h2>'
        f'<p class="about">{" · ".join(filter(None, said))}</p>\n{part.body}</article>\n'
    )


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))
