"""Fields: each begins, shows something and ends, in this order."""

from collections.abc import Iterator
from typing import Any

from render.lint.opened import Opened, W, values


def fields(opened: Opened) -> Iterator[str]:
    """Say which parts hold fields that do not come to their end."""
    for name, root in opened.stories().items():
        yield from (f"{name} holds {what}" for what in _unended(root))
        told = [one.text or "" for one in root.iter(W + "instrText")]
        yield from (f"{name} holds a field that asks nothing" for one in told if not one.strip())


def _unended(root: Any) -> Iterator[str]:
    begun: list[str] = []
    for kind in values(root, "fldChar", "fldCharType"):
        if kind == "begin":
            begun.append(kind)
        elif not begun or (kind == "separate" and begun[-1] != "begin"):
            yield "a field that was never begun"
        elif kind == "separate":
            begun[-1] = kind
        else:
            begun.pop()
    if begun:
        yield f"{len(begun)} fields without an end"
