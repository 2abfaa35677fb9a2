"""The examples, each with its verdict."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from readiness.load import Sources
from readiness.model.assessment import Assessment
from readiness.pipeline import assess

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.name for path in (ROOT / "examples").iterdir() if path.is_dir())
each = pytest.mark.parametrize("name", EXAMPLES)


@cache
def verdict_of(name: str) -> Assessment:
    """Return the verdict over an example, on its own day."""
    sources = Sources(ROOT / "examples" / name, ROOT / "frameworks")
    verdict = assess(sources, None, date(2030, 1, 1)).assessment
    assert verdict
    return verdict
