"""What `readiness score` shows: one view of the verdict in each file, as lines of text."""
