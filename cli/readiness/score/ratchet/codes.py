"""Codes for what is worse than agreed and is no gap of its own."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code, Effort

LOWER = Code(
    "B501",
    Severity.ERROR,
    "a criterion that stands lower than agreed",
    "a rule of this program: the agreed state is a floor",
    cleandoc("""
    The agreed state says on which rung the evidence for each criterion stood. It now stands
    lower: evidence was taken out, or has become out of date since.

    Mend: do what the hint says. If the authority decides to live with it, agree to it with
    `readiness baseline FILE --reason "…" --by "…"`, so that the reason stays on record.

    Example: the only audit of thresholds is now older than its shelf life, so that what was
    triangulated is only evidenced.
    """),
    Effort.LOOK,
)

OTHER_EDITION = Code(
    "B502",
    Severity.ERROR,
    "an agreed state of another edition",
    "a rule of this program: criteria of two editions cannot be compared",
    cleandoc("""
    The agreed state was taken under one edition of the framework, and the settings now name
    another. Criteria have other ids there, so nothing can be said to be better or worse.

    Mend: agree on the state under the new edition with `readiness baseline FILE --reason "…"
    --by "…"`.

    Example: the settings went from the edition of 2023 to that of 2026, as they should.
    """),
)

UNFIT = Code(
    "B503",
    Severity.ERROR,
    "an agreed state that does not fit the edition",
    "a rule of this program: the agreed state speaks of every criterion",
    cleandoc("""
    The agreed state names a criterion or a code that there is not, or leaves a criterion out.
    Nothing would be held against such a line, so that what it guarded could fall unseen.

    Mend: correct the id or the code, delete the line, or add the line that the hint shows.

    Example: `help.treshold: evidenced` among the rungs, where `help.thresholds` is meant.
    """),
)

CODES: tuple[Code, ...] = (LOWER, OTHER_EDITION, UNFIT)
