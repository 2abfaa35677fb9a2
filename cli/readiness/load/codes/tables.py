"""Codes for tables of indicator values saved as CSV."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

_OURS = "the layout of indicator tables, as this program documents it"
_PUBLISHED = "explore education statistics, open data files"

HEADER = Code(
    "E261",
    Severity.ERROR,
    "a table without the right first line",
    _OURS,
    cleandoc("""
    The first line of a table names its columns. `indicator`, `period` and `value` must be
    there; `england`, `region`, `neighbours`, `numerator`, `denominator` and `note` may be.

    Mend: correct the first line. Each column stands once, and their order does not matter.

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
    closed, so that its cells would be read under the wrong headings. Two columns of one name
    are told too, for nobody could say which of them counts.

    Mend: put cells that hold a comma in double quotes; give every row the same number of
    cells, and every column a name of its own.

    Example: `cla.rate,2026,1,204`, where 1,204 is one figure.
    """),
)

NOT_NAMED = Code(
    "E263",
    Severity.WARNING,
    "a published file that no indicator uses",
    _PUBLISHED,
    cleandoc("""
    The file was downloaded from explore education statistics. It holds every authority and
    many measures, and no indicator says which of them it wants. None of it is read.

    Mend: name the file and a column under `published` of an indicator, or move the file out of
    the folder. Files of this layout stay as they were downloaded.

    Example: a file of referrals saved in `indicators/`, from which an indicator would take its
    values by `published: {file: c1_referrals.csv, value: rereferral_percent, period:
    financial-year}`.
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

NOT_THERE = Code(
    "E265",
    Severity.ERROR,
    "a published file, column or word that is not there",
    _PUBLISHED,
    cleandoc("""
    Under `published` stands the name of a file, of a column, or a word to look for in a column,
    and it is not there. Names of columns and the words in them change from year to year.

    Mend: write it as the file has it. A second name of the column may stand beside the first:
    `value: [rereferral_percent, Re_referrals_percent]`.

    Example: `value: rereferrals_percent`, where the column is called `rereferral_percent`.
    """),
)

NO_ROW = Code(
    "E266",
    Severity.ERROR,
    "no row of a published file, or too many",
    _PUBLISHED,
    cleandoc("""
    The file has no row for the authority, or several for one period, so that nobody could say
    which figure is meant.

    Mend: write the authority's `code` in `readiness.yaml` as the file has it. Where several
    rows fit, say under `where` what the right one says in the columns that tell them apart.

    Example: a file with a row for each age group, and no `care_leaver_age` under `where`.
    """),
)

NO_FIGURE = Code(
    "E267",
    Severity.ERROR,
    "a cell of a published file that is no figure",
    "DfE open data standards, as listed on explore education statistics",
    cleandoc("""
    In a row that an indicator uses, the cell of the value is neither a number nor one of the
    symbols for a figure that is not shown, or the period is not of the kind that `published`
    names. Older editions use `:` and `~`, which no longer say what they mean.

    Mend: download the present edition of the file. If it says the same, write the values under
    `series` instead.

    Example: `:` in a file saved some years ago.
    """),
)

CODES: tuple[Code, ...] = (
    HEADER,
    ROW,
    NOT_NAMED,
    NO_INDICATOR,
    NOT_THERE,
    NO_ROW,
    NO_FIGURE,
)
