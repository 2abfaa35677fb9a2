"""What an area is proud of is a strength, and what worries it is not."""

from collections.abc import Iterator
from datetime import date

from readiness.check.records import record_ids, supporting
from readiness.model.diagnostic import Severity
from readiness.model.rule import Finding, rule
from readiness.model.workspace import Workspace

FITTING = {"proud_of": ("strength", "mixed"), "worried_about": ("weakness", "mixed")}


@rule("X311", Severity.ERROR, "a headline that says the opposite", "our own: the first page")
def headline_opposite(workspace: Workspace, as_of: date) -> Iterator[Finding]:
    """`proud-of` names something that is not a strength, or `worried-about` something that is.

    Both lists are printed on the first page. A weakness among the things to be proud of, or
    an action that is neither, would mislead the first reader.

    Mend: name strengths in `proud-of`, and weaknesses or mixed findings in `worried-about`.

    Example: `proud-of: [f27]` where `f27` is a weakness.
    """
    findings = dict.fromkeys(record_ids(workspace), "none")
    findings |= {one.id: getattr(one, "finding", "context") for one in supporting(workspace)}
    for written in workspace.records.evaluation:
        for field, fitting in FITTING.items():
            key = field.replace("_", "-")
            for place, name in enumerate(getattr(written, field)):
                finding = findings.get(name, "mixed")
                if finding not in fitting:
                    yield Finding(
                        written.where(key, place),
                        f"`{name}` stands in `{key}`, and its finding is {finding}",
                        f"name items whose finding is {' or '.join(fitting)}",
                        name,
                    )
