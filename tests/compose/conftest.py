"""Fill a template over a few records, as a build does."""

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from building import evidence, scored
from compose.filling import FIRST_LINES, Fill

from readiness.compose import Composed, Index, compose


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Return a function that composes a body, and parts by their names, over some records."""

    def make(body: str, *records: Any, first: str = FIRST_LINES, **parts: str) -> Composed:
        template = tmp_path / "templates" / "page.md.j2"
        (template.parent / "partials").mkdir(parents=True, exist_ok=True)
        template.write_text(first + dedent(body), encoding="utf-8")
        for name, text in parts.items():
            path = template.parent / "partials" / f"{name}.md.j2"
            path.write_text(dedent(text), encoding="utf-8")
        verdict = scored(*(records or (evidence(),)))
        return compose(verdict, Index(verdict), template)

    return make
