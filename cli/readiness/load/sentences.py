"""What is wrong with a value, in words for people: one line for each kind of error."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from readiness.load.codes import entries as codes
from readiness.load.dates import right_form
from readiness.load.faults import listed, quoted
from readiness.load.fields import Field, fields
from readiness.load.near import nearest, slug
from readiness.model.diagnostic import Location
from readiness.model.entry import Entry, Marked, MarkedList
from readiness.model.rule import Code
from readiness.model.when import FORMS


class Problem(NamedTuple):
    """One thing wrong with an entry: the error's kind and details, and what it is about."""

    kind: str
    details: Mapping[str, Any]
    key: str
    value: Any
    at: Location
    owner: Marked | None
    model: type[Entry]
    field: Field | None


class Said(NamedTuple):
    """A code with its message and hint."""

    code: Code
    message: str
    hint: str


def sentence(problem: Problem) -> Said:
    """Return what to say about a problem."""
    if isinstance(problem.value, Marked | MarkedList) and problem.kind in _OF_TEXTS:
        return _wrong_shape(problem)
    return _SENTENCES.get(problem.kind, _unusable)(problem)


def _wrong_shape(problem: Problem) -> Said:
    due, hint = _SHAPES.get(problem.kind, ("a text", "write it on one line, in double quotes"))
    return Said(
        codes.SHAPE, f"{_subject(problem)} {_found(problem.value)}, where {due} is due", hint
    )


_LIST_HINT = "write each item on a line of its own below the key, with `- ` before it"
_GROUP_HINT = "write its keys on the lines below, indented, each with a colon and a value"
_SHAPES = {
    "tuple_type": ("a list", _LIST_HINT),
    "model_type": ("a group of keys", _GROUP_HINT),
    "dict_type": ("a group of keys", _GROUP_HINT),
}


def _subject(problem: Problem) -> str:
    return f"`{problem.key}` holds" if problem.key else "here stands"


def _found(value: Any) -> str:
    if isinstance(value, MarkedList):
        return "a list"
    if isinstance(value, Marked):
        return "a group of keys"
    return quoted(value)


def _unknown_key(problem: Problem) -> Said:
    known = fields(problem.model)
    meant = nearest(problem.key, known)
    hint = (
        f"did you mean `{meant}`?" if meant else f"the keys here are {listed(list(known), 'and')}"
    )
    return Said(codes.UNKNOWN_KEY, f"{quoted(problem.key)} is not a key of {_entry(problem)}", hint)


def _missing_key(problem: Problem) -> Said:
    example = problem.field.example if problem.field else f"{problem.key}: …"
    if problem.owner is not None and problem.key in problem.owner.keys_at:
        return Said(
            codes.MISSING_KEY,
            f"nothing follows `{problem.key}`",
            f"write a value, such as `{example}`",
        )
    return Said(
        codes.MISSING_KEY,
        f"{_entry(problem)} has no `{problem.key}`",
        f"add a line such as `{example}`",
    )


def _entry(problem: Problem) -> str:
    name = problem.owner.get("id") if problem.owner is not None else None
    return quoted(name) if isinstance(name, str) and name else "this entry"


def _no_choice(problem: Problem) -> Said:
    choices = list(problem.field.choices) if problem.field else []
    text = str(problem.value)
    meant = nearest(text, choices)
    hint = f"did you mean `{meant}`? " if meant else ""
    return Said(
        codes.CHOICE,
        f"{quoted(text)} is not one of the choices for `{problem.key}`",
        f"{hint}the choices are {listed(choices, 'and')}",
    )


def _no_date(problem: Problem) -> Said:
    text = str(problem.value)
    right = right_form(text)
    if right:
        hint = f"write `{right}`"
    elif problem.field and problem.field.choices:
        hint = f"write a day, such as 2026-03-31, or {listed(list(problem.field.choices))}"
    else:
        hint = "write a day, such as 2026-03-31"
    return Said(codes.DATE, f"`{problem.key}` is {quoted(text)}, where a date is due", hint)


