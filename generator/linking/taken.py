"""What was ever given out: an id or an address that was published once is never given to other words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.linking.naming import free_name, make_reference
from generator.model.address import item_address, meeting_address
from generator.model.meeting import MeetingKey
from generator.model.register import Record, RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The references, the slugs of items by meeting, and the anchors by page and by parent, that were given so far."""

    references: set[str] = field(default_factory=set)
    slugs: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    anchors: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, register: Mapping[str, Iterable[Record]]) -> "Taken":
        """Return all that a register gave out, withdrawn records and former addresses among it."""
        taken = cls()
        for records in register.values():
            for record in records:
                taken.add(record)
        return taken

    def add(self, record: Record) -> None:
        """Count what a record has and had as given."""
        if record.kind is RecordKind.DECISION:
            self.references.add(record.id)
        if record.parent:
            self.anchors[record.parent].add(record.id)
        for address in record.addresses:
            page, _, anchor = address.partition("#")
            folder, slug = split_item(page)
            self.slugs[folder].add(slug)
            self.anchors[page].add(anchor)

    def free_reference(self, code: str, seed: str) -> str:
        """Return a reference that was never given, made from the words of `seed`."""
        return make_reference(code, seed, self.references)

    def free_item(self, meeting: MeetingKey, slug: str) -> str:
        """Return an address for an item of a meeting that was never given: the slug, or the slug with a number."""
        return item_address(meeting, free_name(slug, self.slugs[meeting_address(meeting)]))

    def free_address(self, item: str) -> str:
        """Return an item's address with the next free number behind it."""
        folder, slug = split_item(item)
        return f"{folder}{free_name(slug, self.slugs[folder])}/"

    def free_anchor(self, parent: str, page: str, wanted: str) -> str:
        """Return an anchor that was never given on a page, nor to anything of this parent on another."""
        return free_name(wanted, self.anchors[parent] | self.anchors[page])


def split_item(address: str) -> tuple[str, str]:
    """Return the address of an item's meeting, and the item's own part below it."""
    folder, _, slug = address.rstrip("/").rpartition("/")
    return f"{folder}/", slug
