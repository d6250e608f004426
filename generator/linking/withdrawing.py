"""Records that are taken back: the address goes on answering, and tells when and why."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.linking.taken import split_item
from generator.model.register import FormerState, Record, RecordKind
from generator.model.span import fold

LOST = "These words are no longer in the council\N{RIGHT SINGLE QUOTATION MARK}s text."


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The day and the reason, in a sentence for readers.

    `taken_down` where the words are to go too, `address_too` where the words are those of the address.
    """

    day: str
    reason: str
    taken_down: bool = False
    address_too: bool = False

    def of(self, record: Record) -> Record:
        """Return a record as it is after this; one that was withdrawn before keeps its day unless its words go now."""
        if not record.stands and not self.taken_down:
            return record
        withdrawn = replace(record, withdrawn=self.day, reason=self.reason, taken_down=self.taken_down)
        if self.taken_down:
            withdrawn = without_words(withdrawn)
        return _elsewhere(withdrawn) if self.address_too and record.kind is RecordKind.ITEM else withdrawn


def without_words(record: Record) -> Record:
    """Return a record of which only its ids, its label, its addresses and its days are left."""
    return replace(record, text="", sha256="", changed="", earlier=())


def _elsewhere(item: Record) -> Record:
    """Return an item at an address without words: the one that it had answers no more."""
    folder, _ = split_item(item.address)
    return replace(item, address=f"{folder}taken-down-{item.id}/", redirects=())


def hanging_on(record: Record, records: Sequence[Record]) -> tuple[Record, ...]:
    """Return a record and all that goes with it: an item's whole document, a decision's parts."""
    if record.kind is RecordKind.ITEM:
        return tuple(records)
    return (record, *(each for each in records if each.parent == record.id))


def withdraw(records: Iterable[Record], which: Container[Record], withdrawal: Withdrawal) -> tuple[Record, ...]:
    """Return a document's records, those in `which` withdrawn."""
    return tuple(withdrawal.of(record) if record in which else record for record in records)


def scrub(records: Iterable[Record], holds: Callable[[str], bool]) -> Iterator[Record]:
    """Yield records without the words of any former state that `holds` words which were taken down."""
    for record in records:
        earlier = tuple(_scrubbed(state) if holds(state.text) else state for state in record.earlier)
        yield replace(record, earlier=earlier)


def _scrubbed(state: FormerState) -> FormerState:
    return replace(state, label="", text="", sha256="")


def holder_of(words: Iterable[str]) -> Callable[[str], bool]:
    """Return the question whether a text holds any of these words, whatever the case and the white space."""
    sought = [fold(each).casefold() for each in words if each.strip()]

    def holds(text: str) -> bool:
        folded = fold(text).casefold()
        return any(each in folded for each in sought)

    return holds
