"""Dates that minutes announce: what was to be when, and whether later minutes speak of that date."""

from dataclasses import dataclass

from generator.model.edtf import EdtfDate
from generator.model.follow_through import Coverage, Quotation, State
from generator.model.mention import DateMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A date that was still to come when a body met.

    `quotation` is the sentence that announces it, `date` the days it may mean: a season's are for sorting alone.
    `later` are sentences of later minutes of the same body that name the same date, not as the day of a meeting they
    cite; `state` says where that leaves it.
    `coverage` is what is held of the body's meetings after the one that announced it, `after` of those after the date.
    """

    document: str
    mention: DateMention
    date: EdtfDate
    quotation: Quotation
    later: tuple[Quotation, ...] = ()
    state: State
    coverage: Coverage
    after: Coverage
