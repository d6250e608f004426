"""Lists of deeds in capitals: "1) NOTED the charge", "2) RECOMMENDED to Council that:"."""

import re

from generator.parsing.lines import Line

# "1. NOTED the results." | "2. AGREED a change to the places."
CAPITAL_DEED = re.compile(
    r"(?:NOTED|AGREED|APPROVED|ENDORSED|RECOMMENDED|REQUESTED|DELEGATED|AUTHORISED|ACCEPTED|ADOPTED|REFERRED|SUPPORTED)\s"
)


def are_capital_deeds(above: Line, line: Line) -> bool:
    """Return whether two lines are parts of a list of deeds in capitals: "1) NOTED the charge", "2) RECOMMENDED"."""
    listed = above.label is not None and line.label is not None and line.label.follows(above.label)
    return listed and CAPITAL_DEED.match(above.plain) is not None and CAPITAL_DEED.match(line.plain) is not None
