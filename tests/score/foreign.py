"""The minutes of other councils, given to a committee as if they were its own of later years: no link to them is true.

What several councils ask for in the same words, or number alike, may still be linked; how often that is shows how much
of the evidence is chance.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.document import Document, Facts
from generator.model.edtf import parse_edtf
from generator.model.follow_through import EXPLICIT, Step
from tests.score.record import ImaginedRecord, link_record

FOREIGN = "foreign-"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLinks:
    """How many items were given to committees that they do not belong to, and the links found in them by words."""

    items: int
    steps: tuple[Step, ...]


def find_foreign(record: ImaginedRecord) -> ForeignLinks:
    """Return what is linked where the first committee of each council is given every item of the others."""
    items = 0
    steps: list[Step] = []
    for council in record.councils:
        own = [each for each in record.documents if each.path.startswith(f"{council.slug}/")]
        others = [each for each in record.documents if not each.path.startswith(f"{council.slug}/")]
        body = council.committees[0].slug
        given = [_given(each, council.slug, body, place) for place, each in enumerate(others)]
        items += len(given)
        steps.extend(_steps(replace(record, councils=(council,), documents=(*own, *given), marks=())))
    return ForeignLinks(items=items, steps=tuple(steps))


def _given(document: Document, council: str, committee: str, place: int) -> Document:
    """Return a document as one of another committee, of a day after all of the record."""
    when = parse_edtf(f"2024-{1 + place % 4:02}-{1 + place % 28:02}")
    assert when is not None
    facts: Facts | None = document.facts
    assert facts is not None
    name = f"{FOREIGN}{place:04}"
    moved = replace(facts, id=name, council=council, committee=committee, date=when, number="")
    return replace(document, facts=moved, path=f"{council}/{name}.md")


def _steps(record: ImaginedRecord) -> Iterator[Step]:
    for followed in link_record(record).follow_through.values():
        if not followed.document.startswith(FOREIGN):
            found = (step for step in followed.steps if step.document.startswith(FOREIGN))
            yield from (step for step in found if step.ground not in EXPLICIT)


def told(found: ForeignLinks) -> str:
    """Return one line that says how many links by words were found where none is true."""
    return f"links by words to {found.items} items of other councils, of which none is true: {len(found.steps)}"
