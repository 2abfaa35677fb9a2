"""The plan in tables: what an area will do, and everything that is unfinished."""

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
    Items,
    Paragraph,
    Reference,
    Table,
    Text,
)
from readiness.model.plan import Action
from readiness.model.when import day_words

SHORT = (
    Column("What we will do", 44),
    Column("Who", 22),
    Column("By when", 16),
    Column("Status", 18),
)
"""The columns of an action on one short row."""

TOP = 10
"""Actions in a plan for one meeting: more are no priorities."""

NEXT = 3
"""Actions of an area on its page of the pack."""


def actions(assessment: Assessment, index: Index, area: AreaStanding) -> tuple[Block, ...]:
    """List an area's actions in full; those that another area tells are only named."""
    held = list({one.id: one for need in area.plan.needs for one in need.actions}.values())
    own = [one for one in held if index.lead[one.id] == area.id]
    also = [one for one in held if index.lead[one.id] != area.id]
    blocks: list[Block] = []
    if own:
        blocks.append(_table(assessment, index, f"What we will do: {area.short_title}", own))
    if also:
        titles = {one.id: one.short_title for one in assessment.areas}
        blocks.append(
            Paragraph((Text("These actions, told in full under another area, help too:"),))
        )
        blocks.append(Items(tuple(_also(one, titles[index.lead[one.id]]) for one in also)))
    none = f"No action is recorded for {area.short_title}."
    return tuple(blocks) or (Paragraph((Text(none),)),)


def _also(action: Action, area: str) -> tuple[Block, ...]:
    return (Paragraph((Text(f"{action.what.rstrip('.')} ({area})."),)),)


def other_actions(assessment: Assessment, index: Index) -> tuple[Block, ...]:
    """List in full the actions that no area tells, such as those that answer a figure."""
    rest = [one for one in assessment.workspace.records.actions if one.id not in index.lead]
    if not rest:
        return (Paragraph((Text("Every action is told under its area."),)),)
    return (_table(assessment, index, "Actions that belong to no single area", rest),)


def _table(assessment: Assessment, index: Index, title: str, chosen: list[Action]) -> Table:
    columns = (
        Column("What we will do", 33),
        Column("Who and by when", 19),
        Column("How we will know", 24),
        Column("Where it stands", 24),
    )
    rows = tuple(_row(assessment, index, one) for one in sorted(chosen, key=_matters_first))
    return Table(title, columns, rows)


def _matters_first(action: Action) -> tuple[bool, bool, date, str]:
    """Sort key: unfinished, top priority, then the soonest; no date at all comes before any."""
    return action.finished, not action.top_priority, action.due or date.min, action.id


def _row(assessment: Assessment, index: Index, action: Action) -> tuple[Cell, ...]:
    answers = joined(_named(assessment, index, name) for name in action.responds_to)
    last = max(action.updates, key=lambda update: update.on, default=None)
    return (
        cell(
            action.what,
            (Text("Answers "), *answers) if answers else "",
        ),
        cell(*_who_and_when(assessment, action)),
        cell(*_measure(action)),
        cell(
            _status(assessment, action),
            f"{day_words(last.on)}: {last.says}" if last else "",
            tone=STATUS_TONES.get(action.status, "neutral"),
        ),
    )


def _who_and_when(assessment: Assessment, action: Action) -> tuple[str, ...]:
    who = assessment.workspace.role(action.owner)
    when = day_words(action.due) if action.due else ""
    if not (who or when):
        return ("Owner and date to be agreed",)
    return who or "Owner to be agreed", when or "Date to be agreed"


def _measure(action: Action) -> tuple[str, ...]:
    return (
        action.measure or "Measure to be agreed",
        f"Baseline: {action.baseline}" if action.baseline else "",
        f"Target: {action.target}" if action.target else "",
    )


