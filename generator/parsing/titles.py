"""An item's title, number, purpose and documents, as printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.item import Paragraph, Role
from generator.model.span import Span, fold
from generator.parsing.lines import Line, Place
from generator.parsing.numbering import NUMBER_ALONE, NUMBERED_TITLE
from generator.parsing.same_words import shares_words
from generator.parsing.shapes import DOCUMENTS_LINE, FILE_SIZE, PURPOSE_OPENING, SIZES, has_size
from generator.parsing.trimming import title_before
from generator.parsing.vocabulary import says_any
from generator.reading.printed.listed import LISTED_TITLE

PROPOSALS = re.compile(r"[\s;,.–-]{1,9}(?:PROPOSED|SECONDED|Proposed|Seconded|It\swas)\b.{0,200}\Z", re.DOTALL)
# "Title: Holiday Vouchers" on a page of fields.
FIELD = re.compile(r"Title\s?:\s{1,9}(?P<title>\S.{2,300})", re.DOTALL)
NEAREST = 8
TITLE, HEAD, DOCUMENTS = Place.TITLE, Place.HEAD, Place.DOCUMENTS
# "It was MOVED, SECONDED and RESOLVED", "Having complied with the rules, it is recommended": no title stands here.
BEGINS_SENTENCE = re.compile(r"(?:It\s(?:was|is)|Having|Following|Upon|After)\b")
# Items may be lettered, "B" and "AB", or numbered "XIV"; "SEND" and "OFSTED" are titles.
LONGEST_LETTERS, ROMAN = 2, re.compile(r"[IVXLC]+")
# "Election of Chair To elect a Chair for the year.", in the row of a table that a copy flattened.
AND_PURPOSE = re.compile(
    r"(?P<title>[A-Z][^.;:]{3,100}?)\s(?P<purpose>To\s(?:note|receive|consider|approve|agree|review|confirm|appoint"
    r"|elect|determine|pass)\s[a-z].{3,600})",
    re.DOTALL,
)
DATE_BEFORE = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4} - ")


def asks_again(title: Line, line: Line) -> bool:
    """Return whether a line says what the title above it asks of the meeting: "To approve the minutes PDF 88 KB"."""
    asks = title.text.startswith("To ") and line.text.startswith("To ")
    return asks and has_size(title.text) and shares_words(line.text, title.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands at the head and the foot of an item's page."""

    title: str
    number: str | None
    purpose: str | None
    documents: tuple[str, ...]


def read_heading(lines: Sequence[Line], paragraphs: Sequence[Paragraph]) -> Heading:
    """Return the title, number, purpose and documents of an item."""
    titles = _field(lines) or list(_titles(lines))
    head = [fold(line.text) for line in lines if line.place is HEAD and not line.is_furniture]
    number, printed = _number_and_title(titles or list(_before_lead(lines)))
    title, asked = _without_purpose(printed)
    again = {
        text: match["number"]
        for text in head
        if (match := NUMBERED_TITLE.match(text)) and _without_size(match["title"]) == title
    }
    return Heading(
        title=title,
        number=number or next(iter(again.values()), None) or _series(paragraphs),
        purpose=_purpose([*asked, *(text for text in head if text not in again)]),
        documents=tuple(name for line in lines if line.place is DOCUMENTS and (name := _document(line))),
    )


def _without_purpose(title: str) -> tuple[str, tuple[str, ...]]:
    """Return a title without what is asked of the meeting in the same line, and that."""
    match = AND_PURPOSE.fullmatch(title)
    return (_without_size(match["title"]), (match["purpose"],)) if match else (title, ())


def _field(lines: Sequence[Line]) -> list[str]:
    """Return the title where a field near the top of the page gives it, else nothing."""
    found = (FIELD.match(line.text) for line in lines[:NEAREST])
    return [fold(match["title"]) for match in found if match][:1]


def _titles(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the lines of the title, a number that stood on a line of its own apart."""
    for line in lines:
        if line.place is TITLE and line.label_alone and line.label:
            yield from (line.label.text, fold(line.plain))
        elif line.place is TITLE:
            yield fold(line.text)


def _before_lead(lines: Sequence[Line]) -> Iterator[str]:
    """Yield what stands before what was decided where both share a line: "9. Fees - RESOLVED that"."""
    for line in lines[:1]:
        if line.leads and not line.leads[0].opens:
            words = fold(PROPOSALS.sub("", line.text[: line.leads[0].span.start - line.span.start]))
            if not BEGINS_SENTENCE.match(words):
                yield words.rstrip(" –-:;,.")
        elif titled := title_before(line.text, Span(start=0, end=len(line.text))):
            yield fold(titled.group())
        elif line.begins_item:
            yield fold(line.text[: line.sentences[0].span.end - line.span.start])


def _number_and_title(titles: Sequence[str]) -> tuple[str | None, str]:
    numbers = [text.rstrip(".") for text in titles if _is_number(text)]
    title = " ".join(text for text in titles if not _is_number(text))
    if not title and numbers and numbers[-1].isalpha():  # "IT", the title
        title = numbers.pop()
    match = NUMBERED_TITLE.match(title)
    title = _without_size(match["title"] if match else title)
    listed = LISTED_TITLE.match(title)
    title = listed["title"] if listed else DATE_BEFORE.sub("", title)
    return (match["number"] if match else " ".join(numbers) or None), title


def _is_number(text: str) -> bool:
    """Return whether a line is the number of an item: "12.", "SC/88", "B", "XIV", but not "SEND"."""
    word = len(text) > LONGEST_LETTERS and text.isalpha() and ROMAN.fullmatch(text) is None
    return NUMBER_ALONE.match(text) is not None and not word


def _without_size(title: str) -> str:
    """Return a title without the size of its document and the marks at its end."""
    return _without_file_size(title).rstrip(" –-:")


def _without_file_size(words: str) -> str:
    return FILE_SIZE.sub("", words) if says_any(words, SIZES) else words


def _series(paragraphs: Sequence[Paragraph]) -> str | None:
    """Return the minute number that all numbered paragraphs share: 53 for 53.1 to 53.5."""
    roles = (Role.NUMBERED, Role.LEAD)
    labels = [each.label for each in paragraphs if each.role in roles and each.label and "." in each.label.rstrip(".")]
    series = {label.rstrip(".").rpartition(".")[0] for label in labels}
    return series.pop() if len(series) == 1 else None


def _purpose(passages: Sequence[str]) -> str | None:
    likely = [text for text in passages if PURPOSE_OPENING.match(text)]
    return next(iter([*likely, *passages]), None)


def _document(line: Line) -> str | None:
    if DOCUMENTS_LINE.match(line.text):
        return None
    name = _without_file_size(fold(line.text)).lstrip("·•-– ").rstrip(" ,")
    return name or None
