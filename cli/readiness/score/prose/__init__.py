"""Prose: its sentences, what they claim, what they name, what is printed of it."""
