"""The authority's settings: readiness.yaml."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Cohort, Id, Text
from readiness.model.terms import Terms

Code = Annotated[str, Field(pattern=r"^G4\d\d$")]
"""The code of a gap, such as G404."""


class Authority(Entry):
    """The local authority whose self-evaluation this is."""

    name: Text
    short_name: str = ""
    code: str = Field(
        default="", description="Office for National Statistics code, such as E06000058."
    )
    earlier_codes: tuple[Text, ...] = Field(
        default=(),
        description="Beside `code`: the codes of the same area before, the latest first.",
    )
    region: str = ""


class Owner(Entry):
    """A role that owns actions, areas or criteria. Roles, never people's names."""

    id: Id
    role: Text
    owns: tuple[Id, ...] = Field(default=(), description="Areas or criteria.")


class Issue(Entry):
    """What the front page says of this version of the documents."""

    version: Text = "draft"
    period: str = Field(default="", description="The period covered, in words.")
    approved_by: str = Field(default="", description="The role that signed it off.")
    approved_on: date | None = None
    next_refresh: str = ""
    contact: str = ""
    notice: str = Field(
        default="", description="A statement printed on every first page, such as how it was made."
    )


class Colours(Entry):
    """The two colours of a brand, as six digits such as 0B4F5C."""

    main: Text = Field(description="For headings and rules, such as 0B4F5C.")
    accent: str = Field(
        default="", description="For call-outs and opening words; `main` when left out."
    )


class Brand(Entry):
    """The look of the documents: a Word file of your own, or a logo, colours and a font."""

    document: str = Field(
        default="", description="A Word file (.docx or .dotx), such as brand/ours.dotx."
    )
    logo: str = Field(default="", description="A PNG or JPEG picture, such as brand/logo.png.")
    colours: Colours | None = None
    font: str = Field(default="", description="A font on every computer that opens the documents.")


class Acceptance(Entry):
    """A gap that the authority has looked at and lives with, until a day."""

    gap: Code
    about: str = Field(
        default="",
        description="The criterion, area or record; without it, every gap of the code.",
    )
    reason: Text
    by: Text = Field(description="The role that accepts it, never a person's name.")
    until: date


class Settings(Entry):
    """Everything `readiness.yaml` may say."""

    authority: Authority
    framework: Id
    as_of: Annotated[date | Literal["today"], Field(union_mode="left_to_right")] = "today"
    meeting: date | None = Field(default=None, description="Date of the annual engagement meeting.")
    last_meeting: date | None = Field(
        default=None, description="Date of the meeting before it, to tell what changed since."
    )
    marking: Text = Field(default="OFFICIAL", description="Protective marking on every page.")
    issue: Issue = Issue()
    owners: tuple[Owner, ...] = ()
    documents: tuple[Id, ...] = Field(
        default=(), description="Documents to build; all of them when left out."
    )
    brand: Brand = Brand()
    teams: tuple[Text, ...] = Field(
        default=(), description="Every team, so that none goes unlooked at."
    )
    cohorts: tuple[Cohort, ...] = Field(
        default=(), description="Groups of children to watch beside those of the framework."
    )
    terms: Terms = Field(default=Terms(), description="Your own thresholds, shelf lives and words.")
    severity: dict[Code, Literal["error", "warning", "note"]] = Field(
        default={}, description="Your own severity of a gap, by its code."
    )
    accepted: tuple[Acceptance, ...] = Field(
        default=(), description="Gaps you live with for a time, and why."
    )
    never_print: tuple[Text, ...] = Field(
        default=(), description="Names and other words that must stand in no document."
    )