def _no_span(problem: Problem) -> Said:
    text, said = str(problem.value), str(problem.details.get("error", ""))
    right = right_form(text)
    message = (
        said
        if said.startswith("`") and len(said) < 120
        else f"{quoted(text)} is not a date: there is no such day or month"
    )
    return Said(codes.DATE, message, f"write `{right}`" if right else FORMS)


def _no_number(problem: Problem) -> Said:
    text = str(problem.value)
    hint = _plain_number(text) or "write digits only, with a full stop before decimals"
    due = "a number is due"
    if problem.field and problem.field.choices:
        due = "a number or a symbol is due"
        hint += f"; the symbols are {listed(list(problem.field.choices), 'and')}"
    return Said(codes.NUMBER, f"`{problem.key}` is {quoted(text)}, where {due}", hint)


def _plain_number(text: str) -> str:
    bare = (
        text.strip(" '\"“”‘’").removeprefix("£").removesuffix("%").replace(",", "").replace(" ", "")
    )
    digits = bare.removeprefix("-").replace(".", "", 1)
    return f"write `{bare}`" if digits.isdecimal() and digits.isascii() and bare != text else ""


def _out_of_range(problem: Problem) -> Said:
    lowest = problem.details.get("ge", problem.details.get("gt"))
    highest = problem.details.get("le", problem.details.get("lt"))
    limit = f"below {lowest}" if lowest is not None else f"above {highest}"
    return Said(
        codes.NUMBER,
        f"`{problem.key}` is {quoted(problem.value)}, but cannot be {limit}",
        "check the figure; say in `note` what cannot be said by a number",
    )


def _no_yes_no(problem: Problem) -> Said:
    return Said(
        codes.YES_NO,
        f"`{problem.key}` is {quoted(problem.value)}, where yes or no is due",
        "write `yes` or `no`",
    )


def _no_id(problem: Problem) -> Said:
    text = str(problem.value)
    right = slug(text)
    hint = (
        f"write `{right}`"
        if right and right != text
        else "use small letters, digits, hyphens and full stops"
    )
    return Said(codes.ID, f"{quoted(text)} is not a short name for `{problem.key}`", hint)


def _too_short(problem: Problem) -> Said:
    return Said(
        codes.TOO_SHORT,
        f"`{problem.key}` is there, but empty",
        f"write it, such as `{problem.field.example}`" if problem.field else "write it",
    )


def _too_long(problem: Problem) -> Said:
    most = problem.details.get("max_length")
    return Said(
        codes.ID,
        f"{quoted(problem.value)} has more than {most} letters",
        "shorten it",
    )


def _unusable(problem: Problem) -> Said:
    return Said(
        codes.UNUSABLE,
        f"{quoted(problem.value)} cannot be used for `{problem.key}`",
        "compare it with an entry that works",
    )


_SENTENCES: dict[str, Callable[[Problem], Said]] = {
    "tuple_type": _wrong_shape,
    "model_type": _wrong_shape,
    "dict_type": _wrong_shape,
    "string_type": _wrong_shape,
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "literal_error": _no_choice,
    "date_type": _no_date,
    "date_parsing": _no_date,
    "date_from_datetime_parsing": _no_date,
    "date_from_datetime_inexact": _no_date,
    "value_error": _no_span,
    "int_type": _no_number,
    "int_parsing": _no_number,
    "int_parsing_size": _no_number,
    "int_from_float": _no_number,
    "decimal_type": _no_number,
    "decimal_parsing": _no_number,
    "finite_number": _no_number,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "greater_than": _out_of_range,
    "less_than": _out_of_range,
    "bool_type": _no_yes_no,
    "bool_parsing": _no_yes_no,
    "string_pattern_mismatch": _no_id,
    "string_too_short": _too_short,
    "too_short": _too_short,
    "string_too_long": _too_long,
}
"""What is said for each type of error that the models can raise."""

_OF_TEXTS = frozenset(_SENTENCES) - {
    "extra_forbidden",
    "missing",
    "too_short",
}
"""Errors that, on a list or a group of keys, only mean that a text was due."""
