"""The short list of kinds of evidence, and what an item may show or hear."""

from typing import Literal, get_args

Kind = Literal[
    "audit",
    "observation",
    "data",
    "child-voice",
    "family-voice",
    "practitioner-voice",
    "partner-voice",
    "inspection",
    "peer-review",
    "external-review",
    "court",
    "complaint",
    "learning-review",
    "case-study",
    "policy",
    "governance",
]
"""What sort of thing a piece of evidence is."""

Finding = Literal["strength", "mixed", "weakness", "context"]
"""Which way an item points; `context` is a fact that bears no judgement."""

Shows = Literal["activity", "compliance", "quality", "impact"]
"""How far an item reaches: work done, a rule kept, work done well, or a life changed."""

Hears = Literal["children", "families", "practitioners", "partners"]
"""Whose own words or views an item carries."""

KINDS: tuple[str, ...] = get_args(Kind)

KIND_NAMES: dict[str, str] = {
    "audit": "practice audit",
    "observation": "practice observation",
    "data": "data",
    "child-voice": "children's voice",
    "family-voice": "families' voice",
    "practitioner-voice": "practitioners' voice",
    "partner-voice": "partners' voice",
    "inspection": "inspection",
    "peer-review": "peer review",
    "external-review": "external review",
    "court": "court feedback",
    "complaint": "complaints",
    "learning-review": "learning review",
    "case-study": "case study",
    "policy": "policy record",
    "governance": "governance record",
}
"""Each kind in words, for documents and messages."""

VOICE_OF: dict[str, Hears] = {
    "child-voice": "children",
    "family-voice": "families",
    "practitioner-voice": "practitioners",
    "partner-voice": "partners",
}
"""Whose voice a kind carries by its nature."""

WAYS: dict[str, tuple[Kind, ...]] = {
    "looked at": ("audit", "observation"),
    "figures": ("data",),
    "children": ("child-voice",),
    "families": ("family-voice",),
    "staff": ("practitioner-voice",),
    "partners": ("partner-voice",),
    "outside view": ("inspection", "peer-review", "external-review", "court"),
    "learning": ("complaint", "learning-review", "case-study"),
    "records": ("policy", "governance"),
}
"""The ways of knowing, each with its kinds of evidence: few enough for the columns of a table."""
