"""What the models say about a key: which keys there are, what they accept, an example."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from readiness.model.entry import Entry
from readiness.model.when import Span

_EXAMPLES: dict[Any, str] = {
    Span: "2026-03-31",
    date: "2026-03-31",
    int: "12",
    Decimal: "12.5",
    bool: "yes",
    str: "…",
}
_OWN_WORDS = {"id": "a-short-name", "supports": "a-criterion"}


class Field(NamedTuple):
    """A key of a model: the types it accepts, its choices, and the model inside it.

    `names` holds the keys that a map may have; its choices are those of its values.
    """

    key: str
    types: frozenset[Any]
    choices: tuple[str, ...]
    model: type[Entry] | None
    many: bool
    names: tuple[str, ...] = ()

    @property
    def example(self) -> str:
        """Return a line that would be accepted, as far as one can be made up."""
        if self.many:
            return f"{self.key}: [{_OWN_WORDS.get(self.key, 'first, second')}]"
        if self.model:
            return f"{self.key}:"
        if self.choices:
            return f"{self.key}: {self.choices[0]}"
        known = next((text for kind, text in _EXAMPLES.items() if kind in self.types), "…")
        return f"{self.key}: {_OWN_WORDS.get(self.key, known)}"


@cache
def fields(model: type[Entry]) -> dict[str, Field]:
    """Return the fields of a model by their key as it is spelled in a file."""
    found = {}
    for name, info in model.model_fields.items():
        key = info.alias or name
        found[key] = _field(key, info.annotation)
    return found


def _field(key: str, annotation: Any) -> Field:
    parts = list(_parts(annotation))
    names: tuple[str, ...] = ()
    if get_origin(annotation) is dict:
        of_keys, of_values = get_args(annotation)
        parts, names = [dict, *_parts(of_values)], _choices(_parts(of_keys))
    models = [part for part in parts if isinstance(part, type) and issubclass(part, Entry)]
    return Field(
        key,
        frozenset(part for part in parts if isinstance(part, type)),
        _choices(parts),
        models[0] if models else None,
        tuple in parts,
        names,
    )


def _choices(parts: Iterable[Any]) -> tuple[str, ...]:
    return tuple(word for part in parts if get_origin(part) is Literal for word in get_args(part))


def _parts(annotation: Any) -> Iterator[Any]:
    """Yield the types inside an annotation, one level after another."""
    waiting = [annotation]
    while waiting:
        part = waiting.pop()
        origin = get_origin(part)
        if origin is None or origin is Literal:
            yield part
        elif origin is Annotated:
            waiting.append(get_args(part)[0])
        else:
            yield origin
            waiting.extend(get_args(part))
