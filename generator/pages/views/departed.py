"""Addresses at which nothing stands any more: where it stands now, or what became of it, when and why."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.linking.departures import folders_above
from generator.linking.taken import split_item
from generator.model.address import changes_address
from generator.model.archive import Departure
from generator.model.edtf import day_words
from generator.model.register import RecordKind
from generator.model.span import fold
from generator.pages.environment import render_page
from generator.pages.labels import record_name
from generator.pages.page import Frame, Page
from generator.pages.site import Shelf
from generator.pages.views.facts import Fact
from generator.pages.whereabouts import whereabouts_of

MOVED, WITHDRAWN, TAKEN_DOWN = "Moved", "Withdrawn", "Taken down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A link to where a reader may go on."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartedPart:
    """An anchor at which nothing stands any more: what happened, a way on where there is one, the words if kept."""

    anchor: str
    says: str
    way: Way | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartedView:
    """What a page shows whose address only leads on, or tells what became of what stood there."""

    heading: str
    says: str
    to: tuple[Way, ...] = ()
    facts: tuple[Fact, ...] = ()
    words: str = ""
    sha256: str = ""
    parts: tuple[DepartedPart, ...] = ()
    ways: tuple[Way, ...] = ()


def make_departed(shelf: Shelf) -> Iterator[Page]:
    """Yield a page for each address of which nothing stands any more."""
    for page, departures in shelf.archive.departures.items():
        if own := [departure for departure in departures if departure.address == page]:
            yield _moved_page(shelf, own) if any(departure.leads_to for departure in own) else _tombstone(shelf, own)


def departed_parts(shelf: Shelf, page: str) -> tuple[DepartedPart, ...]:
    """Return the anchors of a page at which nothing stands any more."""
    return tuple(_part(departure) for departure in _anchored(shelf, page))


def _anchored(shelf: Shelf, page: str) -> Sequence[Departure]:
    return [departure for departure in shelf.archive.departures.get(page, ()) if departure.address != page]


def _moved_page(shelf: Shelf, own: Sequence[Departure]) -> Page:
    """Return a page that leads on; it sends its readers there by itself where all went to one place."""
    page, moved = own[0].address, [departure for departure in own if departure.leads_to]
    to = tuple(Way(name=_name(shelf, departure, departure.leads_to), address=departure.leads_to) for departure in moved)
    view = DepartedView(
        heading=f"{MOVED}: {_name(shelf, moved[0], page)}",
        says="What stood at this address stands here now:",
        to=to,
        facts=_reasons(departure for departure in own if not departure.leads_to),
        parts=departed_parts(shelf, page),
    )
    return render_page("departed", _frame(view.heading, page, "redirect", to[0].address if len(own) == 1 else ""), view)


def _reasons(gone: Iterable[Departure]) -> tuple[Fact, ...]:
    """Return what went, by how and when: what went alike on one day is one fact."""
    told: defaultdict[str, list[str]] = defaultdict(list)
    for record in (departure.record for departure in gone):
        ended = TAKEN_DOWN if record.taken_down else WITHDRAWN
        told[f"{ended} on {day_words(record.withdrawn)}"].append(f"{record_name(record)}: {record.reason}")
    return tuple(Fact(name=name, text=" ".join(reasons)) for name, reasons in told.items())


def _tombstone(shelf: Shelf, own: Sequence[Departure]) -> Page:
    first, page = own[0], own[0].address
    name, kept = _name(shelf, first, page), first.record.address == page and first.record.kind is not RecordKind.ITEM
    ended = TAKEN_DOWN if all(departure.record.taken_down for departure in own) else WITHDRAWN
    view = DepartedView(
        heading=f"{ended}: {name}",
        says=f"{ended} from this site on {day_words(max(departure.record.withdrawn for departure in own))}.",
        facts=_facts(shelf, own),
        words=first.record.text if kept else "",
        sha256=first.record.sha256 if kept else "",
        parts=tuple(_part(each, first.record.withdrawn) for each in _anchored(shelf, page)),
        ways=tuple(_ways(shelf, first)),
    )
    return render_page("departed", _frame(view.heading, page, "tombstone"), view)


def _frame(title: str, page: str, kind: str, moved_to: str = "") -> Frame:
    description = "What stood at this address, and where to go on."
    return Frame(address=page, kind=kind, title=title, description=description, searched=False, moved_to=moved_to)


def _name(shelf: Shelf, departure: Departure, address: str) -> str:
    """Return what stands or stood at an address: a record by its own name, all that lies above it by where it lies."""
    if address in departure.record.addresses:
        return record_name(departure.record)
    where = whereabouts_of(address, shelf.archive.councils)
    return ", ".join(filter(None, (where.committee, where.date))) or where.council


def _facts(shelf: Shelf, own: Sequence[Departure]) -> tuple[Fact, ...]:
    first = own[0]
    where = whereabouts_of(split_item(first.item.address)[0], shelf.archive.councils).words()
    # The page of a meeting is not a record: where it lay is all that it was.
    name = _name(shelf, first, first.address) if first.address in first.record.addresses else ""
    under = fold(first.item.text) if name and first.record is not first.item else ""
    reasons = dict.fromkeys(departure.record.reason for departure in own)
    return (
        Fact(name="What was here", text="; ".join(filter(None, (name, under, where)))),
        Fact(name="Why it went", text=" ".join(reasons)),
    )


def _ways(shelf: Shelf, departure: Departure) -> Iterator[Way]:
    """Yield the pages that stand above what departed, the nearest first."""
    for address in (departure.item.address, *folders_above(departure.item.address)):
        gone = any(each.address == address for each in shelf.archive.departures.get(address, ()))
        if not gone and address != departure.address:
            yield Way(name=_name(shelf, departure, address), address=address)
    yield Way(name="Everything that changed on this site", address=changes_address())


def _part(departure: Departure, told: str = "") -> DepartedPart:
    """Return what became of a part or an action; `told` is the day of a withdrawal that the page tells of anyway."""
    record, anchor = departure.record, departure.address.partition("#")[2]
    name = record_name(record, _label_at(departure))
    if departure.leads_to:
        way = Way(name=f"{record_name(record)} of {record.parent}", address=departure.leads_to)
        return DepartedPart(anchor=anchor, says=f"{name} stood here. It stands elsewhere now:", way=way)
    ended = TAKEN_DOWN if record.taken_down else WITHDRAWN
    why = "" if record.withdrawn == told else f" {ended} on {day_words(record.withdrawn)}: {record.reason}"
    return DepartedPart(anchor=anchor, says=f"{name} stood here.{why}", words=record.text)


def _label_at(departure: Departure) -> str:
    """Return the label that a part had when it last stood at this address."""
    states = departure.record.earlier
    return next((s.label for s in reversed(states) if s.address == departure.address), departure.record.label)
