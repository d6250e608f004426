"""Files into documents: bytes in, text with its provenance out. Knows formats, not councils."""

from generator.reading.documents import read_bare, read_document
from generator.reading.library import Library, read_library
from generator.reading.register import read_register

__all__ = ["Library", "read_bare", "read_document", "read_library", "read_register"]
