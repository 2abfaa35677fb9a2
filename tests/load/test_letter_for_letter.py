"""A text is kept letter for letter, however it is written; nothing makes the reader fail."""

import json

from hypothesis import given
from hypothesis import strategies as st

from readiness.load.plain_text import bad_sign
from readiness.load.yaml_source import read_yaml

UNSEEN_BREAKS = "\r\x85\u2028\u2029"
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(
    lambda text: not bad_sign(text) and not text.isspace()
)


@given(TEXTS)
def test_a_text_in_double_quotes_is_kept(text: str) -> None:
    source = read_yaml(f"says: {json.dumps(text, ensure_ascii=False)}\n".encode(), "a.yaml")
    assert source.mapping == {"says": text}


@given(TEXTS)
def test_a_text_in_single_quotes_is_kept(text: str) -> None:
    quoted = text.replace("'", "''")
    source = read_yaml(f"says: '{quoted}'\n".encode(), "a.yaml")
    assert source.mapping == {"says": text}


@given(st.lists(TEXTS.map(str.strip).filter(bool), min_size=1))
def test_a_text_of_several_lines_is_kept(lines: list[str]) -> None:
    written = "says: |-\n" + "".join(f"  {line}\n" for line in lines)
    source = read_yaml(written.encode(), "a.yaml")
    conflict = any(found.code == "Y009" for found in source.faults)
    assert conflict or source.mapping == {"says": "\n".join(lines)}


@given(st.binary())
def test_any_bytes_are_read_or_refused_with_a_place(data: bytes) -> None:
    source = read_yaml(data, "a.yaml")
    assert source.mapping is not None or source.faults
    assert all(found.at.line > 0 and found.at.column > 0 for found in source.faults)


@given(st.text(alphabet=" \n\t:-#'\"[]{}&*!|>%@`?,ab1é<"))
def test_any_signs_of_yaml_are_read_or_refused_in_words(text: str) -> None:
    for found in read_yaml(text.encode(), "a.yaml").faults:
        assert found.message.isprintable()
        assert found.hint
