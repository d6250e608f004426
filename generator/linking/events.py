"""Events: each date in the minutes whose sentence names an inspection, a notice, a commissioner, a visit or a plan."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from generator.linking.announced import POINT, sentence_at
from generator.linking.wording import phrase_pattern
from generator.model.archive import Entry
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.event import Event
from generator.model.mention import Confidence


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    wording = tomllib.loads((files(__package__) / "events.toml").read_text(encoding="utf-8"))
    return tuple((kind, phrase_pattern(phrases)) for kind, phrases in wording.items())


def find_events(entries: Iterable[Entry]) -> tuple[Event, ...]:
    """Return the events that the minutes of `entries` put on a date, each once, from the oldest to the newest.

    A date that is not sure is none, nor is one whose sentence names nothing that the vocabulary knows.
    """
    found = (event for entry in entries for event in _events(entry))
    return tuple(sorted(found, key=lambda event: (event.date.earliest, event.date.latest)))


def _events(entry: Entry) -> Iterator[Event]:
    seen: set[tuple[str, str]] = set()
    for mention in entry.item.dates:
        date = first_point(mention.edtf or "")
        if date is None or mention.confidence is Confidence.UNSURE:
            continue
        quotation = sentence_at(entry, mention.span)
        kinds = named_kinds(quotation.text) if quotation else ()
        if quotation and kinds and (date.text, quotation.text) not in seen:
            seen.add((date.text, quotation.text))
            yield Event(document=entry.id, mention=mention, date=date, quotation=quotation, kinds=kinds)


def named_kinds(sentence: str) -> tuple[str, ...]:
    """Return the kinds of event that a sentence names, in the order of the vocabulary."""
    return tuple(kind for kind, pattern in _kinds() if pattern.search(sentence))


def first_point(edtf: str) -> EdtfDate | None:
    """Return the first day, month, season or year that an EDTF text names, or None."""
    whole = parse_edtf(edtf)
    points = POINT.findall(edtf)
    return whole or (parse_edtf(points[0]) if points else None)
