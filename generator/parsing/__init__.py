"""Document -> (Minutes, problems): the minutes' own structure, each record with the characters it came from."""

from collections.abc import Sequence
from itertools import chain

from generator.model.document import Document
from generator.model.edtf import parse_edtf
from generator.model.item import Minutes, Paragraph
from generator.model.problem import Problem
from generator.parsing.doubts import doubtful_dates, make_problems
from generator.parsing.glance import glance_at
from generator.parsing.items import make_item
from generator.parsing.mentions import find_mentions
from generator.parsing.mentions.passages import make_passages
from generator.parsing.rules import read_blocks
from generator.parsing.stated import Stated, read_stated
from generator.parsing.survey import survey


def parse_minutes(document: Document) -> tuple[Minutes, tuple[Problem, ...]]:
    """Return the document as it was read, and what in it needs a look."""
    glance = glance_at(document.text)
    readings = [(cursor, read_blocks(cursor)) for cursor in survey(glance)]
    blocks = tuple(chain.from_iterable(blocks for _, blocks in readings))
    paragraphs = tuple(chain.from_iterable(block.paragraphs for block in blocks))
    lines = chain.from_iterable(cursor.lines for cursor, _ in readings)
    passages = make_passages(lines, paragraphs)
    stated = _stated(document, paragraphs)
    mentions = find_mentions(glance, passages, parse_edtf(stated.date) if stated.date else None)
    minutes = Minutes(
        document=document,
        items=tuple(make_item(cursor, found, mentions) for cursor, found in readings),
        council=stated.council,
        committee=stated.committee,
        date=stated.date,
    )
    doubts = chain(chain.from_iterable(block.doubts for block in blocks), doubtful_dates(mentions.dates))
    return minutes, make_problems(document, doubts)


def _stated(document: Document, paragraphs: Sequence[Paragraph]) -> Stated:
    """Return what is stated of the meeting: in front of the text, else in the text itself."""
    facts = document.facts
    if facts is None:
        return read_stated(paragraphs)
    return Stated(council=facts.council, committee=facts.committee, date=facts.date.text)
