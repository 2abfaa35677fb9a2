"""Ordinary mistakes: each is told with file, line and column, in a sentence, with a remedy."""

from pathlib import Path
from typing import NamedTuple

import pytest
from building import read, write

GOOD = """\
evidence:
  - id: visits
    supports: [help.door]
    says: Contacts are answered on the day.
    finding: mixed
    kind: audit
    dated: 2026-03
    source: Audit report
"""


class Mistake(NamedTuple):
    """What is written in place of a line of the good entry, and what is then said."""

    line: str
    instead: str
    said: str
    remedy: str


MISTAKES = {
    "a paragraph stands in the column of its key": Mistake(
        "    kind: audit",
        "    kind: audit\n    note: |-\n    We know this: it is good.",
        "8:5 E202 `We know this` is not a key of `visits`",
        "if this is text, indent it two more spaces",
    ),
    "the only hyphen of a list is empty": Mistake(
        "    supports: [help.door]",
        "    supports:\n      -",
        "4:8 Y018 nothing follows the hyphen",
        "write the item",
    ),
    "a tab is used to indent": Mistake(
        "    kind: audit",
        "\tkind: audit",
        "6:1 Y001 this line is indented with a tab",
        "replace it with spaces",
    ),
    "a sentence holds a colon": Mistake(
        "Contacts are",
        "We found: contacts are",
        "4:19 Y002 a colon stands inside text that has no quotes",
        "put the whole text in double quotes",
    ),
    "a sentence is cut by a hash": Mistake(
        "on the day.",
        "in case #4 of five.",
        "4:41 Y012 everything from `#4 of five.` on is a note",
        "put the whole text in double quotes",
    ),
    "an apostrophe closes a single quote": Mistake(
        "Contacts are answered on the day.",
        "'The team's contacts'",
        "4:21 Y014 text goes on here after the closing quote",
        "use double quotes around the whole text",
    ),
    "a quote is never closed": Mistake(
        "Contacts are answered on the day.",
        '"Contacts are answered',
        "4:11 Y014 the quote that starts here is never closed",
        "use double quotes around the whole text",
    ),
    "a sentence starts with emphasis": Mistake(
        "Contacts are answered", "**Contacts** are answered", "4:11 Y013", "double quotes"
    ),
    "a sentence starts with an at sign": Mistake(
        "Contacts are answered", "@Home is answered", "4:11 Y013", "double quotes"
    ),
    "a sentence starts with a bracket": Mistake(
        "Contacts are answered", "[Most] contacts are answered", "4:18 Y015", "double quotes"
    ),
    "a key stands too far left": Mistake(
        "    kind: audit",
        "   kind: audit",
        "6:4 Y016",
        "keys of one entry start in the same column",
    ),
    "the space after a colon is missing": Mistake(
        "finding: mixed",
        "finding:mixed",
        "5:12 Y017 a space is missing after this colon",
        "write `finding: ` with a space",
    ),
    "a key is given twice": Mistake(
        "    kind: audit",
        "    source: Another report\n    kind: audit",
        "9:5 Y006 `source` stands here again; it is already on line 6",
        "keep one of the two",
    ),
    "a key is misspelt": Mistake(
        "finding:",
        "findnig:",
        "5:5 E202 `findnig` is not a key of `visits`",
        "did you mean `finding`?",
    ),
    "a key belongs to another kind of entry": Mistake(
        "    kind: audit",
        "    kind: audit\n    progress: slow",
        "7:5 E202 `progress` is not a key of `visits`",
        "it is a key of `inspections`",
    ),
    "a key is missing": Mistake(
        "    source: Audit report\n",
        "",
        "2:5 E203 `visits` has no `source`",
        "add a line such as `source: …`",
    ),
    "nothing follows a key": Mistake(
        "source: Audit report",
        "source:",
        "8:5 E203 nothing follows `source` in `visits`",
        "write a value",
    ),
    "a choice is misspelt": Mistake(
        "finding: mixed",
        "finding: Strenght",
        "5:14 E204 `Strenght` is not one of the choices for `finding`",
        "did you mean `strength`?",
    ),
    "a choice stands in curly quotes": Mistake(
        "kind: audit", "kind: “audit”", "6:11 E204", "did you mean `audit`?"
    ),
    "a date is written in the British way": Mistake(
        "2026-03", "31/03/2026", "7:12 E205 `31/03/2026` is not a date", "write `2026-03-31`"
    ),
    "a date is written in words": Mistake(
        "2026-03", "31 March 2026", "7:12 E205", "write `2026-03-31`"
    ),
    "a day does not exist": Mistake("2026-03", "2026-02-30", "7:12 E205", "write a day"),
    "one item stands where a list is due": Mistake(
        "[help.door]",
        "help.door",
        "3:15 E201 `supports` is `help.door`, where a list is due",
        "write `supports: [help.door]`",
    ),
    "an id has capitals and spaces": Mistake(
        "id: visits",
        "id: Home Visits",
        "2:9 E208 `Home Visits` is not a short name for `id`",
        "write `home-visits`",
    ),
    "a text is empty": Mistake("Audit report", '""', "8:13 E209 `source` is there", "write it"),
    "a text holds only spaces": Mistake("Audit report", '"  "', "8:13 Y020", "write it"),
    "a part of the file is misspelt": Mistake(
        "evidence:\n",
        "evidnce:\n",
        "1:1 E210 `evidnce` is not a part that a file can have",
        "did you mean `evidence`?",
    ),
    "a merge was not finished": Mistake(
        "    kind: audit",
        "<<<<<<< HEAD\n    kind: audit\n=======\n    kind: data\n>>>>>>> theirs",
        "6:1 Y009 here two versions of these lines stand one above the other",
        "keep the right lines",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=list(MISTAKES))
def test_an_ordinary_mistake_is_told_in_plain_words_when(tmp_path: Path, mistake: Mistake) -> None:
    assert GOOD.count(mistake.line) == 1
    files: dict[str, str | bytes] = {"evidence/a.yaml": GOOD.replace(*mistake[:2])}
    (found,) = read(write(tmp_path, files)).diagnostics
    said = f"{found.at} {found.code} {found.message}"
    assert said.startswith(f"evidence/a.yaml:{mistake.said}")
    assert mistake.remedy in found.hint


def test_a_good_entry_has_no_fault(tmp_path: Path) -> None:
    assert not read(write(tmp_path, {"evidence/a.yaml": GOOD})).diagnostics


def test_the_faults_of_all_files_come_out_in_one_run(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "evidence/a.yaml": GOOD.replace("mixed", "fine").replace("audit", "look"),
        "evidence/b.yaml": "evidence:\n\t- id: x\n",
        "plan/c.yaml": "actions:\n  id: act\n  what: x\n  due: soon\n",
        "indicators/d.csv": "indicator,period\n",
    }
    found = read(write(tmp_path, files)).diagnostics
    assert [(one.at.file, one.code) for one in found] == [
        ("evidence/a.yaml", "E204"),
        ("evidence/a.yaml", "E204"),
        ("evidence/b.yaml", "Y001"),
        ("indicators/d.csv", "E261"),
        ("plan/c.yaml", "E205"),
    ]


def test_a_bad_entry_does_not_take_the_good_ones_with_it(tmp_path: Path) -> None:
    bad = GOOD.replace("visits", "other").replace("mixed", "fine").removeprefix("evidence:\n")
    loaded = read(write(tmp_path, {"evidence/a.yaml": GOOD + bad}))
    assert loaded.workspace
    assert [entry.id for entry in loaded.workspace.records.evidence] == ["visits"]
    assert loaded.refused == {"other"}


@pytest.mark.parametrize(
    "note", ["kind: audit # by the principal", "kind: audit  # see above", "# a note"]
)
def test_an_ordinary_note_is_no_mistake(tmp_path: Path, note: str) -> None:
    text = GOOD.replace(
        "    kind: audit", f"    {note}\n" + "    kind: audit" * note.startswith("#")
    )
    assert not read(write(tmp_path, {"evidence/a.yaml": text})).diagnostics


@pytest.mark.parametrize("text", ["no", "0903", "12:30", "1.10", "1e3", "~", "null", "Yes", "=1+1"])
def test_what_other_readers_would_change_stays_text(tmp_path: Path, text: str) -> None:
    loaded = read(write(tmp_path, {"evidence/a.yaml": GOOD + f"    sample: {text}\n"}))
    assert loaded.workspace
    assert loaded.workspace.records.evidence[0].sample == text
