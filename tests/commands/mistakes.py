"""Ordinary mistakes: what a person typed, where it is found, what is said, what to do."""

from typing import NamedTuple

FILE = "evidence/mine.yaml"

GOOD = """\
evidence:
  - id: visits-2026
    supports:
      - help-protection.thresholds
    says: Visits are timely.
    finding: mixed
    kind: audit
    dated: 2026-03
    source: Audit report
actions:
  - id: act-visits
    what: Visit sooner.
    responds-to:
      - example-leaders
    owner: director
    due: 2026-12-31
audits:
  - id: round-2026
    title: A round
    dated: 2026-03
    supports:
      - help-protection.thresholds
    says: Cases were good.
    finding: mixed
    source: Audit report
    sample: 40
"""
"""What stood there before the mistake."""


class Mistake(NamedTuple):
    """What was typed in place of what, at which line and column it is found, and the words."""

    name: str
    written: str
    typed: str
    place: str
    says: str
    remedy: str

    @property
    def text(self) -> str:
        """Return the file with the mistake in it."""
        assert self.written in GOOD
        return GOOD.replace(self.written, self.typed, 1)


MISTAKES = (
    Mistake("tab", "    says:", "\tsays:", "5:1", "tab", "spaces"),
    Mistake(
        "no space after a colon",
        "finding: mixed",
        "finding:mixed",
        "6:12",
        "space is missing",
        "`finding: `",
    ),
    Mistake(
        "colon in text",
        "says: Visits are",
        "says: We know: visits are",
        "5:18",
        "colon",
        "double quotes",
    ),
    Mistake(
        "quote not closed", "says: Visits", 'says: "Visits', "5:11", "never closed", "double quotes"
    ),
    Mistake(
        "apostrophe in quotes",
        "says: Visits are timely.",
        "says: 'Children's views'",
        "5:21",
        "quote",
        "double quotes",
    ),
    Mistake(
        "key twice",
        "    kind: audit\n",
        "    kind: audit\n    kind: data\n",
        "8:5",
        "already on line 7",
        "one of the two",
    ),
    Mistake("misspelt key", "source:", "soruce:", "9:5", "`soruce`", "`source`"),
    Mistake("misspelt part", "actions:\n", "acitons:\n", "10:1", "`acitons`", "`actions`"),
    Mistake("misspelt kind", "kind: audit", "kind: adit", "7:11", "`adit`", "`audit`"),
    Mistake(
        "British date", "due: 2026-12-31", "due: 31/12/2026", "16:10", "31/12/2026", "`2026-12-31`"
    ),
    Mistake(
        "day that does not exist",
        "dated: 2026-03",
        "dated: 2026-02-30",
        "8:12",
        "2026-02-30",
        "2026-03-31",
    ),
    Mistake(
        "unknown criterion",
        "help-protection.thresholds",
        "help-protection.threshold",
        "4:9",
        "no criterion",
        "`help-protection.thresholds`",
    ),
    Mistake(
        "id used twice", "id: act-visits", "id: visits-2026", "11:9", "used twice", "another id"
    ),
    Mistake(
        "unknown owner", "owner: director", "owner: directer", "15:12", "no owner", "`director`"
    ),
    Mistake(
        "unknown record",
        "- example-leaders",
        "- example-leader",
        "14:9",
        "no record",
        "`example-leaders`",
    ),
    Mistake(
        "merge marker",
        "    says:",
        "<<<<<<< HEAD\n    says:",
        "5:1",
        "unfinished merge",
        "`=======`",
    ),
    Mistake(
        "anchor",
        "source: Audit report",
        "source: &report Audit",
        "9:13",
        "`&report`",
        "double quotes",
    ),
    Mistake("star for emphasis", "says: Visits", "says: *Visits*", "5:11", "`*", "double quotes"),
    Mistake("second document", "actions:\n", "---\nactions:\n", "10:1", "second document", "`---`"),
    Mistake(
        "wrong indentation",
        "    finding: mixed",
        "     finding: mixed",
        "6:6",
        "indented",
        "same column",
    ),
    Mistake(
        "text for a list",
        "supports:\n      - help-protection.thresholds",
        "supports: help-protection.thresholds",
        "3:15",
        "a list is due",
        "`- `",
    ),
    Mistake("number with a sign", "sample: 40", "sample: 40%", "26:13", "40%", "`40`"),
    Mistake(
        "date in the future",
        "dated: 2026-03",
        "dated: 2999-03",
        "8:12",
        "after the day",
        "correct the date",
    ),
    Mistake(
        "empty list",
        "supports:\n      - help-protection.thresholds",
        "supports: []",
        "3:15",
        "empty",
        "such as",
    ),
    Mistake("key left out", "    source: Audit report\n", "", "2:5", "no `source`", "add a line"),
    Mistake(
        "key left empty",
        "source: Audit report",
        "source:",
        "9:5",
        "nothing follows `source`",
        "a value",
    ),
    Mistake("empty file", GOOD, "", "1:1", "nothing in this file", "delete it"),
    Mistake(
        "id with capitals",
        "id: act-visits",
        "id: Act Visits",
        "11:9",
        "not a short name",
        "`act-visits`",
    ),
    Mistake(
        "hyphen with nothing after it",
        "thresholds\n    says",
        "thresholds\n      -\n    says",
        "5:8",
        "nothing follows",
        "delete the hyphen",
    ),
)
"""Each of them is found exactly where it stands, and nothing else is found."""

IN_SETTINGS = (
    Mistake(
        "edition", "framework: ilacs-2026", "framework: ilacs", "12", "`ilacs`", "`ilacs-2026`"
    ),
    Mistake("day", "as-of: today", "as-of: 31/03/2026", "8", "31/03/2026", "`2026-03-31`"),
    Mistake("key", "marking: ", "markng: ", "1", "`markng`", "`marking`"),
    Mistake("area", "      - leaders", "      - leader", "9", "`leader`", "`leaders`"),
)
"""Mistakes in readiness.yaml; their place is the column, for the lines above may move."""
