"""What one run found, as the forms for machines need it."""

from typing import NamedTuple

from readiness.model.diagnostic import Diagnostic, worst_first


class Subject(NamedTuple):
    """One thing that was looked at and what was found there; to find nothing is a result too.

    `group` is the file or area that it belongs to.
    """

    group: str
    name: str
    found: tuple[Diagnostic, ...] = ()


class Report(NamedTuple):
    """What one run looked at and found.

    Findings name their files as they are called from the folder that the program was started
    in. `command` is the word that was typed, `title` says whose files on which day, `summary`
    the outcome in a sentence, and `data` is what JSON holds. With `strict`, every finding fails
    the run, whatever its severity.
    """

    command: str
    title: str
    summary: str
    files: tuple[str, ...]
    subjects: tuple[Subject, ...]
    data: object
    strict: bool = False

    @property
    def findings(self) -> list[Diagnostic]:
        """Everything found, worst first."""
        return sorted((one for each in self.subjects for one in each.found), key=worst_first)
