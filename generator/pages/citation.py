"""How a decision is cited: one source of facts for every form of citation."""

from dataclasses import dataclass

from generator.model.address import decision_address
from generator.model.archive import Entry, PublishedDecision
from generator.model.span import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Who resolved, where, when, under what reference, and at which address."""

    council: str
    committee: str
    date: str
    title: str
    minute: str
    reference: str
    address: str

    def plain(self) -> str:
        """Return the citation as one line of text."""
        minute = f" (minute {self.minute})" if self.minute else ""
        return (
            f"{self.council}, {self.committee}, {self.date}, \u201c{self.title}\u201d{minute}, "
            f"{self.reference}. {self.address}"
        )


def cite(entry: Entry, decision: PublishedDecision, site_address: str) -> Citation:
    """Return the facts by which a decision is cited; `site_address` ends with a slash."""
    return Citation(
        council=entry.council.name,
        committee=entry.committee.name,
        date=entry.facts.date.words,
        title=fold(entry.facts.title),
        minute=minute_number(entry, decision),
        reference=decision.reference,
        address=site_address.rstrip("/") + decision_address(decision.reference),
    )


def minute_number(entry: Entry, decision: PublishedDecision) -> str:
    """Return the council's own number of the paragraph in which the decision begins, or of the item, or nothing."""
    start = decision.decision.span.start
    inside = (p for p in entry.item.paragraphs if p.span.start <= start < p.span.end and p.minute)
    paragraph = next(inside, None)
    return paragraph.minute if paragraph else entry.item.number or ""
