"""How the parts of a decision are called on pages: `Part (a)`, whatever sign the council set beside the letter."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.archive import PublishedDecision, PublishedLimb
from generator.model.register import Record, RecordKind
from generator.model.span import fold

LETTERS = re.compile(r"[A-Za-z0-9]{1,8}(?:\.[0-9]{1,3}){0,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPart:
    """A part with its name and how deep it is nested: 0 for a part of the decision itself."""

    name: str
    part: PublishedLimb
    depth: int


def named_parts(published: PublishedDecision) -> tuple[NamedPart, ...]:
    """Return every part of a decision by name: `Part (b)`, `Part (b)(ii)`, `Part 2, not lettered, (4)`."""
    return tuple(_named(published.limbs, "", 0))


def _named(limbs: Sequence[PublishedLimb], above: str, depth: int) -> Iterator[NamedPart]:
    for place, part in enumerate(limbs, start=1):
        name = _name(part.limb.label, above, place)
        yield NamedPart(name=name, part=part, depth=depth)
        yield from _named(part.limbs, name, depth + 1)


def _name(label: str | None, above: str, place: int) -> str:
    match = LETTERS.search(label or "")
    if match:
        apart = "" if above.endswith(")") else ", " if above else "Part "
        return f"{above}{apart}({match[0]})"
    return f"{above}, point {place}" if above else f"Part {place}, not lettered"


def record_name(record: Record, label: str | None = None) -> str:
    """Return what a register line is called on pages: `Part (b)`, by the label that it has, or by another it had."""
    if record.kind is RecordKind.ITEM:
        return fold(record.text) or "An item"
    if record.kind is RecordKind.DECISION:
        return f"Decision {record.id}"
    if record.kind in (RecordKind.ACTION, RecordKind.COMMITMENT):
        return record.id.replace("commitment", "promise").replace("-", " ").capitalize()
    match = LETTERS.search(record.label if label is None else label)
    return f"Part ({match[0]})" if match else "A part without a letter"
