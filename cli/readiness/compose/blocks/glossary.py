"""Words a reader may not know, and how the document was made."""

from readiness.compose.words import capital
from readiness.model.assessment import Rung
from readiness.model.document import Definition, Definitions, Text
from readiness.model.framework import Framework

RUNGS = {
    Rung.NOT_EVIDENCED: "nothing supports the criterion",
    Rung.ASSERTED: "something is said, but it is undated, unsourced or out of date",
    Rung.EVIDENCED: "at least one current, dated and sourced item supports it",
    Rung.TRIANGULATED: (
        "current items of two or more kinds support it, and at least one looks at practice "
        "itself or hears a voice"
    ),
    Rung.IMPACT_SHOWN: (
        "triangulated, and a current item shows a difference made to children, with their voice "
        "in it"
    ),
}

TERMS = {
    "criterion": "one thing that inspectors evaluate within an area",
    "current": "not older than its kind of evidence may be under the framework",
    "reference such as E12": "the number of an item in the evidence index",
    "neighbours": "the median of the authority's statistical neighbours",
    "triangulation": "setting what audits, data and people say side by side",
}


def glossary(framework: Framework) -> Definitions:
    """Explain the ladder of evidence, the inspectorate's grades and a few terms."""
    grades = {
        f"{grade.label} (grade)": grade.meaning for grade in framework.grades if grade.meaning
    }
    rungs = {rung.words: words for rung, words in RUNGS.items()}
    every = sorted((TERMS | rungs | grades).items(), key=lambda pair: pair[0].lower())
    return Definitions(tuple(_entry(term, meaning) for term, meaning in every))


def _entry(term: str, meaning: str) -> Definition:
    said = Text(capital(meaning.rstrip(".")) + ".")
    return Definition((Text(capital(term)),), (said,))
