"""Files into documents: bytes in, text with its provenance out. Knows formats, not councils."""

from generator.reading.documents import read_bare, read_document
from generator.reading.holdings import Holdings, read_holdings
from generator.reading.register import read_register

__all__ = ["Holdings", "read_bare", "read_document", "read_holdings", "read_register"]
