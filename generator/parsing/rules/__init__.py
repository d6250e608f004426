"""The grammar: an ordered table of rules, of which the first that matches takes the line."""

from collections.abc import Callable
from itertools import repeat
from operator import call

from generator.parsing.blocks import Block
from generator.parsing.cursor import NONE, Cursor
from generator.parsing.motions import QUOTES
from generator.parsing.rules.action import action
from generator.parsing.rules.advice import advice
from generator.parsing.rules.agreed import agreed
from generator.parsing.rules.bullet import bullet
from generator.parsing.rules.decision import decision
from generator.parsing.rules.furniture import furniture
from generator.parsing.rules.heading import heading
from generator.parsing.rules.lost_lead import lost_lead
from generator.parsing.rules.movement import movement
from generator.parsing.rules.neutral_lead import neutral_lead
from generator.parsing.rules.numbered import numbered
from generator.parsing.rules.outcome import outcome
from generator.parsing.rules.paragraph import paragraph
from generator.parsing.rules.purpose import purpose
from generator.parsing.rules.title import title
from generator.parsing.rules.vote import vote

Rule = Callable[[Cursor], Block | None]
RULES: tuple[Rule, ...] = (
    furniture,
    title,
    purpose,
    movement,
    agreed,
    decision,
    advice,
    vote,
    neutral_lead,
    action,
    heading,
    lost_lead,
    outcome,
    numbered,
    bullet,
    paragraph,
)
# What can take a line of the body that begins like no heading, leads to nothing and tells of no outcome: most lines.
OF_ORDINARY: tuple[Rule, ...] = (movement, vote, heading, numbered, bullet, paragraph)


def read_blocks(cursor: Cursor) -> tuple[Block, ...]:
    """Return the blocks that the rules make of all lines from the cursor on."""
    blocks: list[Block] = []
    cursor = cursor.past(0)
    while cursor.at < len(cursor.lines):
        rules = OF_ORDINARY if _is_ordinary(cursor) else RULES
        block = next(filter(None, map(call, rules, repeat(cursor))))
        blocks.append(block)
        cursor.step(len(block.paragraphs))
    return tuple(blocks)


def _is_ordinary(cursor: Cursor) -> bool:
    line = cursor.line
    if line.is_named or line.leads or not line.in_body or line.under_decision:
        return False
    # What stands in quotation marks may be an amendment that was carried.
    return cursor.told[cursor.at] is NONE and line.text[0] not in QUOTES
