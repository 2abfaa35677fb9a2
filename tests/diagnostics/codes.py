"""Every code that a diagnostic may carry, from every room."""

from readiness import check, compose, load, render, score
from readiness.model.rule import Code

CODES: list[Code] = [code for room in (load, check, score, compose, render) for code in room.CODES]
KNOWN = {code.code: code for code in CODES}
