"""Files of explore education statistics, used as they were downloaded."""

from decimal import Decimal
from pathlib import Path

import pytest
from building import SETTINGS, read, write

from readiness.load import Loaded
from readiness.model.indicator import Indicator

WIDE = """\
\ufefftime_period,time_identifier,geographic_level,country_code,country_name,region_code,\
region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,\
rereferral_percent
2025,Reporting year,National,E92000001,England,,,,,,Referrals,632830,142900,22.6
2025,Reporting year,Regional,E92000001,England,E12000009,South West,,,,Referrals,58110,12820,22.1
2025,Reporting year,Regional,E92000001,England,E12000001,North East,,,,Referrals,32490,6730,20.7
2025,Reporting year,Local authority,E92000001,England,E12000009,South West,839,E06000058,\
"Littleton, Poole",Referrals,3390,764,22.5
2025,Reporting year,Local authority,E92000001,England,E12000001,North East,841,E06000005,\
Darlington,Referrals,1900,310,16.3
2024,Reporting year,National,E92000001,England,,,,,,Referrals,621880,139350,22.4
2024,Reporting year,Local authority,E92000001,England,E12000009,South West,839,E06000058,\
"Littleton, Poole",Referrals,3960,z,c
2024,Reporting year,Local authority,E92000001,England,E12000009,South West,837,E06000028,\
Oldtown,Referrals,1,1,1
2018,Reporting year,Local authority,E92000001,England,E12000009,South West,837,E06000028,\
Oldtown,Referrals,2050,410,20
"""
"""A few rows in the shape of DfE's file c1 of Children in need, 2025; some figures are real."""

LONG = """\
time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,\
old_la_code,la_name,new_la_code,care_leaver_age,breakdown,care_leaver_count,care_leaver_percent
202425,Financial year,National,E92000001,England,,,,,,17 to 18 years,In training,200,3
202425,Financial year,National,E92000001,England,,,,,,19 to 21 years,In training,900,8
202425,Financial year,Local authority,E92000001,England,E12000009,South West,839,Littleton,\
E06000058,17 to 18 years,In training,12,low
202425,Financial year,Local authority,E92000001,England,E12000009,South West,839,Littleton,\
E06000058,19 to 21 years,In training,30,9
202425,Financial year,Local authority,E92000001,England,E12000009,South West,839,Littleton,\
E06000058,19 to 21 years,"Not in education, training or employment",30,9
"""
"""A few rows in the shape of DfE's file la_care_leavers_activity, 2025; the figures are made up."""

CODED = SETTINGS.replace("Council\n", "Council\n  code: E06000058\n")
ASKED = """\
indicators:
  - id: tiny.visits
    published:
      file: c1.csv
      value: [Re_referrals_percent, rereferral_percent]
      period: financial-year
"""
ASKED_LONG = """\
indicators:
  - id: tiny.visits
    published:
      file: long.csv
      value: care_leaver_percent
      where:
        care_leaver_age: 19 to 21 years
        breakdown: In training
      period: 31-march
"""


def _folder(
    folder: Path, asked: str = ASKED, csv: str = WIDE, name: str = "c1.csv", settings: str = CODED
) -> Loaded:
    files: dict[str, str | bytes] = {
        "readiness.yaml": settings,
        f"indicators/{name}": csv,
        "indicators/i.yaml": asked,
    }
    return read(write(folder, files))


def _indicator(loaded: Loaded) -> Indicator:
    assert loaded.diagnostics == ()
    assert loaded.workspace
    (found,) = loaded.workspace.records.indicators
    return found


def _long(folder: Path, asked: str = ASKED_LONG, csv: str = LONG) -> Loaded:
    return _folder(folder, asked, csv, "long.csv")


def _told(loaded: Loaded) -> str:
    (found,) = loaded.diagnostics
    return f"{found.at} {found.code} {found.message} = {found.hint}"


def test_the_authority_its_region_and_england_are_found_by_code(tmp_path: Path) -> None:
    asked = f"{ASKED}      numerator: rereferral_count\n      denominator: referral_count\n"
    before, latest = _indicator(_folder(tmp_path, asked)).series
    assert (latest.period.text, latest.value) == ("2024/25", Decimal("22.5"))
    assert (latest.england, latest.region) == (Decimal("22.6"), Decimal("22.1"))
    assert (latest.numerator, latest.denominator) == (764, 3390)
    assert (before.value, before.numerator, before.england) == ("c", None, Decimal("22.4"))
    assert before.region is None


def test_points_stand_where_they_are_in_the_file(tmp_path: Path) -> None:
    point = _indicator(_folder(tmp_path)).series[-1]
    assert str(point.where("value")) == "indicators/c1.csv:5:128"
    assert str(point.where("england")) == "indicators/c1.csv:2:77"
    assert str(point.where("period")) == "indicators/c1.csv:5:1"


