"""Tables and paragraphs: what stands in what."""

from collections.abc import Iterator
from typing import Any

from render.lint.opened import Opened, W, local

_HOLDS = {
    "p": ("body", "tc", "hdr", "ftr", "footnote"),
    "r": ("p", "hyperlink"),
    "tbl": ("body", "tc", "hdr", "ftr"),
    "tr": ("tbl",),
    "tc": ("tr",),
    "t": ("r",),
}
"""In what an element may stand, in the files that we write."""


def tables(opened: Opened) -> Iterator[str]:
    """Say what stands where Word does not expect it."""
    for name, root in opened.stories().items():
        for one in root.iter():
            tag = local(one.tag)
            if (
                one.tag == W + tag
                and tag in _HOLDS
                and local(one.getparent().tag) not in _HOLDS[tag]
            ):
                yield f"{name}: <{tag}> stands in <{local(one.getparent().tag)}>"
            if one.tag not in (W + "t", W + "instrText") and _loose(one):
                yield f"{name}: loose text in <{tag}>"
        for table in root.iter(W + "tbl"):
            yield from (f"{name}: {what}" for what in _table(table))


def _loose(one: Any) -> bool:
    if not str(one.tag).startswith(W):
        return False
    return bool((one.text or "").strip() or any((child.tail or "").strip() for child in one))


def _table(table: Any) -> Iterator[str]:
    rows = table.findall(W + "tr")
    columns = table.findall(f"{W}tblGrid/{W}gridCol")
    if not rows or not columns:
        yield "a table has no rows or no columns"
    if len(columns) > 63:
        yield f"a table has {len(columns)} columns, where Word takes 63"
    following = table.getnext()
    if following is None or following.tag == W + "tbl":
        yield "a table is not followed by a paragraph, and would grow into the next"
    for row in rows:
        cells = row.findall(W + "tc")
        if len(cells) != len(columns):
            yield f"a row has {len(cells)} cells, where {len(columns)} are due"
        if any(cell[-1].tag != W + "p" for cell in cells):
            yield "a cell does not end with a paragraph"
