"""What a template sees: plain values, and the blocks it may call for by name."""

from collections.abc import Callable
from typing import NamedTuple

from readiness.compose import occasions
from readiness.compose.blocks import (
    charts,
    comparison,
    countdown,
    evidence,
    exposed,
    figures,
    front,
    glossary,
    headlines,
    inspections,
    owners,
    plan,
    register,
    risks,
    verdict,
    ways,
    young_people,
)
from readiness.compose.index import Index
from readiness.compose.noted import Plain
from readiness.compose.prose import Prose
from readiness.compose.ticks import stressed
from readiness.compose.words import capital
from readiness.model.assessment import AreaStanding, Assessment, NextStep
from readiness.model.document import Contents, Inlines, PageBreak
from readiness.model.evaluation import SECTIONS
from readiness.model.when import day_words


class AreaView(NamedTuple):
    """One area as templates see it; prose is Markdown in the authority's words."""

    id: str
    title: str
    short_title: str
    sentence: Inlines
    what_we_know: Prose
    how_we_know: Prose
    plans: Prose
    plainly: Prose
    exposed: Inlines
    judged: str
    claimed: str
    plan: str
    has_mixed: bool
    has_put_right: bool
    has_context: bool
    standing: AreaStanding


def values(assessment: Assessment, index: Index) -> dict[str, object]:
    """Return every name that a template may use, and what it stands for."""
    workspace = assessment.workspace
    settings = workspace.settings
    return {
        "authority": settings.authority.name,
        "framework": workspace.framework.title,
        "edition": workspace.framework.short_title,
        "publisher": workspace.framework.publisher,
        "as_of": day_words(assessment.as_of),
        "meeting": day_words(settings.meeting) if settings.meeting else "",
        "notice": settings.issue.notice,
        "contact": settings.issue.contact,
        "any_accepted": bool(assessment.accepted),
        "until": day_words(assessment.until) if assessment.until else "",
        "areas": tuple(_area(assessment, index, area) for area in assessment.areas),
        "steps": tuple(map(_step, assessment.next_steps)),
        "text": _texts(assessment),
        "owners": owners.owners(assessment),
        "told_plainly": young_people.is_written(assessment),
        "any_quotations": bool(young_people.quotations(assessment)),
        **_blocks(assessment, index),
        **occasions.blocks(assessment, index),
    }


def _step(step: NextStep) -> dict[str, str | Inlines]:
    return {
        "area": step.area,
        "what": capital(step.what),
        "said": stressed(step.what),
        "brings": capital(step.brings),
        "owner": step.owner,
    }


def _texts(assessment: Assessment) -> dict[str, Prose]:
    texts = dict.fromkeys(SECTIONS, Prose(""))
    texts |= {one.section: Prose(one.text) for one in assessment.workspace.records.narrative}
    return texts


def _area(assessment: Assessment, index: Index, area: AreaStanding) -> AreaView:
    written = assessment.workspace.evaluation(area.id)
    grade = assessment.workspace.framework.grade((written and written.self_grade) or "")
    return AreaView(
        id=area.id,
        title=area.title,
        short_title=area.short_title,
        sentence=front.summary(assessment, index, area.id),
        what_we_know=Prose(written.what_we_know if written else ""),
        how_we_know=Prose(written.how_we_know if written else ""),
        plans=Prose(written.plans if written else ""),
        judged=inspections.last_judgement(assessment.workspace, area.id),
        claimed=grade.label if grade else "",
        plainly=Prose(written.plainly if written else ""),
        exposed=exposed.most_exposed(assessment, index, area),
        plan=plan.in_words(area),
        has_mixed=evidence.has(index, area, "mixed"),
        has_put_right=evidence.has(index, area, "put-right"),
        has_context=evidence.has(index, area, "context"),
        standing=area,
    )


def _blocks(assessment: Assessment, index: Index) -> dict[str, Callable[..., Plain]]:
    """Return the documented block functions; an area argument is one of `areas`."""
    return {
        "contents": lambda: Contents("Contents"),
        "page_break": PageBreak,
        "facts": lambda: front.facts(assessment),
        "facts_line": lambda: front.facts_line(assessment),
        "proud": lambda: headlines.proud(assessment, index),
        "worried": lambda: headlines.worried(assessment, index),
        "heard": lambda: front.heard(assessment),
        "first_points": lambda text: front.first_points(text, index),
        "unknowns": lambda: front.unknowns(assessment),
        "since_last_inspection": lambda: front.since_last_inspection(assessment),
        "findings": lambda area, which: evidence.findings(index, area.standing, which),
        "highlights": lambda area, which: evidence.highlights(index, area.standing, which),
        "voices": lambda area: evidence.voices(index, area.standing),
        "further_findings": lambda: evidence.further(assessment, index),
        "standing": lambda area: evidence.standing(area.standing),
        "ladder": lambda area: evidence.ladder(area.standing),
        "matrix": lambda: evidence.matrix(assessment),
        "rungs_chart": lambda: charts.rungs(assessment),
        "kinds_of_evidence": lambda: evidence.kinds_of_evidence(assessment),
        "evidence_index": lambda: register.evidence_index(assessment, index),
        "indicators": lambda area=None: figures.indicators(
            assessment, index, area.standing if area else None
        ),
        "other_indicators": lambda: figures.other_indicators(assessment, index),
        "audits": lambda: figures.audits(assessment, index),
        "audits_chart": lambda: charts.audit_grades(assessment),
        "comparison_chart": lambda: comparison.comparison(assessment),
        "actions": lambda area: plan.actions(assessment, index, area.standing),
        "other_actions": lambda: plan.other_actions(assessment, index),
        "plan_on_a_page": lambda: plan.plan_on_a_page(assessment),
        "recommendations": lambda: inspections.recommendations(assessment, index),
        "risks": lambda: risks.risks(assessment, index),
        "gaps": lambda: verdict.gaps(assessment),
        "countdown": lambda most=0: countdown.countdown(assessment, most),
        "accepted": lambda: verdict.accepted(assessment),
        "ways_of_knowing": lambda: ways.ways_of_knowing(assessment),
        "why": lambda area: ways.why(area.standing),
        "glossary": lambda: glossary.glossary(assessment.workspace.framework),
    }
