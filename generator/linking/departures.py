"""Where published addresses lead whose words stand there no more: every one goes on answering."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from generator.linking.taken import split_item
from generator.model.archive import Departure
from generator.model.register import Record, RecordKind

Register = Mapping[str, tuple[Record, ...]]


def find_departures(register: Register, living: Container[str]) -> dict[str, tuple[Departure, ...]]:
    """Return the departures by page; `living` are the addresses of the pages that stand.

    A meeting, a committee and a council are promised by the items that stood below them.
    """
    redirected = {former for record in _all(register) for former in record.redirects}
    found: defaultdict[str, dict[tuple[str, str], Departure]] = defaultdict(dict)
    for records in register.values():
        item = next((record for record in records if record.kind is RecordKind.ITEM), None)
        for departure in _of_document(records, item or records[0], redirected, living) if records else ():
            found[departure.page].setdefault((departure.address, departure.leads_to or departure.record.id), departure)
    return {page: tuple(departures.values()) for page, departures in sorted(found.items())}


def _all(register: Register) -> Iterator[Record]:
    return (record for records in register.values() for record in records)


def _of_document(
    records: tuple[Record, ...], item: Record, redirected: Container[str], living: Container[str]
) -> Iterator[Departure]:
    for record in records:
        for former in record.redirects:
            yield Departure(address=former, leads_to=record.address, record=record, item=item)
        if not record.stands and record.address not in redirected:
            yield Departure(address=record.address, leads_to="", record=record, item=item)
        if record.kind is RecordKind.ITEM:
            yield from _above(record, redirected, living)


def _above(item: Record, redirected: Container[str], living: Container[str]) -> Iterator[Departure]:
    """Yield the departures of meetings, committees and councils under which an item stood and nothing stands now."""
    if not item.stands and item.address in redirected:
        return  # the item that took it in answers for it
    now = tuple(folders_above(item.address))
    for former in item.addresses:
        for folder, home in zip(folders_above(former), now, strict=True):
            if folder not in living:
                yield Departure(address=folder, leads_to=home if item.stands else "", record=item, item=item)


def folders_above(address: str) -> Iterator[str]:
    """Yield the addresses of an item's meeting, its committee and its council."""
    for _ in range(3):
        address, _slug = split_item(address)
        yield address


def promised(records: Iterable[Record]) -> Iterator[str]:
    """Yield every address that must answer for ever because these records were published."""
    for record in records:
        yield from record.addresses
        for address in record.addresses if record.kind is RecordKind.ITEM else ():
            yield from folders_above(address)
