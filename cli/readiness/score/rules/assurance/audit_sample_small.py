"""G461: a round of audits that looked at too few cases."""

from collections.abc import Iterator

from readiness.model.audit import AuditRound
from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.model.terms import Terms
from readiness.score.case import Case
from readiness.score.rounds import rounds


@rule(
    "G461",
    Severity.WARNING,
    "an audit looked at too few cases",
    "South Gloucestershire 2016, paragraph 151: an audit of four cases",
    Effort.LOOK,
)
def audit_sample_small(case: Case) -> Iterator[Finding]:
    """A round looked at fewer cases, or a smaller share of them, than can speak for the rest.

    One board drew its lessons about missing children from four cases, and did not see that
    none of them met its own procedure. The terms set the fewest cases (`fewest-cases`) and,
    where a round says how many there were (`population`), the smallest share of them
    (`fewest-share-percent`). A round that looked at every case there was is never too small.

    Mend: audit more cases, or say in `population` that these were all there were.

    Example: `sample: 4`.
    """
    for audit, _ in rounds(case):
        told = _too_few(audit, case.terms)
        if told:
            yield Finding(
                audit.where("sample"),
                f"audit round `{audit.id}` looked at {told}",
                "audit more cases, or write in `population:` that there were no others",
                audit.id,
            )


def _too_few(audit: AuditRound, terms: Terms) -> str:
    sample, population = audit.sample, audit.population
    if sample is None or sample == population:
        return ""
    cases = f"{sample} case{'' if sample == 1 else 's'}"
    if sample < terms.fewest_cases:
        return f"{cases}; fewer than {terms.fewest_cases} cannot speak for the rest"
    if population and sample * 100 < terms.fewest_share_percent * population:
        return f"{cases} of {population}, less than {terms.fewest_share_percent} in a hundred"
    return ""
