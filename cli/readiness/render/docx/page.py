"""The paper a document stands on."""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.render.docx.starts import Start, is_whole


class Page(NamedTuple):
    """A page and its margins, in twips: twentieths of a point."""

    width: int = 11906
    height: int = 16838
    top: int = 1474
    right: int = 1304
    bottom: int = 1474
    left: int = 1304
    header: int = 624
    footer: int = 567

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> int:
        """The height between the margins."""
        return self.height - self.top - self.bottom

    def turned(self) -> "Page":
        """Return the page on its side, with the margins where the edges went."""
        return Page(
            self.height,
            self.width,
            self.left,
            self.top,
            self.right,
            self.bottom,
            self.header,
            self.footer,
        )


def read_page(body: Iterable[Start]) -> Page:
    """Return the page of a document's last section, or A4."""
    page = Page()
    for tag in body:
        if tag.name == "pgSz" and tag.value("orient") != "landscape":
            page = page._replace(**_lengths(tag, ("width", "w"), ("height", "h")))
        elif tag.name == "pgMar":
            sides = ("top", "right", "bottom", "left", "header", "footer")
            page = page._replace(**_lengths(tag, *((side, side) for side in sides)))
    return page if page.text_width > 2_000 and page.text_height > 2_000 else Page()


def _lengths(tag: Start, *wanted: tuple[str, str]) -> dict[str, int]:
    given = {field: tag.value(attribute) for field, attribute in wanted}
    return {field: int(value) for field, value in given.items() if is_whole(value)}
