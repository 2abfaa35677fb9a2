"""What each form says, read as the service reads it that it is for."""

import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt


class Found(NamedTuple):
    """A code, the file as it is named, and the line, 0 for the whole file."""

    code: str
    file: str
    line: int


def findings(form: str, text: str) -> list[Found]:
    """Return what is found, from any form."""
    return list(_READERS[form](text))


def _json(text: str) -> Iterator[Found]:
    """Yield every problem at any depth."""
    waiting: list[Any] = [json.loads(text)]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict) and "severity" in part:
            yield Found(part["code"], part["file"], part["line"])
        elif isinstance(part, dict | list):
            waiting += part.values() if isinstance(part, dict) else part


def _sarif(text: str) -> Iterator[Found]:
    for result in json.loads(text)["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        line = place.get("region", {}).get("startLine", 0)
        yield Found(result["ruleId"], unquote(place["artifactLocation"]["uri"]), line)


def _junit(text: str) -> Iterator[Found]:
    for case in ET.fromstring(text).iter("testcase"):  # noqa: S314
        if len(case):
            code = str(case.get("name")).split()[0]
            yield Found(code, str(case.get("file")), int(case.get("line", 0)))


def _github(text: str) -> Iterator[Found]:
    for line in text.splitlines():
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert command, line
        pairs = dict(pair.split("=", 1) for pair in command[2].split(","))
        if "file" in pairs:
            code = unquote(pairs["title"]).partition(":")[0]
            yield Found(code, unquote(pairs["file"]), int(pairs.get("line", 0)))


def _markdown(text: str) -> Iterator[Found]:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells = [after.children or [] for token, after in pairwise(tokens) if token.type == "td_open"]
    assert len(cells) % 5 == 0
    for row in range(0, len(cells), 5):
        code, where = ("".join(part.content for part in cells[row + n]) for n in (0, 1))
        file, line = re.fullmatch(r"(.*?)(?::(\d+):\d+)?", where, re.DOTALL).groups()  # type: ignore[union-attr]
        yield Found(code, file, int(line or 0))


_READERS: dict[str, Callable[[str], Iterator[Found]]] = {
    "json": _json,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
    "markdown": _markdown,
}
