"""The entries of a list: what nests in what, and lists that run on within one paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.span import Span, trim
from generator.parsing.labels import Label, inline_labels

# "paragraph (a)" and "(i) above" refer to a label and are none.
REFERS_BACK = re.compile(
    r"\b(?:paragraphs?|parts?|recommendations?|resolutions?|items?|sections?|points?|motions?|questions?"
    r"|append(?:ix|ices)|annex|schedule|options?|at|in)\s{1,3}\Z",
    re.IGNORECASE,
)
# "to (i) draw up papers on the options (ii) hold a meeting": of several such one would not be named alone.
OF_SEVERAL = re.compile(r"\b(?:paragraphs|parts|recommendations|items|sections|points|options|questions)\s{1,3}\Z")
AND_ANOTHER = re.compile(r"\s?(?:,|and|or|to|&|[-–])\s?\(")
REFERS_ON = re.compile(r"\s{1,3}(?:above|below)\b")
JOINER = re.compile(r"[\s,;]{0,9}(?:\b(?:and/or|and|or))?[\s,;]{0,9}\Z")
# "to reflect (i) the first change and (ii) the second, be approved": the sentence goes on behind such labels.
VERB_AT_END = re.compile(r",\s{1,3}(?:be|is|are)\s[a-z]{2,15}(?:ed|en|n|t)\s?\.?\Z")
# Behind one of these another part may begin on the same line.
AFTER_A_PART = re.compile(r"[;.]\s{0,3}(?:(?:and/or|and|or)\s{1,3})?\Z")
# A copy may break off behind "be approved; and 2)", or "be thanked; (c".
BEGUN = re.compile(r"(?:[;,]\sand\s\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\)|;\s\([0-9a-z]{1,4}\)?)\Z")
# "to fund the scheme.  Home Visits:  (ii) To renew": a heading above the next part.
HEADING_BEHIND = re.compile(r"(?<=[.;])\s{1,20}[A-Z][^.;:]{2,80}:\s{0,9}\Z")
FARTHEST_HEADING = 120
# A list of so many parts goes on, though a stop be missing.
LONG_RUN = 4
FIRST_NUMBERS, ANNOUNCING = ("1.", "1)", "i.", "i)", "a)", "a."), (":", ":-")
GROUNDS = " on the grounds that "
DEEPEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a list: its label, its words without the label, and how deep it is nested."""

    label: Label | None
    span: Span
    depth: int = 0


def depth_of(path: Sequence[Entry], label: Label) -> int | None:
    """Return how deep a label stands in a list, or None if it is not of that list.

    `path` holds the entries that a next one may continue, outermost first.
    """
    for entry in reversed(path):
        if entry.label and label.follows(entry.label):
            return entry.depth
    kin = next((entry for entry in reversed(path) if entry.label and label.is_like(entry.label)), None)
    if kin is None:
        return len(path) if label.is_first and len(path) <= DEEPEST else None
    if kin.label and label.is_near(kin.label):
        return kin.depth
    # "(b) the plan be approved; and" | "(i) the first part": i is a letter too, but not the one after b.
    nests = kin.label and (label.begins_beside(kin.label) or _begins_below_romans(path, label))
    return len(path) if nests and len(path) <= DEEPEST else None


def _begins_below_romans(path: Sequence[Entry], label: Label) -> bool:
    """Return whether `(a)` begins a list below `(ii)`: a letter too, but no letter went before it."""
    alike = [entry.label for entry in path if entry.label and label.is_like(entry.label)]
    return label.is_first and len(label.places) == 1 and all(len(other.places) > 1 for other in alike)


def extend(path: Sequence[Entry], entry: Entry) -> tuple[Entry, ...]:
    """Return the path once `entry` has been read."""
    return (*path[: entry.depth], entry)


def split_inline(text: str, span: Span, depth: int = 0) -> tuple[Span, tuple[Entry, ...]]:
    """Return what stands before the first label within a paragraph, and the entries behind it, nested ones too."""
    labels = _chain(text, span) if depth <= DEEPEST else ()
    if not labels:
        return span, ()
    before = trim(text, Span(start=span.start, end=labels[0].start))
    return before, tuple(_entries(text, span, labels, depth))


