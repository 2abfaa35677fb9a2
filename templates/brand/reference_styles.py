"""The styles of reference.docx: word/styles.xml. Sizes are in points unless said otherwise."""

from reference_lists import (
    BOXED_BULLETS,
    BOXED_NUMBERS,
    BULLETS,
    INSET,
    MARGIN,
    NUMBERS,
    SECTIONS,
    STEP,
    listed,
    listed_at,
)
from reference_parts import NS, TEXT_WIDTH

INK, GREY = "1F2A2E", "47565C"
MAIN, ACCENT = "main", "accent"
COLOURS = {MAIN: "0B4F5C", ACCENT: "0B4F5C"}
SLOTS = {MAIN: "accent1", ACCENT: "text2"}
"""Our two colours, which an authority may change, and their places in the theme."""
RULE, HEAD, BAND = "9DB8BF", "DCEAED", "F4F8F9"
TONES = {
    "": (ACCENT, "EDF3F5"),
    "Strength": ("1E5B34", "E6F2E9"),
    "Weakness": ("8A1F1B", "FBE9E7"),
    "Caution": ("664600", "FFF4DB"),
}
"""The ink and the background of each tone; all read at 7 to 1 or better."""

KNOWN_TO_WORD = (
    *("Title", "Subtitle", "heading", "Body Text", "Quote", "List", "caption"),
    *("toc", "TOC Heading", "header", "footer", "footnote", "Hyperlink"),
)
KEEP_NEXT = "<w:keepNext/>"
KEEP_LINES = "<w:keepLines/>"
BOLD = "<w:b/>"


def styles() -> str:
    """Return word/styles.xml."""
    made = text_styles() + list_styles() + page_styles() + callout_styles() + table_styles()
    return f"<w:styles {NS}>{DEFAULTS}{BASICS}{''.join(made)}</w:styles>"


def paragraph(name: str, based: str, p: str = "", r: str = "", follows: str = "") -> str:
    """Return a paragraph style; `p` and `r` are its paragraph and run properties."""
    after = f'<w:next w:val="{identifier(follows)}"/>' if follows else ""
    return (
        f"<w:style {kind('paragraph', name)}>{named(name)}"
        f'<w:basedOn w:val="{identifier(based)}"/>{after}<w:qFormat/>'
        f"<w:pPr>{p}</w:pPr><w:rPr>{r}</w:rPr></w:style>"
    )


def character(name: str, r: str) -> str:
    """Return a character style."""
    return (
        f"<w:style {kind('character', name)}>{named(name)}<w:qFormat/><w:rPr>{r}</w:rPr></w:style>"
    )


def kind(of: str, name: str) -> str:
    """Return the attributes of a style, which say whether Word knows it by itself."""
    ours = "" if name.startswith(KNOWN_TO_WORD) else ' w:customStyle="1"'
    return f'w:type="{of}"{ours} w:styleId="{identifier(name)}"'


def named(name: str) -> str:
    """Return the name that Word shows."""
    return f'<w:name w:val="{name}"/>'


def identifier(name: str) -> str:
    """Return Word's id for a style: `heading 1` is Heading1, `toc 1` is TOC1."""
    words = "TOC " + name[4:] if name.startswith("toc ") else name
    return "".join(word[0].upper() + word[1:] for word in words.split())


def spacing(before: int, after: int, line: float = 1.1) -> str:
    """Return the space around a paragraph, and between its lines as a share of a line."""
    return (
        f'<w:spacing w:before="{before * 20}" w:after="{after * 20}" '
        f'w:line="{round(line * 240)}" w:lineRule="auto"/>'
    )


def coloured(colour: str) -> str:
    """Return the colour of letters; our two colours follow the theme."""
    slot = f' w:themeColor="{SLOTS[colour]}"' if colour in SLOTS else ""
    return f'<w:color w:val="{COLOURS.get(colour, colour)}"{slot}/>'


