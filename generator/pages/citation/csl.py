"""A citation as CSL-JSON, the form that citation processors read."""

import json
from collections.abc import Iterable

from generator.pages.citation.days import date_parts, is_point
from generator.pages.citation.facts import Citation


def csl_json(citations: Iterable[Citation]) -> str:
    """Return the citations as a list in CSL-JSON, a line a field."""
    return "[" + ",\n".join(map(_entry, citations)) + "]"


def _entry(citation: Citation) -> str:
    fields = (f'  "{name}": {json.dumps(value, ensure_ascii=False)}' for name, value in _fields(citation).items())
    return "{\n" + ",\n".join(fields) + "\n}"


def _fields(citation: Citation) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": citation.key,
        "type": "webpage",
        "title": citation.title,
        "author": [{"literal": citation.council}],
        "container-title": citation.site,
        "issued": _issued(citation),
        "genre": "Draft minutes" if citation.draft else "Minutes",
        "section": citation.minute,
        "number": ", ".join(filter(None, (citation.reference, citation.part))),
        "note": ". ".join((citation.meeting, *citation.remarks)),
        "URL": citation.address,
    }
    return {name: value for name, value in fields.items() if value}


def _issued(citation: Citation) -> dict[str, object]:
    """A date that the source leaves open is given in words: a processor must not make a day of it."""
    parts = date_parts(citation.date)
    if parts and is_point(citation.date):
        return {"date-parts": [list(parts)]}
    return {"literal": citation.date.words}
