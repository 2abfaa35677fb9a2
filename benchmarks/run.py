"""Measure what readiness costs, side by side with others, and write results.md.

    python benchmarks/run.py [--pairs 9] [--folder FOLDER]

needs pandoc, which `pip install pypandoc_binary` brings, on Linux or macOS, and takes some
minutes. Everything that is measured is a whole process. See results.md for the last run.
"""

import argparse
import os
import platform
import subprocess
import sys
from datetime import date
from math import log10
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from paired import PAIRS, Command, Pairs, compare

HERE = Path(__file__).resolve().parent
PYTHON = sys.executable
READINESS = (PYTHON, "-m", "readiness")
DOCUMENTS = ("self-evaluation", "annual-conversation-pack")
FIND_PANDOC = "import pypandoc; print(pypandoc.get_pandoc_path())"
VERSIONS = """
import pypandoc, yaml
print("pandoc", pypandoc.get_pandoc_version(), "and PyYAML", yaml.__version__)
"""
SAME = """
Against pandoc both sides make the same two documents, ours from the YAML and pandoc's from the
finished Markdown. Every word in the body of pandoc's stands in ours at least as often, the
marking in our header included; otherwise nothing is measured. Ours says a little more: the list
of contents, the numbers of tables, and headings repeated where a long table is cut. Ours also
writes gaps.md and gaps.json, which pandoc is not asked for.

The exponent of growth is net of start-up, which is what a build of one item costs.

Not measured yet: docxtpl, many authorities in one run, a single chart, and a build after which
nothing has changed.
"""
BARE_LOAD = """
import sys, yaml
from pathlib import Path
for file in Path(sys.argv[1]).rglob("*.yaml"):
    yaml.load(file.read_bytes(), yaml.CSafeLoader)
"""
"""What anyone would write to read the same files, and no more."""


class Row(NamedTuple):
    """One measurement: what against what, both ratios, the goal, and both sides in words.

    `ratio` is by the clock, or of memory; `processor` is of processor time, if of time at all.
    """

    what: str
    against: str
    ratio: float
    processor: float | None
    goal: float
    ours: str = ""
    theirs: str = ""


