"""The parts of reference.docx that hold no decision about its look but fonts and colours."""

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"

NS = f'xmlns:w="{_MAIN}"'
TEXT_WIDTH = 9298  # twips: A4 less two margins of 2.3 cm
PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" '
    'w:bottom="1191" w:left="1304" w:header="624" w:footer="567" w:gutter="0"/>'
    '<w:cols w:space="708"/></w:sectPr>'
)
FONT = "Calibri"  # on every Windows and Mac that has Word; Carlito has the same widths elsewhere


def _override(part: str, kind: str) -> str:
    return f'<Override PartName="/{part}" ContentType="{kind}"/>'


def _related(place: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{place}" Type="{kind}" Target="{target}"/>'


CONTENT_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + _override("word/document.xml", f"{_WORD}.document.main+xml")
    + "".join(
        _override(f"word/{part}.xml", f"{_WORD}.{part}+xml")
        for part in ("styles", "numbering", "settings", "fontTable")
    )
    + _override("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
    + _override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
    + "</Types>"
)

ROOT = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    + _related(1, f"{_OFFICE}/officeDocument", "word/document.xml")
    + _related(2, f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
    + "</Relationships>"
)

RELATIONSHIPS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(
        _related(place, f"{_OFFICE}/{part}", f"{part}.xml")
        for place, part in enumerate(("styles", "numbering", "settings", "fontTable"), 1)
    )
    + _related(5, f"{_OFFICE}/theme", "theme/theme1.xml")
    + "</Relationships>"
)

CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Reference document</dc:title>'
    "<dc:language>en-GB</dc:language></cp:coreProperties>"
)

SETTINGS = (
    f'<w:settings xmlns:w="{_MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/><w:clrSchemeMapping w:bg1="light1" '
    'w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" '
    'w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
    'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val="."/>'
    '<w:listSeparator w:val=","/></w:settings>'
)

FONTS = (
    f'<w:fonts xmlns:w="{_MAIN}"><w:font w:name="{FONT}"><w:altName w:val="Carlito"/>'
    '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)

_COLOURS = {
    "dk1": "1F2A2E",
    "lt1": "FFFFFF",
    "dk2": "0B4F5C",
    "lt2": "EDF3F5",
    "accent1": "0B4F5C",
    "accent2": "3D7A4E",
    "accent3": "8A5A00",
    "accent4": "8A1F1B",
    "accent5": "54457F",
    "accent6": "47565C",
    "hlink": "0B4F5C",
    "folHlink": "54457F",
}


def _font(kind: str) -> str:
    return (
        f'<a:{kind}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}>'
    )


def _thrice(kind: str, content: str) -> str:
    """Return a list of three equal looks: Word insists on three, and nothing here uses them."""
    return f"<a:{kind}>{content * 3}</a:{kind}>"


_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_SCHEME = "".join(
    f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in _COLOURS.items()
)
THEME = (
    f'<a:theme xmlns:a="{_DRAWING}" name="Readiness"><a:themeElements>'
    f'<a:clrScheme name="Readiness">{_SCHEME}</a:clrScheme>'
    f'<a:fontScheme name="Readiness">{_font("majorFont")}{_font("minorFont")}</a:fontScheme>'
    '<a:fmtScheme name="Readiness">'
    + _thrice("fillStyleLst", _FILL)
    + _thrice("lnStyleLst", f'<a:ln w="9525">{_FILL}</a:ln>')
    + _thrice("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>")
    + _thrice("bgFillStyleLst", _FILL)
    + "</a:fmtScheme></a:themeElements></a:theme>"
)
