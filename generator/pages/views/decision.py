"""A decision's own page: what exactly was resolved. This is the address that journalists link to."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.address import (
    committee_address,
    council_address,
    decision_address,
    decision_in_context,
    meeting_address,
    part_in_context,
    theme_address,
)
from generator.model.archive import Entry, Link, PublishedDecision, PublishedLimb
from generator.model.decision import Decision, Vote
from generator.model.follow_through import record_id
from generator.model.mention import Confidence
from generator.model.span import Span, fold, trim
from generator.model.theme import Term, Theme
from generator.pages.cards import decision_card
from generator.pages.citation import Citation, cite_decision, minute_number
from generator.pages.citation.files import citation_path
from generator.pages.days import decision_day
from generator.pages.environment import render_page
from generator.pages.facets import entry_facets, entry_result, states_of
from generator.pages.head import linked_data
from generator.pages.head.citation_meta import citation_meta
from generator.pages.labels import named_parts
from generator.pages.marking import breaks_within, mark_up
from generator.pages.page import Crumb, Frame, Page
from generator.pages.plain import kind_in_words, outcome, outcome_in_words, verb_in_words
from generator.pages.site import Shelf
from generator.pages.views.came_of_it import CameOfIt, came_of_it
from generator.pages.views.cite import CiteView, PartCitation, cite_parts, cite_view
from generator.pages.views.departed import DepartedPart, departed_parts
from generator.pages.views.facts import Fact, draft_in_words, standing, where_and_when
from generator.pages.views.matters import matters_of_decision
from generator.pages.views.proof import Proof, decision_proof, lettered, published_facts
from generator.pages.views.rows import DecisionRow, decision_row
from generator.pages.views.subjects import Subject, quoted_words
from generator.pages.words import FirstUse, word_mark

# How the reason for a doubt begins, which the notice on the page says itself.
SAID_ALREADY = "wording incomplete in the source: "


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """A part with its own heading: its words as HTML, what its verb means, where it stands, and what came of it."""

    name: str
    anchor: str
    html: Markup
    plain: str
    lettered: str
    in_context: str
    depth: int
    cite: PartCitation
    came: CameOfIt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionView:
    """What a decision's page shows."""

    row: DecisionRow
    where: tuple[Fact, ...]
    kind: str
    draft: str
    doubt: str
    lead: str
    parts: tuple[PartView, ...]
    how: tuple[Fact, ...]
    source: tuple[Fact, ...]
    proof: Proof
    cite: CiteView
    themes: tuple[Subject, ...]
    matters: tuple[Subject, ...]
    words: tuple[Term, ...]
    departed: tuple[DepartedPart, ...]


def make_decision(shelf: Shelf, entry: Entry, published: PublishedDecision) -> Page:
    """Return a decision's page."""
    decision = published.decision
    citation = cite_decision(entry, published, shelf.site)
    spans = [part.limb.span for part in published.limbs]
    uses = shelf.glossary.first_uses(entry.document.text, spans)
    view = DecisionView(
        row=decision_row(entry, published),
        where=where_and_when(entry)[:3],
        kind=kind_in_words(decision.kind),
        draft=draft_in_words(entry),
        doubt=doubt_in_words(decision),
        lead=fold(f"{decision.lead or ''} {decision.lead_continued or ''}"),
        parts=_parts(shelf, entry, published, uses, citation),
        how=_how(entry, published),
        source=_source(entry, published),
        proof=decision_proof(entry, published),
        cite=cite_view(citation, citation_path(published.reference)),
        themes=_themes(shelf, entry, decision),
        matters=matters_of_decision(shelf, entry, published),
        words=tuple(use.term for use in uses),
        departed=departed_parts(shelf, decision_address(published.reference)),
    )
    return render_page("decision", _frame(shelf, entry, published, view.words), view)


def _how(entry: Entry, published: PublishedDecision) -> tuple[Fact, ...]:
    decision = published.decision
    named = Fact(name="Decided by", text=fold(decision.body or ""), note="(as the decision itself says)")
    assumed = Fact(name="Decided by", text=entry.committee.name, note="(these are its minutes)")
    context = f"{entry.address}#{decision_in_context(published.reference)}"
    return (
        named if decision.body else assumed,
        Fact(name="Vote", text=vote_in_words(decision.vote)),
        Fact(name="Proposed and seconded", text=proposers_in_words(decision)),
        Fact(name="In context", text="Read it in the minutes", address=context),
    )


def _source(entry: Entry, published: PublishedDecision) -> tuple[Fact, ...]:
    minute = minute_number(entry, published) or "Not stated"
    return (
        Fact(name="This site\u2019s reference", text=published.reference),
        Fact(name="The council\u2019s minute number", text=minute),
        *where_and_when(entry)[2:],
        *standing(entry),
        *published_facts(published.record),
    )


