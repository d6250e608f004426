"""Quiet marks on what the minutes say in passing: who is named, and dates, a sure one in a form that programs read."""

import re
from collections.abc import Iterator

from generator.model.item import AgendaItem
from generator.model.mention import Confidence, DateMention, Person
from generator.pages.marking import Mark

# What `datetime` takes of the dates that minutes state: a day or a month. A season and a stretch it cannot say.
DAY_OR_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?")


def marks_in_passing(item: AgendaItem) -> Iterator[Mark]:
    """Yield a mark for everyone whom an item names, and for each date that surely is one."""
    yield from map(_who, item.people)
    yield from (_when(mention) for mention in item.dates if mention.confidence is not Confidence.UNSURE)


def _who(person: Person) -> Mark:
    return Mark(span=person.span, opening='<span class="who">', closing="</span>")


def _when(mention: DateMention) -> Mark:
    """Return the mark of a date; what the words do not print, such as a year that was worked out, it does not say."""
    if mention.confidence is Confidence.STATED and DAY_OR_MONTH.fullmatch(mention.edtf or ""):
        return Mark(span=mention.span, opening=f'<time datetime="{mention.edtf}">', closing="</time>")
    return Mark(span=mention.span, opening='<span class="when">', closing="</span>")
