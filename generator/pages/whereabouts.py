"""Where an address lies, told by the address alone: what stood there may be held no more."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.council import Council
from generator.model.edtf import day_words

MEETING = re.compile(r"(?P<date>[0-9-]{4,40}?)(?P<sitting>-[2-9])?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """The council, the committee and the date in an address, in words; empty where it does not reach so far."""

    council: str
    committee: str
    date: str

    def words(self) -> str:
        """Return all of it, the council first."""
        return ", ".join(filter(None, (self.council, self.committee, self.date)))


def whereabouts_of(address: str, councils: Iterable[Council]) -> Whereabouts:
    """Return where `/herefordshire/cabinet/2025-07-17/` lies; a name that is not known any more is shown as it is."""
    council, committee, meeting = [*address.strip("/").split("/"), "", ""][:3]
    known = next((held for held in councils if held.slug == council), None)
    names = {held.slug: held.name for held in known.committees} if known else {}
    return Whereabouts(
        council=known.name if known else council,
        committee=names.get(committee, committee),
        date=_date_in_words(meeting),
    )


def _date_in_words(meeting: str) -> str:
    match = MEETING.match(meeting)
    if match is None:
        return meeting
    first, dashes, last = match["date"].partition("--")
    return day_words(f"[{first}..{last}]" if dashes else first)
