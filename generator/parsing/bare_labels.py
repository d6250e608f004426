"""Labels that only their sequence tells: "A Note the letter" above "B Agree", "1 the plan be approved" above "2"."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from generator.model.span import Span
from generator.parsing.glance import Glance
from generator.parsing.labels import opens_with_label
from generator.parsing.vocabulary import BASE_FORMS

CAPITAL = re.compile(r"[A-Z]\.?\s[A-Z]|[A-Z]\.\s[a-z]")
FARTHEST, LONGEST_LABEL = 12, 20
NUMBER = re.compile(r"(?P<number>[0-9]{1,2})\s(?=[A-Za-z“‘\"(])")
# What stands above "1 the plan be approved": a lead, or words that lead on. Numbers elsewhere may count votes.
LEADS_ON = re.compile(
    r"\b(?:RESOLVED|Resolved|resolved|AGREED|[Aa]greed|RECOMMENDED|Recommended|DECISIONS?|Decisions?|[Tt]hat"
    r"|to)\b[^.\n]{0,80}\Z"
)
# Below these even a list of one part is numbered.
GIVES_GROUNDS = re.compile(r"\b(?:grounds|reasons|conditions|terms)\s?(?:[:–-]|:-)\Z")
LOOK_BACK = 120
# What such a line begins with, by the kinds of its characters.
OPENINGS = ("A ", "0 ", "00 ")


def labelled_barely(glance: Glance, lines: Sequence[Span]) -> AbstractSet[int]:
    """Return which lines open with a capital or a number that labels a part though no mark of a label follows it."""
    likely = [index for index, span in enumerate(lines) if glance.kinds.startswith(OPENINGS, span.start)]
    if not likely:
        return frozenset()
    return _lettered(glance.text, lines, likely) | _numbered(glance.text, lines, likely)


def _lettered(text: str, lines: Sequence[Span], likely: Iterable[int]) -> set[int]:
    """Return which lines are lettered by a capital: "A Note the letter", and "B Agree" next to it.

    Behind letters with a stop, "A. Note", there may be other lines before the next, and below a colon "A Note" may be
    all there is.
    """
    found: set[int] = set()
    last, letter = -1, "@"
    for index in likely:
        span = lines[index]
        if CAPITAL.match(text, span.start, span.end) is None:
            continue
        near = index - last == 1 or (index - last <= FARTHEST and _letters_a_part(text, span))
        if near and ord(text[span.start]) == ord(letter) + 1 and letter != "@":
            found |= {last, index}
        elif text[span.start] != "A":
            continue
        elif index and text[lines[index - 1].end - 1] == ":" and _letters_a_part(text, span):
            found.add(index)
        last, letter = index, text[span.start]
    return found


def _letters_a_part(text: str, span: Span) -> bool:
    """Return whether a capital letters a part even with other lines above it: "B. Note", "B Approved the plan"."""
    word = text[span.start : span.end].split(maxsplit=2)[1]
    return text[span.start + 1] == "." or word.lower() in BASE_FORMS


def _numbered(text: str, lines: Sequence[Span], likely: Iterable[int]) -> set[int]:
    """Return which lines are numbered by a number alone: "1 the plan be approved" below a lead, and "2" next to it."""
    found: set[int] = set()
    last, number = -1, 0
    for index in likely:
        match = NUMBER.match(text, lines[index].start, lines[index].end)
        if match is None:
            continue
        if number and int(match["number"]) == number + 1 and _is_next(text, lines[last + 1 : index]):
            found |= {last, index}
        elif index and int(match["number"]) == 1 and _stands_below(text, LEADS_ON, lines[index - 1]):
            found |= {index} if _stands_below(text, GIVES_GROUNDS, lines[index - 1]) else set()
        else:
            number = 0
            continue
        last, number = index, int(match["number"])
    return found


def _is_next(text: str, between: Sequence[Span]) -> bool:
    """Return whether nothing stands between two parts of a list but what is listed below the first: `a)`, `b)`."""
    listed = (opens_with_label(text[span.start : span.start + LONGEST_LABEL]) for span in between[:FARTHEST])
    return len(between) < FARTHEST and all(listed)


def _stands_below(text: str, words: re.Pattern[str], above: Span) -> bool:
    """Return whether the line above ends in such words."""
    return words.search(text, max(above.start, above.end - LOOK_BACK), above.end) is not None
