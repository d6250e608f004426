"""What was published and stands in no text any more: said with the command that mends it."""

from collections.abc import Iterable, Iterator, Mapping

from generator.linking.calling import name_of
from generator.model.archive import Entry
from generator.model.problem import Problem
from generator.model.register import Record, RecordKind

Register = Mapping[str, tuple[Record, ...]]


def lost_problems(lost: Register, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield a problem for each record that is lost, or one for the whole document where there is none any more."""
    paths = {entry.id: entry.document.path for entry in entries}
    for document, records in sorted(lost.items()):
        item = next((record for record in records if record.kind is RecordKind.ITEM), None)
        if item:
            yield _without_document(item)
        elif document in paths:
            yield from (_without_words(record, paths[document]) for record in records)


def _without_words(record: Record, path: str) -> Problem:
    message = f"{record.address} was published and no longer stands in this text"
    mend = (
        f'restore the words, or run `minutes withdraw {name_of(record)} --reason "..."` to leave a note at its address'
    )
    return Problem(path=path, message=message, mend=mend)


def _without_document(item: Record) -> Problem:
    council = item.address.split("/")[1]
    message = f"the document {item.id} was published and cannot be read now"
    mend = (
        "restore its file in content/minutes, mend what is reported for it, or run "
        f'`minutes withdraw {item.id} --reason "..."` to leave a note at its address'
    )
    return Problem(path=f"content/register/{council}/{item.id}.jsonl", message=message, mend=mend)
