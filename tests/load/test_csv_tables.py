"""Tables of indicator values: rows become points of the series they name."""

from decimal import Decimal
from pathlib import Path

import pytest
from building import read, write

from readiness.load import Loaded
from readiness.model.indicator import Indicator

LOCAL = """\
indicators:
  id: local.calls
  title: Calls answered
  unit: "%"
  measures: timeliness
  source: Switchboard
  series:
    - period: 2024/25
      value: 80
"""


def _table(folder: Path, text: str | bytes, **more: str) -> Loaded:
    files: dict[str, str | bytes] = {"indicators/t.csv": text, "indicators/l.yaml": LOCAL}
    return read(write(folder, files))


def _indicator(loaded: Loaded, name: str) -> Indicator:
    assert loaded.workspace
    return next(one for one in loaded.workspace.records.indicators if one.id == name)


def test_rows_are_added_to_the_series_of_an_entry(tmp_path: Path) -> None:
    loaded = _table(tmp_path, "indicator,period,value\nlocal.calls,2025/26,85.5\n")
    series = _indicator(loaded, "local.calls").series
    assert [point.value for point in series] == [80, Decimal("85.5")]
    assert str(series[1].where("value")) == "indicators/t.csv:2:21"


def test_an_indicator_of_the_catalogue_needs_no_entry(tmp_path: Path) -> None:
    loaded = _table(tmp_path, 'period,note,indicator,value\n2025/26,"a, b",tiny.visits,c\n')
    (point,) = _indicator(loaded, "tiny.visits").series
    assert (point.value, point.note) == ("c", "a, b")


def test_a_mark_at_the_start_empty_cells_and_blank_rows_are_nothing(tmp_path: Path) -> None:
    text = "\ufeffIndicator, Period,value,england\r\n\r\ntiny.visits,2026,5,\r\n,,,\r\n"
    (point,) = _indicator(_table(tmp_path, text), "tiny.visits").series
    assert point.england is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("indicator,period\n", "1:1 E261 the first line has no column `value`"),
        ("indicator,period,value,year\n", "1:1 E261 the first line has the unknown column `year`"),
        ("indicator;period;value\n", "1:1 E261 the columns are not separated by commas"),
        ("indicator,period,value,value\n", "1:1 E261 the first line has the column `value` twice"),
        ("", "1:1 E261 the first line has no column"),
        ("time_period,geographic_level,la_name\n", "1:1 E263"),
        ("indicator,period,value\ntiny.visits,2026,1,204\n", "2:1 E262 this row has 4 cells"),
        ('indicator,period,value\ntiny.visits,2026,"5\n', "2:1 E262 a quote"),
        (
            f"indicator,period,value\ntiny.visits,2026,{'5' * 131_073}\n",
            "2:1 E262 a cell of this row has more than 131,072 letters",
        ),
        (f"indicator,period,{'v' * 131_073}\n", "1:1 E262 a cell of this row has more than"),
        ("indicator,period,value,,\ntiny.visits,2026,1,204,\n", "2:1 E262 this row has 4 cells"),
        ("indicator,period,value\ntiny.visits,2026\n", "2:1 E262 this row has 2 cells"),
        ("indicator,period,value\ntiny.visit,2026,5\n", "2:1 E264 there is no indicator"),
        ("indicator,period,value\n,2026,5\n", "2:1 E262 this row names no indicator"),
        ("indicator,period,value\ntiny.visits,31/03/2026,5\n", "2:13 E205"),
        ("indicator,period,value\ntiny.visits,2026,41.5%\n", "2:18 E206 `value` is `41.5%`"),
        ("indicator,period,value\ntiny.visits,2026,\n", "2:18 E203 nothing follows `value`"),
        (b"indicator,period,value\ntiny.visits,2026,\xa35\n", "2:18 F107"),
    ],
)
def test_a_faulty_table_is_told_with_line_and_column(
    tmp_path: Path, text: str | bytes, said: str
) -> None:
    (found,) = _table(tmp_path, text).diagnostics
    assert f"{found.at} {found.code} {found.message}".startswith(f"indicators/t.csv:{said}")


def test_rows_of_a_refused_indicator_are_not_told_as_unknown(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "t.csv": "indicator,period,value\nlocal.calls,2026,5\n",
        "l.yaml": LOCAL.replace("timeliness", "speed"),
    }
    assert [one.code for one in read(write(tmp_path, files)).diagnostics] == ["E204"]


def test_empty_last_columns_that_excel_saves_are_passed_over(tmp_path: Path) -> None:
    text = "indicator,period,value,,\ntiny.visits,2025,4,,\ntiny.visits,2026,5\n,,,,\n"
    series = _indicator(_table(tmp_path, text), "tiny.visits").series
    assert [point.value for point in series] == [4, 5]


def test_a_table_may_have_the_line_ends_of_an_old_computer(tmp_path: Path) -> None:
    loaded = _table(tmp_path, "indicator,period,value\rtiny.visits,2026,5\r")
    assert not loaded.diagnostics
    assert _indicator(loaded, "tiny.visits").series[0].value == 5
