"""What is wrong in a template is told where it was written, in words."""

from pathlib import Path

import pytest
from building import evidence, scored
from compose.filling import Fill

from readiness.compose import Composed, Index, compose, documents, unwritable


def _told(made: Composed) -> tuple[str, str, str]:
    assert made.document is None
    (fault,) = made.faults
    return fault.code, str(fault.at), fault.message


def test_a_name_that_does_not_exist_is_told_at_its_line(fill: Fill):
    made = fill("# Title\n\nWords\n\nof {{ authorty }}\n")
    assert _told(made) == ("T501", "templates/page.md.j2:9:1", "there is no `authorty`")


def test_a_part_of_an_area_that_does_not_exist_is_told_without_our_types(fill: Fill):
    made = fill("{% for area in areas %}\n{{ area.titel }}\n{% endfor %}\n")
    assert _told(made) == ("T501", "templates/page.md.j2:6:1", "there is no `titel`")


@pytest.mark.parametrize(
    ("part", "line", "what"),
    [
        ("Words\n\n{{ authorty }}\n", 3, "there is no `authorty`"),
        ("{% if authority %}\n", 1, "unexpected end of template"),
        ("{{ findings(areas[0]) }}", 1, "(missing 1 required positional argument: 'which')"),
        ("\n{{ authority | shout }}\n", 2, "no filter named 'shout'"),
        ('{{ findings("x", "strength") }}\n', 1, "'str' object has no attribute 'standing'"),
        ('{% include "partials/part.md.j2" %}\n', 1, "a part takes in itself"),
    ],
)
def test_a_fault_in_a_part_is_told_in_the_part(fill: Fill, part: str, line: int, what: str):
    code, at, message = _told(fill('{% include "partials/part.md.j2" %}\n', part=part))
    assert (code, at) == ("T501", f"templates/partials/part.md.j2:{line}:1")
    assert what in message


def test_a_part_that_is_not_there_is_told_where_it_is_asked_for(fill: Fill):
    made = fill('Words\n\n{% include "partials/gone.md.j2" %}\n')
    assert _told(made) == (
        "T501",
        "templates/page.md.j2:7:1",
        "there is no part `partials/gone.md.j2`",
    )


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ("facts", "a block is called with brackets, as in `{{ facts() }}`"),
        ("text", "this is neither words nor a block, and cannot be printed"),
        ("areas", "this is neither words nor a block, and cannot be printed"),
        ("areas[0]", "this is neither words nor a block, and cannot be printed"),
        ("areas[0].has_mixed", "this is neither words nor a block, and cannot be printed"),
        ("none", "this is neither words nor a block, and cannot be printed"),
    ],
)
def test_what_is_no_text_is_never_printed(fill: Fill, value: str, what: str):
    assert _told(fill(f"\n{{{{ {value} }}}}\n")) == ("T501", "templates/page.md.j2:6:1", what)


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("![A](a.png)", "a template cannot hold a picture"),
        ("<table><tr></tr></table>", "a template cannot hold HTML"),
        ("Words <br> more", "a template cannot hold HTML"),
        ("<!-- a remark -->", "a template cannot hold HTML"),
        ("| a | b |\n| --- | --- |", "a template cannot hold a table typed out"),
        ("`code`", "a template cannot hold code between backticks"),
        ("```\ncode\n```", "a template cannot hold code"),
        ("***", "a template cannot hold a line across the page"),
        ("##### Five", "a heading has at most 4 `#`"),
        ("::: lead\nWords", "this `:::` has no `:::` that ends it"),
        (":::", "this `:::` neither opens nor ends anything"),
        ("::: boxed\nWords\n:::", "there is no container `boxed`"),
        ("[words](page.html)", "a link starts with https:, http: or mailto:"),
        ('[words](https://x.org "more")', "a link has words and an address, and no title"),
        ("[words]({{ authority }})", "a link starts with https:, http: or mailto:"),
        (
            "Words {{ matrix() }}",
            "a block such as `{{ actions() }}` stands in a paragraph of its own",
        ),
        (
            "::: lead\nWords\n{{ matrix() }}\n:::",
            "a block such as `{{ actions() }}` stands in a paragraph of its own",
        ),
        (
            "::: neutral {{ matrix() }}\nWords\n:::",
            "a block such as `{{ actions() }}` stands in a paragraph of its own",
        ),
    ],
)
@pytest.mark.parametrize(
    "before", ["", "One\n\n", "{% for area in areas %}\nOne\n\n{% endfor %}\n"]
)
def test_markdown_that_cannot_be_written_is_told_at_its_line(
    fill: Fill, before: str, written: str, what: str
):
    code, at, message = _told(fill(f"{before}{written}\n"))
    line = 5 + before.count("\n") + (2 if written.startswith("::: lead\nWords\n{{") else 0)
    assert (code, at, message) == ("T502", f"templates/page.md.j2:{line}:1", what)


