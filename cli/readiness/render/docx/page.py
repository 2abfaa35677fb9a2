"""The paper a document stands on."""

from typing import NamedTuple


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
