"""What can be wrong with a brand: the codes W601 to W603."""

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

STYLE_MISSING = Code(
    "W601",
    Severity.ERROR,
    "the brand lacks a style",
    "readiness: how a document takes its look from a brand",
    """\
A brand is a Word file, and readiness uses its styles by their names. A style that Word
lists but that was never used may not be in the file at all. Writing stops before anything
is made, because Word would quietly show such text in its own default look.

Mend: open the reference document that comes with readiness, change its fonts and colours to
your authority's, and save it as your brand. To keep a file you already have, copy the
missing styles into it: in Word's Styles pane choose Manage Styles, then Import/Export.

Example: `brand.docx` has `Title` and `Heading 1` but no `Table Heading`, so the header
rows of tables would have no look.""",
)

NOT_WORD = Code(
    "W602",
    Severity.ERROR,
    "the brand cannot be read as a Word document",
    "ISO/IEC 29500-2, Open Packaging Conventions",
    """\
The file is not a whole Word document of the .docx kind: it may be an older .doc, protected
by a password, cut short while copying, or far larger than a brand needs to be.

Mend: open the file in Word, remove any password, and save it as Word Document (.docx).

Example: `brand.docx` was a .doc file that had only been renamed.""",
)

UNSAFE = Code(
    "W603",
    Severity.ERROR,
    "the brand carries something that acts or reaches out",
    "ISO/IEC 29500-2, Open Packaging Conventions; what Word does when such a file opens",
    """\
A macro, an embedded object, a field that runs or fetches, a template or picture kept
elsewhere, a mail merge or a lock on editing is in the file. readiness copies none of it, but
a file that carries such things should not be the source of a document for an inspectorate
until somebody knows why it does.

Mend: open the file in Word, remove what the message names, and save it as Word Document
(.docx). A template kept elsewhere is detached under Developer, Document Template.

Example: `brand.docx` was made from a template on a shared drive, and still asks for that
drive each time it opens.""",
)

CODES = (STYLE_MISSING, NOT_WORD, UNSAFE)
"""Every code this room gives."""
