"""Which of an item's facts its source gives, and which it does not."""

from dataclasses import dataclass

from generator.model.archive import Entry
from generator.model.span import fold
from generator.pages.environment import many

STANDINGS = {"deferred": "put off", "withdrawn": "withdrawn", "exempt": "dealt with in private"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One fact that a reader may look for in the source, and what was found of it, or that nothing was."""

    name: str
    says: str


def found_in_source(entry: Entry) -> tuple[Found, ...]:
    """Return title, date, committee, decision, vote and documents, each given by the text or not."""
    item, minutes = entry.item, entry.minutes
    votes = [*item.votes, *(p.decision.vote for p in entry.decisions if p.decision.vote)]
    return (
        _found("Title", fold(item.title), "the text gives none; this one was added with the document"),
        _found("Date", minutes.date or "", "the text does not state the meeting\u2019s date"),
        _found("Committee", minutes.committee or "", "the text does not name it as the body that met"),
        _found("Decision", _counted(len(entry.decisions), "decision"), "none is recorded"),
        _found("Vote", _counted(len(votes), "vote"), "none is recorded"),
        _found("Supporting documents", _counted(len(item.documents), "document"), "none is named"),
    )


def standing_in_words(entry: Entry) -> str:
    """Return that an item was put off, taken back or heard in private, with the words that say so, or nothing."""
    item = entry.item
    if not item.standing or item.standing_span is None:
        return ""
    said = fold(item.standing_span.of(entry.document.text))
    return f"The minutes say that this item was {STANDINGS[item.standing]}: \u201c{said}\u201d"


def _counted(number: int, what: str) -> str:
    return many(number, what) if number else ""


def _found(name: str, given: str, otherwise: str) -> Found:
    return Found(name=name, says=given or otherwise)
