"""What is too old to count, and has nothing newer beside it that took its place."""

from readiness.model.assessment import Item


def outdated(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items of a criterion that are out of date, but for those that were replaced.

    A current item of the same kind takes the place of an old one; any current item takes that
    of an old inspection, which is history. Nothing takes the place of an indicator's series.
    """
    kinds = {item.kind for item in items if item.current and not item.measured}
    replaced = kinds | ({"inspection"} if any(item.current for item in items) else set())
    return tuple(
        item
        for item in items
        if item.why_not.startswith("older") and (item.measured or item.kind not in replaced)
    )
