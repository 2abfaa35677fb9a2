"""Codes that diagnostics carry, and rules: a code with the one question it asks."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from inspect import cleandoc
from typing import Generic, NamedTuple, ParamSpec

from readiness.model.diagnostic import Diagnostic, Location, Severity

P = ParamSpec("P")


class Finding(NamedTuple):
    """A diagnostic that its rule has not signed yet."""

    at: Location
    message: str
    hint: str = ""
    about: str = ""


class Effort(StrEnum):
    """What it takes to close a gap, the least first."""

    WRITE = "write it down"
    ASK = "ask, or look it up"
    LOOK = "look at practice"


class Code(NamedTuple):
    """What a diagnostic's code stands for.

    `explanation` is what `readiness explain` prints: what it means and why it matters, a
    paragraph that starts `Mend:`, and one that starts `Example:`. `source` names where the
    rule comes from: a paragraph of a real inspection report, guidance, or a standard.
    `effort` says what a gap of this code takes to close.
    """

    code: str
    severity: Severity
    title: str
    source: str
    explanation: str
    effort: Effort = Effort.WRITE

    def sign(self, finding: Finding) -> Diagnostic:
        """Return the finding as a diagnostic of this code."""
        return Diagnostic(self.code, self.severity, *finding)


class Rule(NamedTuple, Generic[P]):
    """A code, and the function that looks for it."""

    code: Code
    look: Callable[P, Iterable[Finding]]

    def diagnostics(self, *args: P.args, **kwargs: P.kwargs) -> list[Diagnostic]:
        """Ask the rule's question and sign what it finds."""
        return [self.code.sign(finding) for finding in self.look(*args, **kwargs)]


def rule(
    code: str, severity: Severity, title: str, source: str, effort: Effort = Effort.WRITE
) -> Callable[[Callable[P, Iterable[Finding]]], Rule[P]]:
    """Make a rule of the decorated function; its docstring is the public explanation."""

    def make(look: Callable[P, Iterable[Finding]]) -> Rule[P]:
        explanation = cleandoc(look.__doc__ or "")
        return Rule(Code(code, severity, title, source, explanation, effort), look)

    return make
