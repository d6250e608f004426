"""Lists below a sentence that says what they hold: grants, or what is decided as set out below."""

import re

from generator.parsing.entries import Entry
from generator.parsing.labels import Label
from generator.parsing.lines import Line

# "Agreed the proposals as set out below and that the Panel go on checking them." above "1."
GIVEN_BELOW = re.compile(r"\bas\s(?:set\sout|given|listed|detailed|shown|stated)\sbelow\b")
# "that the following grants be approved." above "1. Milford – £350"
GRANTED, SUM = (
    re.compile(r"\bthe\sfollowing\b[^.;:]{3,160}\.\Z|\bare\sapproved\saccordingly\s?\.\Z"),
    re.compile(r"[A-Z][^.;:]{2,80}\s[–-]\s£[0-9]"),
)
NESTED = 2


def ends_grants(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a line is no more of a list of grants: "4. Date of next meeting" below "3. Hub – £50"."""
    if len(path) < NESTED:
        return False
    granted = path[0].label is None and GRANTED.search(path[0].span.of(text).partition("\n")[0]) is not None
    return granted and SUM.match(path[-1].span.of(text)) is not None and SUM.match(line.plain) is None


def is_given_below(words: str, label: Label, part: str) -> bool:
    """Return whether a sentence says that what it decides is given below it, or grants what is listed: "Hub – £50"."""
    granted = SUM.match(part) is not None and GRANTED.search(words) is not None
    return granted or (label.is_first and GIVEN_BELOW.search(words) is not None)
