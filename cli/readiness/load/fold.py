"""YAML events to nested values, one level at a time, with the limits kept on the way."""

from typing import Any
from unicodedata import normalize

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from readiness.load.codes import text as text_codes
from readiness.load.codes import yaml as codes
from readiness.load.faults import Unreadable, fault, quoted
from readiness.load.plain_text import bad_sign
from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.entry import Marked, MarkedList, Place
from readiness.model.rule import Code

_DEEPEST = 12
_MOST_VALUES = 20_000
_LONGEST_TEXT = 100_000
_START_HINT = "start with a key such as `evidence:`, and indent what follows"


class Fold:
    """The values read so far: the open mappings and lists, and the faults on the way.

    `plain_ends` holds, for each line, the column after the last text without quotes; a
    note on the same line may have cut it short.
    """

    def __init__(self, file: str) -> None:
        """Start with nothing."""
        self.root: Marked | None = None
        self.faults: list[Diagnostic] = []
        self.plain_ends: dict[int, int] = {}
        self._file = file
        self._open: list[Marked | MarkedList] = []
        self._keys: list[tuple[str, Place] | None] = []
        self._documents = 0
        self._values = 0

    def take(self, event: Event) -> None:
        """Take in what comes next. Raises Unreadable where reading has to stop."""
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            self._start(event)
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent):
            self._document(event)

    def _alias(self, event: AliasEvent) -> None:
        self._stop(
            codes.SHARED,
            _place(event),
            f"`*{event.anchor}` would copy another part of the file",
            "put the text in double quotes; to copy a value, write it out",
        )

    def _scalar(self, event: ScalarEvent) -> None:
        at = _place(event)
        value = event.value
        if event.anchor or event.tag:
            self._refuse_mark(event, at)
        if self._awaits_key():
            self._key(value, at)
            return
        plain = not event.style
        if plain:
            if not value:
                self._nothing(at)
                return
            end: Any = event.end_mark
            self.plain_ends[end.line] = end.column
        elif event.style == '"' or len(value) > _LONGEST_TEXT or value.isspace():
            self._look_closely(value, at)
        self._put(value, at)

    def _start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        at = _place(event)
        if event.anchor or event.tag:
            self._refuse_mark(event, at)
        if self._awaits_key():
            self._stop(
                codes.ODD_KEY, at, "a list or group stands where a key is due", "write one word"
            )
        if len(self._open) == _DEEPEST:
            self._stop(
                codes.LIMIT,
                at,
                f"lists and groups stand more than {_DEEPEST} deep in one another here",
                "compare the indentation and the brackets with an entry that works",
            )
        self._begin(
            Marked(self._file, at) if type(event) is MappingStartEvent else MarkedList(at), at
        )

    def _begin(self, node: Marked | MarkedList, at: Place) -> None:
        if self._open:
            self._put(node, at)
        elif isinstance(node, Marked):
            self.root = node
        else:
            self._stop(
                codes.NO_COLON, at, "the file starts with a list that has no name", _START_HINT
            )
        self._open.append(node)
        self._keys.append(None)

    def _awaits_key(self) -> bool:
        return bool(self._open) and self._keys[-1] is None and isinstance(self._open[-1], Marked)

    def _key(self, key: str, at: Place) -> None:
        node = self._open[-1]
        assert isinstance(node, Marked)
        if not key.isascii():
            key = normalize("NFC", key)
        if key == "<<":
            self._stop(
                codes.SHARED,
                at,
                "the key `<<` would copy another part of the file",
                "write the values out",
            )
        if not key or key.isspace():
            self._stop(
                codes.ODD_KEY,
                at,
                "there is no key before this colon",
                "write the key, or delete the line",
            )
        if key in node.keys_at:
            first = node.keys_at[key][0]
            self._note(
                codes.TWICE,
                at,
                f"{quoted(key)} stands here again; it is already on line {first}",
                "keep one of the two",
            )
        else:
            node.keys_at[key] = at
        self._keys[-1] = key, at

    def _put(self, value: object, at: Place) -> None:
        self._values += 1
        if self._values > _MOST_VALUES:
            self._stop(
                codes.LIMIT,
                at,
                f"the file holds more than {_MOST_VALUES:,} values",
                "split it into several files",
            )
        if not self._open:
            self._stop(codes.NO_COLON, at, "the file starts with text that has no key", _START_HINT)
        node, pending = self._open[-1], self._keys[-1]
        if isinstance(node, MarkedList):
            node.append(value)
            node.places.append(at)
        elif pending is not None:
            node.setdefault(pending[0], value)
            node.places.setdefault(pending[0], at)
            self._keys[-1] = None

    def _nothing(self, at: Place) -> None:
        if not self._open:
            return
        if isinstance(self._open[-1], MarkedList):
            self._note(
                codes.EMPTY_ITEM,
                at,
                "nothing follows the hyphen",
                "write the item, or delete the hyphen",
            )
        self._keys[-1] = None

    def _look_closely(self, value: str, at: Place) -> None:
        if len(value) > _LONGEST_TEXT:
            self._stop(
                codes.LIMIT, at, f"this text has more than {_LONGEST_TEXT:,} letters", "shorten it"
            )
        if value.isspace():
            self._note(
                text_codes.BLANK,
                at,
                "the text holds nothing but spaces",
                "write it, or leave the key out",
            )
        found = bad_sign(value)
        if found:
            self._note(
                text_codes.BAD_SIGN,
                at,
                f"the text holds a character that no document can hold ({found})",
                "delete the part that starts with a backslash",
            )

    def _refuse_mark(self, event: NodeEvent, at: Place) -> None:
        if event.anchor:
            self._stop(
                codes.SHARED,
                at,
                f"`&{event.anchor}` would name this part of the file for copying",
                "put the text in double quotes, or remove the mark",
            )
        self._note(
            codes.TAG,
            at,
            "a value without quotes cannot start with an exclamation mark",
            "put the text in double quotes, or remove the mark",
        )

    def _document(self, event: DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(
                codes.SECOND,
                _place(event),
                "a second document starts here, and would be lost",
                "remove the line of `---` or `...`, or move what follows to a file of its own",
            )
        if event.tags:
            self._stop(
                codes.TAG,
                _place(event),
                "the file starts with an instruction for tags",
                "remove the line",
            )

    def _note(self, code: Code, at: Place, message: str, hint: str) -> None:
        self.faults.append(fault(code, Location(self._file, *at), message, hint))

    def _stop(self, code: Code, at: Place, message: str, hint: str) -> None:
        raise Unreadable(fault(code, Location(self._file, *at), message, hint))


def _place(event: Event) -> Place:
    mark: Any = event.start_mark
    return mark.line + 1, mark.column + 1
