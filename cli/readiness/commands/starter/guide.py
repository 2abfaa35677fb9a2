"""The README of a new folder: what to do next, in about ten lines."""

from readiness.commands.starter.answers import Answers
from readiness.model.framework import Framework


def text(answers: Answers, framework: Framework) -> str:
    """Return the README."""
    return _TEXT.format(name=answers.name, edition=framework.short_title)


_TEXT = """\
# Inspection readiness: {name}

What {name} knows about its services for children, how it knows it, and what it will do
next, held against {edition}.

1. Look at `readiness.yaml`: name, meeting, marking, and the roles that own things.
2. Run `readiness build`. It writes Word documents into `out/`; they say what is missing.
3. In `evidence/`, answer the three questions of one area, and replace its example.
4. In `inspections/`, write what the last inspection found and asked for.
5. In `plan/`, write an action for each weakness and each open recommendation.
6. Run `readiness check` after each change. It names the file, the line and the remedy.
7. Run `readiness score` to see which criterion to work on next.
8. After adding an owner or changing the edition, run `readiness schema`: editors then know.
9. A file may be split: one for each head of service avoids clashes.
10. Never write about a single child here, and never a person's name where a role will do.
"""
