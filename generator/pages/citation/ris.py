"""A citation as an RIS record, which reference managers read."""

from generator.pages.citation.days import date_parts
from generator.pages.citation.facts import Citation


def ris(citation: Citation) -> str:
    """Return the record; its fields need no escaping, since a value is one line."""
    parts = date_parts(citation.date)
    day = "/".join((f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:]))) if parts else ""
    fields = (
        ("TY", "ELEC"),
        ("AU", citation.council),
        ("TI", citation.title),
        ("T2", citation.site),
        ("PY", day[:4]),
        ("DA", day + "/" * (3 - len(parts)) if day else ""),
        ("SE", citation.minute),
        ("M1", ", ".join(filter(None, (citation.reference, citation.part)))),
        ("N1", ". ".join((citation.meeting, *citation.remarks))),
        ("UR", citation.address),
        ("ID", citation.key),
        ("ER", ""),
    )
    return "\n".join(f"{tag}  - {value}" for tag, value in fields if value or tag == "ER")
