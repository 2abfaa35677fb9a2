"""How words look in a chart: the brand's own letters, nine points or larger."""

SMALLEST = 9
"""Points; smaller letters are hard to read in print."""
INK = '<a:schemeClr val="tx1"/>'


def letters(colour: str = INK, *, bold: bool = False, turned: bool = False) -> str:
    """Return the look of words as a c:txPr; `turned` words run upwards."""
    heavy = ' b="1"' if bold else ' b="0"'
    angle = ' rot="-5400000" vert="horz"' if turned else ""
    return f"<c:txPr><a:bodyPr{angle}/><a:lstStyle/><a:p>{_marks(colour, heavy)}</a:p></c:txPr>"


def level_letters() -> str:
    """Return the look of words under an axis, which break into lines and never slant."""
    body = '<a:bodyPr rot="0" vert="horz"/>'
    return f"<c:txPr>{body}<a:lstStyle/><a:p>{_marks(INK, '')}</a:p></c:txPr>"


def _marks(colour: str, heavy: str) -> str:
    return (
        f'<a:pPr><a:defRPr sz="{SMALLEST * 100}"{heavy}><a:solidFill>{colour}</a:solidFill>'
        '<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/>'
    )


def title(words: str, *, turned: bool) -> str:
    """Return the title of an axis, if there is one to write; `words` are spelt for XML."""
    if not words.strip():
        return ""
    angle = ' rot="-5400000" vert="horz"' if turned else ""
    look = (
        f'sz="{SMALLEST * 100}" b="0"><a:solidFill>{INK}</a:solidFill><a:latin typeface="+mn-lt"/>'
    )
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{angle}/><a:lstStyle/><a:p><a:pPr><a:defRPr {look}"
        f'</a:defRPr></a:pPr><a:r><a:rPr lang="en-GB" {look}</a:rPr><a:t>{words}</a:t></a:r>'
        '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
    )
