"""What changed since an earlier day, in words and as data: the same in Word and terminal."""

from readiness.compose.changes import sentences
from readiness.compose.changes.data import data

__all__ = ["data", "sentences"]