def _frame(shelf: Shelf, entry: Entry, published: PublishedDecision, terms: Sequence[Term]) -> Frame:
    council, committee, date = entry.council, entry.committee, entry.facts.date
    word = outcome(published.decision.kind)
    states = states_of(shelf.archive, (record_id(published.reference, part.anchor) for part in published.parts()))
    return Frame(
        address=decision_address(published.reference),
        kind="decision",
        title=fold(entry.facts.title),
        description=f"{word} by {council.name}, {committee.name}, {date.words}: the exact words, part by part.",
        crumbs=(
            Crumb(title=council.short_name, address=council_address(council.slug)),
            Crumb(title=committee.name, address=committee_address(council.slug, committee.slug)),
            Crumb(title=date.words, address=meeting_address(entry.meeting)),
        ),
        facets=entry_facets(shelf, entry, [published.decision.kind], terms, states),
        result=entry_result(entry, outcome_in_words(published.decision), states, published.reference),
        sort=date.earliest.isoformat(),
        updated=decision_day(published),
        card=decision_card(shelf, entry, published),
        cited=citation_meta(cite_decision(entry, published, shelf.site)),
        linked=(linked_data.decision(shelf.site, entry, published),),
    )


def _parts(
    shelf: Shelf, entry: Entry, published: PublishedDecision, uses: tuple[FirstUse, ...], citation: Citation
) -> tuple[PartView, ...]:
    marks = [word_mark(use) for use in uses]
    lines = [paragraph.span for paragraph in entry.item.paragraphs]
    cited = cite_parts(citation, named_parts(published))
    return tuple(
        PartView(
            name=named.name,
            anchor=named.part.anchor,
            html=mark_up(entry.document.text, own, [*breaks_within(own, lines), *marks]),
            plain=verb_in_words(named.part.limb.verb),
            lettered=lettered(named.part.record),
            in_context=f"{entry.address}#{part_in_context(published.reference, named.part.anchor)}",
            depth=named.depth,
            cite=cited[named.part.anchor],
            came=came_of_it(shelf.archive, record_id(published.reference, named.part.anchor)),
        )
        for named in named_parts(published)
        for own in [_own_words(named.part, entry.document.text)]
    )


def _own_words(part: PublishedLimb, text: str) -> Span:
    """A part's words before its first sub-part, which has a heading of its own."""
    span = part.limb.span
    if not part.limb.limbs:
        return span
    sub_part = part.limb.limbs[0]
    label = text.rfind(sub_part.label or "", span.start, sub_part.span.start)
    return trim(text, Span(start=span.start, end=label if label >= 0 else sub_part.span.start))


def _themes(shelf: Shelf, entry: Entry, decision: Decision) -> tuple[Subject, ...]:
    """Themes whose words stand in the item's title or in this decision; those of the discussion stay on the item."""
    found = []
    for theme, link in shelf.themes_of(entry):
        evidence = tuple(e for e in link.evidence if e.place == "title" or decision.span.holds(e.span))
        if evidence:
            found.append(_theme(theme, Link(kind=link.kind, source=link.source, target=theme.slug, evidence=evidence)))
    return tuple(found)


def _theme(theme: Theme, link: Link) -> Subject:
    return Subject(name=theme.name, address=theme_address(theme.slug), words=quoted_words(link))


def doubt_in_words(decision: Decision) -> str:
    """Return why a decision is less than stated in the source, in a sentence, or nothing where it is stated."""
    if decision.confidence is Confidence.STATED:
        return ""
    reason = decision.reason.removeprefix(SAID_ALREADY)
    why = f": {reason}" if reason else ""
    return f"The wording is incomplete in the source{why}."


def vote_in_words(vote: Vote | None) -> str:
    """Return what the minutes record of the vote, in a sentence."""
    if vote is None:
        return "The minutes record no vote."
    counts = {"for": vote.for_, "against": vote.against, "abstaining": vote.abstain}
    counted = ", ".join(f"{number} {side}" for side, number in counts.items() if number is not None)
    said = "Unanimous" if vote.unanimous else (vote.result or "voted on").capitalize()
    return f"{said}: {counted}." if counted else f"{said}."


def proposers_in_words(decision: Decision) -> str:
    """Return who proposed and seconded, as far as the minutes name them."""
    proposed = f"Proposed by {fold(decision.proposer)}." if decision.proposer else "The minutes name no proposer."
    seconded = f"Seconded by {fold(decision.seconder)}." if decision.seconder else "The minutes name no seconder."
    if not decision.proposer and not decision.seconder:
        return "The minutes name no proposer and no seconder."
    return f"{proposed} {seconded}"
