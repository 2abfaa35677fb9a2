"""Write an authority's folder of any size, invented from end to end and always the same.

    python benchmarks/generate.py FOLDER --items 300

makes 300 pieces of evidence in 300 files, 150 actions, 60 indicators of five years each, two
inspections with findings and recommendations, twelve rounds of audits, and prose for every
area. Only evidence grows with `--items`.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from invention import EDITION, Invention

ACTIONS = 150
AUDITS = 12
FINDINGS_OF_A_VISIT = 16
YEARS = ("2021/22", "2022/23", "2023/24", "2024/25", "2025/26")
KINDS = ("audit", "observation", "data", "child-voice", "family-voice", "peer-review", "governance")
FINDINGS = ("strength", "weakness", "mixed", "strength", "context")
SECTIONS = ("context", "children-said", "quality-assurance", "partnership", "changes", "not-known")
STATUSES = ("not-started", "on-track", "at-risk", "done")

Record = dict[str, Any]


def settings() -> Record:
    """Return what readiness.yaml says."""
    return {
        "authority": {"name": "Benchmarkshire County Council", "code": "E10000999"},
        "framework": EDITION,
        "as-of": "2026-06-30",
        "meeting": "2026-09-15",
        "issue": {"version": "1.0", "approved-by": "Director of Children's Services"},
        "owners": [{"id": "head-of-service", "role": "Head of Service"}],
        "documents": ["self-evaluation", "annual-conversation-pack"],
    }


def evidence(make: Invention, number: int) -> Record:
    """Return one piece of evidence, with nearly every key filled."""
    return {
        "id": f"e-{number:05}",
        "supports": make.supports(),
        "says": make.sentences(3),
        "finding": FINDINGS[number % len(FINDINGS)],
        "kind": KINDS[number % len(KINDS)],
        "dated": make.month(),
        "source": f"Report {number} to the quality board",
        "paragraph": f"{number % 40 + 1} and {number % 40 + 3}",
        "shows": ("quality", "impact")[number % 2],
        "hears": ["children", "families"],
        "teams": "Team north",
        "sample": f"{number % 50 + 10} of 200",
        "link": f"https://example.org/reports/{number}",
        "response": make.sentences(2),
        "note": make.sentences(1),
    }


def action(make: Invention, number: int, items: int) -> Record:
    """Return one action that answers two pieces of evidence."""
    answered = [f"e-{(number * step) % items + 1:05}" for step in (2, 3)]
    return {
        "id": f"a-{number:05}",
        "what": make.sentences(1),
        "responds-to": list(dict.fromkeys(answered)),
        "owner": "head-of-service",
        "due": f"2026-{number % 6 + 7:02}-28",
        "measure": "Share of plans that children helped to write",
        "baseline": f"{number % 40 + 20}%",
        "target": f"{number % 40 + 45}%",
        "status": STATUSES[number % len(STATUSES)],
        "updates": [{"on": f"2026-0{month}-15", "says": make.sentences(1)} for month in (2, 5)],
    }


def indicator(make: Invention, name: str) -> Record:
    """Return one indicator with a value and comparators for every year."""
    start = make.chance.randint(30, 60)
    series = [
        {
            "period": year,
            "value": start + 2 * step,
            "england": start + step,
            "region": start + step + 1,
            "neighbours": start - step,
        }
        for step, year in enumerate(YEARS)
    ]
    return {"id": name, "commentary": make.sentences(2), "series": series}


def inspection(make: Invention, number: int) -> Record:
    """Return an inspection with its findings, and a recommendation for every second one."""
    name = f"i-{number}"
    findings = [
        {
            "id": f"{name}-f{n:02}",
            "paragraph": str(n),
            "supports": make.supports(),
            "says": make.sentences(2),
            "finding": FINDINGS[n % len(FINDINGS)],
        }
        for n in range(1, FINDINGS_OF_A_VISIT + 1)
    ]
    asked = [
        {
            "id": f"{name}-r{n:02}",
            "number": str(n),
            "says": make.sentences(1),
            "findings": [f"{name}-f{n:02}"],
            "status": "in-progress",
            "progress": make.sentences(2),
            "updated": "2026-05-01",
            "evidence": ["e-00001"],
        }
        for n in range(1, FINDINGS_OF_A_VISIT // 2 + 1)
    ]
    return {
        "id": name,
        "title": f"Focused visit {number}",
        "kind": "focused-visit",
        "publisher": "Ofsted",
        "dated": f"2025-{number:02}-10",
        "source": f"Focused visit letter {number}",
        "findings": findings,
        "recommendations": asked,
    }


def audit(make: Invention, number: int) -> Record:
    """Return one round of audits."""
    return {
        "id": f"r-{number:02}",
        "title": f"Round {number} of practice audits",
        "dated": make.month(),
        "supports": make.supports(),
        "says": make.sentences(2),
        "finding": FINDINGS[number % len(FINDINGS)],
        "source": "Quarterly audit report",
        "method": "Chosen at random and read with the family",
        "sample": 30,
        "moderated": 10,
        "grades": {"good": 18, "requires-improvement": 12},
    }


def evaluation(make: Invention, area: str) -> Record:
    """Return one area by the three questions."""
    return {
        "area": area,
        "summary": make.sentences(1),
        "what-we-know": make.prose(6),
        "how-we-know": make.prose(4),
        "plans": make.prose(3),
    }


def write(folder: Path, items: int, per_file: int = 1) -> None:
    """Write the whole folder, with so many pieces of evidence in each file."""
    make = Invention()
    found = [evidence(make, number) for number in range(1, items + 1)]
    planned = [action(make, number, items) for number in range(1, ACTIONS + 1)]
    visits = [inspection(make, number) for number in (1, 2)]
    _save(folder / "readiness.yaml", settings())
    _save_each(folder / "evidence", "evidence", found, per_file)
    _save_each(folder / "plan", "actions", planned)
    _save_each(folder / "indicators", "indicators", [indicator(make, n) for n in make.indicators])
    _save_each(folder / "inspections", "inspections", visits)
    _save_each(folder / "audits", "audits", [audit(make, n) for n in range(1, AUDITS + 1)])
    areas = [evaluation(make, area["id"]) for area in make.areas]
    _save_each(folder / "evaluation", "evaluation", areas)
    told = [{"section": name, "text": make.prose(3)} for name in SECTIONS]
    _save_each(folder / "narrative", "narrative", told)


def _save_each(folder: Path, part: str, records: list[Record], per_file: int = 1) -> None:
    for start, some in _pieces(records, per_file):
        _save(folder / f"{start:05}.yaml", {part: some})


def _pieces(records: list[Record], size: int) -> Iterator[tuple[int, list[Record]]]:
    for start in range(0, len(records), size):
        yield start + 1, records[start : start + size]


def _save(path: Path, content: Record) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(content, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=96)
    path.write_text(text, encoding="utf-8")


class _Plain(yaml.CSafeDumper):
    """YAML as people write it: long text folded below its key."""


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else ">" if len(text) > 80 else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Plain.add_representer(str, _text)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--items", type=int, default=300)
    parser.add_argument("--per-file", type=int, default=1)
    asked = parser.parse_args()
    write(asked.folder, asked.items, asked.per_file)


if __name__ == "__main__":
    main()
