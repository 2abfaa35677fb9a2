"""Links out of the document, bookmarks within it, and what may be linked at all."""

import re
from collections.abc import Mapping

from readiness.model.document import Inlines
from readiness.render.called import Called
from readiness.render.docx.xml import attribute

LONGEST = 2_000
_WEB = re.compile(r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*)(?::\d{1,5})?(?:[/?#].*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^@\s]+@[A-Za-z0-9.-]+(?:\?.*)?", re.IGNORECASE)
_UNSAFE = re.compile(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]")


def safe_address(address: str) -> str:
    """Return a web or mail address as Word takes it, or nothing if it cannot be linked."""
    if not (_WEB.fullmatch(address) or _MAIL.fullmatch(address)):
        return ""
    spelt = _UNSAFE.sub(_percent, address)
    first, hash_mark, rest = spelt.partition("#")
    spelt = first + hash_mark + rest.replace("#", "%23")
    return spelt if len(spelt) <= LONGEST else ""


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))


class Links:
    """The links of one document: its bookmarks by anchor, the addresses and notes met so far.

    `called` says how the text refers to the anchors that have numbers.
    """

    def __init__(self, bookmarks: Mapping[str, str], called: Mapping[str, Called]) -> None:
        """Start with the bookmarks that the document will hold."""
        self.bookmarks = bookmarks
        self.called = called
        self.addresses: dict[str, str] = {}
        self.notes: list[Inlines] = []
        self._placed: set[str] = set()
        self._count = 0

    def relationship(self, address: str) -> str:
        """Return the relationship that holds a safe address; the same address, the same one."""
        return self.addresses.setdefault(address, f"link{len(self.addresses) + 1}")

    def noted(self, note: Inlines) -> int:
        """Keep a note for the foot of the page, and return its number."""
        self.notes.append(note)
        return len(self.notes)

    def marked(self, anchor: str, content: str) -> str:
        """Return the content within its anchor's bookmark, if it is the first to ask for it."""
        if not anchor or anchor in self._placed:
            return content
        self._placed.add(anchor)
        return self.bookmarked(self.bookmarks[anchor], content)

    def bookmarked(self, name: str, content: str) -> str:
        """Return the content within a bookmark of this name."""
        self._count += 1
        start = f'<w:bookmarkStart w:id="{self._count}" w:name="{attribute(name)}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{self._count}"/>'
