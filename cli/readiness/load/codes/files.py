"""Codes for folders and files that cannot be read as they stand."""

from inspect import cleandoc

from readiness.model.diagnostic import Severity
from readiness.model.rule import Code

_PRACTICE = "general knowledge of files and folders on council laptops (from memory)"

NO_SETTINGS = Code(
    "F101",
    Severity.ERROR,
    "no readiness.yaml",
    "the layout of an authority's folder, as this program documents it",
    cleandoc("""
    Every authority's folder has one file named `readiness.yaml`. It says whose
    self-evaluation this is and which edition of the inspection framework to use. Without it
    nothing can be assessed, and no other file of the folder is read.

    Mend: go to the right folder, or run `readiness init` to start one.

    Example: the command is run in `my-council/evidence`, and the file is in `my-council`.
    """),
)

NO_FOLDER = Code(
    "F102",
    Severity.ERROR,
    "no such folder",
    _PRACTICE,
    cleandoc("""
    The command was given a folder that is not there, or the name of a file. Nothing was read.

    Mend: check the spelling, and give the folder that holds `readiness.yaml`.

    Example: `readiness check examples/bornemouth` where the folder is `examples/bournemouth`.
    """),
)

CANNOT_OPEN = Code(
    "F103",
    Severity.ERROR,
    "a file or folder that cannot be opened",
    _PRACTICE,
    cleandoc("""
    The computer refused to open the file. What it holds is therefore missing from the
    assessment, and an assessment with a hole in it would mislead, so the run stops.

    Mend: ask for the right to read it; close it in other programs; let OneDrive finish.

    Example: a file on a shared drive that only one team may read.
    """),
)

NOT_A_FILE = Code(
    "F104",
    Severity.ERROR,
    "a link or a device in place of a file",
    "CWE-59, following links before access to files",
    cleandoc("""
    Only ordinary files and folders are read. A link could lead out of the folder to something
    that nobody meant to share, or back to itself.

    Mend: put a copy of the file, or of the folder, in place of the link.

    Example: `evidence/audits.yaml` is a shortcut to a file on another drive.
    """),
)

TOO_MUCH = Code(
    "F105",
    Severity.ERROR,
    "more than can be read",
    "limits of this program, so that a damaged file cannot stop the computer",
    cleandoc("""
    A file holds at most 1 MB (50 MB as published by the Department for Education) and a folder
    at most 50,000 files. A self-evaluation written by people stays far below that; a bigger
    file is nearly always an export in the wrong place.

    Mend: split the file, or move what is not evidence out of the folder.

    Example: an export of case records saved in `evidence/`, where it must not be anyway.
    """),
)

WRONG_KIND = Code(
    "F106",
    Severity.ERROR,
    "not a text file",
    _PRACTICE,
    cleandoc("""
    The name ends in `.yaml`, `.yml` or `.csv`, but what is inside is something else: a Word
    document, a PDF, a picture, or text that another program saved in its own way.

    Mend: open it in the program it belongs to, and copy the words into a text file saved as
    UTF-8.

    Example: a Word document renamed from `audit.docx` to `audit.yaml`.
    """),
)

NOT_UTF8 = Code(
    "F107",
    Severity.ERROR,
    "a letter saved in an old encoding",
    "RFC 3629, UTF-8",
    cleandoc("""
    Files are read as UTF-8, the common way to save letters. At the place shown stands a byte
    that is none; most often a pound sign, a dash or a curly quote from an older Windows
    program. Guessing could change a name or a figure, so nothing is guessed.

    Mend: open the file in Notepad or VS Code and save it again with the encoding UTF-8.

    Example: Excel's "CSV (comma delimited)" in place of "CSV UTF-8".
    """),
)

ODD_NAME = Code(
    "F108",
    Severity.WARNING,
    "a file name that not every computer can hold",
    "naming rules of Windows (from memory)",
    cleandoc("""
    The file was read, but a colleague may not be able to copy the folder: Windows refuses some
    names and signs, and treats names that differ only in capital letters as one.

    Mend: rename the file, with small letters, digits and hyphens.

    Example: `evidence/Audit.yaml` beside `evidence/audit.yaml`, or a file named `con.yaml`.
    """),
)

NOTHING = Code(
    "F109",
    Severity.ERROR,
    "nothing to assess",
    "a rule of this program: nothing empty ever passes",
    cleandoc("""
    No evidence, evaluation, plan, inspection, audit or indicator could be read. An empty
    folder must never look like a clean one.

    Mend: write a first entry, or mend the faults that were found in the files.

    Example: all evidence was saved in `out/`, which is never read.
    """),
)

NO_EDITION = Code(
    "F110",
    Severity.ERROR,
    "an edition that is not here",
    "the editions that come with this program, and those in the authority's own folder",
    cleandoc("""
    The name after `framework` is not the id of any edition. Without the edition there is
    nothing to hold the evidence against.

    Mend: choose one that `readiness frameworks` lists, or add your own in `frameworks/`.

    Example: `framework: ilacs`, where an edition has its year in its id.
    """),
)

NOT_READ = Code(
    "F111",
    Severity.WARNING,
    "a file that is not read",
    _PRACTICE,
    cleandoc("""
    Only files whose names end in `.yaml`, `.yml` or `.csv` are read. This one looks as if it
    should count, and nothing in it does. Notepad adds `.txt` to a name, and Windows may not
    show it; workbooks and Word documents have to be written out.

    Mend: rename the file, save the sheet as CSV UTF-8, or write what the document says as
    evidence. A file that an entry names in `link` is not mentioned.

    Example: `evidence/leaders.yaml.txt`, which Notepad made of `leaders.yaml`.
    """),
)

CODES: tuple[Code, ...] = (
    NO_SETTINGS,
    NO_FOLDER,
    CANNOT_OPEN,
    NOT_A_FILE,
    TOO_MUCH,
    WRONG_KIND,
    NOT_UTF8,
    ODD_NAME,
    NOTHING,
    NO_EDITION,
    NOT_READ,
)
