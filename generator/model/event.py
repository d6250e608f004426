"""Dated events: what the minutes' own words put on a date."""

from dataclasses import dataclass

from generator.model.edtf import EdtfDate
from generator.model.follow_through import Quotation
from generator.model.mention import DateMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A date in the minutes with the sentence that names it.

    `kinds` say what the sentence names (`an inspection`), by its wording alone: whether the date is the inspection's,
    readers see in `quotation`. `date` holds the days that it may mean.
    """

    document: str
    mention: DateMention
    date: EdtfDate
    quotation: Quotation
    kinds: tuple[str, ...]
