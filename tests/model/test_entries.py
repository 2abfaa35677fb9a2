"""Entries: strict, frozen, and knowing their place in a file."""

import pytest
from building import MakeWorkspace, evidence
from pydantic import ValidationError

from readiness.model.diagnostic import Diagnostic, Location, Severity, worst_first
from readiness.model.evidence import Evidence
from readiness.model.rule import Finding, rule

YAML = """\
    evidence:
      - id: first
        supports:
          - help.door
          - help.plans
        says: Contacts are answered.
        finding: mixed
        kind: audit
        dated: 2026-03
        source: Audit report
        note:
"""


def test_an_entry_knows_where_each_value_stands(workspace: MakeWorkspace) -> None:
    first = workspace(YAML).records.evidence[0]
    assert str(first.where("dated")) == "evidence/all.yaml:9:12"
    assert str(first.where("supports", 1)) == "evidence/all.yaml:5:9"


def test_an_entry_knows_where_an_empty_key_stands(workspace: MakeWorkspace) -> None:
    first = workspace(YAML).records.evidence[0]
    assert first.note == ""
    assert first.where("note").line == 11


def test_a_key_that_was_left_out_stands_where_its_entry_stands(workspace: MakeWorkspace) -> None:
    first = workspace(YAML).records.evidence[0]
    assert first.where("link") == first.where()
    assert first.where().line == 2


def test_an_entry_made_in_code_stands_nowhere() -> None:
    assert evidence().where("id") == Location("")


def test_a_misspelt_key_is_refused() -> None:
    with pytest.raises(ValidationError):
        evidence(soruce="Audit report")


def test_an_entry_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        evidence().id = "other"


def test_keys_are_written_with_hyphens() -> None:
    schema = Evidence.model_json_schema()
    assert all("_" not in key for key in schema["properties"])


def test_a_place_reads_as_editors_write_it() -> None:
    assert str(Location("a.yaml", 3, 7)) == "a.yaml:3:7"
    assert str(Location("a.yaml")) == "a.yaml"


def test_the_worst_diagnostics_come_first() -> None:
    at = Location("a.yaml", 1, 1)
    note = Diagnostic("A001", Severity.NOTE, at, "")
    warning = Diagnostic("Z001", Severity.WARNING, at, "")
    error = Diagnostic("Z002", Severity.ERROR, at, "")
    assert sorted([note, warning, error], key=worst_first) == [error, warning, note]


def test_a_rule_explains_itself_by_its_docstring() -> None:
    @rule("Z001", Severity.NOTE, "a title", "a source")
    def look(word: str) -> list[Finding]:
        """Say why.

        Mend: so.
        """
        return [Finding(Location("a.yaml"), word)]

    assert look.code.explanation == "Say why.\n\nMend: so."
    (found,) = look.diagnostics("here")
    assert (found.code, found.severity, found.message) == ("Z001", "note", "here")
