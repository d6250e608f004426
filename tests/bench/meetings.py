"""Thousands of items of imagined councils, made for the benchmark: each asks for something that later ones speak of."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

from generator.linking import link
from generator.model.archive import Entry
from generator.model.council import Committee, CommitteeKind, Council
from generator.model.document import Document, Facts
from generator.model.edtf import EdtfDate
from generator.parsing import parse_minutes
from tests.score.record import settings_of

PLACES = """Marsh End, Tolbury, Coldbrook, Fishgate, Larkfield, Millbrook, Kiln Lane, Abbot Field, Pike House, Ferrers
Court, Oak Lodge, Brick Street, Quay Row, Lower Town, Mill Green, Chandlers Row""".replace("\n", " ").split(", ")
SUBJECTS = """foster carers, dental checks, school transport, life story books, early help assessments, kinship carers,
short breaks, supervision records, travel training, reviewing officers, nursery places, free school meals, bus
passes, speech therapists, care leavers, neglect audits, front door referrals, missing pupils""".replace(
    "\n", " "
).split(", ")
DOINGS = """waiting times, staff turnover, a survey of families, the cost of agencies, complaints upheld, late visits,
an audit of files, the views of parents, unfilled vacancies, recording practice, the winter rota""".replace(
    "\n", " "
).split(", ")
TALK = (
    "The Director introduced the report and said that work on {subject} at {place} had gone on through the year. "
    "Members asked about {doing} and whether {other} had been thought of. It was explained that figures for {place} "
    "were held by another team, and that {doing} would be looked at again with {other} when the staffing was settled."
)
COUNCILS, COMMITTEES = 20, 4
MADE_ON = "2024-05-01"


def made_councils() -> tuple[Council, ...]:
    """Return the imagined councils, each with its committees."""
    return tuple(_council(f"council-{number:02}", number) for number in range(COUNCILS))


def _council(slug: str, number: int) -> Council:
    committees = tuple(
        Committee(slug=f"committee-{place}", name=f"Committee {letter}", kind=CommitteeKind.SCRUTINY, about="")
        for place, letter in enumerate("ABCD")
    )
    return Council(
        slug=slug,
        name=slug,
        short_name=slug,
        code=f"B{number:02}",
        gss=f"E{number:08}",
        website="",
        minutes_site="",
        committees=committees,
    )


def made_entries(number: int) -> tuple[Entry, ...]:
    """Return so many items, four a meeting, month by month: one council's, read once, and the same for each other."""
    councils = made_councils()
    documents = [_document(place) for place in range(number // COUNCILS)]
    minutes = [parse_minutes(document)[0] for document in documents]
    own = link(minutes, {}, settings_of(councils), MADE_ON).archive.entries
    return tuple(_of(council, entry) for entry in own for council in councils)


def _of(council: Council, entry: Entry) -> Entry:
    identity = f"{council.code.lower()}-{entry.id}"
    return replace(
        entry,
        council=council,
        facts=replace(entry.facts, council=council.slug, id=identity),
        decisions=tuple(replace(each, reference=f"{council.code}-{each.reference}") for each in entry.decisions),
    )


def _document(place: int) -> Document:
    meeting, item = divmod(place, 4)
    committee, turn = meeting % COMMITTEES, meeting // COMMITTEES
    held = date(2010, 1, 5) + timedelta(days=28 * turn)
    number = f"{1 + (turn * 4 + item) % 90}/{held.year % 100:02}"
    text = _text(place, number)
    facts = Facts(
        id=f"made-{place}",
        title=f"{_pick(SUBJECTS, place, 'subject').capitalize()} at {_pick(PLACES, place, 'place')}",
        council="council-00",
        committee=f"committee-{committee}",
        date=EdtfDate(text=held.isoformat(), earliest=held, latest=held),
        date_reason="Made for the benchmark.",
        number=number,
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(path=f"bench/{place}.md", text=text, sha256=digest, facts=facts)


def _pick(words: list[str], place: int, what: str) -> str:
    return words[int.from_bytes(hashlib.sha256(f"{what} {place}".encode()).digest()[:4], "big") % len(words)]


def _text(place: int, number: str) -> str:
    subject, where = _pick(SUBJECTS, place, "subject"), _pick(PLACES, place, "place")
    doing, other = _pick(DOINGS, place, "doing"), _pick(SUBJECTS, place, "other")
    talk = "\n\n".join(
        TALK.format(subject=subject, place=_pick(PLACES, place, f"in {turn}"), doing=doing, other=other)
        for turn in range(5)
    )
    return (
        f"Agenda item\n\n{number}\n\n{subject.capitalize()} at {where}\n\nMinutes:\n\n{talk}\n\n"
        f"Further to Minute {number}, the Director reported on {doing} of {other}.\n\nRESOLVED that:\n\n"
        f"(a) a report on {doing} of {subject} at {where} be brought by 1 May 2030;\n\n"
        f"(b) the Director write to {other} about {doing} in case {place}; and\n\n(c) the report be noted.\n"
    )
