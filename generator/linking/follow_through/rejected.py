"""Links that people rejected: what was found there is gone, and a rejection of nothing needs a look."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.linking.follow_through.confirmed import CitedRecord
from generator.linking.follow_through.links import Found
from generator.model.archive import Entry
from generator.model.follow_through import Rejection
from generator.model.problem import Problem, Severity

# What was found, and the later item that says it.
Link = tuple[Found, Entry]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """The links that nobody rejected, and what is to be said of the rejections."""

    links: tuple[Link, ...]
    problems: tuple[Problem, ...]


def rejected_documents(rejections: Iterable[Rejection], entries: Iterable[Entry]) -> frozenset[str]:
    """Return the ids of the documents that rejections cite, themselves or by a decision or a part in them."""
    cited = {rejection.record.partition("#")[0] for rejection in rejections}
    if not cited:
        return frozenset()
    return frozenset(e.id for e in entries if e.id in cited or any(d.reference in cited for d in e.decisions))


def sift(
    found: Sequence[Link], rejections: Iterable[Rejection], records: Mapping[str, CitedRecord], asked: Container[str]
) -> Sifted:
    """Return the links without those rejected, and a problem for each rejection of which there is no link."""
    between: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, (link, later) in enumerate(found):
        between[link.asked.id, later.id].append(place)
    gone: set[int] = set()
    problems: list[Problem] = []
    for rejection in rejections:
        cited = records.get(rejection.record)
        places = between[rejection.part, cited.entry.id] if cited else []
        ended = {place for place in places if cited and cited.span.holds(found[place][0].outcome.span)}
        gone |= ended
        if not ended:
            problems.append(_without_link(rejection, records, asked))
    kept = tuple(link for place, link in enumerate(found) if place not in gone)
    return Sifted(links=kept, problems=tuple(problems))


def _without_link(rejection: Rejection, records: Mapping[str, CitedRecord], asked: Container[str]) -> Problem:
    unknown = next(_unknown(rejection, records, asked), None)
    message = f"no link from {rejection.part} to {rejection.record} is found any more, so that none is rejected"
    return Problem(
        path=rejection.path,
        line=rejection.line,
        column=1,
        source=rejection.source,
        message=f"{unknown} is nothing that this site holds, so that no link is rejected" if unknown else message,
        mend="take this entry away if it is not needed any more, or correct its part or its record",
        severity=Severity.LOOK,
    )


def _unknown(rejection: Rejection, records: Mapping[str, CitedRecord], asked: Container[str]) -> Iterator[str]:
    if rejection.part not in asked:
        yield rejection.part
    if rejection.record not in records:
        yield rejection.record
