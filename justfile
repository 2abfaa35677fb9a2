# What can be done here; `just check` does all that must pass before a change goes in.
help:
    @just --list

# Run the tests
test:
    python -m pytest -q -n auto

# Look for mistakes in style
lint:
    ruff check cli tests benchmarks
    ruff format --check cli

# Check types
types:
    mypy

# Check that no room opens a door to another
floors:
    PYTHONPATH=cli lint-imports

# Write the generated pages again
docs:
    python docs/generate

# Measure speed and memory against other tools
bench:
    python benchmarks/run.py

check: lint types floors test
