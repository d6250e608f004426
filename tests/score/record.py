"""The imagined record of four councils, read as any minutes are, with its truth beside it.

In `tests/record/` a `«story/part = state; acceptance»` stands before the words of a part, an action or a promise that
is followed, and a `«>story/part step»` before the later words that say something of it. Both are taken out before
anything is read. What bears no mark has no later mention. The record of one council was written after the rules were,
to see how they fare where they were not made.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.linking import link
from generator.model.archive import Archive
from generator.model.council import Council
from generator.model.document import Document, Facts
from generator.model.edtf import parse_edtf
from generator.model.problem import Problem
from generator.parsing import parse_minutes
from generator.settings import Settings, Site
from generator.settings.files import load_file
from generator.settings.records import make_council

RECORD = Path(__file__).parents[1] / "record"
NEWEST_COUNCIL = "elverdon"
MEETING = re.compile(r"^=== (?P<date>\S{10}) (?P<committee>\S{1,80})$", re.MULTILINE)
ITEM = re.compile(r"^# (?P<heading>.{1,200})$", re.MULTILINE)
MARK = re.compile(r"«(?P<later>>?)(?P<story>[a-z0-9]{1,20}/[a-z0-9]{1,20})(?P<said>[^»]{0,60})» ?")
NUMBER = re.compile(r"(?P<number>\d{1,3}(?:/\d\d)?)\.? ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mark of the truth: which part of which story, what it says of it, and where its words begin."""

    part: str
    document: str
    at: int
    said: str
    later: bool

    @property
    def held_out(self) -> bool:
        """Whether nobody looks at this story while writing rules: about one in three, told by its name alone."""
        return hashlib.sha256(self.part.partition("/")[0].encode()).digest()[0] % 3 == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImaginedRecord:
    """Every document of the imagined councils, and the marks that stood in them."""

    councils: tuple[Council, ...]
    documents: tuple[Document, ...]
    marks: tuple[Mark, ...]


@cache
def read_record() -> ImaginedRecord:
    """Return the record as it stands on disk."""
    problems: list[Problem] = []
    loaded = [load_file(path, RECORD, "council", problems) for path in sorted(RECORD.glob("*/*.yml"))]
    councils = tuple(make_council(each) for each in loaded if each is not None)
    assert not problems, problems
    read = [found for path in sorted(RECORD.glob("*/*.txt")) for found in _read_file(path)]
    documents = tuple(document for document, _ in read)
    return ImaginedRecord(councils=councils, documents=documents, marks=tuple(m for _, marks in read for m in marks))


def link_record(record: ImaginedRecord) -> Archive:
    """Return the whole record, linked on one day."""
    minutes = [parse_minutes(document)[0] for document in record.documents]
    return link(minutes, {}, settings_of(record.councils), "2024-05-01").archive


def settings_of(councils: tuple[Council, ...]) -> Settings:
    """Return the settings of a site that holds these councils and nothing else."""
    site = Site(name="Record", tagline="", address="", language="en-GB", contact="", repository="")
    return Settings(root=RECORD, site=site, councils=councils, themes=(), terms=(), organisations=())


def _read_file(path: Path) -> Iterator[tuple[Document, list[Mark]]]:
    text = path.read_text(encoding="utf-8")
    for meeting, body in _split(MEETING, text):
        for item, words in _split(ITEM, body):
            yield _document(path, meeting, item["heading"], words.strip())


def _split(pattern: re.Pattern[str], text: str) -> Iterator[tuple[re.Match[str], str]]:
    heads = list(pattern.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    yield from ((head, text[head.end() : end]) for head, end in zip(heads, ends, strict=True))


def _document(path: Path, meeting: re.Match[str], heading: str, words: str) -> tuple[Document, list[Mark]]:
    number = NUMBER.match(heading)
    title = heading[number.end() :] if number else heading
    told = f"{number['number']}\n\n" if number else ""
    marked = f"Agenda item\n\n{told}{title}\n\nMinutes:\n\n{words}\n"
    facts = _facts(path.parent.name, meeting, title, number["number"] if number else "")
    text, marks = _take_out(marked, facts.id)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(path=f"{path.parent.name}/{facts.id}.md", text=text, sha256=digest, facts=facts), marks


def _facts(council: str, meeting: re.Match[str], title: str, number: str) -> Facts:
    when = parse_edtf(meeting["date"])
    assert when is not None, meeting["date"]
    name = hashlib.sha256(f"{council} {meeting[0]} {number} {title}".encode()).hexdigest()[:8]
    return Facts(
        id=f"{council[:3]}-{name}",
        title=title,
        council=council,
        committee=meeting["committee"],
        date=when,
        date_reason="It stands at the head of the minutes.",
        number=number,
    )


def _take_out(marked: str, document: str) -> tuple[str, list[Mark]]:
    marks: list[Mark] = []
    text, end = "", 0
    for mark in MARK.finditer(marked):
        text, end = text + marked[end : mark.start()], mark.end()
        said = mark["said"].strip(" =")
        marks.append(Mark(part=mark["story"], document=document, at=len(text), said=said, later=bool(mark["later"])))
    return text + marked[end:], marks
