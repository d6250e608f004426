"""What was asked in the minutes read so far, as later minutes are held against it."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.words import Weights
from generator.model.archive import Entry
from generator.model.span import Span

Body = tuple[str, str]
CAP = 16
MAY = 5
NUMBER = re.compile(r"(?P<head>[0-9]{1,4}(?:\.[0-9]{1,3}){0,2})(?:/(?P<year>(?:20)?[0-9]{2}))?(?![0-9])")


@dataclass(slots=True, kw_only=True)
class Ledger:
    """Earlier parts, actions and promises by what finds them: minute number, day, name and words.

    It is only ever added to, in the order of the meetings, so that what is found in an item depends on earlier items
    alone. A body is a council's slug and a committee's. `spoken_of` finds by number or day of
    a meeting what that meeting itself referred to: "put off on 15 May".
    """

    numbered: defaultdict[tuple[Body, str], list[Asked]] = field(default_factory=lambda: defaultdict(list))
    of_day: defaultdict[tuple[Body, str], list[Asked]] = field(default_factory=lambda: defaultdict(list))
    spoken_of: defaultdict[tuple[Body, str], list[Asked]] = field(default_factory=lambda: defaultdict(list))
    named: defaultdict[tuple[Body, tuple[str, ...]], list[Asked]] = field(default_factory=lambda: defaultdict(list))
    worded: defaultdict[Body, dict[str, list[Asked]]] = field(default_factory=lambda: defaultdict(dict))
    weights: defaultdict[str, Weights] = field(default_factory=lambda: defaultdict(Weights))

    def learn(self, entry: Entry, terms: Iterable[str], asked: Iterable[Asked]) -> None:
        """Add an item that later ones may speak of."""
        self.weights[entry.council.slug].learn(terms)
        for each in asked:
            self._add_reference(entry, each)
            if not each.takes_note:
                self._add_words(entry, each)

    def hand_on(self, entry: Entry, referred: Iterable[tuple[Asked, Span]]) -> None:
        """Add what an item referred to, and where it did: later ones may refer to it by this item's number or day."""
        body = (entry.council.slug, entry.committee.slug)
        for asked, span in referred:
            days = (entry.facts.date.text,) if entry.facts.date.is_day else ()
            for name in (*days, *minute_numbers(entry, span)):
                self.spoken_of[body, name].append(asked)

    def _add_reference(self, entry: Entry, asked: Asked) -> None:
        body = (entry.council.slug, entry.committee.slug)
        if entry.facts.date.is_day:
            self.of_day[body, entry.facts.date.text].append(asked)
        for number in minute_numbers(entry, asked.block, asked.span):
            self.numbered[body, number].append(asked)

    def _add_words(self, entry: Entry, asked: Asked) -> None:
        for committee in asked.bodies():
            body = (entry.council.slug, committee)
            for name in asked.names:
                self.named[body, name.key].append(asked)
            worded = self.worded[body]
            for term in asked.terms:
                held = worded.setdefault(term, [])
                # One more than the cap tells that a term is everywhere; more than that need not be kept.
                if len(held) <= CAP:
                    held.append(asked)


def minute_numbers(entry: Entry, *spans: Span) -> tuple[str, ...]:
    """Return the minute numbers under which something stands: its item's, and its own paragraph's.

    An item that bears a bare number is found with the year beside it too: the calendar's, and that which began in May.
    """
    item = plain_number(entry.facts.number or entry.item.number or "")
    own = (p for p in entry.item.paragraphs if p.minute and any(map(p.span.meets, spans)))
    dotted = tuple(plain_number(paragraph.minute) for paragraph in own)
    heads = (item.partition("/")[0], *(number.partition(".")[0] for number in dotted))
    bare = () if "/" in item else dict.fromkeys(number for number in heads if number)
    with_years = (f"{number}/{year % 100:02}" for number in bare for year in _years(entry))
    return tuple(dict.fromkeys(filter(None, (item, *dotted, *heads, *with_years))))


def _years(entry: Entry) -> tuple[int, ...]:
    day = entry.facts.date
    return (day.earliest.year, day.earliest.year - (day.earliest.month < MAY)) if day.is_day else ()


def plain_number(number: str) -> str:
    """Return a minute number as it is looked up: `53.5`, `10/18` for `10/2018`, `53` for `53.`."""
    match = NUMBER.search(number)
    if match is None:
        return ""
    year = match["year"] or ""
    return f"{match['head']}/{year[-2:]}" if year else match["head"]
