"""Codes for tables of indicator values saved as CSV."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

_OURS = "the layout of indicator tables, as this program documents it"

HEADER = Code(
    "E261",
    Severity.ERROR,
    "a table without the right first line",
    _OURS,
    cleandoc("""
    The first line of a table names its columns. `indicator`, `period` and `value` must be
    there; `england`, `region`, `neighbours`, `numerator`, `denominator` and `note` may be.

    Mend: correct the first line. The order of the columns does not matter.

    Example: `Indicator name,Year,Figure`.
    """),
)

ROW = Code(
    "E262",
    Severity.ERROR,
    "a row that does not fit the first line",
    "RFC 4180",
    cleandoc("""
    The row has more or fewer cells than the first line has columns, or a quote in it is not
    closed, so that its cells would be read under the wrong headings.

    Mend: put cells that hold a comma in double quotes; give every row the same number of
    cells.

    Example: `cla.rate,2026,1,204`, where 1,204 is one figure.
    """),
)

DFE_SHAPE = Code(
    "E263",
    Severity.ERROR,
    "a table in the Department for Education's own layout",
    "explore education statistics, open data files",
    cleandoc("""
    The file was downloaded from explore education statistics. It holds every authority and
    many measures, and nothing here says which of them belong to which indicator. It is not
    read.

    Mend: copy your authority's values into a table with the columns `indicator`, `period` and
    `value`, and move the download out of the folder.

    Example: `b1_children_in_need_2013_to_2025.csv` saved in `indicators/`.
    """),
)

NO_INDICATOR = Code(
    "E264",
    Severity.ERROR,
    "values for an indicator that is not known",
    _OURS,
    cleandoc("""
    The table has values for an id that is neither in the catalogue nor among the authority's
    own indicators. Without a title and a unit the values say nothing.

    Mend: correct the id, or describe the indicator under `indicators:` in a YAML file.

    Example: `cin.referal.rate` in place of `cin.referrals.rate`.
    """),
)

CODES: tuple[Code, ...] = (HEADER, ROW, DFE_SHAPE, NO_INDICATOR)
