"""docs/diagnostics.md: every code, what it means and how to mend it."""

from collections.abc import Iterator

from readiness.commands.explain import codes
from readiness.model.rule import Code

_FAMILIES = {
    "F": "Files, folders and frameworks",
    "Y": "Text that is not the YAML we accept",
    "E": "Entries and tables",
    "X": "Links between files",
    "G": "Gaps in the evidence",
    "B": "Worse than agreed",
    "T": "Templates",
    "W": "Word and the brand",
}

_HEAD = """\
# Diagnostics

<!-- Made by `python docs/generate` from the codes themselves. -->

Whatever is wrong has a code, a place, a sentence and a remedy. `readiness explain X301` prints the
same words as this page. An **error** in a file must be put right before there is a verdict; a
**warning** should be looked at; a **note** is worth knowing. A gap in the evidence (G) never stops
a build: its severity says how soon an inspector would ask about it. Numbers are never used twice.
"""


def page() -> str:
    """Return the page."""
    return "\n".join([_HEAD, *_families(list(codes().values()))])


def _families(known: list[Code]) -> Iterator[str]:
    for letter, title in _FAMILIES.items():
        family = [one for one in known if one.code.startswith(letter)]
        if not family:
            continue
        yield f"## {title}\n"
        yield "| code | severity | title |\n| --- | --- | --- |"
        for one in family:
            yield f"| [{one.code}](#{one.code.lower()}) | {one.severity} | {one.title} |"
        yield ""
        yield from map(_section, family)


def _section(one: Code) -> str:
    return (
        f"### {one.code}\n\n**{one.title}** ({one.severity})\n\n{one.explanation}\n\n"
        f"Source: {one.source}.\n"
    )
