"""Say that a brand cannot be used."""

from collections.abc import Sequence

from readiness.model.diagnostic import Diagnostic


class UnusableBrand(Exception):
    """The brand cannot dress a document; `diagnostics` say why, and are never empty."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Keep the diagnostics; their messages are what a traceback shows."""
        super().__init__("; ".join(found.message for found in diagnostics))
        self.diagnostics = tuple(diagnostics)
