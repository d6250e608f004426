"""From uploaded council minutes to cross-linked pages: read, parse, link, page, publish."""

__version__ = "0.1.0"
