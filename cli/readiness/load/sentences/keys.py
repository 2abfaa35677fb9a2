"""Sentences about keys: unknown ones, missing ones, empty ones, and values of the wrong form."""

import re
from typing import Any

from readiness.load.codes import entries as codes
from readiness.load.faults import listed, quoted
from readiness.load.fields import fields
from readiness.load.forms import parts_with
from readiness.load.problem import Problem, Said, entry_name, found, subject
from readiness.model.nearest import nearest, slug

_CROWDED = re.compile(r"-[^\W\d]")
_GROUP_HINT = "write its keys on the lines below, indented, each with a colon and a value"
_HYPHEN_HINT = "a space is missing after the hyphen"
_LIST_HINT = "write each item on a line of its own below the key, with `- ` before it"


def wrong_shape(problem: Problem) -> Said:
    """Say that a list, a group or a text stands where another of them is due."""
    due, hint = "a text", "write it on one line, in double quotes"
    if problem.kind == "tuple_type":
        due, hint = "a list", _list_hint(problem.key, problem.value)
    elif problem.kind in ("model_type", "dict_type"):
        due, hint = "a group of keys", _GROUP_HINT
    message = f"{subject(problem)} {found(problem.value)}, where {due} is due"
    return Said(codes.SHAPE, message, hint)


def unknown_key(problem: Problem) -> Said:
    """Say that a key is not known here, which one was meant, or where it belongs."""
    known = list(fields(problem.model))
    meant = nearest(problem.key, known)
    homes = parts_with(problem.key)
    if _CROWDED.match(problem.key):
        hint = _HYPHEN_HINT
    elif " " in problem.key and meant != slug(problem.key):
        hint = "if this is text, indent it two more spaces than the key above it"
    elif meant:
        hint = f"did you mean `{meant}`?"
    elif homes:
        hint = f"it is a key of {listed(homes)}; the keys here are {listed(known, 'and')}"
    else:
        hint = f"the keys here are {listed(known, 'and')}"
    message = f"{quoted(problem.key)} is not a key of {entry_name(problem)}"
    return Said(codes.UNKNOWN_KEY, message, hint)


def missing_key(problem: Problem) -> Said:
    """Say that a key is missing, or that nothing follows it."""
    example = problem.field.example if problem.field else f"{problem.key}: …"
    if problem.owner is not None and problem.key in problem.owner.keys_at:
        message = f"nothing follows `{problem.key}` in {entry_name(problem)}"
        return Said(codes.MISSING_KEY, message, f"write a value, such as `{example}`")
    message = f"{entry_name(problem)} has no `{problem.key}`"
    return Said(codes.MISSING_KEY, message, f"add a line such as `{example}`")


def too_short(problem: Problem) -> Said:
    """Say that a text or a list is empty."""
    hint = "write it, or leave the key out if it is not required"
    if problem.field and problem.field.many:
        hint = f"write at least one, such as `{problem.field.example}`"
    return Said(codes.TOO_SHORT, f"`{problem.key}` is there, but empty", hint)


def _list_hint(key: str, value: Any) -> str:
    if isinstance(value, str) and _CROWDED.match(value):
        return _HYPHEN_HINT
    if isinstance(value, str) and value.isprintable() and not set(value) & set("[]{}:#,'\"`"):
        return f"write `{key}: [{value}]`; or each item on a line of its own, with `- ` before it"
    return _LIST_HINT
