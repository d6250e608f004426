"""Lists that are numbered in sections: `1.1`, `1.2`, then `2.1` or `2.`."""

import re
from collections.abc import Sequence

from generator.parsing.entries import Entry
from generator.parsing.kinds import TOLD
from generator.parsing.lines import Line
from generator.parsing.vocabulary import BASE_FORMS, any_of

# "Approves the plan;"
DEED = re.compile(rf"(?=[A-Z])(?i:{any_of(BASE_FORMS)})\b")
SECTION = re.compile(r"(?P<section>[0-9]{1,2})\.?(?:(?<=\.)(?P<part>[0-9]{1,2})\.?)?")


def heads_section(text: str, path: Sequence[Entry], line: Line) -> bool:
    """Return whether a line begins the next section of the list that `path` goes down.

    Accepts `2.1 Notes the risk.` below `1.2 Approves the plan;`, and `2. The Director be authorised to sign it`, which
    does something as the title `2. Parks` does not.
    """
    first, label = path[0].label, line.label
    if first is None or label is None or not first.is_dotted:
        return False
    above, here = SECTION.fullmatch(first.text), SECTION.fullmatch(label.text)
    if above is None or here is None or int(here["section"]) != int(above["section"]) + 1:
        return False
    return here["part"] in (None, "1") and _is_alike(text[path[0].span.start : path[0].span.end], line.plain)


def _is_alike(first: str, words: str) -> bool:
    """Return whether both are told in one form: "That it be kept", "the plan be approved", "Approves the plan"."""
    if words.startswith(("That ", "that ")):
        return True
    if " be " in words and " be " in first:
        return TOLD.search(words, 0, words.index(" be ")) is None
    if words.startswith("To ") and first.startswith("To "):
        return words.endswith((".", ";", "and"))
    return DEED.match(words) is not None and DEED.match(first) is not None and words.endswith((".", ";", "and", ":"))
