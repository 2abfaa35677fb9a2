"""The words of reference.docx: each style with a line that says its name and what it is for."""

INTRODUCTION = (
    "Change the look of the styles in this file, not its words: in the Styles pane, point at a "
    "style, choose Modify, and save. readiness takes over the styles, the theme, the size and "
    "margins of this page, and its header and footer. Put your logo into the header: double-click "
    "the top of the page."
)
TITLES = {
    "Title": "Title: the name of a document",
    "Subtitle": "Subtitle: whose document it is",
}
SHOWN = {
    "heading 1": "Heading 1: a chapter, with a number",
    "Numbered Paragraph": "Numbered Paragraph: continues the number of the chapter above it, "
    "so that it can be cited in a meeting.",
    "heading 2": "Heading 2: a section of a chapter",
    "heading 3": "Heading 3: a part of a section",
    "heading 4": "Heading 4: the smallest heading",
    "Lead": "Lead: opens a chapter in a sentence or two.",
    "Body Text": "Body Text: most of what people read. Letters of 12 points are easiest for all.",
    "Quote": "Quote: somebody else’s words.",
    "Small": "Small: sources and notes; never under 11 points.",
    "List Bullet": "List Bullet: an item of a list",
    "List Continue": "List Continue: more of an item, at the first level",
    **{
        f"List Continue {level}": f"List Continue {level}: the same, at level {level}"
        for level in range(2, 6)
    },
    "List Number": "List Number: an item of a list that counts",
    "Definition Term": "Definition Term: a word that is explained",
    "Definition": "Definition: what it means.",
    "Callout Title": "Callout Title: the title of a box",
    "Callout": "Callout: what stands in it.",
    "Callout Bullet": "Callout Bullet: an item of a list in a box",
    "Callout Number": "Callout Number: an item that counts, in a box",
    "Callout Title Strength": "Callout Title Strength: the title of a box for what is good",
    "Callout Strength": "Callout Strength: what stands in it.",
    "Callout Title Weakness": "Callout Title Weakness: of a box for what is not good enough",
    "Callout Weakness": "Callout Weakness: what stands in it.",
    "Callout Title Caution": "Callout Title Caution: of a box for what is not known",
    "Callout Caution": "Callout Caution: what stands in it.",
    "TOC Heading": "TOC Heading: stands above the list of contents",
    "toc 1": "TOC 1: a chapter in the list of contents",
    "toc 2": "TOC 2: a section",
    "toc 3": "TOC 3: a part of a section",
    "header": "Header: the authority and the marking, at the top of every page",
    "footer": "Footer: the title and the number of the page",
    "footnote text": "Footnote Text: a note at the foot of a page",
    "caption": "Caption: stands above a table or a chart. The table has the style Readiness Table.",
}
INSIDE = {
    "Hyperlink": "Hyperlink: a link in a line",
    "Marking": "Marking: the protective marking",
    "footnote reference": "Footnote Reference: the number of a note",
}
CELLS = (
    ("Table Heading: the header row", "Table Heading: it repeats on every page"),
    ("Table Text: a cell", "Table Strength: a cell for what is good"),
    ("Table Weakness: for what is not good enough", "Table Caution: for what is not known"),
)
