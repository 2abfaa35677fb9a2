"""What is agreed on which day, and what comes after."""

DAY = "2026-06-30"

WEAKNESS = """\
evidence:
  - id: late-visits
    supports: [care-leavers.engagement]
    says: One in three visits to care leavers is late.
    finding: weakness
    kind: audit
    dated: 2026-05
    source: Audit of visits, May 2026
"""

STRENGTH = WEAKNESS.replace("late-visits", "seen").replace("weakness", "strength")
