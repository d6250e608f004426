"""Document -> (Minutes, problems): the minutes' own structure, each record with the characters it came from."""

from collections.abc import Sequence
from itertools import chain

from generator.model.document import Document
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.item import Minutes, Paragraph
from generator.model.problem import Problem
from generator.parsing.as_printed import as_printed, doubt_as_printed, printing_of
from generator.parsing.blocks import Block
from generator.parsing.cursor import Cursor
from generator.parsing.doubts import doubtful_dates, make_problems
from generator.parsing.glance import Glance, glance_at
from generator.parsing.items import make_item
from generator.parsing.mentions import Mentions, find_mentions, join_mentions
from generator.parsing.mentions.passages import make_passages
from generator.parsing.rules import read_blocks
from generator.parsing.stated import Stated, read_stated
from generator.parsing.survey import survey

Reading = tuple[Cursor, tuple[Block, ...]]


def parse_minutes(document: Document) -> tuple[Minutes, tuple[Problem, ...]]:
    """Return the document as it was read, and what in it needs a look."""
    printing = printing_of(document.text)
    glance = glance_at(printing.read)
    readings = [(cursor, read_blocks(cursor)) for cursor in survey(glance)]
    stated = read_stated(_paragraphs(readings))
    mentions = _mentions(glance, document, readings, stated)
    items = tuple(make_item(cursor, found, mentions) for cursor, found in readings)
    minutes = Minutes(
        document=document,
        items=tuple(as_printed(item, printing) for item in items) if printing.differs else items,
        council=stated.council,
        committee=stated.committee,
        date=stated.date,
    )
    found = chain.from_iterable(block.doubts for _, blocks in readings for block in blocks)
    doubts = [doubt_as_printed(doubt, printing) for doubt in chain(found, doubtful_dates(mentions.dates))]
    return minutes, make_problems(document, doubts)


def _mentions(glance: Glance, document: Document, readings: Sequence[Reading], stated: Stated) -> Mentions:
    """Return what the text mentions; where a page tells of several meetings, each item by the day of its own."""
    if document.facts:
        return _mentioned(glance, readings, document.facts.date)
    days = [] if stated.date else [read_stated(_paragraphs([reading])).date for reading in readings]
    if not any(days):
        return _mentioned(glance, readings, parse_edtf(stated.date or ""))
    each = zip(readings, days, strict=True)
    return join_mentions([_mentioned(glance, [reading], parse_edtf(day or "")) for reading, day in each])


def _mentioned(glance: Glance, readings: Sequence[Reading], meeting: EdtfDate | None) -> Mentions:
    lines = chain.from_iterable(cursor.lines for cursor, _ in readings)
    return find_mentions(glance, make_passages(lines, _paragraphs(readings)), meeting)


def _paragraphs(readings: Sequence[Reading]) -> tuple[Paragraph, ...]:
    return tuple(chain.from_iterable(block.paragraphs for _, blocks in readings for block in blocks))
