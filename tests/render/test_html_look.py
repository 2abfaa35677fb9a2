"""What the style sheet promises: contrast in light and dark, letters large enough."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from readiness.model.document import Document
from readiness.render import WRITERS
from readiness.render.colours import contrast
from readiness.render.html.sheet import BEHIND

DOCUMENT = Document("Plan", "", "Littleton", 'OFFICIAL"; }', "version 2", "2026-04-01", ())
CSS = re.search("<style>(.*)</style>", WRITERS["html"](DOCUMENT, Path()).decode(), re.DOTALL)[1]
DARK = "screen and (prefers-color-scheme: dark)"
WORDS = ("ink", "quiet", "main", "link")
PAPERS = ("paper", "band")
TONES = ("neutral", "strength", "weakness", "caution")


def colours(dark: bool) -> dict[str, str]:
    """Return the colours of the page by their names, in light or as the dark page changes them."""
    parts = re.split(r"(@media [^{]+)\{(.*?\})\s*\}", CSS, flags=re.DOTALL)
    found = dict(re.findall(r"--([\w-]+): #(\w{6});", "".join(parts[::3])))
    for condition, rules in zip(parts[1::3], parts[2::3], strict=True):
        if dark and DARK in condition:
            found |= dict(re.findall(r"--([\w-]+): #(\w{6});", rules))
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
class TestContrast:
    def test_words_can_be_read_on_everything_they_stand_on(self, dark: bool):
        held = colours(dark)
        for paper in (*PAPERS, *TONES):
            for words in WORDS:
                assert contrast(held[words], held[paper]) >= 4.5, (words, paper)
        for tone in TONES:
            assert contrast(held[f"{tone}-edge"], held[tone]) >= 4.5

    def test_focus_and_lines_can_be_seen(self, dark: bool):
        held = colours(dark)
        for line in ("focus", *(f"s{place}" for place in range(1, 7))):
            assert contrast(held[line], held["paper"]) >= 3, line

    def test_numbers_can_be_read_on_bars_and_bars_differ_in_lightness(self, dark: bool):
        held = colours(dark)
        fills = [held[f"f{place}"] for place in range(1, 6)]
        for place, fill in enumerate(fills, 1):
            assert contrast(held[f"t{place}"], fill) >= 4.5, place
        strength = [contrast(fill, held["paper"]) for fill in fills]
        assert strength == sorted(strength, reverse=True)
        steps = pairwise(strength)
        assert all(before / after > 1.25 for before, after in steps)


def test_dark_colours_differ_so_that_the_test_above_looks_at_two_pages():
    assert colours(True) != colours(False)
    assert set(colours(True)) == set(colours(False))


def test_what_an_authoritys_colour_is_darkened_against_is_what_stands_behind_it():
    light = colours(False)
    assert {light[name].upper() for name in (*PAPERS, *TONES)} == set(BEHIND)


def test_no_letters_on_screen_are_small():
    screen = CSS[: CSS.index("@media print")]
    sizes = re.findall(r"font(?:-size)?: ([\d.]+)(rem|px|em|pt)?", screen)
    least = {"rem": 1.0, "px": 16.0}
    assert len(sizes) > 8
    assert all(float(size) >= least[unit] for size, unit in sizes)


def test_print_is_on_a4_with_the_marking_above_and_below_every_page():
    pages = CSS[CSS.rindex("@page {") :]
    assert "size: A4" in pages
    for place in ("top-center", "bottom-center"):
        assert f'@{place} {{ content: "OFFICIAL\\22 \\3B  \\7D "' in pages
    assert "counter(pages)" in pages
