"""Data as JSON in which every sign that could command a terminal is escaped."""

import json
import re

_UNUSUAL = re.compile(r"[^ -~\n]")


def dumps(data: object) -> str:
    """Return data as JSON, with a line break at its end."""
    plain = json.dumps(data, indent=2, ensure_ascii=False)
    return _UNUSUAL.sub(_visible, plain) + "\n"


def _visible(found: re.Match[str]) -> str:
    sign = found[0]
    return sign if sign.isprintable() else json.dumps(sign)[1:-1]
