"""What an officer or a body will do."""

from dataclasses import dataclass

from generator.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something an officer or body will do: owner and due date as written; `span` leaves out the label."""

    label: str | None
    owner: str | None
    span: Span
    text: str
    due: str | None = None
