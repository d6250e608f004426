"""The facts that a citation holds, and how the archive gives them."""

from dataclasses import dataclass, replace

from generator.model.address import decision_address
from generator.model.archive import Entry, PublishedDecision
from generator.model.characters import visible
from generator.model.document import Status
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.span import fold
from generator.pages.labels import NamedPart
from generator.settings import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Who decided, where, when, under which numbers, in which words, and at which address.

    Every text is one line. `minute`, `reference` and `part` are empty where there is none, `changed` (ISO day) where
    the words never did, and `words` where nothing is quoted. `key` is made of small letters, figures and hyphens.
    """

    council: str
    committee: str
    date: EdtfDate
    title: str
    minute: str
    reference: str
    part: str
    changed: str
    draft: bool
    words: str
    address: str
    site: str
    key: str

    @property
    def numbers(self) -> str:
        """The minute, the reference and the part: `minute 53.5, WSX-EP1X9, part (1)`."""
        minute = f"minute {self.minute}" if self.minute else ""
        return ", ".join(filter(None, (minute, self.reference, self.part)))

    @property
    def meeting(self) -> str:
        """The committee and the date: `Cabinet, 17 July 2025`."""
        return f"{self.committee}, {self.date.words}"

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a reader should know of the words: that they are a draft, and when they last changed."""
        changed = parse_edtf(self.changed)
        draft = ("Draft minutes",) if self.draft else ()
        return (*draft, f"Wording changed on {changed.words}") if changed else draft


def cite_item(entry: Entry, site: Site) -> Citation:
    """Return the facts by which an item is cited."""
    return Citation(
        council=_line(entry.council.name),
        committee=_line(entry.committee.name),
        date=entry.facts.date,
        title=_line(entry.facts.title),
        minute=_line(entry.item.number or "").strip("."),
        reference="",
        part="",
        changed=entry.record.changed,
        draft=entry.facts.status is Status.DRAFT,
        words="",
        address=site.address.rstrip("/") + entry.address,
        site=_line(site.name),
        key=entry.id,
    )


def cite_decision(entry: Entry, published: PublishedDecision, site: Site) -> Citation:
    """Return the facts by which a decision is cited."""
    return replace(
        cite_item(entry, site),
        minute=_line(minute_number(entry, published)),
        reference=published.reference,
        changed=published.record.changed,
        words=_line(published.decision.span.of(entry.document.text)),
        address=site.address.rstrip("/") + decision_address(published.reference),
        key=published.reference.lower(),
    )


def cite_part(whole: Citation, named: NamedPart) -> Citation:
    """Return the facts by which a part is cited: those of the decision, its own words and its own address.

    The day of the last change stays the decision's, for a part means what it means under its lead.
    """
    anchor = named.part.anchor
    return replace(
        whole,
        part=named.name[:1].lower() + named.name[1:],
        words=_line(named.part.limb.text),
        address=f"{whole.address}#{anchor}",
        key=f"{whole.key}-{anchor}",
    )


def minute_number(entry: Entry, published: PublishedDecision) -> str:
    """Return the council's own number of the paragraph in which the decision begins, or of the item, or nothing."""
    start = published.decision.span.start
    inside = (p for p in entry.item.paragraphs if p.span.start <= start < p.span.end and p.minute)
    paragraph = next(inside, None)
    return paragraph.minute if paragraph else entry.item.number or ""


def _line(text: str) -> str:
    return fold(visible(text))
