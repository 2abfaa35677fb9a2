"""File names that not every computer can hold."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import normalize

from readiness.load.codes.files import ODD_NAME
from readiness.load.faults import fault, quoted
from readiness.model.diagnostic import Diagnostic, Location

_DEVICE = re.compile(r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?", re.IGNORECASE)
_SIGNS = re.compile(r'[<>:"|?*\\]|[. ]$')
_LONGEST = 200


def odd_names(names: Sequence[str]) -> Iterator[Diagnostic]:
    """Yield a warning for each name that Windows refuses, or takes for another one."""
    seen: dict[str, str] = {}
    for name in names:
        same = normalize("NFC", name).casefold()
        if same in seen:
            message = f"to Windows and macOS this is the same name as {quoted(seen[same])}"
            yield _odd(name, message)
        seen[same] = name
        if any(_refused(part) for part in name.split("/")):
            yield _odd(name, "Windows cannot hold a file of this name")
        elif len(name) > _LONGEST:
            yield _odd(name, f"the name and its folders have more than {_LONGEST} letters")


def _refused(part: str) -> bool:
    return bool(_DEVICE.fullmatch(part) or _SIGNS.search(part))


def _odd(name: str, message: str) -> Diagnostic:
    return fault(
        ODD_NAME, Location(name), message, "rename it, with small letters, digits and hyphens"
    )
