"""Feeds: what is new, in Atom and JSON Feed."""
