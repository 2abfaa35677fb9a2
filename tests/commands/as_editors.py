"""YAML as editors read it, which is not as the program does."""

from pathlib import Path
from typing import Any

import yaml


def read_yaml(path: Path) -> Any:
    """Read YAML 1.2: numbers, true and false are typed; dates, yes, no and on are texts."""
    return yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506


class _Loader(yaml.SafeLoader):
    pass


_TEXTS = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
_Loader.yaml_implicit_resolvers = {
    sign: [pair for pair in pairs if pair[0] not in _TEXTS or sign in "tTfF"]
    for sign, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
