"""Invented sentences, and the criteria and indicators that records refer to."""

import random
from pathlib import Path
from typing import Any

import yaml

FRAMEWORKS = Path(__file__).resolve().parent.parent / "frameworks"
EDITION = "ilacs-2026"
INDICATORS = 60

WHO = (
    "Children in the north of the county",
    "Young people leaving care at eighteen",
    "Parents whose children have a protection plan",
    "Families waiting for an assessment",
    "Social workers in their first year",
    "Schools that refer children often",
    "Foster carers & kinship carers",
    "Disabled children and their brothers and sisters",
)
DOES = (
    "told us that visits are regular and that promises are kept",
    "saw their plan and could say what had to change by when",
    "waited longer than the target of 45 days, often without being told why",
    "had a say in the decision, and the record shows what they said",
    "were seen alone in 4 of 5 visits that we read",
    "said that a change of worker meant starting their story again",
    "got help sooner than a year ago, and fewer came back to us",
    "did not always know whom to ring out of hours",
)
SHOWN = (
    "Of 40 cases that managers read, 31 showed it clearly and 9 did not",
    "The figure rose from 62% to 71% in a year, while England stayed at 68%",
    "Two teams do this well; in the third it depends on who is on duty",
    "A second look three months later found the same in 17 of 20",
    "It follows the change in supervision that began last spring",
    "Partners agree, and the children's own survey points the same way",
)


class Invention:
    """The same words, numbers and choices every time, and the framework they refer to."""

    def __init__(self) -> None:
        """Read which areas, criteria and indicators there are."""
        self.chance = random.Random(1)  # noqa: S311  the same folder every time is the point
        self.areas = _read(f"{EDITION}.yaml")["framework"]["areas"]
        self.criteria = [one["id"] for area in self.areas for one in area["criteria"]]
        catalogue = _read("indicators.yaml")["indicators"]
        self.indicators = [one["id"] for one in catalogue][:INDICATORS]

    def sentences(self, count: int) -> str:
        """Return some sentences."""
        choose = self.chance.choice
        said = (f"{choose(WHO)} {choose(DOES)}. {choose(SHOWN)}." for _ in range((count + 1) // 2))
        return " ".join(said)

    def prose(self, paragraphs: int) -> str:
        """Return paragraphs in Markdown, with a list, bold words and a reference."""
        written = [f"**In short.** {self.sentences(4)} [e-00001]"]
        written += [self.sentences(4) for _ in range(paragraphs - 2)]
        written.append("\n".join(f"- **Point {n}**: {self.sentences(1)}" for n in range(1, 4)))
        return "\n\n".join(written)

    def supports(self) -> list[str]:
        """Return one or two criteria."""
        return self.chance.sample(self.criteria, self.chance.randint(1, 2))

    def month(self) -> str:
        """Return a month of the two years before the meeting."""
        return f"{self.chance.randint(2024, 2025)}-{self.chance.randint(1, 12):02}"


def _read(name: str) -> Any:
    return yaml.load((FRAMEWORKS / name).read_bytes(), Loader=yaml.CSafeLoader)
