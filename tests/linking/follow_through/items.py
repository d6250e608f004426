"""Items of an imagined council as text, read by the real parser, linked, and asked what came of them."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.linking import Linked, link
from generator.model.archive import Archive
from generator.model.council import Committee, CommitteeKind, Council
from generator.model.document import Document, Facts
from generator.model.edtf import parse_edtf
from generator.model.follow_through import Confirmation, FollowThrough, Rejection
from generator.model.item import Minutes
from generator.parsing import parse_minutes
from tests.score.record import settings_of

COMMITTEES = {
    "cabinet": ("Cabinet", CommitteeKind.CABINET),
    "scrutiny-committee": ("Scrutiny Committee", CommitteeKind.SCRUTINY),
    "parks-committee": ("Parks Committee", CommitteeKind.COMMITTEE),
}
COUNCIL = Council(
    slug="exampleshire",
    name="Exampleshire Council",
    short_name="Exampleshire",
    code="EXS",
    gss="E06000099",
    website="",
    minutes_site="",
    committees=tuple(Committee(slug=slug, name=name, kind=kind, about="") for slug, (name, kind) in COMMITTEES.items()),
)


def make_item(
    date: str, body: str, title: str = "Plan", number: str = "", committee: str = "scrutiny-committee"
) -> Minutes:
    """Return one item, read; its document's id is made of its date, its committee and its title."""
    when = parse_edtf(date)
    assert when is not None
    head = f"{number}\n\n" if number else ""
    text = f"Agenda item\n\n{head}{title}\n\nMinutes:\n\n{body.strip()}\n"
    name = hashlib.sha256(f"{date} {committee} {title} {number}".encode()).hexdigest()[:8]
    facts = Facts(
        id=f"exs-{name}",
        title=title,
        council="exampleshire",
        committee=committee,
        date=when,
        date_reason="It stands at the head of the minutes.",
        number=number,
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    document = Document(path=f"content/minutes/{facts.id}.md", text=text, sha256=digest, facts=facts)
    return parse_minutes(document)[0]


def link_items(
    items: Iterable[Minutes], confirmations: Sequence[Confirmation] = (), rejections: Sequence[Rejection] = ()
) -> Linked:
    """Return the items linked, with what people confirmed and rejected."""
    settings = replace(settings_of((COUNCIL,)), confirmations=tuple(confirmations), rejections=tuple(rejections))
    return link(items, {}, settings, "2024-05-01")


def archive_of(*items: Minutes) -> Archive:
    """Return the archive of the items."""
    return link_items(items).archive


def with_words(archive: Archive, words: str) -> FollowThrough:
    """Return what came of the one part, action or promise that holds these words."""
    (found,) = (each for each in archive.follow_through.values() if words in each.quotation.text)
    return found
