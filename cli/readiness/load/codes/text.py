"""Codes for signs and quotes that change what a text says."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

_YAML = "YAML 1.2.2 (from memory)"

TAB = Code(
    "Y001",
    Severity.ERROR,
    "a tab used to indent",
    _YAML,
    cleandoc("""
    YAML shows by spaces at the start of a line what belongs to what. A tab is not a space,
    though it looks like one.

    Mend: replace the tab with two spaces for each step. Editors can do it for the whole file.

    Example: a line pasted from Word or Excel that starts with a tab.
    """),
)

COLON = Code(
    "Y002",
    Severity.ERROR,
    "a colon inside text that has no quotes",
    _YAML,
    cleandoc("""
    A colon followed by a space, or at the end of a line, ends a key. Inside a sentence it makes
    the line say two things at once.

    Mend: put the whole sentence in double quotes, or write `>-` after the key and the sentence
    on the next line, indented.

    Example: `says: Ofsted said: too many plans drift`.
    """),
)

FIRST_SIGN = Code(
    "Y013",
    Severity.ERROR,
    "text that starts with a reserved sign",
    _YAML,
    cleandoc("""
    Text without quotes cannot start with `@`, a backtick, `%`, `*`, `&`, `!` or a comma: YAML
    keeps these signs for itself.

    Mend: put the whole text in double quotes.

    Example: `says: @Home scheme praised by families`.
    """),
)

QUOTE = Code(
    "Y014",
    Severity.ERROR,
    "a quote that does not fit",
    _YAML,
    cleandoc("""
    A value that starts with a quote must end with the same quote, and nothing may follow it.
    An apostrophe inside single quotes ends them too early.

    Mend: put the whole text in double quotes, with `\\"` for each double quote inside; or
    write `>-` after the key and the text on the next line, without quotes.

    Example: `says: 'Children's views were heard'`.
    """),
)

BRACKET = Code(
    "Y015",
    Severity.ERROR,
    "a bracket that does not fit",
    _YAML,
    cleandoc("""
    A value that starts with `[` or `{` is read as a list or a group, and must end with the
    matching bracket.

    Mend: close the bracket, or put the whole text in double quotes if it is a sentence.

    Example: `says: [sic] the plan was "smart"`.
    """),
)

CUT = Code(
    "Y012",
    Severity.WARNING,
    "text that is cut short by #",
    _YAML,
    cleandoc("""
    A `#` after a space starts a note, and the rest of the line is not read. Here it seems to
    stand inside a sentence, so that the end of the sentence would be missing.

    Mend: put the whole text in double quotes; or start a true note with `# `.

    Example: `says: Learning from case #4 was shared`, of which `Learning from case` is left.
    """),
)

BAD_SIGN = Code(
    "Y010",
    Severity.ERROR,
    "a character that no document can hold",
    "XML 1.0, section 2.2",
    cleandoc("""
    The text holds a control character, a damaged letter or a hidden line break. Word could not
    open a document with it, or the lines of the file would be counted wrongly.

    Mend: delete the character; retype the word if it cannot be seen.

    Example: a paragraph pasted from a slide, where Shift and Enter left a hidden sign.
    """),
)

INVISIBLE = Code(
    "Y011",
    Severity.WARNING,
    "a character that cannot be seen",
    "CVE-2021-42574",
    cleandoc("""
    The text holds a character that takes no room or that turns the direction of reading. It is
    kept, but a reader may not see what the file says, and a search may miss the word.

    Mend: delete it and retype the word.

    Example: a name copied from a web page with a zero-width space in it.
    """),
)

BLANK = Code(
    "Y020",
    Severity.ERROR,
    "a text of nothing but spaces",
    "a rule of this program: nothing empty ever passes",
    cleandoc("""
    The value holds only spaces. In a document it would be a silent gap.

    Mend: write the text, or leave the key out.

    Example: `source: " "`, written to satisfy a check.
    """),
)

CODES: tuple[Code, ...] = (
    TAB,
    COLON,
    FIRST_SIGN,
    QUOTE,
    BRACKET,
    CUT,
    BAD_SIGN,
    INVISIBLE,
    BLANK,
)
