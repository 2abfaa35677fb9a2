"""What an authority brings of its own look."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from readiness.model.diagnostic import Diagnostic, Location
from readiness.model.rule import Finding
from readiness.model.settings import Brand
from readiness.render.codes import UNUSABLE_SETTINGS
from readiness.render.colours import is_colour


class Livery(NamedTuple):
    """An authority's folder, and what its settings say about its look.

    `wanted` names files by their place in the folder; whoever makes a livery has seen to it
    that they are there, and that no link leads out of the folder.
    """

    folder: Path = Path()
    wanted: Brand = Brand()

    @property
    def document(self) -> Path | None:
        """The authority's own Word file, if it has one."""
        return self.folder / self.wanted.document if self.wanted.document else None

    def refused(self, key: str, message: str, hint: str) -> Diagnostic:
        """Return the fault that something the settings ask for cannot be used."""
        at = self.wanted.where(key)
        place = at if at.file else Location(getattr(self.wanted, key))
        return UNUSABLE_SETTINGS.sign(Finding(place, message, hint))

    def faults(self, why_not: Callable[[Path, str], str]) -> Iterator[Diagnostic]:
        """Yield what the settings ask for and cannot have.

        `why_not` says of a file why it cannot be used, or nothing.
        """
        for key in ("document", "logo"):
            name = getattr(self.wanted, key)
            if name and (why := why_not(self.folder, name)):
                yield self.refused(key, f"`{name}` cannot be used: {why}", _IN_FOLDER[key])
        for key in ("logo", "colours", "font"):
            if self.wanted.document and getattr(self.wanted, key):
                message = f"`{key}` stands beside the Word file `{self.wanted.document}`"
                yield self.refused(key, message, _EITHER)
        for key, colour in self.wanted.colours or ():
            if colour and not is_colour(colour.removeprefix("#")):
                at = self.wanted.colours.where(key) if self.wanted.colours else Location("")
                message = f"`{colour}` is not a colour of six digits from 0 to 9 and A to F"
                yield UNUSABLE_SETTINGS.sign(Finding(at, message, _SIX_DIGITS))


_IN_FOLDER = {
    "document": "put a copy into the folder `brand`, and name it as `brand/ours.dotx`",
    "logo": "put a copy into the folder `brand`, and name it as `brand/logo.png`",
}
_EITHER = "a Word file brings its own logo, colours and font: keep the one or the other"
_SIX_DIGITS = "write it as `0B4F5C`; Word shows it under More Colors, Custom, as Hex"


def dressed(folder: Path, wanted: Brand, look: str) -> Livery:
    """Return the look that an authority wants: by its settings, else by the Word file `look`."""
    if look and not wanted.document:
        return Livery(folder, wanted.model_copy(update={"document": look}))
    return Livery(folder, wanted)
