"""The ladder of evidence: which rung a criterion has reached, why, and what one step up needs."""

from collections import Counter

from readiness.model.assessment import Item, Rung
from readiness.model.kinds import KIND_NAMES
from readiness.model.terms import Terms
from readiness.score.case import current


def rung(items: tuple[Item, ...], terms: Terms) -> Rung:
    """Return the highest rung that the items reach.

    More current items never lower it, and time never raises it.
    """
    counted = current(items)
    if not items:
        return Rung.NOT_EVIDENCED
    if not counted:
        return Rung.ASSERTED
    if not _triangulated(counted, terms):
        return Rung.EVIDENCED
    return Rung.IMPACT_SHOWN if any(map(_shows_impact, counted)) else Rung.TRIANGULATED


def why(items: tuple[Item, ...], terms: Terms) -> str:
    """Say in one sentence what the rung rests on."""
    counted = current(items)
    if not items:
        return "nothing supports it"
    if not counted:
        return f"{_number(items)}, none of them current: {_reasons(items)}"
    words = _kinds(counted)
    left_out = len(items) - len(counted)
    if left_out:
        words += f"; {left_out} not counted ({_reasons(items)})"
    if _triangulated(counted, terms):
        words += f"; {_impact(sum(map(_shows_impact, counted)))}"
    return words


def _kinds(counted: tuple[Item, ...]) -> str:
    """Return the kinds that count, each with its number, the commonest first."""
    kinds = Counter(KIND_NAMES[item.kind] for item in counted)
    if len(kinds) == 1:
        return f"{next(iter(kinds))} only ({_number(counted)})"
    ordered = sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    return _list([f"{kind} ({count})" for kind, count in ordered])


def _impact(shown: int) -> str:
    if not shown:
        return "nothing yet shows, with children's voice in it, a difference made"
    verb = "shows" if shown == 1 else "show"
    return f"{shown} {verb} a difference made to children, with their voice in it"


def one_step_up(items: tuple[Item, ...], terms: Terms) -> str:
    """Say what would raise the criterion by one rung."""
    match rung(items, terms):
        case Rung.NOT_EVIDENCED:
            return "say what you know, with its date and source"
        case Rung.ASSERTED:
            return "add a current, dated and sourced item, or bring an old one up to date"
        case Rung.EVIDENCED:
            return _second_kind(current(items), terms)
        case Rung.TRIANGULATED:
            return "add an item that shows a difference made to children, with their voice in it"
        case Rung.IMPACT_SHOWN:
            return "keep it current"


def _triangulated(counted: tuple[Item, ...], terms: Terms) -> bool:
    """Say whether items of two kinds bear on practice, and one looks at it or hears a voice.

    A fact that bears no judgement (`context`) triangulates nothing, unless it is a figure.
    """
    bearing = [item for item in counted if item.measured or item.finding != "context"]
    kinds = {item.kind for item in bearing}
    return len(kinds) > 1 and any(_looks_or_hears(item, terms) for item in bearing)


def _looks_or_hears(item: Item, terms: Terms) -> bool:
    looks = item.kind in terms.looks_at_practice
    return looks or item.kind in terms.hears_a_voice or bool(item.hears)


def _shows_impact(item: Item) -> bool:
    """Say whether an item shows a difference made; a weakness shows that it was not."""
    better = item.finding in ("strength", "mixed")
    return better and item.shows == "impact" and "children" in item.hears


def _second_kind(counted: tuple[Item, ...], terms: Terms) -> str:
    if any(_looks_or_hears(item, terms) for item in counted):
        kinds = sorted({KIND_NAMES[item.kind] for item in counted})
        return f"add a second kind of evidence beside {_list(kinds)}"
    return "add evidence that looks at practice itself, or hears a voice"


def _reasons(items: tuple[Item, ...]) -> str:
    """Return why items are not counted; reasons that differ only in the kind are told once."""
    kinds: dict[str, list[str]] = {}
    for reason in sorted({item.why_not for item in items if item.why_not}):
        head, _, kind = reason.partition(" for ")
        kinds.setdefault(head, []).extend([kind] if kind else [])
    return _list([f"{head} for {_list(own)}" if own else head for head, own in kinds.items()])


def _number(items: tuple[Item, ...], noun: str = "item") -> str:
    return f"{len(items)} {noun}" + ("" if len(items) == 1 else "s")


def _list(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
