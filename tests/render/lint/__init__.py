"""A structural lint of Word files: what makes Word call a file damaged, or change it silently.

Its rules are ours; the schema is left to Microsoft's validator, where that is at hand.
"""

from collections.abc import Iterator

from render.lint.fields import fields
from render.lint.marks import marks
from render.lint.names import names
from render.lint.opened import Opened
from render.lint.order import order
from render.lint.package import package
from render.lint.tables import tables

RULES = (package, names, marks, fields, order, tables)


def faults(data: bytes) -> list[str]:
    """Return everything that is wrong with a file, in words; nothing for one that is sound."""
    opened = Opened(data)
    return list(_faults(opened))


def _faults(opened: Opened) -> Iterator[str]:
    yield from opened.broken
    if not opened.broken:
        for rule in RULES:
            yield from rule(opened)
