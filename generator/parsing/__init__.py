"""Document -> (Minutes, problems): the minutes' own structure, each record with the characters it came from."""

from itertools import chain

from generator.model.document import Document
from generator.model.item import Minutes
from generator.model.problem import Problem
from generator.parsing.doubts import doubtful_dates, make_problems
from generator.parsing.glance import glance_at
from generator.parsing.items import make_item
from generator.parsing.mentions import find_mentions
from generator.parsing.mentions.passages import make_passages
from generator.parsing.rules import read_blocks
from generator.parsing.stated import read_stated
from generator.parsing.survey import survey


def parse_minutes(document: Document) -> tuple[Minutes, tuple[Problem, ...]]:
    """Return the document as it was read, and what in it needs a look."""
    glance = glance_at(document.text)
    readings = [(cursor, read_blocks(cursor)) for cursor in survey(glance)]
    blocks = tuple(chain.from_iterable(blocks for _, blocks in readings))
    paragraphs = tuple(chain.from_iterable(block.paragraphs for block in blocks))
    lines = chain.from_iterable(cursor.lines for cursor, _ in readings)
    passages = make_passages(lines, paragraphs)
    mentions = find_mentions(glance, passages, document.facts.date if document.facts else None)
    stated = read_stated(paragraphs, mentions.dates)
    minutes = Minutes(
        document=document,
        items=tuple(make_item(cursor, found, mentions) for cursor, found in readings),
        council=stated.council,
        committee=stated.committee,
        date=stated.date,
    )
    doubts = chain(chain.from_iterable(block.doubts for block in blocks), doubtful_dates(mentions.dates))
    return minutes, make_problems(document, doubts)