def letters(size: float, colour: str = "", weight: str = "") -> str:
    """Return the look of letters."""
    ink = coloured(colour) if colour else ""
    return f'{weight}{ink}<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'


def indent(left: int, right: int = 0) -> str:
    """Return an indent in twips."""
    return f'<w:ind w:left="{left}" w:right="{right}"/>'


def border(side: str, colour: str, eighths: int, space: int) -> str:
    """Return one side of a border; its thickness is in eighths of a point."""
    slot = f' w:themeColor="{SLOTS[colour]}"' if colour in SLOTS else ""
    ink = COLOURS.get(colour, colour)
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{ink}"{slot}/>'


def shade(fill: str) -> str:
    """Return a background."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def text_styles() -> list[str]:
    """Return the styles of running text."""
    quoted = f"<w:pBdr>{border('left', RULE, 18, 10)}</w:pBdr>{spacing(8, 10)}"
    title = KEEP_NEXT + spacing(0, 4, 1)
    caption = KEEP_NEXT + spacing(9, 3, 1)
    return [
        paragraph("Body Text", "Normal", spacing(8, 8)),
        paragraph("Title", "Normal", title, letters(23, MAIN, BOLD), "Subtitle"),
        paragraph("Subtitle", "Normal", spacing(0, 8, 1), letters(14, GREY), "Body Text"),
        heading(1, 18, spacing(26, 8, 1.05)),
        heading(2, 14.5, spacing(20, 6, 1.05)),
        heading(3, 12.5, spacing(16, 4, 1.05)),
        heading(4, 12, spacing(12, 4, 1.05)),
        paragraph(
            "Lead", "Body Text", KEEP_NEXT + spacing(4, 12, 1.15), letters(14, ACCENT), "Body Text"
        ),
        paragraph("Small", "Body Text", spacing(3, 4, 1), letters(10.5, GREY)),
        paragraph("Quote", "Body Text", quoted + indent(STEP, STEP), "<w:i/>"),
        paragraph("Numbered Paragraph", "Body Text", listed(SECTIONS, 1)),
        paragraph("Definition Term", "Body Text", KEEP_NEXT + spacing(8, 0), BOLD, "Definition"),
        paragraph("Definition", "Body Text", KEEP_LINES + spacing(0, 4) + indent(STEP)),
        paragraph("caption", "Normal", caption, letters(10.5, MAIN, BOLD), "Body Text"),
    ]


def heading(level: int, size: float, space: str) -> str:
    """Return a heading style; level 1 carries the number that paragraphs 1.1 continue."""
    number = listed(SECTIONS) if level == 1 else ""
    p = f'{KEEP_NEXT}<w:keepLines/>{number}{space}<w:outlineLvl w:val="{level - 1}"/>'
    return paragraph(f"heading {level}", "Normal", p, letters(size, MAIN, BOLD), "Body Text")


def list_styles() -> list[str]:
    """Return the styles of list items, and of what follows in an item at each level."""
    made = [
        paragraph("List Bullet", "Body Text", listed(BULLETS) + spacing(2, 4)),
        paragraph("List Number", "Body Text", listed(NUMBERS) + spacing(2, 4)),
    ]
    for level in range(1, 6):
        name = f"List Continue {level}" if level > 1 else "List Continue"
        made.append(paragraph(name, "Body Text", spacing(2, 4) + indent(listed_at(level - 1))))
    return made


def page_styles() -> list[str]:
    """Return the styles of contents, header and footer, and of what stands inside a line."""
    edge = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>{spacing(0, 0, 1)}'
    ruled = f"<w:pBdr>{border('bottom', RULE, 6, 6)}</w:pBdr>{edge}"
    hairline = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    title = KEEP_NEXT + spacing(20, 8)
    return [
        paragraph("TOC Heading", "Normal", title, letters(16, MAIN, BOLD), "Body Text"),
        contents(1, 0, spacing(5, 1, 1.05), BOLD),
        contents(2, MARGIN, spacing(0, 1, 1.05)),
        contents(3, MARGIN + STEP, spacing(0, 1, 1.05)),
        paragraph("header", "Normal", ruled, letters(10, GREY)),
        paragraph("footer", "Normal", edge, letters(10, GREY)),
        paragraph("Section End", "Normal", hairline, letters(1)),
        paragraph("footnote text", "Normal", spacing(0, 2, 1), letters(10.5)),
        character("footnote reference", '<w:vertAlign w:val="superscript"/>'),
        character("Hyperlink", f'{coloured(MAIN)}<w:u w:val="single"/>'),
        character("Marking", f'{BOLD}{coloured(INK)}<w:spacing w:val="12"/>'),
    ]


def contents(level: int, left: int, space: str, weight: str = "") -> str:
    """Return the style of one level of the contents list."""
    stops = (
        f'<w:tabs><w:tab w:val="left" w:pos="{MARGIN}"/>'
        f'<w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    )
    return paragraph(f"toc {level}", "Normal", stops + space + indent(left), weight, "Normal")


def callout_styles() -> list[str]:
    """Return a title and a body style for each tone, and the lists that stand in them."""
    made = []
    for tone, (ink, fill) in TONES.items():
        name, title = f"Callout {tone}".strip(), f"Callout Title {tone}".strip()
        p = box(ink, fill) + spacing(0, 0, 1.15) + indent(INSET, 125)
        opening = KEEP_NEXT + spacing(14, 0, 1.25)
        made.append(paragraph(name, "Body Text", p))
        made.append(paragraph(title, name, opening, letters(12.5, ink, BOLD), name))
    return [
        *made,
        paragraph("Callout Bullet", "Callout", listed(BOXED_BULLETS)),
        paragraph("Callout Number", "Callout", listed(BOXED_NUMBERS)),
    ]


def box(ink: str, fill: str) -> str:
    """Return a tinted box with a bar on its left; its other borders only pad it."""
    sides = (
        border("top", fill, 4, 4),
        border("left", ink, 36, 9),
        border("bottom", fill, 4, 4),
        border("right", fill, 4, 6),
    )
    return f"<w:pBdr>{''.join(sides)}</w:pBdr>{shade(fill)}"


def table_styles() -> list[str]:
    """Return the styles of tables; a cell takes the background of its tone's text style."""
    head = BOLD + coloured(MAIN)
    return [
        paragraph("Table Text", "Normal", spacing(1, 2, 1), letters(10)),
        paragraph("Table Heading", "Table Text", KEEP_NEXT, head),
        *(
            paragraph(f"Table {tone}", "Table Text", shade(fill))
            for tone, (_, fill) in TONES.items()
            if tone
        ),
        readiness_table(),
    ]


def readiness_table() -> str:
    """Return the table style: quiet rules, a tinted header row, light bands; titles as written."""
    rules = border("top", MAIN, 8, 0) + border("bottom", MAIN, 8, 0) + border("insideH", RULE, 4, 0)
    sides = (("top", 28), ("left", 96), ("bottom", 28), ("right", 96))
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    head = f"<w:tcBorders>{border('bottom', MAIN, 8, 0)}</w:tcBorders>{shade(HEAD)}"
    bold = f"<w:rPr>{BOLD}</w:rPr>"
    return (
        f"<w:style {kind('table', 'Readiness Table')}>{named('Readiness Table')}"
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f'<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>{rules}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow">{bold}<w:tcPr>{head}<w:vAlign w:val="bottom"/></w:tcPr>'
        '</w:tblStylePr><w:tblStylePr w:type="band2Horz">'
        f"<w:tcPr>{shade(BAND)}</w:tcPr></w:tblStylePr></w:style>"
    )


DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" '
    'w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>'
    f'{letters(12)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
)
BASICS = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    f'<w:qFormat/><w:rPr><w:color w:val="{INK}"/></w:rPr></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '</w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:semiHidden/></w:style>'
)
