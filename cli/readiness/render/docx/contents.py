"""Write a contents list that opens filled: Word asks nothing and shows no noughts."""

from readiness.model.document import Contents
from readiness.render.docx.entries import Entry, depth, listed
from readiness.render.docx.story import Story
from readiness.render.docx.styles import CONTENTS
from readiness.render.docx.xml import field, run

_TAB = "<w:r><w:tab/></w:r>"
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def write_contents(contents: Contents, story: Story) -> None:
    """Write the headings down to the depth asked for; nothing where there are none."""
    entries = listed(contents, story.entries)
    if not entries:
        return
    if contents.title.strip():
        story.paragraph("TOC Heading", run(contents.title))
    for entry in entries:
        begin = _begin(depth(contents)) if entry is entries[0] else ""
        end = _END if entry is entries[-1] else ""
        story.paragraph(CONTENTS[entry.level - 1], begin + _entry(entry) + end)


def _begin(deepest: int) -> str:
    """Return the start of the field; its end stands in the last entry, not in a line of its own."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' TOC \\o "1-{deepest}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def _entry(entry: Entry) -> str:
    number = run(entry.number) + _TAB if entry.number else ""
    page = field(f"PAGEREF {entry.bookmark} \\h", str(entry.page))
    return (
        f'<w:hyperlink w:anchor="{entry.bookmark}" w:history="1">'
        f"{number}{run(entry.text)}{_TAB}{page}</w:hyperlink>"
    )
