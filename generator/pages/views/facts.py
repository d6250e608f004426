"""The facts of a page, name and value, and how surely each is known."""

from dataclasses import dataclass

from generator.model.address import committee_address, council_address, meeting_address
from generator.model.archive import Entry
from generator.model.document import Status
from generator.model.edtf import day_words
from generator.pages.plain import status_in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact: its text, linked to a page here (`address`) or elsewhere (`url`), and a note behind it."""

    name: str
    text: str
    address: str = ""
    url: str = ""
    note: str = ""


def where_and_when(entry: Entry) -> tuple[Fact, ...]:
    """Return council, committee and date, with the reason for the date."""
    facts, council, committee = entry.facts, entry.council, entry.committee
    unsure = "" if facts.date.is_day else "(the exact day is not stated)"
    return (
        Fact(name="Council", text=council.name, address=council_address(council.slug)),
        Fact(name="Committee", text=committee.name, address=committee_address(council.slug, committee.slug)),
        Fact(name="Date", text=facts.date.words, address=meeting_address(entry.meeting), note=unsure),
        Fact(name="How the date is known", text=facts.date_reason),
    )


def standing(entry: Entry) -> tuple[Fact, ...]:
    """Return what is known of the minutes' status and source, and any note on the document."""
    facts = entry.facts
    found = [Fact(name="Status of the minutes", text=status_in_words(facts.status), note=facts.status_reason)]
    if facts.source:
        read = (
            f"(read on {day_words(facts.retrieved)})"
            if facts.retrieved
            else "(the day on which it was read is not known)"
        )
        found.append(Fact(name="Source", text="The council\u2019s own page", url=facts.source, note=read))
    else:
        found.append(Fact(name="Source", text="The address of the council\u2019s own page is not known."))
    if facts.original_sha256:
        found.append(Fact(name="Uploaded file", text=facts.original or "Not kept here: it is too large."))
        found.append(Fact(name="Its SHA-256", text=facts.original_sha256))
    return (*found, Fact(name="Note", text=facts.notes)) if facts.notes else tuple(found)


def draft_in_words(entry: Entry) -> str:
    """Return what a reader of draft minutes must know, or nothing where they are not known to be a draft."""
    return status_in_words(Status.DRAFT) if entry.facts.status is Status.DRAFT else ""
