"""What becomes of uploaded items."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What becomes of an uploaded item; or of a whole file, when it is refused."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What becomes of one item: its document's path and title, and what else should be known of it."""

    outcome: Outcome
    path: str
    title: str
    note: str = ""
