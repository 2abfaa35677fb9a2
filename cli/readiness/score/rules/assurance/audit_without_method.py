"""G460: a round of audits that does not say how it was done."""

from collections.abc import Iterator

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, either
from readiness.score.rounds import rounds

ASKED = {
    "method": "how cases were chosen",
    "sample": "how many cases it looked at",
    "grades": "how they were graded",
    "moderated": "how many were graded twice",
}
"""What a round should say, by the key it is written under."""


@rule(
    "G460",
    Severity.WARNING,
    "an audit does not say how it was done",
    "York 2022, Lewisham 2019 and Medway 2019: audits too hopeful; Community Care on BCP 2022",
    Effort.ASK,
)
def audit_without_method(case: Case) -> Iterator[Finding]:
    """A round of audits leaves out its method, its sample, its grades or their moderation.

    Inspectors read cases that were audited and grade them again. Audits were found too hopeful,
    or of poor quality, more than once. What says how cases were chosen, how many there were
    and whether a second person came to the same grade can be relied on; a bare result cannot.
    A round that says how it was done and gives no grades is taken not to have graded; one
    without grades is not asked how many were given twice, and one out of date nothing.

    Mend: write `method`, `sample`, `grades` and `moderated`; `moderated: 0` is an answer.

    Example: `says: 96% were good or requires improvement.` with no number of cases.
    """
    for audit, _ in rounds(case):
        lacks = _lacks(audit)
        if lacks:
            yield Finding(
                audit.where("id"),
                f"audit round `{audit.id}` does not say {either([ASKED[key] for key in lacks])}",
                "write " + ", ".join(f"`{key}:`" for key in lacks),
                audit.id,
            )


def _lacks(audit: AuditRound) -> list[str]:
    said = {
        "method": bool(audit.method),
        "sample": audit.sample is not None,
        "grades": bool(audit.grades or (audit.method and audit.sample is not None)),
        "moderated": audit.moderated is not None or not audit.grades,
    }
    return [key for key in ASKED if not said[key]]
