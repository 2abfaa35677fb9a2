"""The readiness rules: one question each, one file each.

The number of a code follows the researched catalogue of checks, so that its reason can be
found: G401 asks what check 1 of the catalogue asks.
"""
