"""Files that set up the editor and git for a new folder."""

import json

from readiness.commands.forms import FOLDER, RECORDS, SETTINGS
from readiness.load.forms import SETTINGS_FILE

PLACES = ("evidence", "plan", "inspections", "audits", "indicators")
"""Folders whose YAML files hold records."""

EDITOR_SETTINGS: dict[str, object] = {
    "yaml.schemas": {
        f"./{FOLDER}/{SETTINGS}": SETTINGS_FILE,
        f"./{FOLDER}/{RECORDS}": [f"{place}/**/*.yaml" for place in PLACES],
    },
    "[yaml]": {
        "editor.insertSpaces": True,
        "editor.tabSize": 2,
        "editor.detectIndentation": False,
        "editor.wordWrap": "bounded",
        "editor.wordWrapColumn": 100,
    },
    "files.encoding": "utf8",
    "files.trimTrailingWhitespace": True,
}
"""What VS Code needs to know: which form fits which file, and spaces in place of tabs."""

_IGNORED = """\
# Made by `readiness build`; never edited by hand.
out/
# Lock files and litter of Word, Excel, macOS and Windows.
~$*
.~lock.*
.DS_Store
Thumbs.db
desktop.ini
"""

_ATTRIBUTES = """\
# One kind of line ending for everybody, so that a change shows only what changed.
* text=auto eol=lf
*.docx binary
*.xlsx binary
*.pdf binary
"""

FILES = {
    ".vscode/settings.json": json.dumps(EDITOR_SETTINGS, indent=2) + "\n",
    ".vscode/extensions.json": json.dumps({"recommendations": ["redhat.vscode-yaml"]}, indent=2)
    + "\n",
    ".gitignore": _IGNORED,
    ".gitattributes": _ATTRIBUTES,
}