def test_markdown_in_a_part_is_told_in_the_part_and_at_its_line_of_a_paragraph(fill: Fill):
    part = (
        "{% if authority %}\nOne line,\nanother of {{ authority }},\nand ![a](b.png)\n{% endif %}\n"
    )
    made = fill('# Title\n\n{% include "partials/part.md.j2" %}\n\nWords.\n', part=part)
    assert _told(made)[:2] == ("T502", "templates/partials/part.md.j2:4:1")


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("macro", "{% macro a() %}x{% endmacro %}"),
        ("filter", "{% filter upper %}x{% endfilter %}"),
        ("block", "{% block a %}x{% endblock %}"),
        ("endset", "{% set a %}x{% endset %}"),
    ],
)
def test_words_of_a_template_are_never_made_a_value(fill: Fill, tag: str, written: str):
    what = f"templates do without `{tag}`; shared parts stand in partials/"
    assert _told(fill(f"\n{written}\n")) == ("T501", "templates/page.md.j2:6:1", what)


def test_a_value_on_several_lines_moves_no_line(fill: Fill):
    item = evidence(says="One\n\ntwo\n\n\nthree.")
    body = '{{ findings(areas[0], "mixed") }}\n\n<b>x</b>\n'
    assert _told(fill(body, item))[:2] == ("T502", "templates/page.md.j2:7:1")


def test_the_characters_of_our_own_tokens_cannot_be_typed(fill: Fill):
    made = fill("\nWords \ue0007\ue001\n")
    assert _told(made)[:2] == ("T501", "templates/page.md.j2:6:1")


@pytest.mark.parametrize(
    ("first", "line"),
    [
        ("# A page\n", 1),
        ("---\ntitle: A page\n---\n", 1),
        ("---\ntitle:\nfile: page.docx\n---\n", 1),
        ("---\nfile: page.docx\ntitle: {{ facts() }}\n---\n", 3),
    ],
)
def test_first_lines_say_a_title_and_a_file(fill: Fill, first: str, line: int):
    assert _told(fill("Words", first=first))[:2] == ("T501", f"templates/page.md.j2:{line}:1")


def test_a_template_that_is_not_text_is_told_as_a_whole(tmp_path: Path):
    template = tmp_path / "page.md.j2"
    template.write_bytes(b"---\ntitle: \xa3\n")
    verdict = scored()
    assert _told(compose(verdict, Index(verdict), template)) == (
        "T501",
        "templates/page.md.j2",
        "the template is not text in UTF-8",
    )


@pytest.mark.parametrize("name", ["page.pdf", "page", "../page.docx", "a/page.md", "C:\\page.md"])
def test_a_file_is_named_plainly_and_ends_in_what_can_be_written(fill: Fill, name: str):
    made = fill("Words", first=f"---\ntitle: A page\naudience: all\nfile: {name}\n---\n")
    (fault,) = unwritable([made], ["docx", "md"])
    assert (fault.code, str(fault.at)) == ("T503", "templates/page.md.j2:4:1")
    assert f"`{name}`" in fault.message


def test_two_templates_cannot_name_one_file(tmp_path: Path):
    for name, file in (("one", "Page.docx"), ("two", "page.docx"), ("three", "other.docx")):
        text = f"---\ntitle: A page\nfile: {file}\n---\nWords\n"
        (tmp_path / f"{name}.md.j2").write_text(text, encoding="utf-8")
    verdict = scored()
    index = Index(verdict)
    made = [compose(verdict, index, one) for one in documents(tmp_path).values()]
    (fault,) = unwritable(made, ["docx"])
    assert (fault.code, str(fault.at)) == ("T504", "templates/two.md.j2:3:1")
    assert fault.message == "`page.docx` is already the file of `templates/one.md.j2`"
