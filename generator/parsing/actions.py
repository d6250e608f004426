"""Actions: what officers or bodies will do, who will, and by when."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from generator.model.action import Action
from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.bodies import BODY
from generator.parsing.glance import places_of
from generator.parsing.labels import Label
from generator.parsing.movers import TITLE
from generator.parsing.sentences import sentences
from generator.parsing.vocabulary import WORDING, any_of, in_any_case, wording

ACTION_LEAD = in_any_case(rf"\s*{wording('headings', 'action')}(?:\s(?:by|for|on))?\s?(?::\s?[-–—]?|\Z|\s[–—-]\s)")
OFFICERS = any_of(WORDING["bodies"]["officers"])
# "The Director for Children's Services would provide", "Clerk to write"; but "Training programme to be sent" has none.
OWNER = re.compile(
    r"(?:(?:That\s)?(?:[Tt]he|THE)\s)?(?P<owner>[A-Z](?:(?!\sto\sbe\s)[^.:;]){0,120}?)\s"
    r"(?:would|will|shall|should|must|agreed\sto|undertook\sto|is\sto|are\sto|was\sto|were\sto|was\sasked\sto"
    r"|were\sasked\sto|to)\s"
    r"(?!be\s(?!asked\b|requested\b|invited\b|instructed\b)[a-z]{2,15}(?:ed|en|n|t)\b)"
)
DUE = re.compile(
    r"\b(?:by|before|no\slater\sthan|in\stime\sfor"
    r"|within)\s(?P<due>(?:the\s)?(?:end\sof\s|start\sof\s|next\s(?:meeting|month|year)|"
    r"[0-9]{1,2}(?:st|nd|rd|th)?\s|[0-9]{1,3}\s(?:working\s)?(?:days|weeks|months)"
    r"|(?:one|two|three|four|six)\s(?:days|weeks|months)|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)[^.,;:]{0,40})"
)
PROMISES = ("agreed", "undertook")
PROMISING = re.compile(rf"(?:{'|'.join(PROMISES)})\sto\s")
# "Officers agreed to circulate", "The Clerk agreed to write".
PROMISE = re.compile(
    rf"(?:The\s)?(?:[A-Z][\w’'-]{{0,25}}\s(?:and\s|for\s|of\s)?){{0,5}}{OFFICERS}"
    r"(?:\s(?:for|of)\s[A-Z][^.,;:]{0,80}?)?\s(?:agreed|undertook)\sto\s"
)
# "Mr Pollard agreed to speak to the police", "Maggie Waller agreed to circulate both letters".
NAMED_PROMISE = re.compile(
    rf"(?!{BODY}\b)(?:{TITLE}(?:\s[A-Z][\w’'.-]{{0,25}}){{1,3}}"
    r"|[A-Z][a-z]{1,25}\s[A-Z][a-z’'-]{1,25})\s(?:agreed|undertook)\sto\s"
)
NAME = re.compile(r"(?:the\s)?[A-Z][\w’'&/-]{0,25}(?:\s(?:(?:and|of|for)\s)?[A-Z][\w’'&/-]{0,25}){0,6}\Z")
# "To order ten bags of salt", below "Action by: Clerk".
TASK = re.compile(r"To\s{1,3}[a-z]")
LONGEST = 600
TOLD = (Role.PARAGRAPH, Role.BULLET, Role.NUMBERED)


def make_action(text: str, label: Label | None, span: Span, owner: str | None = None) -> Action:
    """Return the action that the words at `span` state, by its `owner` if the line above names one."""
    words = span.of(text)
    named, due = OWNER.match(words), DUE.search(words)
    return Action(
        label=label.text if label else None,
        owner=owner or (named["owner"] if named else owner_alone(words)),
        span=span,
        text=words,
        due=due["due"].strip() if due else None,
    )


def owner_alone(words: str) -> str | None:
    """Return the words if they are no more than a name, as in "Action by: the Clerk"."""
    return words if NAME.match(words) else None


def promised_actions(text: str, paragraphs: Sequence[Paragraph], taken: Iterable[Span]) -> Iterator[Action]:
    """Yield the sentences in which officers agreed to do something, outside the spans already `taken`."""
    promising = _promising(text, Span(paragraphs[0].span.start, paragraphs[-1].span.end))
    if not promising:
        return
    spans = sorted(taken)
    for paragraph in paragraphs:
        if paragraph.role not in TOLD or len(paragraph.text) > 20 * LONGEST:
            continue
        for sentence in _said(text, paragraph) if _holds(paragraph.span, promising) else ():
            if _promises(sentence.of(text)) and not _is_taken(spans, sentence):
                yield make_action(text, None, sentence)


def _promising(text: str, span: Span) -> list[int]:
    """Return where an item promises something, in the order of the text: asked of all of it at once."""
    said = (at for word in PROMISES for at in places_of(word, text, span.start, span.end))
    return sorted(at for at in said if PROMISING.match(text, at, span.end))


def _holds(span: Span, places: Sequence[int]) -> bool:
    """Return whether one of the places, which stand in order, is in the span."""
    first = bisect_left(places, span.start)
    return first < len(places) and places[first] < span.end


def _is_taken(spans: Sequence[Span], sentence: Span) -> bool:
    """Return whether one of `spans`, which stand in order and apart, meets the sentence."""
    before = bisect_left(spans, sentence.end, key=lambda span: span.start)
    return before > 0 and spans[before - 1].meets(sentence)


def _promises(words: str) -> bool:
    return PROMISE.match(words) is not None or NAMED_PROMISE.match(words) is not None


def _said(text: str, paragraph: Paragraph) -> Iterator[Span]:
    start = paragraph.span.start + (len(paragraph.label) if paragraph.label else 0)
    start += len(text[start : paragraph.span.end]) - len(text[start : paragraph.span.end].lstrip())
    return (
        each for each in sentences(text, Span(start=start, end=paragraph.span.end)) if each.end - each.start <= LONGEST
    )
