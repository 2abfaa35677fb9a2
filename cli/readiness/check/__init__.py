"""Check what was loaded: every link leads somewhere, every date is possible."""

from datetime import date

from readiness.check.cited import cited
from readiness.check.dates import dated_ahead
from readiness.check.framework import (
    cohort_undeclared,
    dates_inconsistent,
    grades_alike,
    id_shared,
    indicator_unknown,
)
from readiness.check.gaps import accepted_elsewhere, unknown_gap
from readiness.check.headlines import headline_opposite
from readiness.check.ids import id_used_twice
from readiness.check.indicators import undefined_indicator
from readiness.check.judgements import unknown_grade
from readiness.check.links import (
    unknown_area,
    unknown_cohort,
    unknown_criterion,
    unknown_owner,
    unknown_record,
)
from readiness.check.outcomes import unknown_outcome
from readiness.check.teams import unknown_team
from readiness.model.diagnostic import Diagnostic
from readiness.model.framework import Framework
from readiness.model.indicator import Definition
from readiness.model.rule import Code, Rule
from readiness.model.workspace import Workspace

CHECKS: tuple[Rule[[Workspace, date]], ...] = (
    unknown_criterion,
    id_used_twice,
    unknown_area,
    unknown_grade,
    unknown_record,
    unknown_owner,
    undefined_indicator,
    unknown_cohort,
    dated_ahead,
    cited,
    headline_opposite,
    unknown_team,
    unknown_outcome,
)
"""What is asked of an authority's files."""

FRAMEWORK_CHECKS: tuple[Rule[[Framework, dict[str, Definition]]], ...] = (
    id_shared,
    dates_inconsistent,
    cohort_undeclared,
    indicator_unknown,
    grades_alike,
)
"""What is asked of a framework, shipped or an authority's own."""

GAP_CHECKS: tuple[Rule[[Workspace, frozenset[str]]], ...] = (unknown_gap, accepted_elsewhere)
"""What is asked of settings that speak of gaps, by the codes that there are."""

CODES: tuple[Code, ...] = (
    *(one.code for one in CHECKS),
    *(one.code for one in FRAMEWORK_CHECKS),
    *(one.code for one in GAP_CHECKS),
)


LINKS_TO_RECORDS = (unknown_record.code.code, cited.code.code)
"""Codes of links to records: not told of a record that could not be read and is told already."""


def check(workspace: Workspace, as_of: date) -> list[Diagnostic]:
    """Return every fault in what the authority wrote."""
    return [found for one in CHECKS for found in one.diagnostics(workspace, as_of)]


def check_framework(framework: Framework, catalogue: dict[str, Definition]) -> list[Diagnostic]:
    """Return every fault in a framework file."""
    return [found for one in FRAMEWORK_CHECKS for found in one.diagnostics(framework, catalogue)]


def check_gaps(workspace: Workspace, codes: frozenset[str]) -> list[Diagnostic]:
    """Return every fault in what the settings say of gaps."""
    return [found for one in GAP_CHECKS for found in one.diagnostics(workspace, codes)]
