"""Values from a file to an entry, or every reason why not."""

from typing import Any, TypeVar

from pydantic import ValidationError

from readiness.load.faults import fault
from readiness.load.fields import Field, fields
from readiness.load.problem import Problem
from readiness.load.written import oddly_written
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Entry, Marked, MarkedList, Place
from readiness.model.nearest import nearest

E = TypeVar("E", bound=Entry)


def decode(model: type[E], data: Any, at: Location) -> tuple[E | None, list[Diagnostic]]:
    """Return the entry that the data describe, or every reason why they do not.

    `at` is where the data stand, for data that do not know it themselves.
    """
    try:
        entry = model.model_validate(data, by_alias=True, by_name=False)
        problems = list(oddly_written(model, data))
    except ValidationError as error:
        problems = [_problem(model, data, at, one) for one in error.errors(include_url=False)]
    if not problems:
        return entry, []
    found: dict[tuple[Location, str], Diagnostic] = {}
    for problem in problems:
        if not (_is_misspelt(problem, problems) or _is_refused_list(problem)):
            found.setdefault((problem.at, problem.key), _signed(problem))
    return None, list(found.values())


def _is_misspelt(problem: Problem, problems: list[Problem]) -> bool:
    """Say whether a missing key stands there after all, misspelt; then that is told instead."""
    return problem.kind == "missing" and any(
        other.kind == "extra_forbidden"
        and other.owner is problem.owner
        and nearest(other.key, fields(other.model)) == problem.key
        for other in problems
    )


def _is_refused_list(problem: Problem) -> bool:
    """Say whether a list has enough items, but bad ones; then only those are told."""
    least = problem.details.get("min_length", 0)
    return problem.kind == "too_short" and len(problem.value) >= least


def _signed(problem: Problem) -> Diagnostic:
    from readiness.load.sentences import sentence

    code, message, hint = sentence(problem)
    return fault(code, problem.at, message, hint)


class _Walk:
    """The way from an entry down to the value that an error is about."""

    def __init__(self, model: type[Entry], data: Any, at: Location) -> None:
        self.model: type[Entry] | None = model
        self.owner = data if isinstance(data, Marked) else None
        self.value = data
        self.at: Place = at.line, at.column
        self.file = at.file
        self.key = ""
        self.is_item = False
        self.field: Field | None = None
        if self.owner is not None:
            self.at, self.file = self.owner.at, self.owner.file

    def follow(self, path: tuple[int | str, ...]) -> None:
        """Take the steps that there are; the name of a type in a choice of types is none."""
        for step in path:
            if isinstance(self.value, Marked):
                self._into(self.value, str(step))
            elif isinstance(self.value, MarkedList) and isinstance(step, int):
                self.at = self.value.places[step]
                self.value = self.value[step]
                self.is_item = True
            elif step == "[key]":
                self._onto_key()

    def _into(self, node: Marked, key: str) -> None:
        if self.field is not None and self.field.model is not None:
            self.model = self.field.model
        is_map = self.field is not None and dict in self.field.types
        self.owner, self.key, self.is_item = node, key, False
        if not is_map:
            self.field = fields(self.model).get(key) if self.model and key else None
        self.value = node.get(key)
        self.at = node.places.get(key, node.keys_at.get(key, node.at))

    def _onto_key(self) -> None:
        """Step from a value of a map to its key, which then is what is wrong."""
        self.value = self.key
        self.at = self.owner.keys_at[self.key] if self.owner is not None else self.at
        if self.field is not None:
            self.field = self.field._replace(choices=self.field.names)
            self.key = self.field.key


def _problem(model: type[Entry], data: Any, at: Location, detail: Any) -> Problem:
    walk = _Walk(model, data, at)
    walk.follow(detail["loc"])
    place = walk.at
    if detail["type"] == "extra_forbidden" and walk.owner is not None:
        place = walk.owner.keys_at.get(walk.key, place)
    return Problem(
        detail["type"],
        detail.get("ctx", {}),
        walk.key,
        walk.value,
        walk.is_item,
        Location(walk.file, *place),
        walk.owner,
        walk.model or model,
        walk.field,
    )
