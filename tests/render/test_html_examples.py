"""The page of a whole build: sound, and with every word of the other files."""

import io
import re
from collections import Counter
from datetime import date
from pathlib import Path

import mammoth
import pytest
from render.browser import Element, Page, checked

from readiness import shipped
from readiness.load import Sources
from readiness.pipeline import assess, publish
from readiness.render import INDEX

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", params=["northshire", "bournemouth-2018"])
def files(request) -> dict[str, bytes]:
    folder = ROOT / "examples" / request.param
    verdict = assess(Sources(folder, ROOT / "frameworks"), None, date(2030, 1, 1)).assessment
    assert verdict
    return publish(verdict, shipped.folder("templates"), folder).files


@pytest.fixture(scope="module")
def page(files: dict[str, bytes]) -> Page:
    return checked(files[INDEX])


def test_the_page_holds_every_document_the_gap_matrix_and_charts(files, page):
    links = [one.one("a")["href"] for one in page.all("p") if one["class"] == "about"]
    assert set(links) == set(files) - {INDEX, "gaps.json"}
    assert "Ways of knowing" in page.one("main").words
    assert len(page.all("svg")) > 4
    assert "do not send" in page.one("main").words.lower()


@pytest.mark.parametrize("name", ["self-evaluation", "annual-conversation-pack", "gap-report"])
def test_every_word_of_a_word_file_stands_on_the_page(files, page, name):
    told = mammoth.extract_raw_text(io.BytesIO(files[f"{name}.docx"])).value
    said = _words(_text(page.one("article", id=name))) + _head(page)
    assert not _words(re.sub(r"\b\d+\b", " ", told)) - said


def test_every_word_of_the_list_of_gaps_stands_on_the_page(files, page):
    told = re.sub(r"^\s*\d+\. |<br>", " ", files["gaps.md"].decode(), flags=re.MULTILINE)
    said = _words(_text(page.one("article", id="gaps"))) + _head(page)
    assert not _words(told) - said


def test_the_page_loads_nothing(files):
    text = files[INDEX].decode()
    assert not re.search(r'\b(?:src|srcset|data|poster|action|background)="(?!data:image/)', text)
    assert not re.search(r"<(?:script|link|iframe|object|embed|base|form)\b", text)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


def _head(page: Page) -> Counter[str]:
    """Return the words that stand once on the page, and in every file by itself."""
    return _words(_text(page.one("header", class_="masthead")))


def _text(element: Element) -> str:
    """Return what an element says, with a space between its parts."""
    return " ".join(one if isinstance(one, str) else _text(one) for one in element.held)
