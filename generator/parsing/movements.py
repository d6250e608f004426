"""Comings and goings: "2.28 pm Mrs Hill left the meeting."."""

import re

from generator.model.mention import Movement
from generator.model.span import Span
from generator.parsing.movers import TITLE
from generator.parsing.vocabulary import in_any_case, wording

TIME = r"(?:[0-9]{1,2}[.:][0-9]{2}\s?(?:[ap]\.?m\.?)?|[0-9]{1,2}\s?[ap]\.?m\.?|noon)"
NAME = r"[A-Z][\w’'.-]{0,25}(?:\s[A-Z][\w’'.-]{0,25}){0,3}"
PERSON = rf"{TITLE}(?:\s{NAME})?(?:(?:,|\sand|,\sand)\s(?:{TITLE}\s)?{NAME}){{0,6}}"
MOVEMENT = re.compile(
    rf"""[(\[*\s]{{0,3}}(?:(?:At\s)?(?P<first>{TIME})[,\s–:-]{{0,5}})?(?P<person>{PERSON}),?\s
    (?:then\s|had\s)?{wording("movements", "verbs")}\s(?P<rest>.{{0,120}})\Z""",
    re.VERBOSE | re.DOTALL,
)
PLACE = in_any_case(wording("movements", "places"))
CLOCK = re.compile(TIME)
LONGEST = 240


def read_movement(text: str, span: Span) -> Movement | None:
    """Return the coming or going that a whole line states, or None."""
    match = MOVEMENT.match(text) if len(text) <= LONGEST else None
    if match is None or not (PLACE.search(text) or match["first"] or CLOCK.search(match["rest"])):
        return None
    later = CLOCK.search(match["rest"])
    time = match["first"] or (later.group() if later else None)
    return Movement(span=span, text=text, person=match["person"], time=time)
