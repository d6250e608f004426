"""What search can narrow by: the filters of a page and their values, and what a result shows."""

from collections.abc import Iterable

from generator.linking.follow_through.awaiting import is_awaited
from generator.model.archive import Archive, Entry
from generator.model.decision import Kind
from generator.model.follow_through import State
from generator.model.theme import Term
from generator.pages.plain import outcome
from generator.pages.site import Shelf
from generator.pages.views.rows import capitalised
from generator.pages.wordings import letters_of

AWAITED = "Awaited"


def states_of(archive: Archive, records: Iterable[str]) -> tuple[str, ...]:
    """Return what came of the parts, actions or promises with these permanent ids, in the words of the pages.

    `Awaited`, and each state that a later record tells. Which silence it is, is left out: that depends on the minutes
    held, and no page of a record changes with every upload.
    """
    followed = [archive.follow_through[record] for record in records if record in archive.follow_through]
    told = {each.state for each in followed if not each.state.is_silence}
    awaited = (AWAITED,) if any(map(is_awaited, followed)) else ()
    return (*awaited, *(capitalised(state) for state in State if state in told))


def entry_facets(
    shelf: Shelf, entry: Entry, kinds: Iterable[Kind], terms: Iterable[Term], states: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """Return the filters of an item or a decision; a date that spans two years counts under both.

    `letters` is for no reader to tick: search, which is blind to capitals, tells "SEND" from "send" by it. `terms` are
    those that the page uses, `states` what came of what it holds.
    """
    return {
        "council": (entry.council.short_name,),
        "committee": (entry.committee.name,),
        "theme": tuple(theme.name for theme, _ in shelf.themes_of(entry)),
        "year": tuple(str(year) for year in entry.facts.date.years),
        "kind": tuple(sorted({outcome(kind) for kind in kinds})) or ("No decision",),
        "state": states,
        "letters": tuple(term.slug for term in terms if letters_of(term)),
    }


def entry_result(entry: Entry, kind: str, states: tuple[str, ...], reference: str = "") -> dict[str, str]:
    """Return what a search result shows beside the title."""
    shown = {
        "council": entry.council.short_name,
        "committee": entry.committee.name,
        "date": entry.facts.date.words,
        "kind": kind,
        "state": ", ".join(states),
        "reference": reference,
    }
    return {name: value for name, value in shown.items() if value}
