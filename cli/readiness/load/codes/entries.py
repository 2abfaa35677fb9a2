"""Codes for entries that are YAML, but not what the program asks for."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

_OURS = "the reference of entries and keys, generated from the models"

SHAPE = Code(
    "E201",
    Severity.ERROR,
    "a value of the wrong form",
    _OURS,
    cleandoc("""
    The key expects one form, such as a text, a list or a group of keys, and another was found.

    Mend: a list has one item a line, each with `- ` before it; a group has its keys on the
    lines below, indented.

    Example: `supports: help.thresholds`, where a list is due even for one criterion.
    """),
)

UNKNOWN_KEY = Code(
    "E202",
    Severity.ERROR,
    "a key that is not known here",
    _OURS,
    cleandoc("""
    The key is none that this kind of entry has. A misspelt key is refused and never passed
    over: what it says would be missing from the assessment, and nobody would notice.

    Mend: correct the spelling, or move the line to the entry it belongs to.

    Example: `soruce` in place of `source`, or `due` in an evidence item.
    """),
)

MISSING_KEY = Code(
    "E203",
    Severity.ERROR,
    "a key that must be there",
    _OURS,
    cleandoc("""
    Without this key the entry cannot be used: what nobody can date, source or place against
    a criterion is no evidence.

    Mend: add the line that the hint shows. If the date or source is not known, say `unknown`.

    Example: an evidence item without `finding`.
    """),
)

CHOICE = Code(
    "E204",
    Severity.ERROR,
    "not one of the choices",
    _OURS,
    cleandoc("""
    The key accepts one word of a short list, in small letters and with hyphens.

    Mend: choose one of the words that the message lists.

    Example: `finding: positive`, where the word is `strength`.
    """),
)

DATE = Code(
    "E205",
    Severity.ERROR,
    "not a date",
    "ISO 8601",
    cleandoc("""
    Dates are written with the year first, because 04/03/2026 is read as April by some and as
    March by others.

    Mend: write 2026-03-31. Where a period is allowed, 2026-03, 2026, 2025/26 and `2025-04 to
    2026-03` are accepted too.

    Example: `dated: 31 March 2026`.
    """),
)

NUMBER = Code(
    "E206",
    Severity.ERROR,
    "not a number that can be used",
    _OURS,
    cleandoc("""
    A number is written in digits, with a full stop before decimals, without commas, spaces or
    units. Some keys have a lowest or highest value.

    Mend: write `1200` and not `1,200`, `41.5` and not `41.5%`. A figure that cannot be shown
    is written as its symbol, such as `c`.

    Example: `sample: about 40`.
    """),
)

YES_NO = Code(
    "E207",
    Severity.ERROR,
    "neither yes nor no",
    _OURS,
    cleandoc("""
    The key answers a question by `yes` or `no`.

    Mend: write `yes` or `no`; put explanations in `note`.

    Example: `top-priority: maybe`.
    """),
)

ID = Code(
    "E208",
    Severity.ERROR,
    "not a short name",
    _OURS,
    cleandoc("""
    Ids are how entries refer to one another. They are made of small letters, digits, hyphens
    and full stops, at most 80, so that they survive file names, links and other people's
    keyboards.

    Mend: write a new `id` in small letters with hyphens between the words. Where a key names
    something, write the id that it has: `readiness frameworks` lists those of an edition.

    Example: `id: Neglect Audit 2026`, which should be `neglect-audit-2026`.
    """),
)

TOO_SHORT = Code(
    "E209",
    Severity.ERROR,
    "nothing where something is due",
    "a rule of this program: nothing empty ever passes",
    cleandoc("""
    The text or list is there, but empty. In a document it would be a silent gap.

    Mend: write it, or leave the key out if it is not required.

    Example: `supports: []`.
    """),
)

WRONG_PLACE = Code(
    "E210",
    Severity.ERROR,
    "a part of a file that is not known",
    "the layout of an authority's folder, as this program documents it",
    cleandoc("""
    Each file says by its first keys what it holds: `evidence`, `actions`, `inspections` and
    so on; only `readiness.yaml` holds settings. This key is none of them, or it stands in
    the wrong file.

    Mend: correct the spelling, or move the part to the file it belongs to.

    Example: `evidences:` at the start of a file.
    """),
)

UNUSABLE = Code(
    "E211",
    Severity.ERROR,
    "a value that cannot be used",
    _OURS,
    cleandoc("""
    The value is not what this key accepts, or two editions of the authority's own have one
    id, so that nobody could say which of them is meant.

    Mend: compare it with the reference of the key; give one of two editions another id.

    Example: a date that ends before it starts.
    """),
)

CODES: tuple[Code, ...] = (
    SHAPE,
    UNKNOWN_KEY,
    MISSING_KEY,
    CHOICE,
    DATE,
    NUMBER,
    YES_NO,
    ID,
    TOO_SHORT,
    WRONG_PLACE,
    UNUSABLE,
)
