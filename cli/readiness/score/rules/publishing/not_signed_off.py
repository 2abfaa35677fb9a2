"""G486: a document that nobody has put their name to."""

import re
from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.model.settings import Issue
from readiness.score.case import Case

_DRAFT = re.compile(r"\bdraft\b", re.IGNORECASE)


@rule(
    "G486",
    Severity.WARNING,
    "the documents are not signed off",
    "Eastern region self-assessment guidance: sign-off by the Director",
    Effort.ASK,
)
def not_signed_off(case: Case) -> Iterator[Finding]:
    """The settings do not say who approved this version and when, or still call it a draft.

    A self-evaluation is the account of the Director. Inspectors ask who stands behind it, and
    which of two versions is the one that was agreed.

    Mend: once it is agreed, write a number under `version`, a role under `approved-by` and a
    day under `approved-on`, all under `issue` in readiness.yaml.

    Example: `version: draft 3`, and nothing under `approved-by`.
    """
    issue = case.workspace.settings.issue
    lacks = list(_lacks(issue))
    if lacks:
        yield Finding(
            case.workspace.settings.where("issue"),
            f"the documents are not signed off: {' and '.join(lacks)}",
            "once they are agreed, write them under `issue` in readiness.yaml",
        )


def _lacks(issue: Issue) -> Iterator[str]:
    if _DRAFT.search(issue.version):
        yield f"`version` says `{issue.version}`"
    missing = [
        f"`{key}`"
        for key, said in (("approved-by", issue.approved_by), ("approved-on", issue.approved_on))
        if not said
    ]
    if missing:
        yield f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
