"""G471: an action that does not say who, by when, or how anyone will know."""

from collections import defaultdict
from collections.abc import Iterator

from readiness.model.diagnostic import Severity
from readiness.model.plan import Action
from readiness.model.rule import Effort, Finding, rule
from readiness.score.case import Case, either, some
from readiness.score.homes import homes
from readiness.score.plan import SMART, missing

_WORDS = {key: "due date" if key == "due" else key for key in SMART}


@rule(
    "G471",
    Severity.ERROR,
    "an action has no owner, date or measure",
    "South Gloucestershire 2016, paragraphs 114, 122, 151 and 154; Bournemouth 2018, paragraph 26",
    Effort.ASK,
)
def action_not_smart(case: Case) -> Iterator[Finding]:
    """An action lacks its owner, due date, measure, baseline or target.

    A plan without them cannot be followed, and nobody can say whether it worked. An action
    that has an owner is told by itself, to its owner; those of one area that nobody owns are
    told together. A finished action is asked only how anyone knows that it worked.

    Mend: write the missing keys: `owner` (a role), `due`, `measure`, `baseline`, `target`.

    Example: `what: Improve supervision.` and nothing more.
    """
    for home, actions in _lacking(case).items():
        names = [action.id for action in actions]
        single = len(names) == 1
        lacks = [key for key in SMART if any(key in missing(action) for action in actions)]
        yield Finding(
            actions[0].where("id"),
            f"{'action' if single else f'{len(names)} actions'} {some(names)} {_lack(actions)}",
            f"write {', '.join(f'`{key}:`' for key in lacks)}"
            + ("" if single else ", wherever it is missing"),
            names[0] if single else home,
        )


def _lacking(case: Case) -> dict[str, list[Action]]:
    """Return actions that lack something, those that nobody owns by their area."""
    filed = homes(case)
    found: dict[str, list[Action]] = defaultdict(list)
    for action in sorted(case.workspace.records.actions, key=lambda one: one.id):
        if missing(action) and action.status != "stopped":
            found[action.id if action.owner else filed[action.id]].append(action)
    return found


def _lack(actions: list[Action]) -> str:
    """Say what an action lacks, or what some that nobody owns lack, the same or not."""
    every = {key for action in actions for key in missing(action)}
    words = either([_WORDS[key] for key in SMART if key in every])
    if all(len(missing(action)) == len(every) for action in actions):
        return f"{'has' if len(actions) == 1 else 'have'} no {words}"
    return f"are incomplete: they lack an {words}"
