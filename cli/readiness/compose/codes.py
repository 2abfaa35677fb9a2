"""The codes of faults in templates."""

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

UNKNOWN_NAME = Code(
    "T501",
    Severity.ERROR,
    "a template uses a name that does not exist",
    "our own: a misspelt name must never become a blank in a document",
    """A template asks for a value or block that readiness does not give it, or has a mistake
in its own words.

A blank in a document that a Director sends is worse than no document, so nothing is
written.

Mend: correct the name; `docs/templates.md` lists all of them.

Example: `{{ authorty }}` where the name is `authority`.""",
)

UNKNOWN_MARKDOWN = Code(
    "T502",
    Severity.ERROR,
    "a template holds Markdown that cannot be written",
    "our own: nothing may be lost between a template and Word",
    """A template holds a construct outside the documented vocabulary, such as raw HTML or
a picture.

What the Word writer does not know would be lost without a word, so nothing is written.

Mend: use headings, paragraphs, lists and the blocks that `docs/templates.md` lists.

Example: a table typed in the template instead of `{{ actions() }}`.""",
)

CODES = (UNKNOWN_NAME, UNKNOWN_MARKDOWN)
