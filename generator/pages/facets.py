"""What search can narrow by: the filters of a page and their values, and what a result shows."""

from collections.abc import Iterable

from generator.model.archive import Entry
from generator.model.decision import Kind
from generator.model.theme import Term
from generator.pages.plain import outcome
from generator.pages.site import Shelf
from generator.pages.wordings import letters_of


def entry_facets(
    shelf: Shelf, entry: Entry, kinds: Iterable[Kind], terms: Iterable[Term]
) -> dict[str, tuple[str, ...]]:
    """Return the filters of an item or a decision; a date that spans two years counts under both.

    `letters` is for no reader to tick: search, which is blind to capitals, tells "SEND" from "send" by it. `terms` are
    those that the page uses.
    """
    return {
        "council": (entry.council.short_name,),
        "committee": (entry.committee.name,),
        "theme": tuple(theme.name for theme, _ in shelf.themes_of(entry)),
        "year": tuple(str(year) for year in entry.facts.date.years),
        "kind": tuple(sorted({outcome(kind) for kind in kinds})) or ("No decision",),
        "letters": tuple(term.slug for term in terms if letters_of(term)),
    }


def entry_result(entry: Entry, kind: str, reference: str = "") -> dict[str, str]:
    """Return what a search result shows beside the title."""
    shown = {
        "council": entry.council.short_name,
        "committee": entry.committee.name,
        "date": entry.facts.date.words,
        "kind": kind,
        "reference": reference,
    }
    return {name: value for name, value in shown.items() if value}