def test_earlier_codes_fill_only_the_periods_that_lack(tmp_path: Path) -> None:
    settings = CODED.replace("E06000058\n", "E06000058\n  earlier-codes: [E06000028]\n")
    series = _indicator(_folder(tmp_path, settings=settings)).series
    assert [(point.period.text, point.value) for point in series] == [
        ("2017/18", 20),
        ("2023/24", "c"),
        ("2024/25", Decimal("22.5")),
    ]


def test_without_a_code_the_name_is_looked_for(tmp_path: Path) -> None:
    settings = SETTINGS.replace("Littleton Council", "Darlington Council")
    (point,) = _indicator(_folder(tmp_path, settings=settings)).series
    assert (point.value, point.region) == (Decimal("16.3"), Decimal("20.7"))


@pytest.mark.parametrize(
    ("own", "published"),
    [
        ("Durham County Council", "County Durham"),
        ("Bristol City Council", '"Bristol, City of"'),
        ("London Borough of Barking & Dagenham", "Barking and Dagenham"),
    ],
)
def test_the_style_of_an_authority_does_not_matter(
    tmp_path: Path, own: str, published: str
) -> None:
    settings = SETTINGS.replace("Littleton Council", own)
    csv = WIDE.replace("Darlington", published)
    (point,) = _indicator(_folder(tmp_path, csv=csv, settings=settings)).series
    assert point.value == Decimal("16.3")


def test_columns_are_found_in_small_or_capital_letters(tmp_path: Path) -> None:
    asked = ASKED.replace("[Re_referrals_percent, rereferral_percent]", "Rereferral_Percent")
    assert len(_indicator(_folder(tmp_path, asked)).series) == 2


def test_a_long_file_is_narrowed_by_where(tmp_path: Path) -> None:
    (point,) = _indicator(_long(tmp_path)).series
    assert (point.period.text, point.value, point.england) == ("2025-03-31", 9, 8)


@pytest.mark.parametrize(
    ("year", "period"),
    [("financial-year", "2024/25"), ("school-year", "2024-09 to 2025-08")],
)
def test_a_year_of_six_digits_is_read_as_asked(tmp_path: Path, year: str, period: str) -> None:
    (point,) = _indicator(_long(tmp_path, ASKED_LONG.replace("31-march", year))).series
    assert point.period.text == period


@pytest.mark.parametrize(
    ("year", "period"), [("30-september", "2025-09-30"), ("calendar-year", "2025")]
)
def test_a_year_of_four_digits_is_read_as_asked(tmp_path: Path, year: str, period: str) -> None:
    asked = ASKED.replace("financial-year", year)
    assert _indicator(_folder(tmp_path, asked)).series[-1].period.text == period


def test_only_the_latest_periods_up_to_the_day_of_assessment_are_taken(tmp_path: Path) -> None:
    one = _indicator(_folder(tmp_path / "one", f"{ASKED}      periods: 1\n"))
    assert [point.period.text for point in one.series] == ["2024/25"]
    settings = CODED.replace("2026-03-31", "2024-12-31")
    earlier = _indicator(_folder(tmp_path / "two", settings=settings))
    assert [point.period.text for point in earlier.series] == ["2023/24"]


def test_a_period_that_the_entry_gives_itself_is_left_to_it(tmp_path: Path) -> None:
    asked = f"{ASKED}    series:\n      - period: 2024/25\n        value: 23\n"
    series = _indicator(_folder(tmp_path, asked)).series
    assert [(point.period.text, point.value) for point in series] == [
        ("2024/25", 23),
        ("2023/24", "c"),
    ]


def test_two_indicators_may_use_one_file(tmp_path: Path) -> None:
    local = "title: Count\n    unit: number\n    measures: volume\n    source: DfE\n    published:"
    second = ASKED.removeprefix("indicators:\n").replace("published:", local)
    second = second.replace("tiny.visits", "local.count").replace(
        "rereferral_percent", "referral_count"
    )
    loaded = _folder(tmp_path, ASKED + second)
    assert loaded.workspace
    count, visits = loaded.workspace.records.indicators
    assert (count.series[-1].value, visits.series[-1].value) == (3390, Decimal("22.5"))


def test_a_published_file_may_be_larger_than_others(tmp_path: Path) -> None:
    other = LONG.splitlines()[3].replace("E06000058", "E06000001")
    loaded = _long(tmp_path, csv=LONG + f"{other}\n" * 10_000)
    assert len(_indicator(loaded).series) == 1
    assert loaded.texts.line("indicators/long.csv", 10_006) == other
    assert loaded.texts.line("indicators/long.csv", 10_007) == ""


