"""Two words of resolving that lead together: "The Council approved and adopted the accounts"."""

import re

SECOND = r"(?:adopted|approved|endorsed|agreed|accepted|ratified|noted|supported)"
AND_DEED = rf"\sand\s{SECOND}(?=\s(?:the|its|this|these|all|an?)\s)"
AND_OTHER = re.compile(AND_DEED)


def without_other(following: str) -> str:
    """Return what follows a resolving word, without another joined to it: of "and adopted the plan", the plan."""
    other = AND_OTHER.match(following)
    return following[other.end() :] if other else following
