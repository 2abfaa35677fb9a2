"""What could hurt is refused at its place: copies, tags, depth, size, signs no file can hold."""

import pytest

from readiness.load.yaml_source import read_yaml

REFUSED = {
    "an anchor": ("a: &x b\n", "1:4 Y003"),
    "an alias": ("a: *x\n", "1:4 Y003"),
    "a merge key": ("a: b\n<<: c\n", "2:1 Y003"),
    "a tag": ("a: !!str b\n", "1:4 Y004"),
    "the mark of no tag": ("a: ! b\n", "1:4 Y004"),
    "a second document": ("a: b\n---\nc: d\n", "2:1 Y005"),
    "text after the end": ("a: b\n...\nc: d\n", "3:1 Y005"),
    "a key twice": ("a: b\na: c\n", "2:1 Y006"),
    "a key twice, once composed": ("caf\u00e9: b\ncafe\u0301: c\n", "2:1 Y006"),
    "a key twice, once in quotes": ("a: b\n'a': c\n", "2:1 Y006"),
    "a list as a key": ("? [a]\n: b\n", "1:3 Y007"),
    "no key": (": b\n", "1:1 Y007"),
    "an empty file": ("", "1:1 Y008"),
    "only a note": ("# nothing\n", "1:1 Y008"),
    "a marker inside a text": ("a: |\n  b\n  <<<<<<< HEAD\n", "3:3 Y009"),
    "a control character": ("a: b\x0bc\n", "1:5 Y010"),
    "a control character, escaped": ('a: "b\\x0bc"\n', "1:4 Y010"),
    "a hidden line break": ("a: b\u2028c\n", "1:5 Y010"),
    "a list at the start": ("- a\n", "1:1 Y017"),
    "words at the start": ("just words\n", "1:1 Y017"),
    "an empty item": ("a:\n  -\n  - b\n", "2:4 Y018"),
    "depth": ("a: " + "[" * 20 + "]" * 20, "1:15 Y019"),
    "unclosed depth": ("a: " + "[" * 500, "1:15 Y019"),
    "too many values": ("a:\n" + "  - b\n" * 20_001, "20001:5 Y019"),
    "a very long text": ("a: " + "b" * 100_001, "1:4 Y019"),
}


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=list(REFUSED))
def test_a_file_is_refused_for(text: str, said: str) -> None:
    found = read_yaml(text.encode(), "a.yaml").faults[0]
    assert f"{found.at} {found.code}" == f"a.yaml:{said}"


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=list(REFUSED))
def test_it_is_refused_without_the_c_library_too_for(
    monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    monkeypatch.setattr("yaml.__with_libyaml__", False)
    found = read_yaml(text.encode(), "a.yaml").faults[0]
    assert f"{found.at} {found.code}" == f"a.yaml:{said}"


def test_depth_that_the_parser_itself_refuses_is_told_as_depth() -> None:
    (found,) = read_yaml(b"a: " + b"[" * 200_000, "a.yaml").faults
    assert found.code == "Y019"


BYTES = {
    "a Word document": (b"PK\x03\x04...", "F106"),
    "an old Word document": (b"\xd0\xcf\x11\xe0\xa1", "F106"),
    "a PDF": (b"%PDF-1.7", "F106"),
    "text saved as UTF-16": ("a: b".encode("utf-16"), "F106"),
    "text saved as UTF-16 without a mark": ("evidence: b".encode("utf-16-le"), "F106"),
    "a file of zeros": (bytes(64), "F106"),
    "a web page": (b"<!DOCTYPE html>", "F106"),
    "a pound sign of old Windows": (b"a: b\nc: \xa35\n", "F107"),
}


@pytest.mark.parametrize(("data", "code"), BYTES.values(), ids=list(BYTES))
def test_a_file_is_named_for_what_it_is_when_it_is(data: bytes, code: str) -> None:
    assert [found.code for found in read_yaml(data, "a.yaml").faults] == [code]


def test_a_byte_that_is_no_utf8_is_shown_at_its_line_and_column() -> None:
    (found,) = read_yaml(b"a: caf\xc3\xa9\nb: caf\xc3\xa9 \xa35\n", "a.yaml").faults
    assert str(found.at) == "a.yaml:2:9"
    assert "`£`" in found.message


def test_a_mark_at_the_start_and_windows_line_ends_are_nothing() -> None:
    source = read_yaml(b"\xef\xbb\xbfa: b\r\nc: d", "a.yaml")
    assert source.mapping == {"a": "b", "c": "d"}
    assert not source.faults


def test_a_character_that_cannot_be_seen_is_kept_with_a_warning() -> None:
    source = read_yaml("a: b\u200bc\n".encode(), "a.yaml")
    assert source.mapping == {"a": "b\u200bc"}
    assert [str(found.severity) for found in source.faults] == ["warning"]


def test_a_key_with_nothing_after_it_is_not_given_but_keeps_its_place() -> None:
    mapping = read_yaml(b"a:\nb: ''\n", "a.yaml").mapping
    assert mapping == {"b": ""}
    assert mapping.keys_at == {"a": (1, 1), "b": (2, 1)}
