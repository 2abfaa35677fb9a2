"""The lists of reference.docx: word/numbering.xml."""

from reference_parts import NS

BULLETS, NUMBERS, SECTIONS, BOXED_BULLETS, BOXED_NUMBERS = 1, 2, 3, 4, 5
STEP = 397  # twips that each level is indented further: 0.7 cm
INSET = 270  # twips from the margin to the text of a call-out, past its bar
MARGIN = 680  # twips that the number of a section or paragraph stands in: 1.2 cm
MARK = 340  # twips that the mark of a list item stands in: 0.6 cm

Mark = tuple[str, str]  # a kind of number, and its text with %1 for the number itself

DOTS: list[Mark] = [("bullet", "•–"[place % 2]) for place in range(9)]
COUNTS: list[Mark] = [
    (("decimal", "lowerLetter", "lowerRoman")[place % 3], f"%{place + 1}.") for place in range(9)
]


def listed(number: int, place: int = 0) -> str:
    """Return the link from a style to a level of a list."""
    return f'<w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="{number}"/></w:numPr>'


def numbering() -> str:
    """Return word/numbering.xml."""
    kinds = [stepped(DOTS), stepped(COUNTS), sections(), boxed(DOTS), boxed(COUNTS)]
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{place}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(levels)}</w:abstractNum>"
        for place, levels in enumerate(kinds)
    )
    uses = "".join(
        f'<w:num w:numId="{place + 1}"><w:abstractNumId w:val="{place}"/></w:num>'
        for place in range(len(kinds))
    )
    return f"<w:numbering {NS}>{lists}{uses}</w:numbering>"


def stepped(marks: list[Mark]) -> list[str]:
    """Return levels whose marks start where the text of numbered paragraphs does, or further in."""
    return [level(place, mark, listed_at(place), MARK) for place, mark in enumerate(marks)]


def listed_at(place: int) -> int:
    """Return where the text of a list item stands, by its level counted from 0; in twips."""
    return MARGIN + MARK * (place + 1)


def boxed(marks: list[Mark]) -> list[str]:
    """Return levels for within a call-out: all marks stand at its edge, or Word moves the bar."""
    steps = [STEP * (place + 1) for place in range(len(marks))]
    return [
        level(place, mark, INSET + steps[place], steps[place]) for place, mark in enumerate(marks)
    ]


def sections() -> list[str]:
    """Return the levels that number headings 1 and the paragraphs 1.1 under them."""
    linked = [("%1", "Heading1"), ("%1.%2", "NumberedParagraph")]
    first = [
        level(place, ("decimal", text), MARGIN, MARGIN, f'<w:pStyle w:val="{style}"/>')
        for place, (text, style) in enumerate(linked)
    ]
    rest = range(len(linked), 9)
    return first + [level(place, COUNTS[place], MARGIN + STEP * place, STEP) for place in rest]


def level(place: int, mark: Mark, left: int, hanging: int, style: str = "") -> str:
    """Return one level of a list, counted from 0; lengths in twips."""
    kind, text = mark
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{style}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )
