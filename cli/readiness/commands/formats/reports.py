"""What a run found, made into a report for one of the forms."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.commands import show
from readiness.commands.formats.report import Report, Subject
from readiness.compose.data import comparison, problem, verdict
from readiness.load.codes.files import NO_FOLDER
from readiness.load.files import find
from readiness.load.forms import SETTINGS_FILE
from readiness.model.assessment import Assessment
from readiness.model.baseline import Baseline
from readiness.model.diagnostic import Diagnostic
from readiness.model.when import day_words

if TYPE_CHECKING:
    from readiness.score.ratchet import Compared

_NO_GRADE = "The ladder scores evidence; it is not a grade."


def of_faults(command: str, found: Iterable[Diagnostic], folder: Path, summary: str) -> Report:
    """Return the faults of a folder: every file that was looked at is a subject."""
    faults = list(found)
    files = _files(folder)
    by_file: dict[str, list[Diagnostic]] = {name: [] for name in files}
    for one in _placed(faults, folder):
        by_file.setdefault(one.at.file, []).append(one)
    return Report(
        command,
        f"readiness {command} {_shown(folder)}",
        summary,
        files,
        tuple(Subject(name, "no fault", tuple(those)) for name, those in by_file.items()),
        [problem(one) for one in faults],
    )


def of_gaps(assessment: Assessment, folder: Path, role: str = "") -> Report:
    """Return the gaps of a verdict: every criterion and area in it is a subject.

    With a role in words, only the gaps that are for it; the data hold the whole verdict.
    """
    subjects = [_only(one, role) for one in _standings(assessment, folder)]
    gaps = [gap for one in subjects for gap in one.found]
    summary = f"{len(gaps)} gap{'' if len(gaps) == 1 else 's'}: {show.totals(gaps)}"
    return Report(
        "score",
        show.title(assessment),
        f"{summary if gaps else 'No gap was found'}. {_NO_GRADE}",
        _files(folder),
        tuple(subjects),
        verdict(assessment),
    )


def of_file(command: str, found: Iterable[Diagnostic], file: Path) -> Report:
    """Return the faults of a single file outside the authority's own."""
    faults = tuple(found)
    return Report(
        command,
        f"readiness {command} --baseline {file.as_posix()}",
        f"{show.totals(faults)}; nothing could be compared.",
        (),
        (Subject(file.as_posix(), "no fault", faults),),
        [problem(one) for one in faults],
    )


def of_comparison(
    assessment: Assessment, agreed: Baseline, compared: "Compared", folder: Path
) -> Report:
    """Return what is worse than agreed: every criterion and file is a subject."""
    day = day_words(agreed.agreed_on)
    worse = f"{len(compared.worse)} worse" if compared.worse else "nothing worse"
    return Report(
        "check",
        show.title(assessment),
        f"{worse} than agreed on {day}; {len(compared.better)} better.",
        _files(folder),
        tuple(_held(assessment, compared, folder)),
        comparison(agreed.agreed_on, compared.worse, compared.better),
        strict=True,
    )


def _held(assessment: Assessment, compared: "Compared", folder: Path) -> Iterator[Subject]:
    """Yield each criterion with what is worse about it, then what is worse elsewhere."""
    criteria = [(area, one) for area in assessment.areas for one in area.criteria]
    homes = {(gap.code, gap.about): one.id for _, one in criteria for gap in one.gaps}
    held: dict[str, list[Diagnostic]] = {one.id: [] for _, one in criteria}
    rest: list[Diagnostic] = []
    for bad in compared.worse:
        held.get(homes.get((bad.code, bad.about), bad.about), rest).append(bad)
    for area, one in criteria:
        name = f"{one.heading}: no worse than agreed"
        yield _subject(area.title, name, held[one.id], folder)
    yield _subject("everything else", "no worse than agreed", rest, folder)


def _standings(assessment: Assessment, folder: Path) -> Iterator[Subject]:
    if assessment.gaps:
        yield _subject("the whole folder", "whole", assessment.gaps, folder)
    for area in assessment.areas:
        yield _subject(area.title, "the area itself", area.gaps, folder)
        for one in area.criteria:
            yield _subject(area.title, f"{one.heading}: {one.words}", one.gaps, folder)


def _subject(group: str, name: str, gaps: Iterable[Diagnostic], folder: Path) -> Subject:
    return Subject(group, name, tuple(_placed(gaps, folder)))


def _only(subject: Subject, role: str) -> Subject:
    kept = tuple(gap for gap in subject.found if role in ("", gap.owner))
    return subject._replace(found=kept)


def _files(folder: Path) -> tuple[str, ...]:
    way = _way(folder)
    return tuple(f"{way}{file.name}" for file in find(folder).files)


def _placed(found: Iterable[Diagnostic], folder: Path) -> Iterator[Diagnostic]:
    """Yield findings with their files as they are called from here, which is where services look.

    A folder that is not there has no way to it.
    """
    way = _way(folder)
    for one in found:
        file = f"{way}{one.at.file or SETTINGS_FILE}"
        is_lost = one.code == NO_FOLDER.code
        yield one if is_lost else one._replace(at=one.at._replace(file=file))


def _way(folder: Path) -> str:
    """Return the way from here to a folder, with a slash; nothing for here, or elsewhere."""
    try:
        inside = folder.resolve().relative_to(Path.cwd().resolve())
    except (OSError, ValueError):
        return ""
    return "" if inside == Path() else f"{inside.as_posix()}/"


def _shown(folder: Path) -> str:
    return "" if folder == Path() else folder.as_posix()
