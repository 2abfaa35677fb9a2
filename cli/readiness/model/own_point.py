"""A value that the authority wrote itself, beside the one that a published file has."""

from pydantic import PrivateAttr

from readiness.model.indicator import Point


class OwnPoint(Point):
    """A written point of a period for which a published file has a value, too.

    The written one counts; the other is kept so that the two can be held against each other.
    """

    _published: Point = PrivateAttr()

    @property
    def published(self) -> Point:
        """What the file says of the same period."""
        return self._published

    @classmethod
    def beside(cls, own: Point, published: Point) -> "OwnPoint":
        """Return a written point that knows the published one; it keeps its place."""
        point = cls.model_construct(own.model_fields_set, **dict(own))
        point._written = own._written
        point._published = published
        return point
