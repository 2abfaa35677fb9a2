"""Plain values: what people write (pydantic) and what the program derives (named tuples)."""
