"""The text of a new readiness.yaml."""

from readiness.commands.starter.answers import Answers
from readiness.commands.starter.yaml_text import joined, note, quoted
from readiness.model.framework import Framework


def text(answers: Answers, framework: Framework) -> str:
    """Return the settings, with a note above each that says what it does."""
    return joined(
        [
            *note("The settings of this folder. `readiness check` says whether they are right."),
            "",
            "authority:",
            f"  name: {quoted(answers.name)}",
            *note("The code of the Office for National Statistics, such as E06000058.", 2),
            f"  code: {answers.code}".rstrip(),
            "",
            *note(f"The edition to be assessed under: {framework.title}."),
            f"framework: {framework.id}",
            "",
            *note("The day to assess on: `today`, or a day such as 2026-03-31."),
            "as-of: today",
            "",
            *note("The date of the annual engagement meeting."),
            f"meeting: {answers.meeting}".rstrip(),
            "",
            *note("The protective marking on every page."),
            f"marking: {quoted(answers.marking)}",
            "",
            *_issue(),
            "",
            *_owners(answers, framework),
        ]
    )


def _issue() -> list[str]:
    return [
        *note("What the front page says of this version."),
        "issue:",
        "  version: draft",
        "  period:",
        "  approved-by:",
        "  approved-on:",
        "  contact:",
    ]


def _owners(answers: Answers, framework: Framework) -> list[str]:
    areas = [f"      - {area.id}" for area in framework.all_areas()]
    return [
        *note(
            "Roles that own actions, areas or criteria; never people's names. Add one for each head "
            "of service, and name it by its `id` as the `owner` of an action."
        ),
        "owners:",
        "  - id: director",
        f"    role: {quoted(answers.director)}",
        "    owns:",
        *areas,
    ]
