"""Whether a lead runs on to a list: "RESOLVED to note", "RESOLVED that Cabinet approve" above its bullets."""

import re

from generator.model.span import Span
from generator.parsing.bodies import BODY, MEMBER, THAT_BODY
from generator.parsing.ending import stops
from generator.parsing.kinds import verb_of
from generator.parsing.labels import opens_with_label
from generator.parsing.lines import Line

# "RESOLVED to", "RESOLVED to note" above "(1) that he had left", "RESOLVED: That Miss Hill be" above "(1) welcomed".
TO_VERB = re.compile(
    r"to\s[a-z]{3,12}|(?:[Tt]hat\s)?[A-Z][^.;:,]{2,60}\s(?:be|is|are)"
    r"|(?!That\b)(?:the\s)?(?:Governors|Members|Trustees"
    rf"|{BODY})(?:\s(?:approve|agree|endorse|note|support|recommend)s?)?"
)
# "That the Council, having weighed the replies" above "1) confirm the plan", "the Provost" above "1. APPROVES it".
SUBJECT = re.compile(
    rf"(?:[Tt]hat\s)?(?:[Tt]he\sProvost|{MEMBER}|{BODY})"
    r"(?:,?\s(?:having|after|following|subject\sto|noting|in\s(?:view|light)\sof)\s[^.;:]{3,200})?,?"
)
LONGEST_STEM = 300
FIRST, LONGEST_SUBJECT = re.compile(r"\s{1,20}(?:\(?[1aiA][.)]|[·•])\s"), 80
# "to the fullest of their potential" is torn out of a sentence, "to approve:" and "that the Council" lead on.
LEADS_ON = re.compile(r"(?:that|the|to(?!\s(?:the|a|an|their|its)\b))\s")
THAT_ENDS = re.compile(r"[Tt]hat\b(?:[^.;:]{3,100}\s[Tt]hat)?\s?[-–—:]{1,2}")
# "To approve:", above "the policy in appendix C", where the marks of the list were lost.
VERB_ALONE = re.compile(r"To\s[a-z]{4,12}\s?:")
# "namely:" is followed by the motion itself.
STATED = re.compile(r"[“\"]?(?:That|THAT|To)\s")
# "that the minutes be confirmed, subject to the following:" says by itself what was resolved.
THAT, SUBJECT_TO = "that ", " subject to "
# "That the Area Committee [North] agreed that:", above what.
BODY_DID = re.compile(
    rf"[Tt]hat\s{BODY}(?:\s\[[A-Z][^\]\n]{{2,40}}\])?\s(?:ha(?:s|ve)\s)?(?:agreed|resolved|approved"
    r"|decided)(?:\s(?:that|to))?\s?:\s?[-–—]?"
)


def leads_nowhere(words: str) -> bool:
    """Return whether what words behind a lead led to was lost: "That Council be requested to agree that –"."""
    named = words.rstrip(" -–—")
    bare = named.endswith(":") and THAT_BODY.fullmatch(named) is not None
    return bare or THAT_ENDS.fullmatch(words) is not None


def leads_to_list(text: str, rest: Span) -> bool:
    """Return whether no more than "to", or "to note", "Governors" or "That Miss Hill be" above a list, stands there."""
    if _names_body(text, rest):
        return True
    if not 0 < rest.end - rest.start <= LONGEST_SUBJECT:
        return False
    if rest.of(text) in ("to", "TO"):
        return True
    return FIRST.match(text, rest.end) is not None and TO_VERB.fullmatch(text, rest.start, rest.end) is not None


def _names_body(text: str, rest: Span) -> bool:
    """Return whether no more than a body stands there, above the list of what it does: "1) confirm the plan"."""
    if not 0 < rest.end - rest.start <= LONGEST_STEM or FIRST.match(text, rest.end) is None:
        return False
    return SUBJECT.fullmatch(text, rest.start, rest.end) is not None


def leads_to_bare(line: Line, below: Line, *, marked: bool) -> bool:
    """Return whether a second lead line leads to a paragraph without a label: "That the Panel:", "To approve:"."""
    if line.plain == "That:" or (VERB_ALONE.fullmatch(line.plain) and below.text[0].islower()):
        return True
    did = BODY_DID.fullmatch(line.plain) is not None and verb_of(below.plain) is not None
    names = (did or THAT_BODY.fullmatch(line.plain) is not None) and not stops(below)
    return marked and (names or STATED.match(below.text) is not None)


def lists(text: str, start: int, end: int) -> bool:
    """Return whether a list follows "RESOLVED - That:", in its own paragraph or below; else "That:" is of the limb."""
    words = text[start:end].lstrip()
    return not words or opens_with_label(words)


def that_below(text: str, lead_end: int, below: Line | None, next_below: Line | None) -> int | None:
    """Return where the "that" ends which belongs to a lead without a mark above it: "RESOLVED" | "that the plan ...".

    Where several paragraphs begin so, each keeps its own.
    """
    if below is None or below.label or not below.plain.startswith(THAT):
        return None
    if below.plain.endswith((":", "-", "–")) and SUBJECT_TO not in below.plain:
        return None
    marked = not (text[lead_end - 1].isalpha() or text[lead_end - 1] == ")")
    several = next_below is not None and next_below.plain.startswith(THAT)
    return None if marked or several else below.words.start + len(THAT) - 1


def is_torn(line: Line, below: Line | None) -> bool:
    """Return whether a line is torn out of a sentence and stands, however long, between a lead and "1. That"."""
    begins = below is not None and below.label is not None and below.label.is_first and below.plain.startswith("That ")
    return begins and line.text[0].islower() and LEADS_ON.match(line.text) is None
