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

Mend: end the name in `.docx` for Word, in `.html` for a browser or in `.md` for Markdown.

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

HEADING_SKIPPED = Code(
    "T506",
    Severity.ERROR,
    "a template skips a level of headings",
    "Public Sector Bodies Accessibility Regulations 2018; WCAG 2.2, 1.3.1",
    """A heading stands more than one level below the one before it, or the first is not of the
first level. Headings that a block brings count as well.

Whoever listens to a document moves by its headings, and looks for what is missing between two
levels. A public body must not publish such a document, so nothing is written.

Mend: give the heading one `#` more than the one above it, at most.

Example: `### Audits` straight below `# How we know ourselves`.""",
)

LINK_WITHOUT_WORDS = Code(
    "T507",
    Severity.ERROR,
    "a link in a template has no words",
    "Public Sector Bodies Accessibility Regulations 2018; WCAG 2.2, 2.4.4",
    """A template holds a link that shows nothing, only its address, or words such as `here`.

Whoever listens to a document has its links read out in a list. An address read letter by
letter says nothing of where it leads.

Mend: write what is there in square brackets, and the address in round ones.

Example: `<https://www.gov.uk/ofsted>` instead of `[Ofsted](https://www.gov.uk/ofsted)`.""",
)

TOO_LONG = Code(
    "T508",
    Severity.WARNING,
    "a text is too long for the first page",
    "our own: a Director and an inspector read the first page as one page",
    """The first page of a document is one page. An area's sentence, a strength, a worry and what
happens next have so much room on it, and the first sentence of this text needs more.

The documents are written all the same. On the first page the text is cut at a word and ends
in `…`; the whole of it stands under its area, and in the evidence index.

Mend: write a shorter first sentence that says the finding with its number; details can follow in
a second one. For a strength or a worry, another item can be named in `proud-of` or
`worried-about`.

Example: a `summary:` of 214 letters, where 160 have room.""",
)

HARD_SENTENCE = Code(
    "T509",
    Severity.WARNING,
    "a sentence written for young people is hard to read",
    "Kincaid and others 1975 for the grade; GOV.UK content design for 25 words at most",
    """What stands in `plainly:` and in the section `for-young-people` is read by children. A
sentence of more than 20 words, or of many long words, loses them. The grade counts how many
years at school a reader of the sentence needs, by its length and its long words.

The document is written all the same.

Mend: make two sentences of one, name who does what, and use the short word: `help` for
`support`, `check` for `monitor`, `home` for `placement`.

Example: `Placement sufficiency will be enhanced through commissioning activity.`""",
)

UNCLEAR_LINK = Code(
    "T510",
    Severity.WARNING,
    "a link in your own words does not say where it leads",
    "Public Sector Bodies Accessibility Regulations 2018; WCAG 2.2, 2.4.4",
    """A link in `summary`, an answer to one of the three questions, `plainly` or a section of
text is called by its address, or by words such as `here`.

Whoever listens to a document has its links read out in a list, without the sentences around
them. The documents are written all the same.

Mend: put what is there in square brackets, and its address in round ones.

Example: `[here](https://www.gov.uk/ofsted)` instead of `[Ofsted](https://www.gov.uk/ofsted)`.""",
)

CODES = (
    UNKNOWN_NAME,
    UNKNOWN_MARKDOWN,
    UNKNOWN_FILE,
    SAME_FILE,
    NO_DOCUMENT,
    HEADING_SKIPPED,
    LINK_WITHOUT_WORDS,
    TOO_LONG,
    HARD_SENTENCE,
    UNCLEAR_LINK,
)
