"""Figures from files of explore education statistics, for the indicators that ask for them."""

from collections.abc import Iterable, Mapping

from readiness.load.codes import tables as codes
from readiness.load.faults import Unreadable, fault, listed, quoted
from readiness.load.files import File, lines
from readiness.load.published.choice import choose
from readiness.load.published.layout import is_published, not_named
from readiness.load.published.points import points
from readiness.load.published.rows import Table, area_of, read_rows
from readiness.model.diagnostic import Diagnostic
from readiness.model.indicator import Indicator, Point, Published
from readiness.model.nearest import nearest
from readiness.model.own_point import OwnPoint
from readiness.model.settings import Settings

__all__ = ["PublishedFiles", "is_published"]


class PublishedFiles:
    """The published files of a folder, each read once if an indicator names it.

    `faults` holds what was wrong with them so far.
    """

    def __init__(
        self, files: Mapping[str, File], settings: Settings, unread: Iterable[str] = ()
    ) -> None:
        """Start with nothing read. `files` are those of the published layout, by name.

        `unread` names those of them whose faults are told already.
        """
        self.faults: list[Diagnostic] = []
        self._files = files
        self._area = area_of(settings)
        self._tables: dict[str, Table | None] = dict.fromkeys(unread)

    def fill(self, indicators: Iterable[Indicator]) -> list[Indicator]:
        """Return the indicators with the published points in their series."""
        return [self._filled(indicator) for indicator in indicators]

    def note_unnamed(self) -> None:
        """Warn of each file that no indicator named so far."""
        for name, file in self._files.items():
            if name not in self._tables:
                self.faults.append(not_named(name, lines(file)))

    def _filled(self, indicator: Indicator) -> Indicator:
        published = indicator.published
        if published is None:
            return indicator
        try:
            found = self._points(published)
        except Unreadable as stopped:
            self.faults.append(stopped.fault)
            return indicator
        return indicator.model_copy(update={"series": _together(indicator.series, found)})

    def _points(self, published: Published) -> list[Point]:
        table = self._table(published)
        if table is None:
            return []
        chosen = choose(published, table, self._area)
        return points(published, table, chosen, self._area)

    def _table(self, published: Published) -> Table | None:
        """Return the table that is named; None when its fault is told already."""
        name = self._name(published)
        if name not in self._tables:
            self._tables[name] = None
            self._tables[name] = read_rows(self._files[name], self._area)
        return self._tables[name]

    def _name(self, published: Published) -> str:
        asked, at = published.file, published.where("file")
        found = [name for name in self._files if name == asked or name.endswith(f"/{asked}")]
        if len(found) == 1:
            return found[0]
        if found:
            message, hint = "there are several files of this name", f"write {listed(found)}"
        else:
            meant = nearest(asked, [name.rpartition("/")[2] for name in self._files])
            message = f"there is no published file {quoted(asked)} in this folder"
            hint = f"did you mean `{meant}`?" if meant else "save it in `indicators/`, unchanged"
        raise Unreadable(fault(codes.NOT_THERE, at, message, hint))


def _together(own: tuple[Point, ...], found: list[Point]) -> tuple[Point, ...]:
    """Return the written points, each beside the published one of its period, then the others."""
    published = {point.period[:2]: point for point in found}
    given = {point.period[:2] for point in own}
    kept = (
        OwnPoint.beside(point, published[point.period[:2]])
        if point.period[:2] in published
        else point
        for point in own
    )
    return (*kept, *(point for point in found if point.period[:2] not in given))
