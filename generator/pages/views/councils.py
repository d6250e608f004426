"""The list of all councils."""

from dataclasses import dataclass

from generator.model.address import council_address
from generator.model.council import Council
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.page import Frame, Page
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.rows import DecisionRow, decision_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilCard:
    """A council in a list: what is held, and its newest decision."""

    name: str
    address: str
    held: str
    latest: str
    ended: str
    newest: DecisionRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilsView:
    """What the list of councils shows."""

    councils: tuple[CouncilCard, ...]


def council_cards(shelf: Shelf) -> tuple[CouncilCard, ...]:
    """Return a card for each council, by name."""
    return tuple(_card(shelf, council) for council in shelf.archive.councils)


def _card(shelf: Shelf, council: Council) -> CouncilCard:
    entries = shelf.of_council(council.slug)
    rows = decision_rows(entries)
    held = f"{many(len(meetings_of(entries)), 'meeting')} held here, {many(len(rows), 'decision')}"
    return CouncilCard(
        name=council.name,
        address=council_address(council.slug),
        held=held if entries else "No minutes held here yet",
        latest=entries[0].facts.date.words if entries else "",
        ended=ended_in_words(council),
        newest=rows[0] if rows else None,
    )


def ended_in_words(council: Council) -> str:
    """Return when a council was abolished, in words, or nothing."""
    if council.ended is None:
        return ""
    return f"abolished on {council.ended.day} {council.ended:%B %Y}"


def make_councils(shelf: Shelf) -> Page:
    """Return the page of all councils."""
    frame = Frame(
        address="/councils/",
        kind="councils",
        title="Councils",
        description="Every council whose minutes are held here, and what is held of each.",
        searched=False,
        updated=newest_day(shelf.newest),
    )
    return render_page("councils", frame, CouncilsView(councils=council_cards(shelf)))
