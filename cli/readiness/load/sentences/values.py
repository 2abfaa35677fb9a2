"""Sentences about values that are none of what their key accepts."""

import re

from readiness.load.codes import entries as codes
from readiness.load.dates import right_form
from readiness.load.faults import listed, quoted
from readiness.load.problem import Problem, Said, subject
from readiness.model.nearest import nearest, slug
from readiness.model.when import FORMS

_DAY_HINT = "write a day, such as 2026-03-31"
_LONGEST_REASON = 120
_ID_HINT = "ids are small letters, digits and hyphens"
_OF_CODES = r"\d$"
"""How the pattern of a code ends, and that of an id never does."""

_OF_FRAMEWORKS = frozenset(
    {"framework", "area", "criterion", "supports", "cohorts", "self-grade", "grades", "owns"}
)
"""Keys whose values are ids of an edition, or of something in it."""


def no_choice(problem: Problem) -> Said:
    """Say that a word is not one of the choices, and which one is near."""
    choices = list(problem.field.choices) if problem.field else []
    meant = nearest(str(problem.value), choices)
    hint = f"did you mean `{meant}`? " if meant else ""
    message = f"{quoted(problem.value)} is not one of the choices for `{problem.key}`"
    return Said(codes.CHOICE, message, f"{hint}the choices are {listed(choices, 'and')}")


def no_day(problem: Problem) -> Said:
    """Say that a value is not a day, and how it would be written."""
    right = right_form(str(problem.value))
    hint = f"write `{right}`" if right else _DAY_HINT
    if not right and problem.field and problem.field.choices:
        hint += f", or {listed(list(problem.field.choices))}"
    message = f"{subject(problem)} {quoted(problem.value)}, where a date is due"
    return Said(codes.DATE, message, hint)


def no_span(problem: Problem) -> Said:
    """Say why a value is not a date or a span of dates; the model's own words come first."""
    reason = str(problem.details.get("error", ""))
    if not reason.startswith("`") or len(reason) > _LONGEST_REASON or not reason.isprintable():
        reason = f"{quoted(problem.value)} is not a date: there is no such day or month"
    right = right_form(str(problem.value))
    return Said(codes.DATE, reason, f"write `{right}`" if right else FORMS)


def no_number(problem: Problem) -> Said:
    """Say that a value is not a number, and how it would be written."""
    hint = _digits(str(problem.value))
    due = "a number is due"
    if problem.field and problem.field.choices:
        due = "a number or a symbol is due"
        hint += f"; the symbols are {listed(list(problem.field.choices), 'and')}"
    return Said(codes.NUMBER, f"{subject(problem)} {quoted(problem.value)}, where {due}", hint)


def _digits(text: str) -> str:
    bare = text.strip(" '\"“”‘’").removeprefix("£").removesuffix("%")
    bare = bare.replace(",", "").replace(" ", "").replace("_", "")
    digits = bare.removeprefix("-").replace(".", "", 1)
    if digits.isdecimal() and digits.isascii() and bare != text:
        return f"write `{bare}`"
    return "write digits only, with a full stop before decimals"


def out_of_range(problem: Problem) -> Said:
    """Say that a number is too small or too large."""
    lowest = problem.details.get("ge", problem.details.get("gt"))
    highest = problem.details.get("le", problem.details.get("lt"))
    limit = f"below {lowest}" if lowest is not None else f"above {highest}"
    message = f"{subject(problem)} {quoted(problem.value)}, but cannot be {limit}"
    hint = "check the figure; say in `note` what cannot be said by a number"
    return Said(codes.NUMBER, message, hint)


def no_yes_no(problem: Problem) -> Said:
    """Say that a value is neither yes nor no."""
    message = f"{subject(problem)} {quoted(problem.value)}, where yes or no is due"
    return Said(codes.YES_NO, message, "write `yes` or `no`")


def no_id(problem: Problem) -> Said:
    """Say that a value is not a short name, and how it would be written as one."""
    text = str(problem.value)
    pattern = str(problem.details.get("pattern", ""))
    if pattern.endswith(_OF_CODES):
        return _no_code(text, pattern)
    right = slug(text)
    hint = "use small letters, digits, hyphens and full stops"
    if problem.key != "id":
        hint = _ids_of(problem.key)
    elif right and right != text:
        hint = f"write `{right}`"
    home = "" if text == problem.key else f" for `{problem.key}`"
    return Said(codes.ID, f"{quoted(text)} is not a short name{home}", hint)


def _no_code(text: str, pattern: str) -> Said:
    """Say that a value is no code, and which one may be meant: an O is easily typed for a 0."""
    meant = text.strip().upper().replace("O", "0").replace("I", "1")
    hint = f"did you mean `{meant}`? " if re.match(pattern, meant) else ""
    what = "of a gap" if pattern.startswith("^G") else "of a gap or a fault"
    message = f"{quoted(text)} is no code {what}"
    return Said(codes.CHOICE, message, f"{hint}`readiness explain` lists them")


def _ids_of(key: str) -> str:
    """Return where an id is found that a value should name; one made up would lead nowhere."""
    if key in _OF_FRAMEWORKS:
        return f"{_ID_HINT}, such as `requires-improvement`; `readiness frameworks` lists them"
    return f"{_ID_HINT}; write the `id` as it stands in the entry that is meant"


def too_long(problem: Problem) -> Said:
    """Say that a short name is too long."""
    most = problem.details.get("max_length")
    return Said(codes.ID, f"{quoted(problem.value)} has more than {most} letters", "shorten it")


def unusable(problem: Problem) -> Said:
    """Say that a value cannot be used, when the models give a reason that has no sentence yet."""
    message = f"{quoted(problem.value)} cannot be used for `{problem.key}`"
    return Said(codes.UNUSABLE, message, "compare it with an entry that works")
