"""Read a page as a browser does, but stop where a browser would have to guess."""

from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

VOID = {"br", "hr", "img", "meta"}
IN_A_LINE = {"a", "bdi", "em", "span", "strong", "sup"}
LINES = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption", "summary", *IN_A_LINE}
"""Elements that may hold nothing but words and what stands in a line."""


class Element:
    """An element, its attributes, and what it holds: elements and words."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.held: list[Element | str] = []

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")

    def all(self, *tags: str) -> list["Element"]:
        """Return the elements within it, of some tags or of any, in the order they start in."""
        found = []
        for one in self.held:
            if isinstance(one, Element):
                found += [one] if not tags or one.tag in tags else []
                found += one.all(*tags)
        return found

    def one(self, tag: str, **attributes: str) -> "Element":
        """Return the only element within it that has a tag and some attributes."""
        (found,) = [
            one
            for one in self.all(tag)
            if all(one[name.strip("_")] == value for name, value in attributes.items())
        ]
        return found

    @property
    def words(self) -> str:
        """What it says to a reader, without drawings."""
        said = (one if isinstance(one, str) else one.words for one in self.held)
        return "" if self.tag in ("svg", "style") else "".join(said)


class Page(HTMLParser):
    """A page read strictly: every element is closed in its place, and holds what it may."""

    def __init__(self, text: str) -> None:
        super().__init__()
        assert text.startswith("<!DOCTYPE html>\n")
        self.root = Element("", {})
        self._open = [self.root]
        self.feed(text)
        self.close()
        assert self._open == [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), tag
        element = Element(tag, {name: value or "" for name, value in attrs})
        above = [one.tag for one in self._open]
        assert above[-1] not in LINES or tag in IN_A_LINE | VOID, (above, tag)
        assert tag != "a" or "a" not in above
        self._open[-1].held.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        assert "svg" in [one.tag for one in self._open], tag
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self._open[-1].held.append(data)

    def all(self, *tags: str) -> list[Element]:
        return self.root.all(*tags)

    def one(self, tag: str, **attributes: str) -> Element:
        return self.root.one(tag, **attributes)


def checked(data: bytes) -> Page:
    """Read a page, and check what must hold of every one."""
    text = data.decode("utf-8")
    page = Page(text)
    _check_links(page)
    _check_headings(page)
    _check_tables(page)
    assert not page.all("script", "iframe", "object", "embed", "link", "form", "base")
    for element in page.all():
        assert not [name for name in element.attributes if name.startswith("on")]
        assert element["src"].startswith("data:image/") or not element["src"]
    style = "".join(map(str, page.one("style").held))
    assert "url(" not in style
    assert "@import" not in style
    return page


def _check_links(page: Page) -> None:
    """Ids are legal and each is there once; what refers to one finds it."""
    ids = [element["id"] for element in page.all() if "id" in element.attributes]
    assert len(set(ids)) == len(ids)
    assert all(one and one.isascii() and not set(one) & set(' \t\n"#%') for one in ids)
    for element in page.all():
        for name in ("aria-labelledby", "aria-describedby"):
            assert set(element[name].split()) <= set(ids)
        if element["href"].startswith("#"):
            assert element["href"][1:] in ids
        if element.tag == "a":
            assert element["href"].startswith(("#", "http://", "https://", "mailto:")) or (
                ":" not in element["href"] and element["href"]
            )


def _check_headings(page: Page) -> None:
    """There is one title, and no level below it is left out."""
    levels = [int(one.tag[1]) for one in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def _check_tables(page: Page) -> None:
    """Every table has a caption and head, and its heads say of what."""
    for table in page.all("table"):
        first, second = [one for one in table.held if isinstance(one, Element)][:2]
        assert (first.tag, second.tag) == ("caption", "thead")
        assert first.words.strip()
        assert all(
            head["scope"] in ("col", "row") and head.words.strip() for head in table.all("th")
        )
        assert len({len(row.all("td", "th")) for row in table.all("tr")}) == 1
