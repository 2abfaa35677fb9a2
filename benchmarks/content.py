"""The same two documents for everybody: as Markdown for pandoc, and a count of their words.

    python benchmarks/content.py markdown FOLDER OUT
    python benchmarks/content.py same OURS.docx THEIRS.docx

The first renders both documents of an authority's folder with the Markdown writer, with a
space for each `<br>` in a table, which pandoc would drop and so join two words. The second
fails if a word that the other program put into its body is missing from ours, or stands there
less often.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

WITHOUT_NUMBERS = (b"with a number", b"the chart above")
"""What Markdown says where Word refers to a number: of a paragraph, or of a figure."""

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def markdown(folder: Path, out: Path) -> None:
    """Write each Word document's tree as Markdown, under the name of the document."""
    from readiness import shipped
    from readiness.compose import Index, compose, documents
    from readiness.load import Sources
    from readiness.pipeline import assess
    from readiness.render import WRITERS

    assessment = assess(Sources(folder, shipped.folder("frameworks")), None, date.min).assessment
    if assessment is None:
        sys.exit(f"{folder} cannot be assessed")
    index = Index(assessment)
    for template in documents(shipped.folder("templates")).values():
        made = compose(assessment, index, template)
        if made.document and made.file.endswith(".docx"):
            text = WRITERS["md"](made.document, out).replace(b"<br>", b" ")
            for words in WITHOUT_NUMBERS:
                text = text.replace(words, b"")
            (out / made.file).with_suffix(".md").write_bytes(text)


def missing(ours: Path, theirs: Path) -> Counter[str]:
    """Return the words, with their number, that stand in the other body and not in ours.

    A word is letters and digits between anything else. Ours may say more: its list of
    contents, the numbers of its tables, the headings that a long table repeats. The marking
    opens the Markdown and stands in our headers, so these count; footers do not.
    """
    return words(theirs) - words(ours)


def words(document: Path) -> Counter[str]:
    """Count the words of a Word document's body, headers and notes, and what charts say."""
    found: Counter[str] = Counter()
    with ZipFile(document) as package:
        for name in package.namelist():
            if re.fullmatch(r"word/(document|footnotes|header\d*)\.xml", name):
                root = ET.fromstring(package.read(name))  # noqa: S314  written a moment ago
                said = [*map(_text, root.iter(f"{W}p")), *_descriptions(root)]
                found.update(re.findall(r"\w+", " ".join(said)))
    return found


def _descriptions(root: ET.Element) -> Iterator[str]:
    """Yield the alternative texts of charts, which Markdown prints as paragraphs."""
    for element in root.iter(f"{DRAWING}docPr"):
        yield element.get("descr", "")


def _text(paragraph: ET.Element) -> str:
    return "".join(_signs(paragraph))


def _signs(paragraph: ET.Element) -> Iterator[str]:
    for element in paragraph.iter():
        if element.tag == f"{W}t":
            yield element.text or ""
        elif element.tag in (f"{W}br", f"{W}tab", f"{W}cr"):
            yield " "


def main() -> None:
    """Read the command line."""
    what, first, second = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if what == "markdown":
        second.mkdir(parents=True, exist_ok=True)
        markdown(first, second)
        return
    lost = missing(first, second)
    if lost:
        sys.exit(f"{lost.total()} words are missing from {first.name}: {lost.most_common(20)}")
    ours, theirs = words(first).total(), words(second).total()
    print(f"{first.name}: all {theirs:,} words are there, and {ours - theirs:,} more")


if __name__ == "__main__":
    main()