def _status(assessment: Assessment, action: Action) -> str:
    status = capital(STATUS_WORDS[action.status])
    if action.overdue(assessment.as_of) and action.status != "late":
        status += ", past its date"
    return f"{status}. Top priority" if action.top_priority else status


def _named(assessment: Assessment, index: Index, name: str) -> Inline:
    """Name what an action answers: a recommendation by its place, or an item by its number."""
    for inspection in assessment.workspace.records.inspections:
        for place, asked in enumerate(inspection.recommendations, 1):
            if asked.id == name:
                label = f"recommendation {asked.number or place}, {inspection.dated.month}"
                return Reference(f"recommendation-{name}", label)
    return index.cite(name) or Text(name)


def top_actions(assessment: Assessment, most: int = TOP) -> tuple[Block, ...]:
    """List the few unfinished actions that matter most, and count the others."""
    open_ = sorted(_unfinished(assessment), key=_matters_first)
    if not open_:
        return (Paragraph((Text("No unfinished action is recorded."),)),)
    rows = tuple(_short(assessment, one) for one in open_[:most])
    table = Table("Our plan: what matters most", SHORT, rows)
    left = len(open_) - most
    if left <= 0:
        return (table,)
    words = f"{number(left, 'more action')} and how each is measured: see the self-evaluation."
    return table, Paragraph((Text(words),))


def next_for(assessment: Assessment, area: AreaStanding, most: int = NEXT) -> tuple[Block, ...]:
    """List an area's few unfinished actions that matter most, and count the others."""
    held = {one.id: one for need in area.plan.needs for one in need.actions if not one.finished}
    if not held:
        return (Paragraph((Text(f"No unfinished action for {area.short_title}."),)),)
    ranked = sorted(held.values(), key=_matters_first)
    rows = tuple(_short(assessment, one) for one in ranked[:most])
    table = Table(f"What we do next: {area.short_title}", SHORT, rows)
    left = len(ranked) - most
    if left <= 0:
        return (table,)
    words = f"{number(left, 'more action')}: see the self-evaluation."
    return table, Paragraph((Text(words),), style="small")


def _unfinished(assessment: Assessment) -> list[Action]:
    return [one for one in assessment.workspace.records.actions if not one.finished]


def plan_on_a_page(assessment: Assessment) -> Block:
    """List every unfinished action on one short row, what matters most first."""
    open_ = _unfinished(assessment)
    if not open_:
        return Paragraph((Text("No unfinished action is recorded."),))
    rows = tuple(_short(assessment, one) for one in sorted(open_, key=_matters_first))
    return Table("Our plan: top priorities first, then by date", SHORT, rows)


def _short(assessment: Assessment, action: Action) -> tuple[Cell, ...]:
    what = strong(action.what) if action.top_priority else action.what
    return (
        cell(what),
        cell(assessment.workspace.role(action.owner) or "To be agreed"),
        cell(day_words(action.due) if action.due else "To be agreed"),
        cell(_status(assessment, action), tone=STATUS_TONES.get(action.status, "neutral")),
    )


def in_words(area: AreaStanding) -> str:
    """Say how far the plan answers the area's weaknesses and open recommendations."""
    needs = area.plan.needs
    if not needs:
        return "No weakness or open recommendation is recorded, so there is nothing to plan for."
    answered = sum(bool(need.actions) for need in needs)
    every = number(len(needs), "weakness or open recommendation", "weaknesses and recommendations")
    sound = "owned, dated, measured, and on track or done"
    if not answered:
        return f"None of our {every} has an action yet."
    have = f"{answered} of our {every} {'has' if answered == 1 else 'have'} an action"
    if answered == len(needs):
        have = (
            f"All of our {every} have an action" if answered > 1 else f"Our {every} has an action"
        )
    if area.plan.sound == answered:
        return f"{have}; each of these is {sound}."
    if not area.plan.sound:
        return f"{have}; none of these is yet {sound}."
    return f"{have}; for {area.plan.sound} of them it is {sound}."
