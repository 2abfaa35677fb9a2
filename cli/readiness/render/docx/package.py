"""Put parts into a zip so that the same parts always make the same bytes."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of the parts, in the order given, with nothing of this computer in it."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as package:
        for name, data in parts.items():
            package.writestr(_entry(name), data, zipfile.ZIP_DEFLATED, _LEVEL)
    return whole.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.create_system = 0  # otherwise Windows and Linux write different bytes
    return entry
