"""Lists that are numbered in sections: `1.1`, `1.2`, then `2.1` or `2.`."""

import re
from collections.abc import Sequence

from generator.parsing.entries import Entry
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Line

SECTION = re.compile(r"(?P<section>[0-9]{1,2})\.?(?:(?<=\.)(?P<part>[0-9]{1,2})\.?)?")


def heads_section(path: Sequence[Entry], line: Line) -> bool:
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
    return here["part"] == "1" or (here["part"] is None and verb_of(line.plain) is not None)
