"""Lines that only name the body, above a list of what it did: "The Cabinet:" and "(a) Approved the plan"."""

import re

from generator.parsing.bodies import BODY, MEMBER, OFFICE
from generator.parsing.kinds import does_now
from generator.parsing.lines import Line
from generator.parsing.lost import begins_list, reads_as_deed
from generator.parsing.prefaces import BEFOREHAND

BODY_HEADS = re.compile(
    rf"(?:(?:At|During)\s(?:the|this|its)\smeeting,?\s|{BEFOREHAND})?(?:{BODY}"
    rf"|{MEMBER}(?:\sand\s{MEMBER})?)(?:,\sin\sconsultation\swith\s[^.;:]{{3,200}}|\shas|\shave|\sthen"
    r"|\s(?:has\s)?(?:considered|received|discussed)\s[^.;:]{3,400},?\sand(?:\shas)?|\srequested(?:\sthat)?)?"
    r"\s?(?::\s?[-–—]?|[-–—])"
)
# "The Committee requested:" above "1. that papers be sent early"; what members asked for is of the debate.
REQUESTS = re.compile(r"(?!Members\b|The\s(?:Parish|Town)\b)[^.;:]{3,80}\srequested(?P<that>\sthat)?\s?:\s?[-–—]?")
# "The Panel:" above "(a) That the plan be kept"; "Cabinet:" may head what was called in, "This Council:" a motion.
HEADS_WISHES = re.compile(
    rf"(?:{BEFOREHAND}[Tt]he|The)"
    r"\s(?:Committee|Sub-Committee|Panel|Board|Forum|Cabinet|Executive|Commission)\s?:\s?[-–—]?"
)
# "The Director of Leisure:", on the record of what an officer decided.
OFFICE_HEADS = re.compile(rf"{OFFICE}\s?:")
# A bullet below "The Board": "Reviewed the plan".
DID = re.compile(r"[A-Z][a-z]{2,12}ed\s")
# "1. Considered the report", "1. Asked officers to", below "The Committee:" and above "2. Noted the findings".
WEIGHED = re.compile(
    r"(?:Considered|Received|Discussed|Reviewed|Scrutinised|Examined|Welcomed)\s(?:the|an?|its)\b"
    r"|Asked\s(?:(?!what\b|how\b|why\b|when\b|whether\b|if\b|about\b)[^.;:?\s]{1,20}\s){1,10}to\b"
)
# The end of "The year was a busy one. The Board has:".
HAS_ENDS = re.compile(r"\sha(?:s|ve)\s?:\s?[-–—]?\Z")
HEAD_ENDS = (":", ";", "-", "–", "—")
# "The Panel: noted that the roof leaked" is only said.
TELLS_THAT = re.compile(r"(?:[Nn]oted|agreed)\s{1,9}that\b")


def head_of(line: Line) -> str:
    """Return the last sentence of a line, which may lead to what is below it: "It was discussed. The Board:"."""
    last = line.sentences[-1].span
    if len(line.sentences) == 1:
        return line.text
    return line.text[last.start - line.span.start : last.end - line.span.start]


def heads_deeds(line: Line, below: Line) -> bool:
    """Return whether a line names the body whose deeds are listed below: "The Cabinet:", "(a) Approved the plan"."""
    bare = below.label is None
    parts = line.under_decision or (
        reads_as_deed(below) and (below.text.endswith(";") or HEADS_WISHES.fullmatch(line.text) is not None)
    )
    ends = (":-", ":") if bare and parts else ":-" if bare else HEAD_ENDS
    if not line.text.endswith(ends):
        return False
    head = head_of(line)
    if head is not line.text and (HAS_ENDS.search(head) or head.startswith("Members") or not reads_as_deed(below)):
        return False
    if not (BODY_HEADS.fullmatch(head) or (line.under_decision and OFFICE_HEADS.fullmatch(head))):
        return False
    listed = line.under_decision and begins_list(below)
    does = (
        listed
        or reads_as_deed(below)
        or (below.label is not None and below.label.is_bullet and DID.match(below.plain) is not None)
        or (begins_list(below) and WEIGHED.match(below.plain) is not None and not line.plain.startswith("Members"))
        or (HEADS_WISHES.fullmatch(head) is not None and begins_list(below) and below.plain.startswith("That "))
    )
    does = does or (below.plain[:1].islower() and does_now(below.plain)) or _requests(head, below)
    return does and TELLS_THAT.match(below.plain) is None


def _requests(head: str, below: Line) -> bool:
    """Return whether a body requests what is listed below: "1. that papers be sent early"."""
    match = REQUESTS.fullmatch(head)
    return match is not None and begins_list(below) and (match["that"] is not None or below.plain.startswith("that "))
