"""The text of a new readiness.yaml."""

from readiness.commands.starter.answers import Answers
from readiness.commands.starter.yaml_text import joined, note, quoted
from readiness.model.framework import Framework

OWNER = "director"
"""The id of the role that owns everything until others are named."""


def text(answers: Answers, framework: Framework) -> str:
    """Return the settings, with a note above each that says what it does."""
    return joined(
        [
            *note("The settings of this folder. `readiness check` says whether they are right."),
            "",
            "authority:",
            f"  name: {quoted(answers.name)}",
            *_code(answers.code),
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


def _code(code: str) -> list[str]:
    words = note("The code of the Office for National Statistics.", 2)
    return [*words, f"  code: {code}" if code else "  # code: E06000058"]


def _issue() -> list[str]:
    return [
        *note("What the front page says of this version. Take `# ` away before a line to use it."),
        "issue:",
        "  version: draft",
        "  # period: April 2025 to March 2026",
        "  # approved-by: Director of Children's Services",
        "  # approved-on: 2026-03-31",
        "  # contact: A role or a shared mailbox",
    ]


def _owners(answers: Answers, framework: Framework) -> list[str]:
    areas = [f"      - {area.id}" for area in framework.all_areas()]
    return [
        *note(
            "Roles that own actions, areas or criteria; never people's names. Add one for each "
            "head of service, and name it by its `id` as the `owner` of an action."
        ),
        "owners:",
        f"  - id: {OWNER}",
        f"    role: {quoted(answers.director)}",
        "    owns:",
        *areas,
    ]
