"""Data: the archive as tables, in the formats that people work with."""
