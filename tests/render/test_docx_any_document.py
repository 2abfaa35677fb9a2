"""Any document at all: every part is XML, and no word is lost."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from lxml import etree
from render.any_document import blocks, said

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
relaxed = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


@relaxed
@given(some.lists(blocks, max_size=5))
def test_every_part_is_xml_and_every_link_leads_somewhere(written, document):
    made = written(*document)
    for name, data in made.parts().items():
        if not name.endswith(".xlsx"):
            assert etree.fromstring(data) is not None, name
    bookmarks = made.values("bookmarkStart", "name")
    assert len({name.lower() for name in bookmarks}) == len(bookmarks)
    assert set(filter(None, made.values("hyperlink", "anchor"))) <= set(bookmarks)
    assert made.body()[0][-1].tag == W + "sectPr"
    assert all(cell[-1].tag == W + "p" for cell in made.body().iter(W + "tc"))
    assert not any(table.getnext().tag == W + "tbl" for table in made.body().iter(W + "tbl"))
    kinds = made.values("fldChar", "fldCharType")
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")


@relaxed
@given(some.lists(blocks, max_size=4))
def test_no_word_is_lost(written, document):
    made = written(*document)
    found = "".join((made.words() + made.notes()).split())
    for text in said(document):
        assert "".join(text.split()) in found
