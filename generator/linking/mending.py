"""What two branches gave out twice: the older keeps it, the newer gets one of its own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from generator.linking.taken import Taken
from generator.model.address import decision_address
from generator.model.register import Record, RecordKind
from generator.reading.register import leads_on

Files = Mapping[str, tuple[Record, ...]]


def mend(files: Files) -> dict[str, tuple[Record, ...]]:
    """Return the register's files, by path, without anything held twice; one that is empty is to be removed.

    The first published of two keeps what they share; of two published on one day, that of the first document by id.
    """
    joined = {path: _once(records) for path, records in _joined(files).items()}
    taken = Taken.of(joined)
    mending = _Mending(taken=taken)
    order = sorted(joined, key=lambda path: (_published(joined[path]), PurePosixPath(path).stem))
    mended = {path: tuple(mending.mend(joined[path])) for path in order}
    return {path: mended.get(path, ()) for path in files}


def _joined(files: Files) -> dict[str, tuple[Record, ...]]:
    """Return one file a document: the one that was published first, with what only the others hold."""
    homes: dict[str, str] = {}
    joined: dict[str, tuple[Record, ...]] = {}
    for path in sorted(files, key=lambda path: (_published(files[path]), path)):
        home = homes.setdefault(PurePosixPath(path).stem, path)
        joined[home] = (*joined.get(home, ()), *files[path])
    return joined


def _published(records: Iterable[Record]) -> str:
    return min((record.published for record in records), default="")


def _once(records: Iterable[Record]) -> tuple[Record, ...]:
    """Return each record once; of two lines of the same record the one that was changed last, or else the first."""
    found: dict[tuple[str, str, str], Record] = {}
    for record in records:
        key = (record.kind, record.parent, record.id)
        found[key] = max(found.get(key, record), record, key=_changed)
    return tuple(found.values())


def _changed(record: Record) -> str:
    return max((record.changed, record.withdrawn, *(state.until for state in record.earlier)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mending:
    """All that was ever given out, and the addresses that the records mended so far hold."""

    taken: Taken
    held: dict[str, Record] = field(default_factory=dict)

    def mend(self, records: Iterable[Record]) -> Iterator[Record]:
        """Yield a document's records; what hangs on one that gets a new id goes with it."""
        renamed: dict[str, Record] = {}
        for record in records:
            parent = renamed.get(record.parent)
            mended = self._free(_moved_along(record, parent) if parent else record)
            if mended.address != record.address:
                renamed[record.id] = mended
            self.taken.add(mended)
            for address in mended.addresses:
                self.held.setdefault(address, mended)
            yield mended

    def _free(self, record: Record) -> Record:
        kept = tuple(address for address in record.redirects if self._is_free(address, record))
        record = replace(record, redirects=kept)
        return record if self._is_free(record.address, record) else self._renamed(record)

    def _is_free(self, address: str, record: Record) -> bool:
        holder = self.held.get(address)
        return holder is None or leads_on(holder, record, address)

    def _renamed(self, record: Record) -> Record:
        if record.kind is RecordKind.ITEM:
            return replace(record, address=self.taken.free_address(record.address))
        if record.kind is RecordKind.DECISION:
            reference = self.taken.free_reference(record.id.partition("-")[0], f"{record.parent}\n{record.sha256}")
            return replace(record, id=reference, address=decision_address(reference))
        anchor = self.taken.free_anchor(record.parent, record.page, record.id)
        return replace(record, id=anchor, address=f"{record.page}#{anchor}")


def _moved_along(record: Record, parent: Record) -> Record:
    """Return a part or an action below its parent's address and under its parent's id; a decision stays where it is."""
    anchor = record.address.partition("#")[2]
    if not anchor:
        return record
    return replace(record, parent=parent.id, address=f"{parent.address}#{anchor}")
