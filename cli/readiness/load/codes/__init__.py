"""Every code that loading can give, in the order of their numbers."""

from readiness.load.codes import entries, files, tables, text, yaml
from readiness.model.rule import Code

CODES: tuple[Code, ...] = (
    *files.CODES,
    *sorted(yaml.CODES + text.CODES),
    *entries.CODES,
    *tables.CODES,
)
