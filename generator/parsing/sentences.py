"""Where sentences begin and end."""

import re

from generator.model.span import Span

# "Cllr. Hill" and "J. Hill" end no sentence; a word of five small letters before the stop is none of these. The stop
# stands first, since that is quickly searched for.
BREAK = re.compile(
    r"[.!?](?=[\s\"”’')])(?:(?<=[a-z]{5}.)|(?<!\b(?:Mr|Ms|Dr|No|St).)(?<!\b(?:Mrs|Sec).)(?<!\b(?:Cllr|para|Prop).)(?<!\b[A-Z].))"
    r"(?P<close>[\"”’')]{0,2})\s+(?=[\"“‘'(]?[A-Z0-9])"
)
LONGEST = 400


def sentence_end(text: str, start: int, end: int) -> int:
    """Return where the sentence that holds `start` ends, at `end` at the latest."""
    match = BREAK.search(text, start, end)
    return match.end("close") if match else end


def sentence_start(text: str, start: int, at: int) -> int:
    """Return where the sentence that holds `at` begins, looking back no farther than it may be long."""
    first = max(start, at - LONGEST)
    # One character more, so that a sentence that begins at `at` itself is seen to begin there.
    return sentences(text, Span(start=first, end=min(at + 1, len(text))))[-1].start


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Return the sentences of a paragraph, without the white space between them."""
    found, start = [], span.start
    for match in BREAK.finditer(text, span.start, span.end):
        found.append(Span(start=start, end=match.end("close")))
        start = match.end()
    return (*found, Span(start=start, end=span.end)) if found else (span,)
