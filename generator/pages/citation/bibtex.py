"""A citation as a BibTeX entry."""

import re

from generator.pages.citation.days import date_parts
from generator.pages.citation.facts import Citation

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# BibTeX counts braces even behind a backslash, so that a brace of the council's must be a command.
ESCAPED = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        **{sign: f"\\{sign}" for sign in "$&#_%"},
    }
)
# Two of these side by side are one letter in TeX: `--` is a dash, `''` a closing quotation mark.
LIGATURE = re.compile(r"(?<=[-'`,<>])(?=[-'`,<>])|(?<=[!?])(?=`)")


def bibtex(citation: Citation) -> str:
    """Return `@misc{wsx-ep1x9, ...}`; the second pair of braces keeps capitals and the council's name whole."""
    year, month, *_ = (*date_parts(citation.date), 0, 0)
    where = f"{citation.meeting}, {citation.numbers}" if citation.numbers else citation.meeting
    fields = {
        "author": f"{{{{{_escaped(citation.council)}}}}}",
        "title": f"{{{{{_escaped(citation.title)}}}}}",
        "howpublished": f"{{{_escaped(where)}. {_escaped(citation.site)}}}",
        "year": f"{{{year}}}" if year else "",
        "month": MONTHS[month - 1] if month else "",
        "note": f"{{{_escaped('. '.join(citation.remarks))}}}" if citation.remarks else "",
        "url": f"{{{citation.address}}}",
    }
    lines = [f"  {name} = {value}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{citation.key},", *lines, "}"])


def _escaped(text: str) -> str:
    return LIGATURE.sub("{}", text.translate(ESCAPED))
