"""What a block gives to a template, with what it noticed in the authority's words."""

from typing import NamedTuple

from readiness.model.diagnostic import Diagnostic
from readiness.model.document import Block, Inlines

Plain = Block | tuple[Block, ...] | Inlines
"""What stands in a document: blocks, or words in a sentence."""


class Noted(NamedTuple):
    """Blocks or words, and diagnostics that a build tells without being stopped by them."""

    made: Plain
    notes: tuple[Diagnostic, ...]
