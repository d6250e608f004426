"""Imagined minutes as records, without the parser: a title, some discussion, decisions with their parts, actions."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.linking import Linked, link
from generator.model.action import Action
from generator.model.archive import Entry, PublishedDecision
from generator.model.decision import Decision, Kind, Limb
from generator.model.document import Document, Facts
from generator.model.edtf import parse_edtf
from generator.model.item import AgendaItem, Minutes, Paragraph, Role
from generator.model.register import Record
from generator.model.span import Span
from generator.settings import Settings

TODAY = "2024-05-01"
Part = tuple[str | None, str] | tuple[str | None, str, Sequence["Part"]]


@dataclass(slots=True, kw_only=True)
class Draft:
    """A text that grows, and the paragraphs read in it."""

    text: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)

    def add(self, role: Role, words: str, label: str | None = None) -> Span:
        """Add a line and return where its words stand, the label left out."""
        line = f"{label} {words}" if label else words
        start = len(self.text)
        self.text += line + "\n"
        whole = Span(start=start, end=start + len(line))
        self.paragraphs.append(Paragraph(role=role, rule=role.value, label=label, span=whole, text=line))
        return Span(start=whole.end - len(words), end=whole.end)

    def decision(self, lead: str, parts: Sequence[Part]) -> Decision:
        """Add a decision with its lead and its parts."""
        start = self.add(Role.LEAD, lead)
        limbs = tuple(self.limb(part) for part in parts)
        span = Span(start=start.start, end=len(self.text) - 1)
        return Decision(span=span, lead=lead, lead_span=start, kind=Kind.RESOLVED, limbs=limbs)

    def limb(self, part: Part) -> Limb:
        """Add a part, and below it the parts that it holds."""
        label, words, *inner = part
        span = self.add(Role.LIMB, words, label)
        subs = tuple(self.limb(sub) for sub in (inner[0] if inner else ()))
        whole = Span(start=span.start, end=subs[-1].span.end if subs else span.end)
        return Limb(label=label, kind=Kind.RESOLVED, verb=None, span=whole, text=whole.of(self.text), limbs=subs)


def make_minutes(
    name: str,
    *decisions: Sequence[Part],
    title: str = "Plan",
    discussion: Sequence[str] = (),
    actions: Sequence[Part] = (),
    number: str | None = None,
    **facts: str,
) -> Minutes:
    """Return minutes whose document has the id `name`; `facts` replaces the council, the committee or the date."""
    draft = Draft()
    draft.add(Role.TITLE, title)
    for words in discussion:
        draft.add(Role.PARAGRAPH, words)
    decided = tuple(draft.decision("RESOLVED that:", parts) for parts in decisions)
    asked = tuple(_action(draft, label, words) for label, words, *_ in actions)
    item = AgendaItem(
        title=title,
        number=number,
        purpose=None,
        span=Span(start=0, end=len(draft.text)),
        paragraphs=tuple(draft.paragraphs),
        decisions=decided,
        actions=asked,
    )
    return Minutes(document=_document(name, draft.text, title, facts), items=(item,))


def _action(draft: Draft, label: str | None, words: str) -> Action:
    return Action(label=label, owner=None, span=draft.add(Role.ACTION, words, label), text=words)


def _document(name: str, text: str, title: str, facts: Mapping[str, str]) -> Document:
    when = parse_edtf(facts.get("date", "2024-03-12"))
    assert when is not None
    stated = Facts(
        id=name,
        title=title,
        council=facts.get("council", "exampleshire"),
        committee=facts.get("committee", "cabinet"),
        date=when,
        date_reason="It stands at the head of the minutes.",
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(path=f"content/minutes/{name}.md", text=text, sha256=digest, facts=stated)


def linked(settings: Settings, *minutes: Minutes, register: Mapping[str, tuple[Record, ...]] | None = None) -> Linked:
    """Return the minutes linked on one day, after what `register` holds."""
    return link(minutes, register or {}, settings, TODAY)


def only(found: Linked) -> Entry:
    """Return the one entry of an archive."""
    (entry,) = found.archive.entries
    return entry


def anchors(decision: PublishedDecision) -> dict[str, str]:
    """Return the anchor of each part by its own words."""
    return {part.limb.text.split("\n")[0]: part.anchor for part in decision.parts()}


def at_path(minutes: Minutes, path: str) -> Minutes:
    """Return the same minutes in another file."""
    return replace(minutes, document=replace(minutes.document, path=path))
