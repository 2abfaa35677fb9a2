"""The codes of faults in templates."""

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

UNKNOWN_NAME = Code(
    "T501",
    Severity.ERROR,
    "a template uses a name that does not exist",
    "our own: a misspelt name must never become a blank in a document",
    """A template asks for a value or block that readiness does not give it, gives a block
something else than it works on, or has a mistake in its own words.

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
    """A template holds a construct outside the documented vocabulary, such as HTML, a picture,
code, a table typed out, or a container `:::` that does not exist or has no end.

What the Word writer does not know would be lost without a word, so nothing is written. This is
asked of a template's own words only: what stands in an authority's files is printed as it is.

Mend: use headings, paragraphs, lists and the blocks that `docs/templates.md` lists. A remark
that is not to be printed stands in `{# … #}`.

Example: `<table>` in the template instead of `{{ actions() }}`.""",
)

UNKNOWN_FILE = Code(
    "T503",
    Severity.ERROR,
    "a template names a file that cannot be written",
    "our own: documents are written into the folder `out`, and nowhere else",
    """The first lines of a template name the file that it makes. The name says by its ending
how to write it, and holds no folder.

Mend: end the name in `.docx` for Word or in `.md` for Markdown.

Example: `file: briefing.pdf`.""",
)

SAME_FILE = Code(
    "T504",
    Severity.ERROR,
    "two templates name the same file",
    "our own: a document must never be replaced by another of the same build",
    """Two templates make a file of the same name, so that one would replace the other. Capital
letters do not tell names apart, because on Windows they do not either.

Mend: give each its own name after `file:`.

Example: a template copied from `self-evaluation.md.j2` that still says
`file: self-evaluation.docx`.""",
)

NO_DOCUMENT = Code(
    "T505",
    Severity.ERROR,
    "the settings ask for a document that does not exist",
    "our own: what is asked for is made, or refused in words",
    """`documents:` in readiness.yaml names a document for which there is no template.

A document left out in silence would be missed at the meeting.

Mend: use the name of a template without its ending, or leave `documents:` out to make all.

Example: `documents: [self-evalution]`.""",
)

CODES = (UNKNOWN_NAME, UNKNOWN_MARKDOWN, UNKNOWN_FILE, SAME_FILE, NO_DOCUMENT)
