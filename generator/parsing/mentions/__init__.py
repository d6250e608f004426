"""What the minutes say in passing: dates, figures, promises, people, and words that stand garbled."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from generator.model.edtf import EdtfDate
from generator.model.mention import Commitment, DateMention, Figure, Misprint, Person
from generator.parsing.glance import Glance
from generator.parsing.mentions.commitments import find_commitments
from generator.parsing.mentions.dates import find_dates
from generator.parsing.mentions.figures import find_figures
from generator.parsing.mentions.misprints import find_misprints
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.people import find_people


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """Everything found in passing, each kind in the order of the text and free of overlap."""

    dates: tuple[DateMention, ...]
    figures: tuple[Figure, ...]
    commitments: tuple[Commitment, ...]
    misprints: tuple[Misprint, ...]
    people: tuple[Person, ...]


def find_mentions(glance: Glance, passages: Sequence[Passage], meeting: EdtfDate | None) -> Mentions:
    """Return what `passages` of a text mention; `meeting` is when the minutes were taken, if that is known."""
    dates = find_dates(glance, passages, meeting)
    return Mentions(
        dates=dates,
        figures=find_figures(glance, passages, dates),
        commitments=find_commitments(glance, passages),
        misprints=find_misprints(glance, passages),
        people=find_people(glance, passages),
    )


def join_mentions(found: Sequence[Mentions]) -> Mentions:
    """Return what several parts of a text mention, as they follow one another."""
    return Mentions(
        dates=tuple(chain.from_iterable(each.dates for each in found)),
        figures=tuple(chain.from_iterable(each.figures for each in found)),
        commitments=tuple(chain.from_iterable(each.commitments for each in found)),
        misprints=tuple(chain.from_iterable(each.misprints for each in found)),
        people=tuple(chain.from_iterable(each.people for each in found)),
    )
