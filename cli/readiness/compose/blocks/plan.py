"""The plan in tables: actions, and the recommendations of inspections."""

from datetime import date

from readiness.compose.index import Index
from readiness.compose.words import (
    STATUS_TONES,
    STATUS_WORDS,
    capital,
    cell,
    joined,
    number,
    strong,
)
from readiness.model.assessment import AreaStanding, Assessment
from readiness.model.document import (
    Block,
    Cell,
    Column,
    Inline,
    Inlines,
    Items,
    Paragraph,
    Reference,
    Table,
    Text,
)
from readiness.model.plan import Action
from readiness.model.when import day_words
from readiness.model.workspace import Workspace

FINISHED = ("done", "stopped")


def actions(assessment: Assessment, index: Index, area: AreaStanding | None = None) -> Block:
    """List the actions of an area, or the whole plan, soonest first."""
    chosen = _of_area(area) if area else assessment.workspace.records.actions
    if not chosen:
        where = f" for {area.short_title}" if area else ""
        return Paragraph((Text(f"No action is recorded{where}."),))
    columns = (
        Column("What we will do", 33),
        Column("Who and by when", 19),
        Column("How we will know", 24),
        Column("Where it stands", 24),
    )
    ordered = sorted(chosen, key=lambda action: (action.due or date.max, action.id))
    rows = tuple(_action(assessment, index, action) for action in ordered)
    title = f"What we will do: {area.short_title}" if area else "Our plan"
    return Table(title, columns, rows)


def plan_on_a_page(assessment: Assessment) -> Block:
    """List every unfinished action on one short row, soonest first."""
    open_ = [a for a in assessment.workspace.records.actions if a.status not in FINISHED]
    if not open_:
        return Paragraph((Text("No unfinished action is recorded."),))
    columns = (
        Column("By when", 16),
        Column("What we will do", 46),
        Column("Who", 24),
        Column("Status", 14),
    )
    ordered = sorted(open_, key=lambda action: (action.due or date.max, action.id))
    rows = tuple(_short(assessment, action) for action in ordered)
    return Table("Our plan, soonest first", columns, rows)


def _short(assessment: Assessment, action: Action) -> tuple[Cell, ...]:
    return (
        cell(day_words(action.due) if action.due else "No date"),
        cell(action.what),
        cell(role(assessment.workspace, action.owner) or "No owner"),
        cell(_status(assessment, action), tone=STATUS_TONES.get(action.status, "neutral")),
    )


def _status(assessment: Assessment, action: Action) -> str:
    status = capital(STATUS_WORDS[action.status])
    late = action.due and action.due < assessment.as_of
    if late and action.status not in (*FINISHED, "late"):
        status += ", past its date"
    return status


def _of_area(area: AreaStanding) -> tuple[Action, ...]:
    found = {action.id: action for need in area.plan.needs for action in need.actions}
    return tuple(found.values())


def _action(assessment: Assessment, index: Index, action: Action) -> tuple[Cell, ...]:
    answers = joined(_named(assessment, index, name) for name in action.responds_to)
    last = max(action.updates, key=lambda update: update.on, default=None)
    return (
        cell(action.what, (Text("Answers "), *answers) if answers else ""),
        cell(
            role(assessment.workspace, action.owner) or "No owner recorded",
            day_words(action.due) if action.due else "No date recorded",
        ),
        cell(*_measure(action)),
        cell(
            _status(assessment, action),
            f"{day_words(last.on)}: {last.says}" if last else "",
            tone=STATUS_TONES.get(action.status, "neutral"),
        ),
    )


def _named(assessment: Assessment, index: Index, name: str) -> Inline:
    for inspection in assessment.workspace.records.inspections:
        for asked in inspection.recommendations:
            if asked.id == name:
                return Reference(f"recommendation-{name}", f"recommendation {asked.number or name}")
    return index.cite(name) or Text(name)


def role(workspace: Workspace, owner: str) -> str:
    """Return an owner's role in words."""
    roles = {one.id: one.role for one in workspace.settings.owners}
    return roles.get(owner, owner)


def _measure(action: Action) -> tuple[str, ...]:
    return (
        action.measure or "No measure recorded",
        f"Baseline: {action.baseline}" if action.baseline else "",
        f"Target: {action.target}" if action.target else "",
    )


def in_words(area: AreaStanding) -> str:
    """Say how far the plan answers the area's weaknesses and open recommendations."""
    needs = area.plan.needs
    if not needs:
        return "There is no weakness or open recommendation to plan for."
    answered = sum(bool(need.actions) for need in needs)
    words = number(len(needs), "weakness or open recommendation", "weaknesses and recommendations")
    return (
        f"Of {words}, {answered} {'has' if answered == 1 else 'have'} an action; "
        f"{area.plan.sound} {'has' if area.plan.sound == 1 else 'have'} one that is owned, dated, "
        "measured, and on track or done."
    )


def risks(assessment: Assessment) -> Items | Paragraph:
    """List where a weakness has no action, and which actions are past their date."""
    lines = [line for area in assessment.areas if (line := _risk(area))]
    late = [
        action.what.rstrip(".")
        for action in assessment.workspace.records.actions
        if action.due and action.due < assessment.as_of and action.status not in FINISHED
    ]
    if late:
        lines.append((strong("Past their date: "), Text("; ".join(late) + ".")))
    if not lines:
        return Paragraph((Text("Every weakness has an action, and no action is late."),))
    return Items(tuple((Paragraph(line),) for line in lines))


def _risk(area: AreaStanding) -> Inlines:
    bare = [need for need in area.plan.needs if not need.actions]
    if not bare:
        return ()
    words = number(len(bare), "weakness or recommendation", "weaknesses and recommendations")
    verb = "has" if len(bare) == 1 else "have"
    return (strong(f"{area.short_title}: "), Text(f"{words} {verb} no action yet."))
