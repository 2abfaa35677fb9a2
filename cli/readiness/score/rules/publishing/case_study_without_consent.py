"""G483: a case study of which nobody says how the child agreed."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.items import NO_SOURCE


@rule(
    "G483",
    Severity.ERROR,
    "a case study says nothing of consent",
    "UK GDPR; Children Act 1989, section 97",
    Effort.ASK,
)
def case_study_without_consent(case: Case) -> Iterator[Finding]:
    """A case study tells one child's story, and not how it may be told.

    Where few children share an age, a school or a disability, a story without names can still
    be somebody's. Whoever signs the document must know that the child and family agreed, or
    what was changed so that nobody knows them.

    Mend: ask the worker who told the story, and write under `consent` what was agreed, or how
    it was made anonymous. Without either, leave the story out.

    Example: `kind: case-study` without `consent:`.
    """
    for item in case.workspace.records.evidence:
        said = item.consent.strip().casefold()
        if item.kind == "case-study" and (not said or said in NO_SOURCE):
            yield Finding(
                item.where("consent" if said else "id"),
                f"case study `{item.id}` does not say that those it tells of agreed,"
                " or how it was made anonymous",
                "write it under `consent`, or leave the story out",
                item.id,
            )
