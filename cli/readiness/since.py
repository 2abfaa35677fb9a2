"""The straight line walked twice: what changed between an earlier state and a verdict."""

from datetime import date

from readiness.load import NotKept, Past, Sources, load_past
from readiness.model.assessment import Assessment
from readiness.model.changes import Changes
from readiness.model.diagnostic import Severity
from readiness.model.when import day_words
from readiness.pipeline import day
from readiness.score import score
from readiness.score.changes import changes, then


def compare(assessment: Assessment, sources: Sources, since: date | str) -> Assessment | NotKept:
    """Add to a verdict what changed since a revision in git, or since a day.

    For a day, git is asked first, if the folder was kept there then and under the same edition.
    Else today's files are read as of the day.
    """
    if isinstance(since, date) and since >= assessment.as_of:
        words = f"{day_words(since)} is not before {day_words(assessment.as_of)}"
        return NotKept(f"{words}, the day of the assessment", mistyped=True)
    past = load_past(sources, since)
    if isinstance(since, date) and not _is_alike(past, assessment):
        return assessment._replace(changes=_from_dates(assessment, since))
    return past if isinstance(past, NotKept) else _from_git(assessment, past, since)


def _is_alike(past: Past | NotKept, assessment: Assessment) -> bool:
    """Say whether there is an earlier state, under the edition that is in use today."""
    earlier = None if isinstance(past, NotKept) else past.loaded.workspace
    return earlier is not None and earlier.framework.id == assessment.workspace.framework.id


def _from_dates(assessment: Assessment, since: date) -> Changes:
    earlier = then(assessment.workspace, since)
    return changes(score(earlier.workspace, since), assessment, earlier.unknown)


def _from_git(assessment: Assessment, past: Past, since: date | str) -> Assessment | NotKept:
    """Compare with a commit, on the day of its own settings if that had come when it was made."""
    workspace, kept = past.loaded.workspace, past.kept
    faults = tuple(one for one in past.loaded.diagnostics if one.severity is Severity.ERROR)
    if workspace is None:
        why = f"{faults[0].at}: {faults[0].message}" if faults else "nothing is there to assess"
        return NotKept(f"the files of `{since}` give no verdict: {why}")
    said = day(workspace.settings, None, kept.made)
    as_of = since if isinstance(since, date) else min(said, kept.made)
    if as_of > assessment.as_of:
        words = f"`{since}` is of {day_words(as_of)}, after {day_words(assessment.as_of)}"
        return NotKept(f"{words}, the day of the assessment", mistyped=True)
    found = changes(score(workspace, as_of), assessment)
    source = found.source._replace(commit=kept.commit, made=kept.made, faults=faults)
    return assessment._replace(changes=found._replace(source=source))
