"""Who proposed and who seconded a decision."""

import re
from dataclasses import dataclass

from generator.model.span import Span, fold

TITLE = (
    r"(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman"
    r"|The\sChair(?:man|woman|person)?|The\sLeader|The\sMayor)"
)
PLAIN_NAME = r"[A-Z][\w’'-]{0,25}(?:\s[A-Z][\w’'-]{0,25}){1,3}"
NAME = rf"(?:{TITLE}(?:\s[A-Z][\w’'.-]{{0,25}}){{0,4}}|[A-Z]{{2,3}}\b|{PLAIN_NAME})"
PROPOSED_BY = re.compile(
    rf"\b(?i:(?:moved|proposed)\sby|on\sthe\s(?:motion|proposal|proposition)\sof|Prop(?:osed|oser)?[.:]?)\s(?P<name>{NAME})"
)
SECONDED_BY = re.compile(rf"\b(?i:seconded\sby|2nd(?:ed)?[.:]?(?:\sby)?|Sec(?:onded|onder)?[.:])\s(?P<name>{NAME})")
PROPOSES = re.compile(rf"(?P<name>{NAME}),?\s(?:then\s|formally\s)?(?:moved|proposed)\b(?!\sby)")
SECONDS = re.compile(rf"(?P<name>{NAME}),?\s(?:then\s|formally\s)?seconded\b(?!\sby)")
FARTHEST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Movers:
    """Who proposed and who seconded, as named."""

    proposer: str | None = None
    seconder: str | None = None


def find_movers(text: str, span: Span) -> Movers:
    """Return who proposed and who seconded, as far as a paragraph names them near its end."""
    words = fold(text[max(span.start, span.end - FARTHEST) : span.end])
    return Movers(
        proposer=_name(PROPOSED_BY.search(words) or PROPOSES.search(words)),
        seconder=_name(SECONDED_BY.search(words) or SECONDS.search(words)),
    )


def _name(match: re.Match[str] | None) -> str | None:
    return match["name"].rstrip(".,") if match else None
