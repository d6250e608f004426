"""A council's file into documents below content/minutes."""
