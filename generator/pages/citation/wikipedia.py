"""A citation as Wikipedia's template `{{cite web}}`."""

import re

from generator.pages.citation.days import is_point
from generator.pages.citation.facts import Citation

# What begins a template, a parameter, a link, a tag, an entity, bold type, a signature or a magic word.
SIGNS = re.compile(r"[{}|\[\]<>&~_=]|'(?=')|(?<=')'")


def wikipedia(citation: Citation) -> str:
    """Return `{{cite web |url=... |title=...}}`.

    The template takes no date that is only known to lie in a span, so that such a one stands in `type`.
    """
    whole, date = is_point(citation.date), citation.date.words
    fields = {
        "url": citation.address,
        "title": citation.title,
        "author": citation.council,
        "department": citation.committee,
        "date": date[:1].upper() + date[1:] if whole else "",
        "website": citation.site,
        "type": ". ".join(("Minutes" if whole else f"Minutes, {date}", *citation.remarks)),
        "at": citation.numbers,
    }
    shown = [f"|{name}={value if name == 'url' else _escaped(value)}" for name, value in fields.items() if value]
    return " ".join(["{{cite web", *shown]) + "}}"


def _escaped(text: str) -> str:
    return SIGNS.sub(lambda sign: f"&#{ord(sign[0])};", text)
