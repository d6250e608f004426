"""What was published, changed, moved or withdrawn, and when."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.register import RecordKind


class Event(StrEnum):
    """What happened to a record: `changed` by its council's newer text, `corrected` by this site."""

    NEW = "new"
    CHANGED = "changed"
    CORRECTED = "corrected"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One event of the publication log.

    `id` is unlike every other record's: `exs-1`, `EXS-7K3QF`, `EXS-7K3QF#a`, `exs-1#action-1`. `title` is that of the
    item, empty if it was taken down. `before` and `after` are the words; of what moved, the two addresses.
    """

    day: str
    event: Event
    kind: RecordKind
    id: str
    address: str
    title: str
    before: str = ""
    after: str = ""
    reason: str = ""