NOT_THERE = [
    ("file: c1.csv", "file: c2.csv", "4:13", "did you mean `c1.csv`?"),
    ("rereferral_percent]", "referral_percent]", "5:14", "did you mean `rereferral_percent`?"),
    ("    period: fin", "    numerator: count\n      period: fin", "6:18", "no column `count`"),
    ("    period: fin", "    where: {age: all}\n      period: fin", "6:15", "no column `age`"),
    (
        "    period: fin",
        "    where: {category: referral}\n      period: fin",
        "6:15",
        "says `referral` in `category` = did you mean `Referrals`?",
    ),
]


@pytest.mark.parametrize(("old", "new", "place", "said"), NOT_THERE)
def test_what_is_not_there_is_told_where_it_was_asked_for(
    tmp_path: Path, old: str, new: str, place: str, said: str
) -> None:
    told = _told(_folder(tmp_path, ASKED.replace(old, new)))
    assert told.startswith(f"indicators/i.yaml:{place} E265")
    assert said in told


def test_a_refused_indicator_may_be_the_one_that_names_the_file(tmp_path: Path) -> None:
    assert "E204" in _told(_folder(tmp_path, ASKED.replace("financial-year", "march")))


def test_an_authority_that_is_not_in_the_file_is_told_its_code(tmp_path: Path) -> None:
    settings = SETTINGS.replace("Littleton Council", "Darlingtn Borough")
    told = _told(_folder(tmp_path, settings=settings))
    assert "i.yaml:4:13 E266 `indicators/c1.csv` has no row for your authority by its name" in told
    assert "if it is Darlington, write `code: E06000005`" in told


def test_two_rows_of_one_period_are_told_with_what_tells_them_apart(tmp_path: Path) -> None:
    asked = ASKED_LONG.replace("        care_leaver_age: 19 to 21 years\n", "")
    told = _told(_long(tmp_path, asked))
    assert "E266 lines 4 and 5 of `indicators/long.csv` both fit" in told
    assert 'such as `care_leaver_age: "17 to 18 years"`' in told


def test_a_file_that_starts_after_the_day_of_assessment_is_told(tmp_path: Path) -> None:
    told = _told(_folder(tmp_path, settings=CODED.replace("2026-03-31", "2017-01-01")))
    assert "E266 `c1.csv` has no period that ends by 1 January 2017" in told


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (":", "E267 `:` is a symbol that the department no longer uses"),
        ("~", "E267 `~` is a symbol that the department no longer uses"),
        ("9%", "E267 `9%` is neither a number nor a symbol for one"),
        ("", "E267 there is nothing in `rereferral_percent`"),
        ("1" * 19, "E206 `value` is `1111111111111111111`"),
    ],
)
def test_a_cell_that_is_no_figure_is_told_where_it_stands(
    tmp_path: Path, cell: str, said: str
) -> None:
    told = _told(_folder(tmp_path, csv=WIDE.replace("764,22.5", f"764,{cell}")))
    assert told.startswith(f"indicators/c1.csv:5:128 {said}")


OUT_OF_TIME = ["0001", "000001", "1899", "2101", "999900"]


@pytest.mark.parametrize("written", ["202426", "2025Q1", *OUT_OF_TIME])
def test_a_period_of_another_kind_is_told(tmp_path: Path, written: str) -> None:
    told = _told(_long(tmp_path, csv=LONG.replace("202425", written)))
    assert told.startswith(f"indicators/long.csv:5:1 E267 `time_period` is `{written}`")


def test_two_years_are_no_single_september(tmp_path: Path) -> None:
    told = _told(_long(tmp_path, ASKED_LONG.replace("31-march", "30-september")))
    assert "E267 `time_period` is `202425`, which is no 30 september" in told


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("764,22.5", "764", "c1.csv:5:1 E262 this row has 13 cells, and the first line 14"),
        ("764,22.5", '764,"22.5', "c1.csv:5:1 E262 a quote"),
        ("764,22.5", f"764,{'2' * 131_073}", "c1.csv:5:1 E262 a cell of this row has more than"),
        ("764,22.5\n", "764,22.5\r", "c1.csv:5:1 E262 rows run into one another"),
        (",category,", f",{'c' * 131_073},", "c1.csv:1:1 E262 a cell of this row has more than"),
        (",category,", ",LA_name,", "c1.csv:1:1 E262 the first line has the column `LA_"),
        ('"Littleton, Poole",Referrals,3390', "Little\x07ton,Referrals,3390", "c1.csv:5:96 Y010"),
    ],
)
def test_a_damaged_row_is_told(tmp_path: Path, old: str, new: str, said: str) -> None:
    found = _folder(tmp_path, csv=WIDE.replace(old, new))
    assert _told(found).startswith(f"indicators/{said}")