def main() -> None:
    """Read the command line, measure, and write the results beside this file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--folder", type=Path, help="Keep what is generated in this folder.")
    asked = parser.parse_args()
    os.environ["PYTHONPATH"] = str(HERE.parent / "cli")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once
    with TemporaryDirectory() as temporary:
        rows = measure(asked.folder or Path(temporary), asked.pairs)
    page = report(rows, asked.pairs)
    (HERE / "results.md").write_text(page, encoding="utf-8")
    print(page)


def measure(folder: Path, pairs: int) -> list[Row]:
    """Make the folders and measure every row."""
    pandoc = output(PYTHON, "-c", FIND_PANDOC).strip()
    authority, small, large, one = (
        generated(folder, items, per_file)
        for items, per_file in ((300, 1), (1_000, 10), (10_000, 10), (1, 1))
    )
    built = against_pandoc(authority, pandoc, pairs)
    big = against_pandoc(large, pandoc, pairs)
    return [
        *of_build("300 items in 300 files", built, 0.35),
        *of_build("10,000 items, ten a file", big, 0.35),
        growth(one, small, large, pairs),
        check("300 items in 300 files", authority, pairs),
        check("10,000 items, ten a file", large, pairs),
        start(pairs),
    ]


def generated(folder: Path, items: int, per_file: int) -> Path:
    """Return the folder of an authority with so many items."""
    place = folder / f"items-{items}"
    sizes = ("--items", str(items), "--per-file", str(per_file))
    output(PYTHON, str(HERE / "generate.py"), str(place), *sizes)
    return place


def against_pandoc(authority: Path, pandoc: str, pairs: int) -> Pairs:
    """Build both documents, while pandoc converts the same two texts; both say the same."""
    texts = authority.with_name(f"{authority.name}-markdown")
    output(PYTHON, str(HERE / "content.py"), "markdown", str(authority), str(texts))
    theirs = [
        (pandoc, "-f", "gfm", str(texts / f"{name}.md"), "-o", str(texts / f"{name}.docx"))
        for name in DOCUMENTS
    ]
    measured = compare([build(authority)], theirs, pairs)
    for name in DOCUMENTS:
        both = (str(place / f"{name}.docx") for place in (authority / "out", texts))
        print(output(PYTHON, str(HERE / "content.py"), "same", *both), end="")
    return measured


def of_build(size: str, measured: Pairs, goal: float) -> list[Row]:
    """Return the rows of time and of memory for one size."""
    against = "pandoc -f gfm on the same two texts"
    ratio, memories = measured.memory_ratio, megabytes(measured)
    return [
        timed(f"build, {size}", against, measured, goal),
        Row(f"peak memory, {size}", against, ratio, None, 0.25, *memories),
    ]


def timed(what: str, against: str, measured: Pairs, goal: float) -> Row:
    """Return a row of time."""
    ratios = measured.ratio, measured.processor_ratio
    return Row(what, against, *ratios, goal, *seconds(measured))


def growth(one: Path, small: Path, large: Path, pairs: int) -> Row:
    """Return the exponent by which time grows from 1,000 to 10,000 items, net of start-up.

    What a build of one item costs is taken off both.
    """
    sizes = compare([build(large)], [build(small)], pairs)
    floor = compare([build(one)], [build(one)], pairs)
    return Row(
        "growth of build, as an exponent",
        "1,000 items",
        _exponent(sizes, floor, "seconds"),
        _exponent(sizes, floor, "processor"),
        1.05,
        *seconds(sizes),
    )


def _exponent(sizes: Pairs, floor: Pairs, clock: str) -> float:
    start = median(getattr(cost, clock) for side in floor for cost in side)
    grown = zip(*([getattr(cost, clock) - start for cost in side] for side in sizes), strict=True)
    return median(log10(large / small) for large, small in grown)


def check(size: str, authority: Path, pairs: int) -> Row:
    """Check a folder, against reading its YAML and nothing else."""
    ours = (*READINESS, "check", str(authority))
    measured = compare([ours], [(PYTHON, "-c", BARE_LOAD, str(authority))], pairs)
    against = "PyYAML's C loader alone on the same files"
    return timed(f"check, {size}", against, measured, 0.80)


def start(pairs: int) -> Row:
    """Ask for help, against starting Python."""
    measured = compare([(*READINESS, "--help")], [(PYTHON, "-c", "pass")], 3 * pairs)
    return timed("--help", "python -c pass", measured, 4.5)


def build(authority: Path) -> Command:
    """Return the command that builds an authority's documents."""
    return (*READINESS, "build", str(authority))


def seconds(measured: Pairs) -> tuple[str, str]:
    """Return the median time of each side, in words."""
    ours, theirs = (median(cost.seconds for cost in side) for side in measured)
    return f"{ours * 1000:,.0f} ms", f"{theirs * 1000:,.0f} ms"


def megabytes(measured: Pairs) -> tuple[str, str]:
    """Return the median of the highest memory of each side, in words."""
    ours, theirs = (median(cost.memory for cost in side) for side in measured)
    return f"{ours / 1e6:,.0f} MB", f"{theirs / 1e6:,.0f} MB"


def output(*command: str) -> str:
    """Return what a command prints. Raises CalledProcessError when it fails."""
    made = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return made.stdout


def report(rows: list[Row], pairs: int) -> str:
    """Return the results as a page of Markdown."""
    lines = [
        f"# Measured on {date.today():%d %B %Y}",
        "",
        f"{platform.machine()}, {os.cpu_count()} processors, {platform.system()}, "
        f"Python {platform.python_version()}, {output(PYTHON, '-c', VERSIONS).strip()}.",
        f"`python benchmarks/run.py --pairs {pairs}`; each ratio is the median of {pairs} pairs of",
        f"whole processes run in turn ({3 * pairs} pairs for `--help`); the sides are medians.",
        "`ratio` is by the clock; `processor` is the ratio of processor time, which other work on",
        "the machine disturbs less. A time alone says nothing about another machine.",
        "",
        "| what | against | ratio | processor | goal | | ours | theirs |",
        "| --- | --- | --: | --: | --: | --- | --: | --: |",
        *(_line(row) for row in rows),
        SAME,
    ]
    return "\n".join(lines).rstrip() + "\n"


def _line(row: Row) -> str:
    met = "met" if row.ratio <= row.goal else "missed"
    processor = "" if row.processor is None else f"{row.processor:.2f}"
    return (
        f"| {row.what} | {row.against} | {row.ratio:.2f} | {processor} | {row.goal:.2f} | {met} "
        f"| {row.ours} | {row.theirs} |"
    )


if __name__ == "__main__":
    main()
