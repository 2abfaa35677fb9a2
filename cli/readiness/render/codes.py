"""What can be wrong with a brand: the codes W601 to W608."""

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

STYLE_MISSING = Code(
    "W601",
    Severity.ERROR,
    "the brand has a style that cannot be used or added",
    "readiness: how a document takes its look from a brand",
    """\
A brand is a Word file, and readiness uses its styles by their names. What your own file lacks
is added, in its fonts and colours. That cannot be done where your file has a style of the
same name and of another kind, or where the reference document that ships was damaged.

Mend: give the style another name in Word; readiness then adds its own. If the message speaks
of the reference document, install readiness again.

Example: `brand/ours.dotx` has a character style called `Lead`, where paragraphs are due that
open a section.""",
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

FAINT = Code(
    "W604",
    Severity.ERROR,
    "words in a brand's colours cannot be read by everybody",
    "WCAG 2.2, success criterion 1.4.3; the Public Sector Bodies Accessibility Regulations 2018",
    """\
Text and what is behind it must differ in lightness by at least 4.5 to 1, or 3 to 1 for letters
of 18 points, or of 14 in bold. readiness measures every pair that its documents show: headings
on the page, titles on the header row of tables, links in a box, and so on. A document with
fainter words may not be published by a council, and a reader with poor sight cannot read it.

Mend: use the darker colour that the hint names, or another of at least that contrast. In a
Word file, change the colour of the style that the message names.

Example: `main: F28C28`, an orange, on white has a contrast of 2.4 to 1.""",
)

UNUSABLE_SETTINGS = Code(
    "W605",
    Severity.ERROR,
    "the settings ask for a brand that cannot be used",
    "our own: what is asked for is used, or refused in words",
    """\
`brand:` in readiness.yaml names a file that is not there or not in your folder, a picture that
is no PNG or JPEG, a colour that is not six digits, or a Word file and colours at once.

Mend: put the file into the folder `brand` and name it as it stands there; write a colour as
Word shows it under More Colors, Custom, without `#`, which would start a remark. A Word file
brings its own logo, colours and font, so nothing else is given beside it.

Example: `logo: brand/logo.svg`, where a PNG is due.""",
)

ADDED_TO = Code(
    "W606",
    Severity.NOTE,
    "readiness adds something to a brand",
    "readiness: how a document takes its look from a brand",
    """\
Your Word file lacks something that documents need: styles, a language, a list, or the marking
and page number on every page. readiness adds it in your fonts and colours, and changes nothing
in your file.

Mend: nothing need be done. To decide the look yourself, make a style of that name in Word, or
put the words into the header or footer.

Example: a corporate template has no style called `Table Heading`.""",
)

HARD_TO_READ = Code(
    "W607",
    Severity.WARNING,
    "a brand makes documents harder to read or print",
    "GOV.UK and council guidance on accessible documents: 12 point text, A4, plain layout",
    """\
Small letters, narrow margins and paper that is not A4 tire readers and cost words at the edge
of a printer's page. A document is made all the same.

Mend: change it in Word, in the style or under Layout, and check the file again.

Example: `Normal` has letters of 10 points.""",
)

LEFT_BEHIND = Code(
    "W608",
    Severity.WARNING,
    "something in a brand is not carried over",
    "readiness: how a document takes its look from a brand",
    """\
Documents take from a brand its styles, lists, theme, page, headers and footers. Words on its
pages, formatting that was given by hand instead of by a style, headers for even pages, and
fonts kept inside the file are left behind.

Mend: put what matters into a style, or into the header of first pages; choose a font that
every computer has.

Example: headings that were made large and blue by hand, without the style `Heading 1`.""",
)

CODES = (
    STYLE_MISSING,
    NOT_WORD,
    UNSAFE,
    FAINT,
    UNUSABLE_SETTINGS,
    ADDED_TO,
    HARD_TO_READ,
    LEFT_BEHIND,
)
"""Every code this room gives."""