def test_a_byte_that_is_no_text_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, {"readiness.yaml": CODED, "i.yaml": ASKED})
    write(
        tmp_path,
        {"c1.csv": WIDE.encode().replace(b"Darling", b"Darl\xefng"), "readiness.yaml": CODED},
    )
    assert _told(read(tmp_path)).startswith("c1.csv:6:94 F107")


def test_a_file_that_nothing_names_is_told_with_words_that_would_do(tmp_path: Path) -> None:
    loaded = _long(tmp_path, "indicators:\n  id: tiny.visits\n")
    assert _told(loaded).startswith("indicators/long.csv:1:1 E263")
    paste = loaded.diagnostics[0].hint.split("`")[1]
    again = _long(tmp_path, f"indicators:\n  id: tiny.visits\n  {paste}\n")
    (point,) = _indicator(again).series
    assert point.value == "low"


def test_an_example_without_any_figures_still_says_what_to_write(tmp_path: Path) -> None:
    loaded = _long(tmp_path, "indicators:\n  id: tiny.visits\n", LONG.splitlines()[0] + "\n")
    assert "value: the_column" in loaded.diagnostics[0].hint


def test_a_file_whose_lines_end_as_on_an_old_computer_is_told(tmp_path: Path) -> None:
    told = _told(_folder(tmp_path, csv=WIDE.replace("\n", "\r")))
    assert told.startswith("indicators/c1.csv:1:1 E262 rows run into one another")


def test_a_comma_may_stand_in_the_name_of_a_column(tmp_path: Path) -> None:
    asked = f"{ASKED}      where: {{'kind, all': Referrals}}\n"
    csv = WIDE.replace(",category,", ',"kind, all",').replace("time_period,", '"time_period",', 1)
    assert _indicator(_folder(tmp_path, asked, csv)).series[-1].value == Decimal("22.5")


def test_empty_last_columns_are_no_columns_of_one_name(tmp_path: Path) -> None:
    csv = "".join(f"{line},,\n" for line in WIDE.splitlines())
    assert len(_indicator(_folder(tmp_path, csv=csv)).series) == 2


SEXES = """\
time_period,time_identifier,geographic_level,country_name,region_name,new_la_code,la_name,sex,rate
2025,Reporting year,National,England,,,,Boys,40
2025,Reporting year,National,England,,,,Total,60
2025,Reporting year,Regional,England,South West,,,Boys,41
2025,Reporting year,Regional,England,South West,,,Total,61
2025,Reporting year,Regional,England,,,,Total,99
2025,Reporting year,Local authority,England,South West,E06000058,Littleton,Total,62
"""
ASKED_SEXES = ASKED.replace("[Re_referrals_percent, rereferral_percent]", "rate")


def test_comparators_say_what_the_authority_s_own_row_says(tmp_path: Path) -> None:
    (point,) = _indicator(_folder(tmp_path, ASKED_SEXES, SEXES)).series
    assert (point.value, point.england, point.region) == (62, 60, 61)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("E06000058,Littleton,Total", "E06000058,Littleton,", "2 and 3"),
        ("E06000058,Littleton,Total", "E06000058,Littleton,All", "2 and 3"),
        (",Boys,41", ",Total,41", "4 and 5"),
    ],
)
def test_two_comparators_that_nothing_tells_apart_are_told(
    tmp_path: Path, old: str, new: str, lines: str
) -> None:
    told = _told(_folder(tmp_path, ASKED_SEXES, SEXES.replace(old, new)))
    assert f"i.yaml:4:13 E266 lines {lines} of `indicators/c1.csv` both fit" in told


def test_a_region_without_a_name_is_not_taken_for_england(tmp_path: Path) -> None:
    csv = "".join(line for line in SEXES.splitlines(keepends=True) if "National" not in line)
    (point,) = _indicator(_folder(tmp_path, ASKED_SEXES, csv)).series
    assert (point.england, point.region) == (None, 61)


@pytest.mark.parametrize(
    "damage", ["2025\n", f"{'x' * 131_073}\n", "2025,Reporting year,National\n"]
)
def test_an_example_is_made_from_the_rows_that_can_be_read(tmp_path: Path, damage: str) -> None:
    head, rest = LONG.split("\n", 1)
    loaded = _long(tmp_path, "indicators:\n  id: tiny.visits\n", f"{head}\n{damage}{rest}")
    assert _told(loaded).startswith("indicators/long.csv:1:1 E263")
