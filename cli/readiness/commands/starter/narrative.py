"""The file of the parts that belong to no one area."""

from collections.abc import Iterator

from readiness.commands.starter.yaml_text import example, joined, note
from readiness.model.evaluation import SECTIONS

_WORDS = {
    "context": "Your area and the children in it.",
    "children-said": "What children and families tell you, and what changed because of it.",
    "quality-assurance": "How you look at practice, and how you know that you see it truly.",
    "partnership": "How you work with police, health, schools and others.",
    "changes": "What has changed since the last annual engagement meeting.",
    "not-known": "What you do not know yet, said openly.",
}


def text() -> str:
    """Return the text of the file."""
    return joined(
        [
            *note("The parts of the self-evaluation that belong to no one area."),
            *note(
                "To write one, take `# ` away at the start of its lines and write below `text`. "
                "What is not written is named as missing in the document, never left blank."
            ),
            "",
            "narrative:",
            *_sections(),
            "",
            *note("A criterion that does not apply to you; it is never counted as done."),
            "",
            "not-applicable:",
            *example(_WAIVED),
        ]
    )


_WAIVED = (
    "- criterion: the-id-of-a-criterion",
    "  reason: Why it does not apply here.",
    "  dated: 2026-01",
)


def _sections() -> Iterator[str]:
    for section in SECTIONS:
        yield from example((f"- section: {section}", "  text: |-", f"    {_WORDS[section]}"))
