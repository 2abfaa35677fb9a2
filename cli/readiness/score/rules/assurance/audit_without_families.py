"""G463: rounds of audits in which neither child nor family had a say."""

from collections.abc import Iterator

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, some
from readiness.score.rounds import rounds
from readiness.score.shares import share


@rule(
    "G463",
    Severity.NOTE,
    "an audit heard neither child nor family",
    "Barnsley 2018; Derby 2022 and Calderdale 2024: feedback is routine where audits are good",
    Effort.LOOK,
)
def audit_without_families(case: Case) -> Iterator[Finding]:
    """Rounds of audits took no feedback from the children and families whose cases they read.

    A file shows what was recorded. Whether help was any use the family knows, and better
    authorities ask them as a matter of course. All such rounds are told together. A round that
    writes `families-involved: 0` and gives the reason in its `note` is not among them.

    Mend: ask families in the next round, and write how many took part in `families-involved`.

    Example: sixty files read, and no family rung.
    """
    asked = [audit for audit, _ in rounds(case)]
    silent = [audit for audit in asked if not _heard(audit)]
    if silent:
        yield Finding(
            silent[0].where("id"),
            f"{share(len(silent), len(asked), 'audit round')} heard neither children nor families: "
            + some([audit.id for audit in silent]),
            "ask families in the next round, and write `families-involved:`",
            silent[0].id if len(silent) == 1 else "",
        )


def _heard(audit: AuditRound) -> bool:
    if "children" in audit.hears or "families" in audit.hears:
        return True
    explained = audit.families_involved == 0 and audit.note
    return bool(audit.families_involved or explained)
