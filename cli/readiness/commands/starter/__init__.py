"""The files of a new authority's folder: enough to build at once, with room to write in."""

from collections.abc import Mapping

from readiness.commands.starter import area, editor, guide, narrative, others, settings
from readiness.commands.starter.answers import Answers
from readiness.model.framework import Framework
from readiness.model.indicator import Definition


def starter_files(
    answers: Answers, framework: Framework, catalogue: Mapping[str, Definition]
) -> dict[str, str]:
    """Return the text of each file by its path in the folder, with forward slashes."""
    areas = {
        f"evidence/{one.id}.yaml": area.text(one, framework, answers.year)
        for one in framework.all_areas()
    }
    return {
        "README.md": guide.text(answers, framework),
        "readiness.yaml": settings.text(answers, framework),
        **areas,
        "evidence/narrative.yaml": narrative.text(framework),
        "plan/actions.yaml": others.actions(answers, framework),
        "inspections/inspections.yaml": others.inspections(answers, framework),
        "audits/audits.yaml": others.audits(answers, framework),
        "indicators/indicators.yaml": others.indicators(answers, framework, catalogue),
        **editor.FILES,
    }
