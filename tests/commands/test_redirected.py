"""What is redirected into a file is UTF-8, whatever the console's code page is."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
READINESS = (sys.executable, "-m", "readiness")
SETTINGS = """authority:
  name: Ŵales-ŷ Council
framework: ilacs-2026
as-of: 2026-06-30
"""
EVIDENCE = """evidence:
  - id: audit
    supports: [leaders.workforce]
    says: Supervision is regular in Łódź House.
    finding: mixed
    kind: audit
    dated: 2026-03
    source: Audit report
"""


def test_json_in_a_file_keeps_letters_that_a_windows_console_lacks(tmp_path: Path):
    (tmp_path / "readiness.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "audit.yaml").write_text(EVIDENCE, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "cli"), "PYTHONIOENCODING": "cp1252"}
    environment.pop("PYTHONUTF8", None)
    made = tmp_path / "verdict.json"
    with made.open("wb") as file:
        subprocess.run(
            [*READINESS, "score", tmp_path, "--json"], stdout=file, env=environment, check=True
        )
    assert json.loads(made.read_text("utf-8"))["authority"] == "Ŵales-ŷ Council"
