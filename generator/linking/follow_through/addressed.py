"""Of which other committees of the council a part asks something, by their names in its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.linking.wording import phrase_pattern
from generator.model.archive import Entry
from generator.model.council import Committee

RECOMMENDS = re.compile(r"recommend", re.IGNORECASE)
NOT_A_PERSON = r"(?!\s{1,9}[Mm]ember)"
SENDING = (
    r"\b(?:[Rr]ecommend(?:s|ed|ation)?|RECOMMEND(?:S|ED)?|[Cc]ommend(?:s|ed)?|[Rr]efer(?:s|red)?|[Ss]ubmit(?:s|ted)?)\b"
)
ASKING = (
    r"\b(?:[Aa]sk|[Rr]equest|[Ii]nvite|[Uu]rge|[Rr]ecommend|[Cc]all(?:s)? on)s?\s{1,9}(?:that\s{1,9})?(?:the\s{1,9})?"
)
ASKED = r"\s{1,9}be\s{1,9}(?:recommended|asked|requested|invited|urged|advised)\b"
# "Cabinet close Kiln Lane": the body itself is to act.
ACTS = r"\s{0,9}(?:[Tt]hat\s{1,9})?(?:[Tt]he\s{1,9})?"
ACTING = r"\s{1,9}(?!be\b|is\b|are\b|was\b|[Mm]ember|[A-Z])[a-z]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressing:
    """How minutes name a committee, and how they ask something of it: anywhere, or at a part's very beginning."""

    named: re.Pattern[str]
    asks: re.Pattern[str]
    acts: re.Pattern[str]


def asked_of(entry: Entry, lead: str, text: str) -> Iterator[str]:
    """Yield the slugs of the other committees of the council that the words of a part and its lead ask."""
    for committee in entry.council.committees:
        if committee.slug != entry.committee.slug and _is_asked(addressing(committee), lead, text):
            yield committee.slug


def _is_asked(how: Addressing, lead: str, text: str) -> bool:
    words = f"{lead} {text}"
    if not how.named.search(words):
        return False
    recommends = RECOMMENDS.search(lead) is not None
    return how.asks.search(words) is not None or (recommends and how.acts.match(text) is not None)


@lru_cache(maxsize=2_000)
def addressing(committee: Committee) -> Addressing:
    """Return the patterns that find a committee named, and asked; its members are not the committee."""
    name = f"(?:{phrase_pattern((committee.name, *committee.also_called)).pattern}){NOT_A_PERSON}"
    asks = (
        rf"{SENDING}[^.;]{{0,120}}?\bto\s{{1,9}}(?:the\s{{1,9}})?{name}",
        rf"{ASKING}{name}",
        rf"{name}{ASKED}",
    )
    return Addressing(named=re.compile(name), asks=re.compile("|".join(asks)), acts=re.compile(f"{ACTS}{name}{ACTING}"))
