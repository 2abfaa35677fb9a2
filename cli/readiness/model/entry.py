"""What a person wrote in YAML, typed, and still knowing its place."""

from typing import Any, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PrivateAttr,
    model_validator,
)

from readiness.model.diagnostic import Location

Place = tuple[int, int]
"""Line and column of a key, a value or a list item; both count from 1."""


class Marked(dict[str, Any]):
    """A mapping as it stands in a file.

    `places` holds the place of each value, `keys_at` the place of each key. A key
    with nothing after it is not in the mapping but keeps its place in `keys_at`.
    """

    __slots__ = ("at", "file", "keys_at", "places")

    def __init__(self, file: str, at: Place) -> None:
        """Start an empty mapping at a place in a file."""
        super().__init__()
        self.file = file
        self.at = at
        self.keys_at: dict[str, Place] = {}
        self.places: dict[str, Place] = {}


class MarkedList(list[Any]):
    """A list as it stands in a file; `places` holds the place of each item."""

    __slots__ = ("at", "places")

    def __init__(self, at: Place) -> None:
        """Start an empty list at a place in a file."""
        super().__init__()
        self.at = at
        self.places: list[Place] = []


def spelling(field: str) -> str:
    """Return a field's name as it is written in YAML: words joined by hyphens."""
    return field.replace("_", "-")


class Entry(BaseModel):
    """The base of everything written in YAML: frozen, strict, and knowing its place."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=spelling,
        validate_by_name=True,
        validate_by_alias=True,
    )

    _written: Marked | None = PrivateAttr(default=None)

    @model_validator(mode="wrap")
    @classmethod
    def _keep_place(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        entry = handler(data)
        if isinstance(data, Marked):
            entry._written = data
        return entry

    def where(self, key: str = "", item: int | None = None) -> Location:
        """Return where a key's value (or one item of its list) stands, or the entry itself."""
        written = self._written
        if written is None:
            return Location("")
        place = written.places.get(key, written.keys_at.get(key, written.at))
        value = written.get(key)
        if item is not None and isinstance(value, MarkedList):
            place = value.places[item]
        return Location(written.file, *place)
