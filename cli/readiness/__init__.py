"""Inspection readiness for English children's services, from evidence kept in git."""

__version__ = "0.1.0"
