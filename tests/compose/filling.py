"""What the fixture `fill` is, and the first lines that it gives a template."""

from collections.abc import Callable

from readiness.compose import Composed

Fill = Callable[..., Composed]
"""A body, records, and parts of the template by name in; what was composed out."""

FIRST_LINES = "---\ntitle: A page\nfile: page.docx\n---\n"
"""Four lines: a body starts on line 5."""
