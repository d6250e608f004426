"""Whether words above a list say by themselves what was decided, and the list only how."""

import re

# "That the minutes be confirmed, subject to:", "That the schemes be agreed, namely -" say what was decided, too.
STATED_WHOLE = re.compile(
    r"\bbe\samended\b[^:]{0,40}:\s?[-–—]?\Z|\bbe\s[a-z]{3,12}ed\b[^:]{3,200},\s(?:specifically|namely)\s?[-–:]\Z"
    r"|\b[Mm]inutes\b[^:]{3,300}\bbe\s(?:[a-z]{3,12}ed|taken)\b[^:]{0,120}\bsubject\sto\b[^:]{0,200}:\s?[-–—]?\Z"
    r"|\A(?!with\b)[^:]{12,200}\bwith\sthe\sfollowing\s(?:[a-z]{3,12}\s)?(?:changes?"
    r"|amendments?)\b[^:]{0,120}:\s?[-–—]?\Z"
    r"|\bpublic\sbe\sexcluded\b[^:]{12,600}\b(?:marked\sbeing\sas\sfollows|namely)\s?:\s?[-–—]?\Z"
    r"|\bpublic\sbe\sexcluded\b[^:]{12,700}\bpublic\sinterest\b[^:]{12,200}:\s?[-–—]?\Z"
    r"|\bexclud(?:e|ed)\b[^:]{12,600}\bon\sthe\sgrounds?\sthat\s?:\s?[-–—]?\Z"
    r"|\bsubject\sto\sthe\sfollowing\samendments?,\sbe\s[a-z]{3,12}ed\s?:\s?[-–—]?\Z"
    r"|\bbe\s(?:[a-z]{3,12}ed|[A-Z]{4,12}ED)\b[^:]{0,120}\bfor\sthe\sfollowing\sreasons?\s?:\s?[-–—]?\Z"
    r"|\bbe\s(?:[a-z]{3,12}ed|[A-Z]{4,12}ED)\b[^:]{3,400}\b(?:additional|further|extra"
    r"|amended)\sconditions?\b[^:]{0,200}:\s?[-–—]?\Z"
    r"|\bagreement\sbe\sgiven\sto\sthe\sfollowing\b[^:]{3,260}:\Z"
    r"|\band\s(?:also\s)?(?:approved|agreed)\sthe\sfollowing\b[^:]{3,60}:\Z"
    r"|\bsubject\sto\sthe\sfollowing\s(?:(?:amend|adjust)ments?|additions?|changes?"
    r"|corrections?)\b[^:]{3,200}\b[Mm]inutes\b[^:]{3,200}\bbe\s[a-z]{3,12}ed\b[^:]{0,100}:\s?[-–—]?\Z"
)
# "Approve the plan, including:" does so in a paragraph of its own, and "To note its aims, including that:".
INCLUDING = re.compile(r"[^:]{12,600}?(?:,\sincluding(?:\sthat)?|\sto\sinclude)\s?:\s?[-–—]?", re.DOTALL)
# "determined the notices issued for each of the 2 schemes below, thereby bringing them into effect."
LISTED_BELOW = re.compile(r"\beach\sof\sthe\s(?:[0-9]{1,2}|[a-z]{3,6})\s[a-z]{3,15}\sbelow\b[^;:]{0,200}\.\Z")
# All of these end in a mark, as most words do not.
MARKS = (":", "-", "–", "—")
# "That the protocols be approved. These protocols:" above what they do.
STATED_BEFORE = re.compile(r"\bbe\s[a-z]{3,12}ed\.\s[A-Z][^.]{3,80}:\Z")


def states_whole(words: str) -> bool:
    """Return whether words above a list say what was decided: "That the minutes be confirmed, subject to:"."""
    return words.endswith(MARKS) and STATED_WHOLE.search(words) is not None


def includes(words: str) -> bool:
    """Return whether a paragraph of its own says what was decided, and the list below it what that includes."""
    return words.endswith(MARKS) and INCLUDING.fullmatch(words) is not None


def is_listed_below(words: str) -> bool:
    """Return whether a whole sentence tells of what a list below it names."""
    return LISTED_BELOW.search(words) is not None


def states_before(words: str) -> bool:
    """Return whether the sentence before the one that leads to a list says what was decided."""
    return STATED_BEFORE.search(words) is not None
