"""Measure blocks as strips: how many lines they take in a brand, and how tall those are."""


