"""Files that look like evidence and are not read: what each is, and how it can count."""

from collections.abc import Iterable

from readiness.load.codes.files import NOT_READ
from readiness.load.faults import fault, quoted
from readiness.model.diagnostic import Diagnostic, Location

_AS_EVIDENCE = "write what it says as evidence, and name the file in `link:`"
_AS_TABLE = f"save it as CSV UTF-8 if it holds values of indicators; or {_AS_EVIDENCE}"
_TEXTS = (".yaml.txt", ".yml.txt", ".csv.txt")
_OFFICE = {".xlsx": _AS_TABLE, ".xls": _AS_TABLE, ".ods": _AS_TABLE, ".docx": _AS_EVIDENCE}


def not_read(name: str) -> Diagnostic | None:
    """Return a warning for a file that a person may think is read, from its name."""
    lower = name.lower()
    hint = next((hint for ending, hint in _OFFICE.items() if lower.endswith(ending)), "")
    if lower.endswith(_TEXTS):
        hint = f"rename it to {quoted(name.rpartition('/')[2][: -len('.txt')])}"
    return fault(NOT_READ, Location(name), "this file is not read", hint) if hint else None


def unlinked(faults: Iterable[Diagnostic], links: Iterable[str]) -> list[Diagnostic]:
    """Return the faults without the warnings about files that a record names as its `link`."""
    named = {link.replace("\\", "/").removeprefix("./") for link in links}
    return [one for one in faults if one.code != NOT_READ.code or one.at.file not in named]
