"""Thousands of items of imagined councils, made for the benchmark: each asks for something that later ones speak of."""

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta

from generator.model.council import Committee, CommitteeKind, Council
from generator.model.document import Document, Facts
from generator.model.edtf import EdtfDate

PLACES = (
    "Marsh End", "Tolbury", "Coldbrook", "Fishgate", "Larkfield", "Millbrook", "Kiln Lane", "Abbot Field", "Pike House",
    "Ferrers Court", "Oak Lodge", "Brick Street", "Quay Row", "Lower Town", "Mill Green", "Chandlers Row",
)  # fmt: skip
SUBJECTS = (
    "foster carers", "dental checks", "school transport", "life story books", "early help assessments", "kinship carers",
    "short breaks", "supervision records", "travel training", "reviewing officers", "nursery places", "free school meals",
    "speech therapists", "care leavers", "neglect audits", "front door referrals", "missing children", "bus passes",
)  # fmt: skip
DOINGS = (
    "waiting times", "staff turnover", "a survey of families", "the cost of agencies", "complaints upheld", "late visits",
    "an audit of files", "the views of parents", "unfilled vacancies", "recording practice", "the winter rota", "caseloads",
)  # fmt: skip
TALK = (
    "The Director introduced the report and said that work on {subject} at {place} had gone on through the year. Members "
    "asked about {doing} and whether {other} had been thought of. It was explained that figures for {place} were held by "
    "another team, and that {doing} would be looked at again with {other} when the staffing of the service was settled."
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


def made_documents(number: int) -> Iterator[Document]:
    """Yield so many items, four a meeting, council by council and month by month."""
    for place in range(number):
        yield _document(place)


def _document(place: int) -> Document:
    meeting, item = divmod(place, 4)
    body, turn = meeting % (COUNCILS * COMMITTEES), meeting // (COUNCILS * COMMITTEES)
    council, committee = divmod(body, COMMITTEES)
    held = date(2010, 1, 5) + timedelta(days=28 * turn)
    number = f"{1 + (turn * 4 + item) % 90}/{held.year % 100:02}"
    text = _text(place, number)
    facts = Facts(
        id=f"b{council:02}-{place}",
        title=f"{_pick(SUBJECTS, place, 'subject').capitalize()} at {_pick(PLACES, place, 'place')}",
        council=f"council-{council:02}",
        committee=f"committee-{committee}",
        date=EdtfDate(text=held.isoformat(), earliest=held, latest=held),
        date_reason="Made for the benchmark.",
        number=number,
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(path=f"bench/{place}.md", text=text, sha256=digest, facts=facts)


def _pick(words: tuple[str, ...], place: int, what: str) -> str:
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
