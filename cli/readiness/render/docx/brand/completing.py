"""Add to an authority's styles and lists what our documents need and it lacks."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from readiness.render.colours import WHITE, darkened
from readiness.render.docx.brand.contrast import ink, paper
from readiness.render.docx.brand.numbers import add_lists, join, take_out, unlink
from readiness.render.docx.brand.painting import Palette, paint
from readiness.render.docx.brand.sheets import Sheets, identifier, number
from readiness.render.docx.brand.tree import Element, copy
from readiness.render.docx.starts import whole
from readiness.render.docx.styles import HEADINGS, LISTS, NEEDED

ENOUGH_LEVELS = 5
"""A list with fewer levels cannot hold the lists that stand in lists."""

_REFERS = ("w:basedOn", "w:next", "w:link")


class Completed(NamedTuple):
    """What was done to a brand: styles added, and styles that were given our lists."""

    added: tuple[str, ...]
    listed: tuple[str, ...]


def complete(theirs: Sheets, ours: Sheets) -> Completed:
    """Add to their sheets what is missing, from ours."""
    palette = _palette(theirs)
    shift = add_lists(theirs.numbering, ours.numbering)
    known = ours.by_name()
    listed = _wrongly_listed(theirs)
    names = theirs.by_name()
    added = [name for name in NEEDED if name.lower() not in names]
    made = {name: copy(known[name.lower()]) for name in added if name.lower() in known}
    ids = _ids(theirs, ours, made)
    for style in made.values():
        paint(style, palette, keep_theme=False)
        _adopt(style, ids, shift)
        theirs.styles.content.append(style)
    held = theirs.by_name()
    for name in listed:
        old = number(held[name.lower()])
        join(held[name.lower()], number(known[name.lower()]) + shift, _level(known[name.lower()]))
        unlink(theirs, old, identifier(held[name.lower()]))
    _take_numbers_out(theirs, held)
    _link_levels(theirs, shift, ids)
    _speak(theirs.styles)
    return Completed(tuple(made), tuple(listed))


def _palette(theirs: Sheets) -> Palette:
    """Take the colours for what is added from their headings, dark enough for small print."""
    colours = []
    lines = theirs.lineages()
    for name in HEADINGS[:2]:
        line = lines.get(name.lower(), [])
        behind = paper(line)
        colours.append(behind if behind != WHITE else ink(line))
    main, accent = (darkened(one, (_DARKEST_TINT,)) for one in colours)
    return Palette(main, accent)


_DARKEST_TINT = "DBDBDB"
"""Nothing darker stands behind words in the styles that are added: black thinned to 14 in 100."""


def _wrongly_listed(theirs: Sheets) -> list[str]:
    """Return their styles that must belong to a list, and do not belong to one that serves."""
    held = theirs.by_name()
    wrong = [
        name
        for name in LISTS
        if name.lower() in held and theirs.levels(number(held[name.lower()])) < ENOUGH_LEVELS
    ]
    heading, paragraph = (held.get(name.lower()) for name in LISTS[4:])
    together = heading and paragraph and number(heading) == number(paragraph)
    if not together:
        wrong += [name for name in LISTS[4:] if name.lower() in held and name not in wrong]
    return wrong


def _ids(theirs: Sheets, ours: Sheets, made: Mapping[str, Element]) -> dict[str, str]:
    """Return for each of our ids the id it has in their file, where it has one."""
    held = theirs.by_name()
    taken = {identifier(one) for one in theirs.all()}
    found = {}
    for name, style in ours.by_name().items():
        old = identifier(style)
        if name in held:
            found[old] = identifier(held[name])
        elif any(style_name.lower() == name for style_name in made):
            found[old] = _free(old, taken)
            taken.add(found[old])
        else:
            found[old] = _default(theirs, style.value("w:type"))
    return found


def _free(wanted: str, taken: Iterable[str]) -> str:
    while wanted in taken:
        wanted += "R"
    return wanted


def _default(theirs: Sheets, kind: str) -> str:
    """Return the id of their default style of a kind, or nothing."""
    return next(
        (
            identifier(one)
            for one in theirs.all()
            if one.value("w:type") == kind and one.value("w:default") in ("1", "true", "on")
        ),
        "",
    )


def _adopt(style: Element, ids: Mapping[str, str], shift: int) -> None:
    """Let a style of ours speak of their ids and of the lists where they now stand."""
    style.attributes["w:styleId"] = ids[identifier(style)]
    for one in list(style.elements):
        if one.name in _REFERS:
            one.attributes["w:val"] = ids.get(one.value(), "")
            if not one.value():
                style.drop(one.name)
    for one in style.walk():
        if one.name == "w:numId":
            one.attributes["w:val"] = str(int(one.value()) + shift)


def _level(style: Element) -> int:
    held = style.child("w:pPr")
    listed = held.child("w:numPr") if held else None
    return int(listed.of("w:ilvl") or 0) if listed else 0


def _take_numbers_out(theirs: Sheets, held: Mapping[str, Element]) -> None:
    """Take numbers off styles that must have none, even if what they are based on has one."""
    ids = theirs.by_id()
    for name in NEEDED:
        style = held[name.lower()]
        if name in LISTS or style.value("w:type") != "paragraph":
            continue
        own = number(style)
        if any(number(one) for one in theirs.lineage(style, ids)):
            take_out(style)
            unlink(theirs, own, identifier(style))


def _link_levels(theirs: Sheets, shift: int, ids: Mapping[str, str]) -> None:
    """Let the levels of our lists name those styles of this file that belong to them."""
    members = {identifier(one): number(one) for one in theirs.all()}
    for kind in theirs.numbering.elements:
        place = whole(kind.value("w:abstractNumId"))
        if kind.name != "w:abstractNum" or place < shift:
            continue
        uses = {number for number, found in theirs.kinds().items() if found == place}
        for level in kind.elements:
            named = level.child("w:pStyle")
            if named and members.get(ids.get(named.value(), "")) in uses:
                named.attributes["w:val"] = ids[named.value()]
            elif named:
                level.drop("w:pStyle")


def _speak(styles: Element) -> None:
    """Let every style be in British English, as the documents are."""
    for one in styles.walk():
        one.drop("w:lang")
    defaults = _inside(styles, "w:docDefaults", 0)
    letters = _inside(_inside(defaults, "w:rPrDefault", 0), "w:rPr", 0)
    letters.content.append(Element("w:lang", dict.fromkeys(("w:val", "w:eastAsia"), "en-GB")))


def _inside(holder: Element, name: str, place: int) -> Element:
    """Return the first element of a name directly inside, put there if need be."""
    found = holder.child(name)
    if found is None:
        found = Element(name)
        holder.content.insert(place, found)
    return found
