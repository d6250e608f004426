"""Rows and cards that several pages list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.model.address import decision_address, meeting_address, theme_address
from generator.model.archive import Entry, PublishedDecision
from generator.model.decision import Kind
from generator.model.meeting import MeetingKey
from generator.model.span import fold
from generator.pages.environment import many
from generator.pages.plain import outcome_in_words
from generator.pages.site import Shelf, decisions_of, meetings_of

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A decision in a list."""

    title: str
    address: str
    reference: str
    kind: Kind
    outcome: str
    council: str
    committee: str
    date: str
    parts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """An item in a list, with the decisions made under it."""

    title: str
    address: str
    number: str
    council: str
    committee: str
    date: str
    decisions: tuple[DecisionRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A meeting in a list, headed by its date; its items in two, what is `routine` apart from the `business`."""

    heading: str
    address: str
    business: tuple[ItemRow, ...]
    routine: tuple[ItemRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow:
    """A theme in a list, with how much stands under it."""

    name: str
    address: str
    plain: str
    items: str
    decisions: str


def decision_row(entry: Entry, published: PublishedDecision) -> DecisionRow:
    """Return a decision as a row."""
    return DecisionRow(
        title=fold(entry.facts.title),
        address=decision_address(published.reference),
        reference=published.reference,
        kind=published.decision.kind,
        outcome=outcome_in_words(published.decision),
        council=entry.council.short_name,
        committee=entry.committee.name,
        date=entry.facts.date.words,
        parts=many(len(published.parts()), "part"),
    )


def decision_rows(entries: Iterable[Entry]) -> tuple[DecisionRow, ...]:
    """Return the decisions of `entries` as rows, in their order, without routine business."""
    found = decisions_of(entries)
    return tuple(decision_row(entry, published) for entry, published in found if not published.decision.routine)


def parted(rows: Iterable[tuple[bool, R]]) -> tuple[tuple[R, ...], tuple[R, ...]]:
    """Return rows in two, what is routine business second; before each stands whether it is."""
    held = tuple(rows)
    return tuple(row for routine, row in held if not routine), tuple(row for routine, row in held if routine)


def item_row(entry: Entry) -> ItemRow:
    """Return an item as a row, routine decisions included."""
    return ItemRow(
        title=fold(entry.facts.title),
        address=entry.address,
        number=entry.item.number or "",
        council=entry.council.short_name,
        committee=entry.committee.name,
        date=entry.facts.date.words,
        decisions=tuple(decision_row(entry, published) for published in entry.decisions),
    )


def meeting_rows(entries: Iterable[Entry]) -> tuple[MeetingRow, ...]:
    """Return the meetings of `entries`, each with its items by number, in the order of `entries`."""
    return tuple(_meeting_row(meeting, held) for meeting, held in meetings_of(entries).items())


def _meeting_row(meeting: MeetingKey, held: Sequence[Entry]) -> MeetingRow:
    rows = ((entry.is_routine, item_row(entry)) for entry in sorted(held, key=_agenda_order))
    business, routine = parted(rows)
    return MeetingRow(
        heading=capitalised(held[0].facts.date.words),
        address=meeting_address(meeting),
        business=business,
        routine=routine,
    )


def capitalised(words: str) -> str:
    """Return words with a capital at the start: a date stands as a heading (`Between May 2021 and ...`)."""
    return words[:1].upper() + words[1:]


def year_in_words(years: Sequence[int]) -> str:
    """Return the year of a date, or the years that it may lie in: `2021 or 2022`."""
    if len(years) == 1:
        return str(years[0])
    return f"{years[0]} {'or' if len(years) == 2 else 'to'} {years[-1]}"


def _agenda_order(entry: Entry) -> tuple[int, str, str]:
    return *entry.item.place, entry.address


def theme_rows(shelf: Shelf, council: str = "") -> tuple[ThemeRow, ...]:
    """Return the themes that hold something (of one council, or of all), those with most decisions first."""
    counted = []
    for theme in shelf.archive.themes:
        entries = [entry for entry, _ in shelf.on_theme(theme.slug, council)]
        decisions = len(decision_rows(entries))
        row = ThemeRow(
            name=theme.name,
            address=theme_address(theme.slug, council),
            plain=theme.plain,
            items=many(len(entries), "item"),
            decisions=many(decisions, "decision"),
        )
        if entries:
            counted.append((-decisions, -len(entries), theme.name, row))
    return tuple(row for *_, row in sorted(counted, key=lambda counted_row: counted_row[:3]))
