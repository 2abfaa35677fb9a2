"""Blocks that templates call for by name: each takes values and makes part of the tree."""
