"""The bodies whose minutes the site holds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CommitteeKind(StrEnum):
    """What sort of body a committee is."""

    COUNCIL = "council"
    CABINET = "cabinet"
    SCRUTINY = "scrutiny"
    PANEL = "panel"
    BOARD = "board"
    COMMITTEE = "committee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """A body of a council: cabinet, scrutiny committee, panel, board."""

    slug: str
    name: str
    kind: CommitteeKind
    about: str
    website: str = ""
    also_called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Successor:
    """A council that took over from one that was abolished; `slug` if this site holds it too."""

    name: str
    website: str = ""
    slug: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """The licence under which a council gives its words to others, its text, and where the council says so."""

    name: str
    website: str
    stated_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Council:
    """A local authority, with its three-letter code (HEF) and GSS code (E06000019).

    `licence` is None where the council has not been found to state one.
    """

    slug: str
    name: str
    short_name: str
    code: str
    gss: str
    website: str
    minutes_site: str
    committees: tuple[Committee, ...]
    ended: date | None = None
    successors: tuple[Successor, ...] = ()
    licence: Licence | None = None

    def committee(self, slug: str) -> Committee:
        """Return the committee with this slug; KeyError if the council has none."""
        for committee in self.committees:
            if committee.slug == slug:
                return committee
        raise KeyError(slug)
