"""What a page is made of."""

from typing import NamedTuple

from readiness.model.document import Document
from readiness.render.html.plan import Plan


class Paper(NamedTuple):
    """A document to be bound: the file that is written of it, and for whom it is."""

    file: str
    document: Document
    audience: str = ""


class Part(NamedTuple):
    """A paper of a page, its plan, and what it says as HTML."""

    paper: Paper
    plan: Plan
    body: str
