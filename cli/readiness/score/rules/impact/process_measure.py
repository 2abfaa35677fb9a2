"""G424: a measure that counts what adults do."""

from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case
from readiness.score.prose.sentences import first_word


@rule(
    "G424",
    Severity.WARNING,
    "a measure of work done, not of what it changes",
    "South Gloucestershire 2016, paragraphs 125 and 152",
    Effort.WRITE,
)
def process_measure(case: Case) -> Iterator[Finding]:
    """An action is measured by what adults do: a launch, a course, a meeting.

    Staff were trained and nobody could say what the training changed; a board's
    priorities were steps, and could not show success. The terms list words for what
    adults do (`activity-words`). A measure that names children is left alone, and so is
    an action that is finished.

    Mend: say what will be different for children or families, and how you will see it.

    Example: `measure: All managers have attended training`, in place of the share of
    records in which a manager's reasons can be read.
    """
    for action in case.workspace.records.actions:
        measure = " ".join(action.measure.split())
        word = first_word(measure, case.terms.activity_words)
        if word and not action.finished and not first_word(measure, case.terms.child_words):
            yield Finding(
                action.where("measure"),
                f"action `{action.id}` is measured by what adults do (`{word}`)",
                "say what will be different for children, and how you will see it",
                action.id,
            )
