"""G487: a link to evidence that leads nowhere."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.diagnostic import Severity
from readiness.model.evidence import Evidence
from readiness.model.inspection import Inspection
from readiness.model.rule import Effort, Finding, rule
from readiness.model.workspace import Records
from readiness.score.case import Case, some

_SCHEME = re.compile(r"(https?|mailto):", re.IGNORECASE)
_ADDRESS = re.compile(
    r"https?://[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#]\S*)?|mailto:[^@\s]+@[^@\s]+", re.IGNORECASE
)
_ELSEWHERE = re.compile(r"[a-z]:|file:|\\\\|/|~|.*\.\.[/\\]", re.IGNORECASE)


class _Wrong(NamedTuple):
    what: str
    hint: str


@rule(
    "G487",
    Severity.WARNING,
    "a link to evidence leads nowhere",
    "our own: inspectors follow the trail from a claim to its evidence",
    Effort.ASK,
)
def broken_link(case: Case) -> Iterator[Finding]:
    """The `link` of a record names no file of this folder, and is no whole address either.

    Whoever follows a claim to its evidence and finds nothing doubts the claim. Whether a page
    on the web is still there is not looked up, because nothing is fetched while building. A
    link that several records share is told once.

    Mend: copy the file into this folder and write its name as it stands there, or write the
    whole address with `https://`.

    Example: `link: reports/audit-march.pdf` where the folder has `reports/audit-2026-03.pdf`.
    """
    broken: dict[str, list[Evidence | Inspection]] = defaultdict(list)
    for record in _linking(case.workspace.records):
        if record.link and record.link not in case.workspace.files:
            broken[record.link].append(record)
    for link, sharing in broken.items():
        if wrong := _wrong(link):
            yield Finding(
                sharing[0].where("link"),
                f"the link `{link}` of {some([one.id for one in sharing])} {wrong.what}",
                wrong.hint,
                sharing[0].id,
            )


def _linking(records: Records) -> Iterator[Evidence | Inspection]:
    yield from records.evidence
    yield from records.inspections


def _wrong(link: str) -> _Wrong | None:
    """Say what is wrong with a link that is no file of the folder; nothing if it is an address."""
    if _SCHEME.match(link):
        if _ADDRESS.fullmatch(link):
            return None
        return _Wrong("is not a whole address", "copy the address from the browser's address bar")
    if link.lower().startswith("www."):
        return _Wrong("lacks its beginning", f"write `https://{link}`")
    if _ELSEWHERE.match(link):
        what = "leads out of this folder, where others cannot follow"
        return _Wrong(what, "copy the file into this folder, or use its web address")
    return _Wrong("is no file in this folder", "write the file's name as it stands in this folder")
