"""Write a few blocks as Word, and read them back with readers by other authors."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import lxml.html
import mammoth
import pytest
from lxml import etree

from readiness.model.document import Block, Document
from readiness.render import render

REFERENCE = Path(__file__).parents[2] / "templates" / "brand" / "reference.docx"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Written:
    """A Word file, and what others make of it."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as package:
            return {name: package.read(name) for name in package.namelist()}

    def part(self, name: str) -> Any:
        return etree.fromstring(self.parts()[name])

    def body(self) -> Any:
        return self.part("word/document.xml")

    def html(self) -> str:
        return str(mammoth.convert_to_html(io.BytesIO(self.data)).value)

    def words(self) -> str:
        return str(mammoth.extract_raw_text(io.BytesIO(self.data)).value)

    def notes(self) -> str:
        """Return the words of the notes, as a page in a browser shows them at its end."""
        page = lxml.html.fromstring(f"<div>{self.html()}</div>")
        return "".join(
            item.text_content() for item in page.xpath("//li[starts-with(@id, 'footnote')]")
        )

    def opened(self) -> Any:
        return docx.Document(io.BytesIO(self.data))

    def values(self, tag: str, attribute: str = "val") -> list[str]:
        return [found.get(W + attribute) for found in self.body().iter(W + tag)]


@pytest.fixture(scope="session")
def reference() -> Path:
    return REFERENCE


@pytest.fixture(scope="session")
def written() -> Callable[..., Written]:
    def write(*blocks: Block, brand: Path = REFERENCE, **fields: str) -> Written:
        given = {
            "title": "Self-evaluation",
            "subtitle": "What we know",
            "authority": "Northshire Council",
            "marking": "Official-Sensitive",
            "version": "Version 1.0",
            "date": "2026-04-01",
        }
        return Written(render(Document(**(given | fields), blocks=blocks), brand))

    return write


@pytest.fixture
def brand(reference, tmp_path):
    """Return a function that writes the reference document with some parts changed."""

    def changed(added=None, **replaced):
        path = tmp_path / "brand.docx"
        with zipfile.ZipFile(reference) as old, zipfile.ZipFile(path, "w") as new:
            for name in old.namelist():
                text = old.read(name).decode()
                for pattern, put in replaced.get(Path(name).stem.strip("[]"), ()):
                    text = re.sub(pattern, put, text, count=1, flags=re.DOTALL)
                new.writestr(name, text)
            for name, data in (added or {}).items():
                new.writestr(name, data)
        return path

    return changed
