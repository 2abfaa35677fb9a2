"""A template may come from somebody else: it can reach nothing, and fill no memory."""

import pytest
from compose.filling import Fill


@pytest.mark.parametrize(
    "written",
    [
        "{{ 'a' * 10**10 }}",
        "{{ 10**(10**8) }}",
        "{{ '%9999999999d' % 1 }}",
        "{{ 'a'.ljust(10**10) }}",
        "{{ '{:>9999999999}'.format(1) }}",
        "{{ 'a' | center(1000000000) }}",
        "{{ lipsum(n=10000000) }}",
        "{% for one in range(99999) %}{% for two in range(99999) %}x{% endfor %}{% endfor %}",
        "{% set x = 'x' %}" + "{% set x = x ~ x %}" * 40 + "{{ x }}",
        "{% set x = 'x' %}" + "{% set x = x + x %}" * 40 + "{{ x }}",
        "{% set x = [1] %}" + "{% set x = x + x %}" * 40 + "{{ x }}",
        "{% for one in [[1]] recursive %}{{ loop([one]) }}{% endfor %}",
        "{{ areas.__class__.__mro__ }}",
        "{{ facts.__globals__ }}",
        "{{ authority.format.__self__ }}",
        "{{ areas.count(1) }}",
        "{{ 1 / 0 }}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{% if 1 %}" * 500 + "{% endif %}" * 500,
    ],
)
def test_what_reaches_out_or_runs_on_is_refused_in_words(fill: Fill, written: str):
    made = fill(f"{written}\n")
    assert made.document is None
    assert [fault.code for fault in made.faults] == ["T501"]


def test_text_without_end_is_stopped(fill: Fill, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("readiness.compose.sandbox.MOST_LETTERS", 1_000)
    made = fill("{% for one in [1, 2, 3] %}" + "word " * 100 + "\n{% endfor %}")
    assert "far more text" in made.faults[0].message


@pytest.mark.parametrize(
    "written",
    [
        "{% for area in areas %}{{ loop.index + 1 }}\n{% endfor %}",
        "{{ areas | length }}",
        "{{ authority | upper }}",
        "{% set first = areas | first %}{{ first.title }}",
    ],
)
def test_what_templates_need_is_left_to_them(fill: Fill, written: str):
    assert fill(f"{written}\n").faults == ()
