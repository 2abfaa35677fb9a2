"""What a new folder has to know, asked one question at a time or given as options."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

import click

from readiness.load.dates import right_form
from readiness.model.framework import Framework

_LONGEST = 80
_CODE = re.compile(r"E\d{8}")


class Answers(NamedTuple):
    """What was answered; `code` and `meeting` may be empty, `year` is the present one."""

    name: str
    code: str
    framework: str
    meeting: str
    marking: str
    director: str
    year: int


class Question(NamedTuple):
    """A question: its option, its words, the answer taken by Enter, and how it is read.

    `default` is None where there must be an answer. Reading raises click.BadParameter.
    """

    option: str
    words: str
    default: str | None
    read: Callable[[str], str]

    def answer(self, given: str | None, *, ask: bool) -> str:
        """Return the answer given, asked for, or taken by default."""
        if given is not None:
            return self._read_option(given)
        if ask:
            shown = bool(self.default)
            answered: str = click.prompt(
                self.words, default=self.default, value_proc=self.read, show_default=shown
            )
            return answered
        if self.default is None:
            raise click.UsageError(f"`--yes` asks nothing, so give `--{self.option}` as well.")
        return self.default

    def _read_option(self, given: str) -> str:
        try:
            return self.read(given)
        except click.BadParameter as wrong:
            said = f"`{given}` cannot be used: {wrong.message}"
            raise click.BadParameter(said, param_hint=f"`--{self.option}`") from None


def questions(editions: Mapping[str, Framework], today: date) -> tuple[Question, ...]:
    """Return the questions in the order in which they are asked."""

    def edition(text: str) -> str:
        return _edition(text, editions)

    return (
        Question("name", "Name of the authority", None, _words),
        Question("code", "Its ONS code, such as E06000058 (Enter to skip)", "", _code),
        Question("framework", "Edition of the framework", in_force(editions, today), edition),
        Question("meeting", "Date of the next annual engagement meeting (Enter to skip)", "", _day),
        Question("marking", "Protective marking on every page", "OFFICIAL", _words),
        Question("director", "Title of the director", "Director of Children's Services", _words),
    )


def in_force(editions: Mapping[str, Framework], day: date) -> str:
    """Return the id of the edition in force on a day; of several, or none, the newest."""
    newest = sorted(editions.values(), key=lambda one: one.in_force.from_, reverse=True)
    current = [
        one
        for one in newest
        if one.in_force.from_ <= day and (one.in_force.to is None or day <= one.in_force.to)
    ]
    return next(one.id for one in (*current, *newest))


def _words(text: str) -> str:
    text = text.strip()
    if not text or len(text) > _LONGEST or not text.isprintable():
        raise click.BadParameter(f"write one line of 1 to {_LONGEST} letters.")
    return text


def _code(text: str) -> str:
    text = text.strip().upper()
    if text and not _CODE.fullmatch(text):
        raise click.BadParameter("write E and eight digits, such as E06000058, or nothing.")
    return text


def _day(text: str) -> str:
    text = text.strip()
    if not text:
        return ""
    try:
        return date.fromisoformat(right_form(text) or text).isoformat()
    except ValueError:
        raise click.BadParameter("write a day, such as 2026-12-08, or nothing.") from None


def _edition(text: str, editions: Mapping[str, Framework]) -> str:
    text = text.strip().lower()
    if text in editions:
        return text
    close = get_close_matches(text, editions, n=1)
    meant = f" Did you mean `{close[0]}`?" if close else ""
    raise click.BadParameter(f"there is no edition `{text}`.{meant} There are {_listed(editions)}.")


def _listed(editions: Mapping[str, Framework]) -> str:
    return ", ".join(f"`{name}`" for name in editions)
