"""The authority's settings: readiness.yaml."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.entry import Entry
from readiness.model.framework import Id, Text


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


class Settings(Entry):
    """Everything `readiness.yaml` may say."""

    authority: Authority
    framework: Id
    as_of: Annotated[date | Literal["today"], Field(union_mode="left_to_right")] = "today"
    meeting: date | None = Field(default=None, description="Date of the annual engagement meeting.")
    marking: Text = Field(default="OFFICIAL", description="Protective marking on every page.")
    issue: Issue = Issue()
    owners: tuple[Owner, ...] = ()
    documents: tuple[Id, ...] = Field(
        default=(), description="Documents to build; all of them when left out."
    )
