"""What a key holds and in which form, in words, from the form that the models give."""

from typing import Any

from readiness.model.when import FORMS

Form = dict[str, Any]

MEANINGS = {
    "id": "A short name that nothing else in the folder has.",
    "note": "Anything worth keeping beside it; never printed as evidence.",
    "title": "What it is called.",
    "kind": "What sort of thing it is.",
    "finding": "Which way it points; `context` bears no judgement.",
    "shows": "How far it reaches: work done, a rule kept, work done well, or a life changed.",
    "hears": "Whose own words or views it carries.",
    "cohorts": "Groups of children it speaks of, by the edition's ids.",
    "supports": "The criteria, or evidence prompts, it speaks to.",
    "says": "What it says, in one or two plain sentences.",
    "dated": "When it was true, or `unknown`.",
    "source": "The document it comes from.",
    "paragraph": "Paragraphs or pages of the source, as printed.",
    "link": "A web address, or a file in the folder.",
    "area": "The id of an area of the edition.",
    "section": "Which part of the self-evaluation it is.",
    "text": "The words; in a narrative, prose in the Markdown subset.",
    "criterion": "The id of the criterion that does not apply.",
    "reason": "Why.",
    "what": "What will be done, in one sentence.",
    "due": "The day by which it is to be done.",
    "target": "Where the measure should stand, and by when.",
    "status": "How far it has come.",
    "top-priority": "Whether it stands among the first on the plan.",
    "updates": "What had happened by which day, newest last.",
    "on": "The day.",
    "publisher": "Who published it.",
    "framework": "The id of an edition, as `readiness frameworks` lists them.",
    "published": "The day it was published.",
    "judgements": "Grades given.",
    "findings": "What was found.",
    "recommendations": "What was asked for.",
    "grade": "The id of a grade of that edition's scale.",
    "number": "The number in the report.",
    "actions": "Ids of actions that follow from it.",
    "moderated": "Cases graded twice.",
    "period": "The period, or the day, that it covers.",
    "value": "The number, or a symbol where it cannot be shown.",
    "numerator": "How many.",
    "denominator": "Of how many.",
    "england": "The same measure for England.",
    "region": "The same measure for the region.",
    "Authority.region": "The region it belongs to.",
    "Indicator.id": "An id of the catalogue, or one of your own.",
    "Owner.id": "A short name, which actions give as their `owner`.",
    "Judgement.area": "What was graded: with `framework` given, an id of that edition.",
    "Judgement.grade": "The grade: with `framework` given, an id of that edition's scale.",
    "Grade.id": "A short name, by which grades are written in files.",
    "Cohort.id": "A short name, by which the group is written in `cohorts`.",
    "JudgementArea.id": "A short name, by which the area is written in files.",
    "Framework.id": "A short name with the year of the edition.",
    "Indicator.supports": "Criteria; by default those that list the indicator.",
    "Criterion.kinds": "Kinds of evidence an inspector would expect.",
    "Point.period": "The day or period of the value.",
    "EvidencePrompt.text": "The question.",
    "Criterion.status": "How far the heading can be trusted.",
    "Activity.status": "How far this can be trusted.",
    "Evaluation.area": "The id of the area it evaluates; each area is evaluated once.",
    "Inspection.kind": "What sort of inspection, visit or review it was.",
    "Evidence.kind": "What sort of evidence it is.",
    "unit": "What it is measured in.",
    "good": "Which way is better; `neutral` when neither is.",
    "measures": "What sort of measure it is.",
    "series": "Values, period by period.",
    "definition": "What exactly is counted.",
    "authority": "Whose self-evaluation this is.",
    "name": "The full name.",
    "short-name": "The name for tables.",
    "as-of": "The day to assess on.",
    "issue": "What the front page says of this version.",
    "brand": "The look of the documents: a Word file of your own, or a logo, colours and a font.",
    "colours": "Two colours, measured for contrast before anything is written.",
    "owners": "Roles that own actions, areas or criteria.",
    "role": "The role, never a person's name.",
    "version": "The version of the documents.",
    "approved-on": "The day it was signed off.",
    "next-refresh": "When it will be brought up to date.",
    "contact": "Whom to ask: a role or a shared mailbox.",
    "label": "The grade as it is printed.",
    "meaning": "What the grade means, in our own words.",
    "heading": "The criterion as it is printed.",
    "prompts": "The questions that tell an authority what to show.",
    "indicators": "Ids of the catalogue that speak to it.",
    "graded": "Whether it receives a grade of its own.",
    "criteria": "What inspectors evaluate within it.",
    "sub-areas": "Areas judged within it.",
    "from": "The first day on which inspections used it.",
    "to": "The last day; left out while it is current.",
    "when": "The case in which it has been seen.",
    "then": "What followed.",
    "strength": "How firm the rule is.",
    "basis": "What it rests on.",
    "address": "Where it can be read.",
    "verified": "Seen in the publisher's own text.",
    "observed": "Seen in published reports.",
    "secondary": "Told by others.",
    "memory": "From memory, to be checked.",
    "unknown": "Not known.",
    "short-title": "A few words for tables and running text.",
    "legal-basis": "The law it rests on.",
    "licence": "Under which terms its facts may be used.",
    "in-force": "When inspections used it.",
    "supersedes": "The edition before it.",
    "superseded-by": "The edition after it.",
    "grades": "The scale, or cases by grade.",
    "overall": "The overall judgement, in editions that have one.",
    "overall-note": "Why there is none.",
    "limiting-rules": "How grades have been seen to limit one another.",
    "activities": "Kinds of inspection, and the deadlines that follow.",
    "timescales": "Deadlines in words.",
    "evidence": "Ids of evidence.",
    "terms": "What counts as evidence, for how long, and from where on a rule asks.",
    "about": "The criterion, area or record it speaks of.",
    "by": "The role, never a person's name.",
    "until": "The last day on which it holds.",
    "gap": "The code of the gap.",
    "sources": "Where its facts come from.",
    "provenance": "How far its facts can be trusted.",
    "areas": "What is judged.",
}
"""What a key means where its model says no more: in one model, or wherever it stands."""

