"""One committee on one date."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingKey:
    """What makes two documents belong to the same meeting; `sitting` tells two on one day apart."""

    council: str
    committee: str
    date: str
    sitting: int = 1

    @property
    def slug(self) -> str:
        """The meeting's folder name: its date, and its sitting if it was not the day's first."""
        day = self.date.strip("[]").replace("..", "--")
        return day if self.sitting == 1 else f"{day}-{self.sitting}"
