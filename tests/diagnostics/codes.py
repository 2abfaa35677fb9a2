"""Every code that a diagnostic may carry, from every room."""

from readiness import check, compose, load, render, score
from readiness.model.rule import Code
from readiness.score import ratchet

ROOMS = (load, check, score, ratchet, compose, render)
CODES: list[Code] = [code for room in ROOMS for code in room.CODES]
KNOWN = {code.code: code for code in CODES}
