"""Whose minutes a file holds, of which day, and from where: what it states, what a person told, what they answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.intake.adding.addresses import canonical_address
from generator.intake.adding.bodies import committee_at, committee_named, council_at, council_named
from generator.model.characters import visible
from generator.model.council import Committee, Council
from generator.model.document import Status
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.span import fold
from generator.reading.upload import RefusedError, Stated, Upload

Ask = Callable[[str, Sequence[str]], str]
Body = TypeVar("Body", Committee, Council)
BY_HAND = "Given by hand when these minutes were added."
ANSWERED = "answered"
DATES = "pass --date 2024-03-12, or what is known of it: 2024-03, 2024, [2024-01..2024-06]"
LISTED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person says of a file, by the names of the command's options; empty where they say nothing."""

    council: str = ""
    committee: str = ""
    date: str = ""
    url: str = ""
    status: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One fact of a file: its name, what it is, and the words it was read from or who gave it."""

    name: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The meeting that an upload's items belong to, and where the text comes from; `found` says how each is known."""

    council: Council
    committee: Committee
    date: EdtfDate
    date_reason: str
    source: str
    status: Status
    status_reason: str
    found: tuple[Found, ...]


def recognise(upload: Upload, told: Told, councils: Sequence[Council], ask: Ask | None) -> Origin:
    """Return where an upload comes from; raise RefusedError where neither the file nor a person says so.

    What is `told` counts before what the file states; `ask` puts a question with its choices to someone, and is None
    where nobody is there.
    """
    source = _source(upload, told)
    council, by_council = _council(upload, told, councils, ask)
    committee, by_committee = _committee(upload, told, council, ask)
    date, by_date, date_reason = _date(upload, told, ask)
    status, by_status, status_reason = _status(upload, told)
    return Origin(
        council=council,
        committee=committee,
        date=date,
        date_reason=date_reason,
        source=source.value,
        status=status,
        status_reason=status_reason,
        found=(
            Found(name="council", value=council.slug, reason=by_council),
            Found(name="committee", value=committee.slug, reason=by_committee),
            Found(name="date", value=date.text, reason=by_date),
            source,
            Found(name="status", value=status, reason=by_status),
        ),
    )


def quoted(stated: Stated) -> str:
    """Return a statement as its words and where they stand: `"12 March 2024" (page title)`."""
    return f'"{fold(visible(stated.words))[:200]}" ({fold(visible(stated.where))})'


def _named(stated: Stated) -> str:
    return f'"{fold(visible(stated.value))[:200]}" ({fold(visible(stated.where))})'


def _for_readers(stated: Stated) -> str:
    return f"The source says {quoted(stated)}."


def _by_option(name: str, stated: Stated | None, *, same: bool) -> str:
    """Return that an option gave a value, and what the file says where that is not the same."""
    return f"--{name}, although the file says {quoted(stated)}" if stated and not same else f"--{name}"


def _source(upload: Upload, told: Told) -> Found:
    stated = upload.url
    if told.url:
        address = canonical_address(told.url)
        if not address:
            raise RefusedError(f'--url: "{told.url[:80]}" is not an address', "pass one that begins with https://")
        same = stated is not None and canonical_address(stated.value) == address
        return Found(name="source", value=address, reason=_by_option("url", stated, same=same))
    address = canonical_address(stated.value) if stated else ""
    return Found(name="source", value=address, reason=quoted(stated) if stated and address else "not stated")


def _council(upload: Upload, told: Told, councils: Sequence[Council], ask: Ask | None) -> tuple[Council, str]:
    if told.council:
        found = _chosen("council", told.council, councils, council_named(told.council, councils))
        return found, _by_option("council", upload.council, same=_council_stated(upload, councils) == found)
    address = told.url or (upload.url.value if upload.url else "")
    if (found_at := council_at(address, councils)) is not None:
        return found_at, f"the address {canonical_address(address)}"
    stated = upload.council
    if stated and (named := _council_stated(upload, councils)):
        return named, quoted(stated)
    reason = f"{_named(stated)} is no council of this site" if stated else "the file does not say which council's it is"
    refusal = RefusedError(reason, f"pass --council, {_one_of(councils)}")
    return _answered("council", councils, ask, refusal), ANSWERED


def _council_stated(upload: Upload, councils: Sequence[Council]) -> Council | None:
    stated = upload.council
    return council_named(stated.value, councils) or council_named(stated.words, councils) if stated else None


def _committee(upload: Upload, told: Told, council: Council, ask: Ask | None) -> tuple[Committee, str]:
    bodies, stated = council.committees, upload.committee
    named = (committee_named(stated.value, council) or committee_named(stated.words, council)) if stated else None
    if told.committee:
        found = _chosen("committee", told.committee, bodies, committee_named(told.committee, council))
        return found, _by_option("committee", stated, same=named == found)
    if stated and named:
        return named, quoted(stated)
    address = canonical_address(told.url or (upload.url.value if upload.url else ""))
    if (found_at := committee_at(address, council)) is not None:
        return found_at, f"the address {address}"
    reason = f"{_named(stated)} is no committee of {council.slug}" if stated else "the file names no committee"
    mend = f"pass --committee, {_one_of(bodies)}, or add the name to content/councils/{council.slug}.yml"
    return _answered("committee", bodies, ask, RefusedError(reason, mend)), ANSWERED


def _date(upload: Upload, told: Told, ask: Ask | None) -> tuple[EdtfDate, str, str]:
    """Return the date, how it is known, and the sentence that tells readers so."""
    stated = upload.date
    if stated and told.date in ("", stated.value) and (read := parse_edtf(stated.value)) is not None:
        return read, quoted(stated), _for_readers(stated)
    refusal = RefusedError("the file does not say of which day it is", DATES)
    answer = told.date or _asked("date", (), ask, refusal)
    if (given := parse_edtf(answer)) is None:
        raise RefusedError(f'"{answer[:80]}" is not a date that exists, in EDTF', DATES)
    return given, _by_option("date", stated, same=False) if told.date else ANSWERED, BY_HAND


def _status(upload: Upload, told: Told) -> tuple[Status, str, str]:
    """Return the status, how it is known, and the sentence that tells readers so."""
    stated = upload.status
    if stated and told.status in ("", stated.value) and stated.value in (Status.DRAFT, Status.APPROVED):
        return Status(stated.value), quoted(stated), _for_readers(stated)
    if told.status:
        return Status(told.status), _by_option("status", stated, same=False), BY_HAND
    return Status.UNKNOWN, "not stated", ""


def _chosen(kind: str, given: str, bodies: Sequence[Body], named: Body | None) -> Body:
    for body in bodies:
        if body.slug == given:
            return body
    if named is None:
        raise RefusedError(f'--{kind}: there is no "{given[:80]}" here', f"pass {_one_of(bodies)}")
    return named


def _answered(kind: str, bodies: Sequence[Body], ask: Ask | None, refusal: RefusedError) -> Body:
    return _chosen(kind, _asked(kind, [body.slug for body in bodies], ask, refusal), bodies, None)


def _asked(kind: str, choices: Sequence[str], ask: Ask | None, refusal: RefusedError) -> str:
    """Return what someone answers when told why they are asked; raise `refusal` where nobody is there."""
    if ask is None:
        raise refusal
    return ask(f"{refusal.reason}. Which {kind} is it?", choices).strip()


def _one_of(bodies: Sequence[Committee] | Sequence[Council]) -> str:
    named = ", ".join(body.slug for body in bodies[:LISTED])
    return f"one of: {named}" + (", ..." if len(bodies) > LISTED else "")
