"""A symbol for a figure not shown stays a symbol: no way of writing one makes it a number."""

from decimal import Decimal
from pathlib import Path

import pytest
from building import SETTINGS, read, write

from readiness.model.indicator import SYMBOLS

CODED = SETTINGS.replace("Council\n", "Council\n  code: E06000058\n")
YAML = """\
indicators:
  - id: tiny.visits
    series:
      - period: 2024/25
        value: {}
"""
TABLE = "indicator,period,value\ntiny.visits,2024/25,{}\n"
PUBLISHED = """\
time_period,geographic_level,la_name,new_la_code,percent
202425,Local authority,Littleton,E06000058,{}
"""
ASKED = """\
indicators:
  - id: tiny.visits
    published:
      file: visits.csv
      value: percent
      period: financial-year
"""


Files = dict[str, str | bytes]


def _values(folder: Path, way: str, sign: str) -> tuple[list[object], list[str]]:
    """Return the values of the indicator and the codes of what is refused."""
    files: dict[str, Files] = {
        "yaml": {"indicators/a.yaml": YAML.format(f'"{sign}"' if sign else "")},
        "table": {"indicators/a.csv": TABLE.format(sign)},
        "published": {
            "indicators/a.yaml": ASKED,
            "indicators/visits.csv": PUBLISHED.format(sign),
        },
    }
    loaded = read(write(folder, {"readiness.yaml": CODED, **files[way]}))
    entries = loaded.workspace.records.indicators if loaded.workspace else ()
    values: list[object] = [point.value for one in entries for point in one.series]
    return values, [found.code for found in loaded.diagnostics]


ways = pytest.mark.parametrize("way", ["yaml", "table", "published"])


@ways
@pytest.mark.parametrize("sign", SYMBOLS)
def test_a_symbol_stays_as_it_is(way: str, sign: str, tmp_path: Path) -> None:
    assert _values(tmp_path, way, sign) == ([sign], [])


@ways
def test_nought_is_a_number(way: str, tmp_path: Path) -> None:
    assert _values(tmp_path, way, "0") == ([Decimal(0)], [])


@ways
@pytest.mark.parametrize("sign", [":", "~", "-", "..", "n/a", "C", "null", ""])
def test_anything_else_is_refused_and_never_counted(way: str, sign: str, tmp_path: Path) -> None:
    values, codes = _values(tmp_path, way, sign)
    assert values == []
    assert codes in (["E206"], ["E267"], ["E203"])
