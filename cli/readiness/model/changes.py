"""What changed between two verdicts on the same authority, the good and the bad alike."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from readiness.model.diagnostic import Diagnostic


class Source(NamedTuple):
    """How the earlier state was come by: from a commit, or, without one, from dates alone.

    `faults` are those of the files of then, which could not all be read. `other_edition` is the
    framework's edition of then where it was another, so that its ladder cannot be compared.
    """

    commit: str = ""
    made: date | None = None
    faults: tuple[Diagnostic, ...] = ()
    other_edition: str = ""


class Named(NamedTuple):
    """Something by its id and in words; `of` is its area or inspection, empty for none.

    `outside` says that it was found by others than the authority.
    """

    id: str
    title: str
    of: str = ""
    outside: bool = False


class Step(NamedTuple):
    """Something that stood one way and now stands another; `before` is empty where not known."""

    what: Named
    before: str
    after: str
    better: bool


class GapsOf(NamedTuple):
    """The gaps of one code in one area, those closed and those opened; `area` may be empty."""

    code: str
    title: str
    area: str
    closed: tuple[Diagnostic, ...]
    opened: tuple[Diagnostic, ...]


class Turned(NamedTuple):
    """A figure whose latest value is another than it was.

    `better` is None where neither way is. `crossed` says that it is now better (or worse)
    than England and was not before; None if it did not cross, or if that is not known.
    """

    what: Named
    unit: str
    before: Decimal
    then: str
    after: Decimal
    now: str
    england: Decimal | None
    better: bool | None
    crossed: bool | None


class Slipped(NamedTuple):
    """An action whose date moved; later is a slip, earlier is not."""

    what: Named
    before: date
    after: date


class Asked(NamedTuple):
    """What became of recommendations.

    `known` counts those of then. `unsure` are those of which no date says how they stood.
    """

    known: int = 0
    moved: tuple[Step, ...] = ()
    new: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    unsure: tuple[Named, ...] = ()


class Planned(NamedTuple):
    """What became of the plan: `moved` are actions with another status, `unsure` as for `Asked`."""

    moved: tuple[Step, ...] = ()
    new: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    slipped: tuple[Slipped, ...] = ()
    brought_forward: tuple[Slipped, ...] = ()
    unsure: tuple[Named, ...] = ()

    @property
    def done(self) -> tuple[Step, ...]:
        """The actions that were finished."""
        return tuple(one for one in self.moved if one.after == "done")


class Known(NamedTuple):
    """What is known now and was not, and the other way round.

    `aged` counted then and no longer do; `renewed` is the reverse. `named` and `put_right` are
    weaknesses; `unnamed` are those that were, and of which now nothing says either.
    """

    added: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    aged: tuple[Named, ...] = ()
    renewed: tuple[Named, ...] = ()
    named: tuple[Named, ...] = ()
    put_right: tuple[Named, ...] = ()
    unnamed: tuple[Named, ...] = ()


class Accepting(NamedTuple):
    """Gaps newly accepted for a time, and those whose acceptance ended: code and subject."""

    new: tuple[Named, ...] = ()
    ended: tuple[Named, ...] = ()


class Changes(NamedTuple):
    """What changed between two days; every part is in a fixed order, whatever that of the files.

    `areas` are the short titles of the areas, in the order of the framework.
    """

    since: date
    until: date
    areas: tuple[str, ...] = ()
    criteria: tuple[Step, ...] = ()
    gaps: tuple[GapsOf, ...] = ()
    asked: Asked = Asked()
    planned: Planned = Planned()
    figures: tuple[Turned, ...] = ()
    known: Known = Known()
    accepting: Accepting = Accepting()
    source: Source = Source()

    @property
    def nothing(self) -> bool:
        """Say whether nothing changed."""
        asked, planned = self.asked, self.planned
        parts = (self.criteria, self.gaps, asked.moved, asked.new, asked.gone, self.figures)
        plan = (planned.moved, planned.new, planned.gone, planned.slipped, planned.brought_forward)
        return not any((*parts, *plan, *self.known, *self.accepting))

    @property
    def closed(self) -> int:
        """Count the gaps that are closed."""
        return sum(len(one.closed) for one in self.gaps)

    @property
    def opened(self) -> int:
        """Count the gaps that have opened."""
        return sum(len(one.opened) for one in self.gaps)
