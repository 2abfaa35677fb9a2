"""Codes for lines that do not make up a YAML file as this program reads them."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

_YAML = "YAML 1.2.2 (from memory)"
_OURS = "the part of YAML that this program accepts"

SHARED = Code(
    "Y003",
    Severity.ERROR,
    "an anchor, an alias or a merge key",
    "CVE-2019-11253, and the rules of StrictYAML",
    cleandoc("""
    A value that starts with `&` or `*`, and the key `<<`, make one part of a file stand in
    another. They are refused: a reader cannot see what is there, and a few lines can grow to
    fill the computer.

    Mend: write the value out; put it in double quotes if the sign belongs to the text.

    Example: `says: *every* child was seen`, where the stars were meant as emphasis.
    """),
)

TAG = Code(
    "Y004",
    Severity.ERROR,
    "a value that starts with an exclamation mark",
    _OURS,
    cleandoc("""
    In YAML a leading `!` asks the program to make something else of the value. That is never
    needed here and can be used to do harm.

    Mend: put the text in double quotes, or remove the mark.

    Example: `note: !important for the meeting`.
    """),
)

SECOND = Code(
    "Y005",
    Severity.ERROR,
    "a second document in one file",
    _OURS,
    cleandoc("""
    A line of three hyphens or three full stops ends a document. What follows would be lost
    without a word.

    Mend: remove the line, or move what follows to a file of its own.

    Example: two files pasted together, each of which started with `---`.
    """),
)

TWICE = Code(
    "Y006",
    Severity.ERROR,
    "a key given twice",
    _YAML,
    cleandoc("""
    The same key stands twice in one entry. Only one of the two values could count, and nobody
    could see which.

    Mend: keep one of them; if both matter, put both texts under one key.

    Example: `dated` at the start of an entry and again at its end.
    """),
)

ODD_KEY = Code(
    "Y007",
    Severity.ERROR,
    "a key that is not a word",
    _OURS,
    cleandoc("""
    What stands before a colon must be one of the known words. Here it is empty, a list or a
    group of keys.

    Mend: write the key as a plain word.

    Example: a line that starts with a colon, or with `? `.
    """),
)

EMPTY = Code(
    "Y008",
    Severity.ERROR,
    "a file with nothing in it",
    "a rule of this program: nothing empty ever passes",
    cleandoc("""
    The file is empty, or holds only notes that start with `#`. Perhaps it was not saved, or
    was damaged while it was copied.

    Mend: write what it should hold, get it back from an earlier version, or delete it.

    Example: a new file that was made and forgotten.
    """),
)

CONFLICT = Code(
    "Y009",
    Severity.ERROR,
    "an unfinished merge",
    "git's conflict markers (from memory)",
    cleandoc("""
    Two people changed the same lines, and git wrote both versions into the file between
    markers. Somebody has to choose.

    Mend: keep the right lines and delete the lines that start with `<<<<<<<`, `=======` and
    `>>>>>>>`.

    Example: two heads of service changed the same action on the same day.
    """),
)

INDENT = Code(
    "Y016",
    Severity.ERROR,
    "a line that starts at the wrong place",
    _YAML,
    cleandoc("""
    The spaces at the start of the line fit no line above it, so that it is not clear what the
    line belongs to. Keys of one entry start in the same column, and a hyphen needs a space
    after it. A line above that is still a note, with `#` before it, has the same effect.

    Mend: move the line to the left or right until it stands under its neighbours.

    Example: `dated` with three spaces under `says` with four.
    """),
)

NO_COLON = Code(
    "Y017",
    Severity.ERROR,
    "a line that is not a key and a value",
    _YAML,
    cleandoc("""
    A file is made of lines such as `key: value`. Here the colon, or the space after it, is
    missing, or the file starts with something else.

    Mend: write a colon and a space after the key; indent a line that continues the one above.

    Example: `finding:strength`, where the space is missing.
    """),
)

EMPTY_ITEM = Code(
    "Y018",
    Severity.ERROR,
    "an empty line in a list",
    "a rule of this program: nothing empty ever passes",
    cleandoc("""
    A hyphen starts an item of a list, and nothing comes after it.

    Mend: write the item or delete the hyphen.

    Example: a new `- ` at the end of `supports` that was never filled.
    """),
)

LIMIT = Code(
    "Y019",
    Severity.ERROR,
    "more than one file may hold",
    "limits of this program, so that a damaged file cannot stop the computer",
    cleandoc("""
    A file may hold 20,000 values, lists within lists 12 deep, and texts of 100,000 letters.
    No file that a person wrote comes near.

    Mend: split the file, or look for what went wrong when it was made.

    Example: an export from another program.
    """),
)

UNREADABLE = Code(
    "Y021",
    Severity.ERROR,
    "a line that cannot be read",
    _YAML,
    cleandoc("""
    At this place the file stops being YAML, and the cause is none of the usual ones. It is
    often on the line above.

    Mend: compare the line and the one above with an entry that works; put texts in double
    quotes.

    Example: a half-deleted line.
    """),
)

CODES: tuple[Code, ...] = (
    SHARED,
    TAG,
    SECOND,
    TWICE,
    ODD_KEY,
    EMPTY,
    CONFLICT,
    INDENT,
    NO_COLON,
    EMPTY_ITEM,
    LIMIT,
    UNREADABLE,
)
