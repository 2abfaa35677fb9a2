"""What has a number is called by it, and Word can count again."""

import pytest

from readiness.model.document import (
    Callout,
    Chart,
    Column,
    Heading,
    Items,
    Paragraph,
    Reference,
    Series,
    Table,
    Text,
)

WORDS = (Text("Words"),)
TABLE = Table("Rows", (Column("A"),), (), anchor="table")
CHART = Chart("bar", "Bars", "Said", "", ("x",), (Series("s", (1.0,)),), anchor="chart")


def see(anchor: str, label: str = "what is meant") -> Paragraph:
    return Paragraph((Text("See "), Reference(anchor, label, numbered=True), Text(".")))


def fields(made) -> list[str]:
    """Return the instructions of the fields in the body, without space around them."""
    text = made.body().iter("{*}instrText")
    return [one.text.strip() for one in text]


@pytest.mark.parametrize(
    ("anchor", "said", "field"),
    [
        ("here", "See 2.1.", "REF _Ref000000001 \\w \\h \\* MERGEFORMAT"),
        ("table", "See Table 2.", "REF _Ref000000002 \\h \\* MERGEFORMAT"),
        ("chart", "See Figure 1.", "REF _Ref000000003 \\h \\* MERGEFORMAT"),
    ],
)
def test_a_numbered_reference_says_the_number(written, anchor, said, field):
    here = Paragraph(WORDS, numbered=True, anchor="here")
    made = written(
        Heading(1, WORDS), Paragraph(WORDS, numbered=True), Heading(1, WORDS), here,
        Table("First", (), ()), TABLE, CHART, see(anchor),
    )  # fmt: skip
    assert said in made.words()
    assert field in fields(made)


def test_a_caption_s_bookmark_holds_its_name_and_number_alone(written):
    body = written(TABLE).body()
    (start,) = body.iter("{*}bookmarkStart")
    inside = "".join(
        text.text
        for run in start.itersiblings()
        for text in run.iter("{*}t")
        if run.getnext() is not None
    )
    assert inside == "Table 1"


@pytest.mark.parametrize("anchor", ["boxed", "listed", "nowhere", "plain"])
def test_what_has_no_number_is_called_by_its_label(written, anchor):
    made = written(
        Callout("Box", (Paragraph(WORDS, numbered=True, anchor="boxed"),)),
        Items(((Paragraph(WORDS, numbered=True, anchor="listed"),),)),
        Paragraph(WORDS, anchor="plain"),
        see(anchor),
    )
    assert "See what is meant." in made.words()
    assert not any("REF" in field for field in fields(made))


def test_tables_in_boxes_and_lists_count(written):
    held = Table("Held", (), ())
    made = written(Callout("Box", (held,)), Items(((held,),)), TABLE, see("table"))
    assert "See Table 3." in made.words()


def test_a_brand_whose_captions_stray_is_made_to_keep_them(written, brand):
    loose = brand(styles=[(r'(w:styleId="Caption".*?)<w:keepNext/>', r"\1")])
    caption = '<w:pStyle w:val="Caption"/><w:keepNext/>'
    assert caption in written(TABLE, brand=loose).parts()["word/document.xml"].decode()
    assert caption not in written(TABLE).parts()["word/document.xml"].decode()
