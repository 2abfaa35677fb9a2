"""Indicators: measured values with a period and comparators."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, WithJsonSchema

from readiness.model.entry import Entry
from readiness.model.evidence import Supports
from readiness.model.framework import Id, Text, Texts
from readiness.model.when import When

SYMBOLS: dict[str, str] = {
    "c": "suppressed to protect confidentiality",
    "z": "not applicable",
    "x": "not available",
    "u": "unreliable",
    "k": "rounds to zero",
    "low": "rounds to zero",
}
"""The Department for Education's symbols for a value that cannot be shown.

Source: DfE open data standards, as listed on explore education statistics.
"""

Symbol = Literal["c", "z", "x", "u", "k", "low"]
Value = Annotated[
    Decimal | Symbol,
    Field(union_mode="left_to_right"),
    WithJsonSchema({"anyOf": [{"type": "number"}, {"enum": list(SYMBOLS)}]}),
]
"""A number, or one of the symbols that stand for a number not shown."""

Good = Literal["high", "low", "neutral"]
Measures = Literal["volume", "timeliness", "completion", "quality", "outcome"]
Year = Literal["financial-year", "31-march", "30-september", "calendar-year", "school-year"]


class Definition(Entry):
    """What an indicator measures; from the catalogue, or the authority's own."""

    id: Id
    title: Text
    definition: str = ""
    unit: Text
    good: Good = Field(description="Which way is better; `neutral` when neither is.")
    measures: Measures
    period: str = Field(default="", description="What one period is, such as year to 31 March.")
    source: Text = Field(description="The return or publication the value comes from.")
    release: Id | None = Field(
        default=None, description="The publication of `releases.yaml` that brings later values."
    )
    note: str = ""

    def is_better(self, value: Value | None, than: Value | None) -> bool | None:
        """Say whether one value is better than another.

        None where neither way is better, or where either is no number.
        """
        if not isinstance(value, Decimal) or not isinstance(than, Decimal):
            return None
        return {"high": value > than, "low": value < than}.get(self.good)


class Point(Entry):
    """One period's value, with its comparators."""

    period: When
    value: Value
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    england: Value | None = None
    region: Value | None = None
    neighbours: Value | None = Field(
        default=None, description="Median of the statistical neighbours."
    )
    note: str = ""


Columns = Annotated[Texts, Field(min_length=1)]
"""Names of one column, in the order in which they are tried; one may stand without a list."""


class Published(Entry):
    """Values taken from a file of explore education statistics, kept as it was downloaded.

    The authority's rows are found by its code, or by its name when it gives none. The rows
    for England and for its region become the comparators.
    """

    file: Text = Field(description="The name of the CSV file in the folder.")
    value: Columns = Field(
        description="The column of the value; several where its name changed over the years."
    )
    numerator: str = Field(default="", description="The column that says how many.")
    denominator: str = Field(default="", description="The column that says of how many.")
    only: dict[str, Text] = Field(
        default={}, alias="where", description="Columns, each with what a row must say in it."
    )
    period: Year = Field(description="Which year, or which day of it, `time_period` stands for.")
    periods: int = Field(default=5, ge=1, description="How many of the latest periods to take.")


class Indicator(Entry):
    """An indicator's series in this authority.

    An id of the catalogue brings its title, unit and direction; a local one writes them.
    """

    id: Id
    title: str = ""
    unit: str = ""
    good: Good | None = None
    measures: Measures | None = None
    source: str = ""
    paragraph: str = ""
    supports: Supports | None = Field(
        default=None, description="Criteria; by default those that list the indicator."
    )
    commentary: str = Field(default="", description="What the figures mean, and why they moved.")
    series: tuple[Point, ...] = ()
    published: Published | None = Field(
        default=None, description="Where a file as published holds the values."
    )
    note: str = ""

    @property
    def ordered(self) -> tuple[Point, ...]:
        """The points, earliest period first; undated ones count as earliest."""
        return tuple(sorted(self.series, key=_ends))

    @property
    def latest(self) -> Point:
        """The latest point whose value is a number; the latest of all if none is."""
        known = [point for point in self.ordered if isinstance(point.value, Decimal)]
        return (known or self.ordered)[-1]


def _ends(point: Point) -> tuple[date, date]:
    return point.period.last or date.min, point.period.first or date.min
