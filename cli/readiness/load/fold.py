"""YAML events to nested values, one level at a time, with the limits kept on the way."""

from collections.abc import Callable
from typing import Any
from unicodedata import normalize

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
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
_QUOTE_HINT = "put the text in double quotes, or remove the mark"

Node = Marked | MarkedList


class Fold:
    """The values read so far: the open mappings and lists, and the faults on the way.

    `plain_ends` holds, for each line from 0, the column after its last text without quotes, or
    after a key with nothing, if the file has notes that may have cut such texts short.
    """

    def __init__(self, file: str, *, has_notes: bool) -> None:
        """Start with nothing."""
        self.root: Marked | None = None
        self.faults: list[Diagnostic] = []
        self.plain_ends: dict[int, int] = {}
        self._file = file
        self._has_notes = has_notes
        self._node: Node | None = None
        self._key = ""
        self._around: list[tuple[Node | None, str]] = []
        self._documents = 0
        self._values = 0
        self._takers: dict[type[Any], Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._start,
            SequenceStartEvent: self._start,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
        }

    def take_all(self, following: Callable[[], Event | None]) -> None:
        """Take in one event after another. Raises Unreadable where reading has to stop."""
        takers = self._takers
        event = following()
        while type(event) is not StreamEndEvent:
            taker = takers.get(type(event))
            if taker is not None:
                taker(event)
            event = following()

    def _scalar(self, event: Any) -> None:
        mark, value, style = event.start_mark, event.value, event.style
        at = mark.line + 1, mark.column + 1
        if event.anchor or event.tag:
            self._refuse_mark(event, at)
        if not self._key and type(self._node) is Marked:
            self._take_key(self._node, value, at)
            return
        if style:
            if style == '"' or value.isspace():
                self._look_closely(value, at)
        elif not value:
            self._take_nothing(at)
            return
        elif self._has_notes:
            self.plain_ends[event.end_mark.line] = event.end_mark.column
        if len(value) > _LONGEST_TEXT:
            message = f"this text has more than {_LONGEST_TEXT:,} letters"
            self._stop(codes.LIMIT, at, message, "shorten it, or look for a quote not closed")
        self._put(value, at)

    def _take_key(self, node: Marked, key: str, at: Place) -> None:
        if not key.isascii():
            key = normalize("NFC", key)
        if key in node.keys_at or key == "<<" or not key or key.isspace():
            self._refuse_key(node, key, at)
        else:
            node.keys_at[key] = at
        self._key = key

    def _put(self, value: Any, at: Place) -> None:
        self._values += 1
        if self._values > _MOST_VALUES:
            message = f"the file holds more than {_MOST_VALUES:,} values"
            self._stop(codes.LIMIT, at, message, "split it into several files")
        node = self._node
        if type(node) is MarkedList:
            node.append(value)
            node.places.append(at)
        elif type(node) is Marked:
            key, self._key = self._key, ""
            if key not in node:
                node[key] = value
                node.places[key] = at
        else:
            message = "the file starts with text that has no key"
            self._stop(codes.NO_COLON, at, message, _START_HINT)

    def _start(self, event: Any) -> None:
        at = event.start_mark.line + 1, event.start_mark.column + 1
        if event.anchor or event.tag:
            self._refuse_mark(event, at)
        if not self._key and type(self._node) is Marked:
            message = "a list or a group stands where a key is due"
            self._stop(codes.ODD_KEY, at, message, "write one word before the colon")
        if len(self._around) == _DEEPEST:
            message = f"lists and groups stand more than {_DEEPEST} deep in one another here"
            hint = "compare the indentation and the brackets with an entry that works"
            self._stop(codes.LIMIT, at, message, hint)
        is_mapping = type(event) is MappingStartEvent
        self._begin(Marked(self._file, at) if is_mapping else MarkedList(at), at)

    def _begin(self, node: Node, at: Place) -> None:
        if self._node is not None:
            self._put(node, at)
        elif isinstance(node, Marked):
            self.root = node
        else:
            message = "the file starts with a list that has no name"
            self._stop(codes.NO_COLON, at, message, _START_HINT)
        self._around.append((self._node, self._key))
        self._node, self._key = node, ""

    def _end(self, _: Any) -> None:
        self._node, self._key = self._around.pop()

    def _take_nothing(self, at: Place) -> None:
        self._key = ""
        if self._has_notes:
            self.plain_ends[at[0] - 1] = at[1] - 1
        if type(self._node) is MarkedList:
            message = "nothing follows the hyphen"
            self._note(codes.EMPTY_ITEM, at, message, "write the item, or delete the hyphen")

    def _look_closely(self, value: str, at: Place) -> None:
        if value.isspace():
            message = "the text holds nothing but spaces"
            self._note(text_codes.BLANK, at, message, "write it, or leave the key out")
        elif found := bad_sign(value):
            message = f"the text holds a character that no document can hold ({found})"
            hint = "delete the part that starts with a backslash"
            self._note(text_codes.BAD_SIGN, at, message, hint)

    def _refuse_key(self, node: Marked, key: str, at: Place) -> None:
        if key == "<<":
            message = "the key `<<` would copy another part of the file"
            self._stop(codes.SHARED, at, message, "write the values out")
        if key not in node.keys_at or not key:
            message = "there is no key before this colon"
            self._stop(codes.ODD_KEY, at, message, "write the key, or delete the line")
        first = node.keys_at[key][0]
        message = f"{quoted(key)} stands here again; it is already on line {first}"
        self._note(codes.TWICE, at, message, "keep one of the two")

    def _refuse_mark(self, event: NodeEvent, at: Place) -> None:
        if event.anchor:
            message = f"`&{event.anchor}` would name this part of the file for copying"
            self._stop(codes.SHARED, at, message, _QUOTE_HINT)
        message = "a value without quotes cannot start with an exclamation mark"
        self._note(codes.TAG, at, message, _QUOTE_HINT)

    def _alias(self, event: Any) -> None:
        at = event.start_mark.line + 1, event.start_mark.column + 1
        message = f"`*{event.anchor}` would copy another part of the file"
        hint = "put the text in double quotes; to copy a value, write it out"
        self._stop(codes.SHARED, at, message, hint)

    def _document(self, event: Any) -> None:
        at = event.start_mark.line + 1, event.start_mark.column + 1
        self._documents += 1
        if self._documents > 1:
            hint = "remove the line of `---` or `...`, or move what follows to a file of its own"
            message = "a second document starts here, and would be lost"
            self._stop(codes.SECOND, at, message, hint)
        if event.tags:
            message = "the file starts with an instruction for tags"
            self._stop(codes.TAG, at, message, "remove the line")

    def _note(self, code: Code, at: Place, message: str, hint: str) -> None:
        self.faults.append(fault(code, Location(self._file, *at), message, hint))

    def _stop(self, code: Code, at: Place, message: str, hint: str) -> None:
        raise Unreadable(fault(code, Location(self._file, *at), message, hint))
