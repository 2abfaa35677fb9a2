"""The file of the parts that belong to no one area."""

from collections.abc import Iterator

from readiness.commands.starter.yaml_text import example, joined, note
from readiness.model.evaluation import SECTIONS
from readiness.model.framework import Framework

_WORDS = {
    "context": "Your area and the children in it.",
    "children-said": "What children and families tell you, and what changed because of it.",
    "quality-assurance": "How you look at practice, and how you know that you see it truly.",
    "partnership": "How you work with police, health, schools and others.",
    "changes": "What has changed since the last annual engagement meeting.",
    "not-known": "What you do not know yet, said openly.",
    "for-young-people": "In short, plain sentences: what you found out, and how to have a say.",
}


def text(framework: Framework) -> str:
    """Return the text of the file."""
    return joined(
        [
            *note("The parts of the self-evaluation that belong to no one area."),
            *note(
                "The first is an example. To write another, take `# ` away at the start of its "
                "lines and write below `text`. What is not written is named as missing in the "
                "document, never left blank."
            ),
            "",
            "narrative:",
            *_sections(),
            "",
            *note(
                "A criterion that does not apply to you is named like this, and is never counted "
                "as done. Take `# ` away at the start of all four lines."
            ),
            "#",
            *(f"# {line}" for line in _waived(framework)),
        ]
    )


def _sections() -> Iterator[str]:
    first, *rest = SECTIONS
    yield f"  - section: {first}"
    yield "    text: |-"
    yield f"      EXAMPLE, to be replaced. {_WORDS[first]}"
    for section in rest:
        yield ""
        yield from example((f"- section: {section}", "  text: |-", f"    {_WORDS[section]}"))


def _waived(framework: Framework) -> tuple[str, ...]:
    return (
        "not-applicable:",
        f"  - criterion: {next(iter(framework.criteria))}",
        "    reason: Why it does not apply here.",
        "    dated: 2026-01",
    )
