"""How an item stands where it was not decided in the ordinary way: deferred, withdrawn, exempt."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.span import Span
from generator.parsing.asking import ask_for
from generator.parsing.lines import Line, Place
from generator.parsing.vocabulary import WORDING, any_of, in_any_case, telling_words

SUBJECT = any_of(WORDING["standing"]["subjects"])
STANDINGS = tuple((word, any_of(WORDING["standing"][word])) for word in ("deferred", "withdrawn", "exempt"))
# "The item was deferred to the next meeting", "That consideration of the report be deferred".
TOLD = tuple(
    (
        word,
        frozenset(telling_words("standing", word)),
        in_any_case(
            rf"\b{SUBJECT}[^.;:]{{0,120}}\b(?:was|were|is|be|been)\s{{1,9}}(?:[a-z]{{3,12}}\s){{0,2}}{words}",
        ),
    )
    for word, words in STANDINGS[:2]
)
# "Deferred", "ITEM WITHDRAWN" alone on a line, "(exempt)" at a title.
ALONE = tuple(
    (
        word,
        in_any_case(rf"(?:\(?(?:(?:this|the)\s)?(?:{SUBJECT}\s)?{words}\)?\s?\.?\Z|.{{3,200}}\({words}\)\s?\Z)"),
    )
    for word, words in STANDINGS
)
# A line that says none of these tells of no standing.
HINTS = ask_for(telling_words("standing", "deferred", "withdrawn", "exempt"))
PLACES = (Place.TITLE, Place.HEAD, Place.BODY)
LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A word for how an item stands, and the words that say so."""

    word: str
    span: Span


def find_standing(text: str, lines: Sequence[Line]) -> Standing | None:
    """Return what the first line says that tells of such a standing, or None."""
    found = (_standing(text, line) for line in lines if line.place in PLACES)
    return next((standing for standing in found if standing), None)


def _standing(text: str, line: Line) -> Standing | None:
    if HINTS.isdisjoint(line.said):
        return None
    for word, alone in ALONE:
        if alone.match(line.text):
            return Standing(word=word, span=line.span)
    if not line.in_body:
        return None
    short = [each for each in line.telling(text, HINTS) if each.end - each.start <= LONGEST]
    likely = [(word, told) for word, hints, told in TOLD if not hints.isdisjoint(line.said)]
    told = (Standing(word=word, span=each) for each in short for word, told in likely if told.search(each.of(text)))
    return next(told, None)