def split_run(text: str, first: Entry) -> tuple[Entry, ...]:
    """Return an entry, those that follow it within its own paragraph, and what nests in them.

    Accepts `i. Add the report; ii. Note the log.`
    """
    if first.label is None:
        return (first, *split_inline(text, first.span, first.depth + 1)[1])
    labels = tuple(inline_labels(text, first.span.start, first.span.end))
    run = _run(text, first.label, labels, lax=True)
    if len(run) < LONG_RUN:
        run = _run(text, first.label, labels, lax=False)
    return tuple(_entries(text, first.span, run, first.depth))


def _run(text: str, first: Label, labels: Sequence[Label], *, lax: bool) -> Sequence[Label]:
    """Return the labels that follow the first within a paragraph, each behind a stop, or `lax` before a capital."""
    run = [first]
    for label in labels:
        if not label.follows(run[-1]):
            continue
        ended = AFTER_A_PART.search(text, max(first.words, label.start - 9), label.start) is not None
        if (
            ended
            or len(run) >= LONG_RUN
            or ((lax or first.is_bullet) and text[label.words : label.words + 1].isupper())
        ):
            run.append(label)
    return run


def _chain(text: str, span: Span) -> tuple[Label, ...]:
    """Return the labels within a paragraph that follow one another from the first on."""
    chain: list[Label] = []
    for label in inline_labels(text, span.start, span.end):
        if not label.is_dotted and _refers(text, label) and not (chain and _follows_several(text, chain[-1], label)):
            continue
        if label.follows(chain[-1]) if chain else _begins(text, label, span):
            chain.append(label)
    # "petitions (1) and (2) be referred" only names them.
    if len(chain) > 1 and JOINER.fullmatch(text, chain[0].words, chain[1].start):
        return ()
    if chain and text.endswith("both ", span.start, chain[0].start):
        return ()
    # "be not upheld on the grounds that (a) it is not unusual and (b) help was given" lists what it goes by.
    if chain and GROUNDS in text[span.start : chain[0].start]:
        return ()
    if chain and chain[0].start > span.start and VERB_AT_END.search(text, chain[-1].words, span.end):
        return ()
    opening = text[span.start : chain[0].start].strip().lower() if chain else None
    alone = opening is not None and (opening in ("", "that") or opening.endswith(" that:"))
    return tuple(chain) if len(chain) > 1 or alone else ()


def _begins(text: str, label: Label, span: Span) -> bool:
    """Return whether a list can begin with a label: at the very beginning, behind "to", or anywhere if it is `(a)`."""
    if label.start == span.start or not label.is_first:
        return label.start == span.start
    opening = text[span.start : label.start].strip()
    announced = opening.endswith(ANNOUNCING) and (label.text in FIRST_NUMBERS or label.is_bullet)
    marked = label.text.startswith("(") or label.text == "A." or label.is_dotted
    return marked or announced or opening in ("to", "that", "That")


def _refers(text: str, label: Label) -> bool:
    before = text[max(0, label.start - 20) : label.start]
    return REFERS_BACK.search(before) is not None or REFERS_ON.match(text, label.start + len(label.text)) is not None


def _follows_several(text: str, above: Label, label: Label) -> bool:
    """Return whether a label goes on with a list behind "the options", which names no one of them."""
    named = OF_SEVERAL.search(text, max(above.words, label.start - 20), label.start)
    return label.follows(above) and named is not None and AND_ANOTHER.match(text, label.words - 1) is None


def _entries(text: str, span: Span, labels: Sequence[Label], depth: int) -> Iterator[Entry]:
    begun = BEGUN.search(text, max(labels[-1].words, span.end - 12), span.end)
    ends = [*(label.start for label in labels[1:]), begun.start() if begun else span.end]
    for label, end in zip(labels, ends, strict=True):
        words = trim(text, Span(start=label.words, end=max(label.words, end)))
        if end != span.end and not text[end - 2 : end].isspace():  # as where a copy lost the line end
            words = _without_joiner(text, _without_heading(text, words))
        if words.start == words.end:
            continue
        yield Entry(label=label, span=words, depth=depth)
        yield from split_inline(text, words, depth + 1)[1]


def _without_heading(text: str, words: Span) -> Span:
    """Return an inline entry without the heading of the next one."""
    if text[words.end - 1] != ":":
        return words
    heading = HEADING_BEHIND.search(text, max(words.start, words.end - FARTHEST_HEADING), words.end)
    return Span(start=words.start, end=heading.start() if heading else words.end)


def _without_joiner(text: str, words: Span) -> Span:
    """Return an inline entry without the ", and" that joins it to the next."""
    joiner = JOINER.search(text, max(words.start, words.end - 25), words.end)
    return Span(start=words.start, end=joiner.start() if joiner else words.end)
