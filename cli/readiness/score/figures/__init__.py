"""Figures: their series, how far they lie from others, what is too small to show."""
