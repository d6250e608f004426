"""The register's files: one a document, one line a record."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.model.problem import GeneratorError, Problem
from generator.model.register import FormerState, Record, RecordKind
from generator.reading.text import read_text
from generator.settings import Settings

FIELDS = ("kind", "id", "parent", "address", "label", "text", "sha256", "published")
STATE = {"until", "label", "text", "sha256", "address"}
Register = dict[str, tuple[Record, ...]]


def read_register(settings: Settings) -> Register:
    """Return the records by document id, in the order of each file; raise GeneratorError on any broken line."""
    problems: list[Problem] = []
    files: dict[str, tuple[Record, ...]] = {}
    for path in sorted(settings.register.glob("*/*.jsonl")):
        shown = path.relative_to(settings.root).as_posix()
        files[shown] = tuple(_records(path, shown, problems))
    problems.extend(_twice(files))
    if problems:
        raise GeneratorError(problems)
    return {PurePosixPath(shown).stem: records for shown, records in files.items()}


def _records(path: Path, shown: str, problems: list[Problem]) -> Iterator[Record]:
    text, unreadable = read_text(shown, path.read_bytes())
    problems.extend(unreadable)
    # Only "\n" ends a record: a title may hold U+2028, which splitlines() takes for an end too.
    lines = text.removesuffix("\n").split("\n") if text else ()
    for number, line in enumerate(lines, start=1):
        record = read_record(line)
        if record is None:
            mend = "take the line from the last published version; the register is only ever added to"
            message = "expected a record of the register"
            problems.append(Problem(path=shown, line=number, column=1, source=line, message=message, mend=mend))
        else:
            yield record


def read_record(line: str) -> Record | None:
    """Return the record that a line of the register writes, or None."""
    try:
        fields = json.loads(line)
        kind = RecordKind(fields["kind"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not _is_record(fields):
        return None
    earlier = tuple(FormerState(**state) for state in fields.pop("earlier", ()))
    redirects = tuple(fields.pop("redirects", ()))
    return Record(**{**fields, "kind": kind, "earlier": earlier, "redirects": redirects})


def _is_record(fields: Mapping[str, object]) -> bool:
    """Return whether every field is one of a record, and of its type; what is empty is not written."""
    if not set(FIELDS) <= set(fields) or not all(isinstance(fields[name], str) for name in FIELDS):
        return False
    return all(name in FIELDS or (name in OPTIONAL and OPTIONAL[name](value)) for name, value in fields.items())


def _are_states(value: object) -> bool:
    return _are(
        value, lambda state: isinstance(state, dict) and set(state) == STATE and _are_strings([*state.values()])
    )


def _are_strings(value: object) -> bool:
    return _are(value, lambda each: isinstance(each, str))


def _are(value: object, each: Callable[[object], bool]) -> bool:
    return isinstance(value, list) and bool(value) and all(map(each, value))


def _is_string(value: object) -> bool:
    return isinstance(value, str) and bool(value)


OPTIONAL: Mapping[str, Callable[[object], bool]] = {
    "changed": _is_string,
    "earlier": _are_states,
    "redirects": _are_strings,
    "withdrawn": _is_string,
    "reason": _is_string,
    "taken_down": lambda value: value is True,
}


def _twice(files: Mapping[str, Iterable[Record]]) -> Iterator[Problem]:
    documents: dict[str, str] = {}
    addresses: dict[str, str] = {}
    mend = "remove the newer of the two files and run `minutes mint`"
    for shown, records in files.items():
        if (first := documents.setdefault(PurePosixPath(shown).stem, shown)) != shown:
            yield Problem(path=shown, message=f"this document has a register in {first} too", mend=mend)
        for number, record in enumerate(records, start=1):
            if (first := addresses.setdefault(record.address, shown)) != shown:
                message = f"the address {record.address} is held in {first} too"
                yield Problem(path=shown, line=number, message=message, mend=mend)
