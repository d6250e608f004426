"""The items of a file as documents that have no place yet."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from generator.intake.adding.addresses import canonical_address
from generator.intake.adding.desk import Desk
from generator.intake.adding.recognising import Origin, Told, recognise
from generator.intake.adding.sections import by_meeting, numbers_cut_short, refuse_several
from generator.intake.adding.shelf import Filed
from generator.model.characters import visible
from generator.model.document import Facts, Part
from generator.model.span import fold
from generator.reading.upload import RefusedError, Upload, UploadedItem

OPENING = "Before the first item"
CUT_SHORT_NOTE = "The page of the whole meeting, from which this text was read, cuts it short."


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One meeting of a file: where it comes from, and its documents in order, without ids and places."""

    origin: Origin
    documents: tuple[Filed, ...]


def offer(upload: Upload, told: Told, desk: Desk) -> Iterator[Offer]:
    """Yield each meeting that a file holds; raise RefusedError where a fact is missing or a text cannot be stored."""
    alone = len(upload.items) == 1
    if told.title and not alone:
        raise RefusedError(f"--title names one item; this file holds {len(upload.items)}", "leave out --title")
    for option in ("committee", "date"):
        if getattr(told, option):
            refuse_several(upload, option)
    sections, cut_short = tuple(by_meeting(upload)), numbers_cut_short(upload)
    for section, items in sections:
        origin = recognise(section, told, desk.settings.councils, desk.ask)
        read = (_item(item, origin, told if alone else None, desk.today) for item in items)
        documents = [_marked(each, cut_short) for each in read]
        if upload.preamble.strip() and len(sections) == 1:
            documents.insert(0, _opening(upload.preamble, origin, desk.today))
        yield Offer(origin=origin, documents=tuple(documents))


def _item(item: UploadedItem, origin: Origin, told: Told | None, today: str) -> Filed:
    """Return one item; `told` is what was said of it, and None where the file holds others beside it."""
    number = fold(visible(item.number))
    title = (told.title if told else "") or fold(visible(item.title)) or (f"Item {number}" if number else "")
    if not title:
        raise RefusedError("an item of this file has no title", "pass --title, or mend the file")
    own_page = "" if told and told.url else canonical_address(item.url)
    facts = _facts(origin, title, own_page or origin.source, today)
    return _storable(Filed(facts=replace(facts, number=number), text=item.text))


def _marked(offered: Filed, cut_short: Container[str]) -> Filed:
    if offered.facts.number.strip(".") not in cut_short:
        return offered
    return replace(offered, facts=replace(offered.facts, notes=CUT_SHORT_NOTE), cut_short=True)


def _opening(text: str, origin: Origin, today: str) -> Filed:
    facts = _facts(origin, OPENING, origin.source, today)
    return _storable(Filed(facts=replace(facts, part=Part.MEETING), text=text))


def _facts(origin: Origin, title: str, source: str, today: str) -> Facts:
    return Facts(
        id="",
        title=title,
        council=origin.council.slug,
        committee=origin.committee.slug,
        date=origin.date,
        date_reason=origin.date_reason,
        source=source,
        retrieved=today,
        status=origin.status,
        status_reason=origin.status_reason,
    )


def _storable(offered: Filed) -> Filed:
    try:
        offered.text.encode()
    except UnicodeEncodeError:
        mend = "save it again as UTF-8, or paste the minutes as text"
        raise RefusedError("its text holds halves of characters, which cannot be stored", mend) from None
    return offered
