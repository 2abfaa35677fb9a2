"""How many of how many, in words."""


def share(few: int, every: int, noun: str, plural: str = "") -> str:
    """Return `the only action`, `both actions`, `all 5 actions` or `2 of the 9 actions`."""
    if every == 1:
        return f"the only {noun}"
    nouns = plural or f"{noun}s"
    if few == every:
        return f"both {nouns}" if every == 2 else f"all {every} {nouns}"
    return f"{few} of the {every} {nouns}"