_FORMATS = {
    "integer": "a whole number",
    "number": "a number",
    "boolean": "`yes` or `no`",
    "null": "",
}


def meaning(model: str, key: str, form: Form) -> str:
    """Return what a key holds: the model's own words, or those for the key.

    Raises KeyError for a key that nobody has put into words.
    """
    own = str(form.get("description", ""))
    if not own or own == FORMS:
        own = MEANINGS.get(f"{model}.{key}") or MEANINGS[key]
    return own.replace("|", "\\|")


def type_words(form: Form) -> str:
    """Return in which form a value is written."""
    if "anyOf" in form:
        return _either(form["anyOf"])
    if "enum" in form:
        return "one of " + ", ".join(f"`{word}`" for word in form["enum"])
    if "const" in form:
        return f"`{form['const']}`"
    if "$ref" in form:
        return f"a group of keys: {spaced(form['$ref'].rpartition('/')[2])}"
    return _of_type(form)


def spaced(name: str) -> str:
    """Return a model's name as words: `EvidencePrompt` is `evidence prompt`."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()


def _of_type(form: Form) -> str:
    match form["type"]:
        case "array":
            return f"a list, each {type_words(form['items'])}"
        case "object":
            inside = [*form.get("patternProperties", {}).values(), form.get("additionalProperties")]
            return f"a group of keys, each with {type_words(inside[0])}"
        case "string":
            return _text(form)
        case other:
            return _FORMATS[other]


def _either(forms: list[Form]) -> str:
    known = [words for words in map(type_words, forms) if words]
    if "a number" in known:
        known = [words for words in known if words != "text"]
    return " or ".join(dict.fromkeys(known))


def _text(form: Form) -> str:
    if form.get("format") == "date":
        return "a day"
    pattern = str(form.get("pattern", ""))
    if "unknown" in pattern:
        return "[a date or period](#dates)"
    if pattern.startswith("^[a-z0-9]"):
        return "an id"
    return "text"
