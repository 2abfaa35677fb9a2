"""What the text calls by name: styles, lists, headers, and the kinds they must be of."""

from collections.abc import Iterator
from typing import Any

from render.lint.opened import Opened, R, W, local, values

_KINDS = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}


def names(opened: Opened) -> Iterator[str]:
    """Say which names lead nowhere, or to something of another kind."""
    styles = opened.part("styles")
    kinds = {one.get(W + "styleId"): one.get(W + "type") for one in styles.iter(W + "style")}
    if len(kinds) < len(list(styles.iter(W + "style"))):
        yield "two styles have the same id"
    for name, root in (*opened.stories().items(), ("numbering", opened.part("numbering"))):
        yield from _styled(name, root, kinds)
    for tag in ("basedOn", "next", "link"):
        wrong = {one for one in values(styles, tag) if one not in kinds}
        yield from (f"styles name {one} as {tag}, which is not there" for one in wrong)
    yield from _listed(opened)
    yield from _sections(opened)


def _styled(name: str, root: Any, kinds: dict[str, str]) -> Iterator[str]:
    for tag, kind in _KINDS.items():
        for one in sorted(set(values(root, tag))):
            if kinds.get(one) != kind:
                yield f"{name} uses the {kind} style {one}, which is not there"


def _listed(opened: Opened) -> Iterator[str]:
    numbering = opened.part("numbering")
    kinds = values(numbering, "abstractNum", "abstractNumId")
    lists = values(numbering, "num", "numId")
    for held in (kinds, lists):
        yield from (f"list {one} is defined twice" for one in set(held) if held.count(one) > 1)
    for one in numbering.iter(W + "num"):
        if one.find(W + "abstractNumId").get(W + "val") not in kinds:
            yield f"list {one.get(W + 'numId')} is of a kind that is not there"
    for name, root in (*opened.stories().items(), ("styles", opened.part("styles"))):
        wrong = {one for one in values(root, "numId") if one not in lists and one != "0"}
        yield from (f"{name} uses list {one}, which is not there" for one in wrong)
        deep = {one for one in values(root, "ilvl") if not 0 <= int(one) <= 8}
        yield from (f"{name} uses level {one} of a list" for one in deep)


def _sections(opened: Opened) -> Iterator[str]:
    relations = opened.relations("word/document.xml")
    body = opened.part("document").find(W + "body")
    if body is None or len(body) == 0 or body[-1].tag != W + "sectPr":
        yield "the body does not end with the properties of its section"
        return
    for section in body.iter(W + "sectPr"):
        if section.getparent() is not body and section.getparent().tag != W + "pPr":
            yield "the properties of a section stand in the wrong place"
        for one in section:
            wanted = local(one.tag).removesuffix("Reference")
            if wanted in ("header", "footer"):
                held = relations.get(one.get(R + "id"))
                if not held or held.kind != wanted:
                    yield f"a section has no {wanted}"
