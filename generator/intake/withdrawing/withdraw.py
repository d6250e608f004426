"""Taking a record back: its note in the register, and what becomes of its words in content/."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.intake.mint import register_path, register_text
from generator.intake.withdrawing.choosing import Chosen, choose, refuse_standing
from generator.intake.withdrawing.files import Changes, Holds, cut_out, retire, still_held, take_away, take_out
from generator.linking import Linked, link
from generator.linking.calling import name_of
from generator.linking.withdrawing import LOST, Withdrawal, holder_of, scrub, withdraw
from generator.model.document import Document
from generator.model.problem import GeneratorError, Problem
from generator.model.register import Record, RecordKind
from generator.parsing import parse_minutes
from generator.reading import read_holdings, read_register
from generator.reading.register import Register
from generator.settings import Settings

# A line of a document that is shorter than this stands in many documents.
WORDS_OF_A_LINE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The content as it is: its settings, its documents, its register, and both linked."""

    settings: Settings
    documents: tuple[Document, ...]
    register: Register
    linked: Linked

    def document(self, name: str) -> Document | None:
        """Return the document with this id, or None where its file is gone."""
        return next((each for each in self.documents if each.facts and each.facts.id == name), None)

    def without(self, document: Document) -> tuple[Document, ...]:
        """Return the other documents."""
        return tuple(each for each in self.documents if each is not document)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was withdrawn, itself first, and where words that were taken down still stand."""

    going: tuple[Record, ...]
    problems: tuple[Problem, ...]


def withdraw_record(settings: Settings, called: str, withdrawal: Withdrawal) -> Outcome:
    """Withdraw what is called so, with everything that hangs on it; raise GeneratorError where that may not be."""
    held = _held(settings, withdrawal.day)
    chosen = choose(held.register, called)
    refuse_standing(chosen, held.linked.lost, withdrawal)
    if not withdrawal.taken_down:
        _keep(chosen, held, withdrawal).apply()
        return Outcome(going=chosen.going, problems=())
    holds = holder_of(_words(chosen, held.document(chosen.document)))
    if holds(withdrawal.reason):
        raise GeneratorError([_refused("the reason says the words that are to go", "give another reason")])
    (_take_item if chosen.is_item else _take_words)(chosen, held, withdrawal).apply()
    records = (record for records in read_register(settings).values() for record in records)
    return Outcome(going=chosen.going, problems=tuple(still_held(settings, records, holds)))


def accept_lost(settings: Settings, day: str, reason: str = LOST) -> tuple[Record, ...]:
    """Withdraw and return what no text holds any more; of a document that is gone as a whole, nothing is."""
    held, withdrawal = _held(settings, day), Withdrawal(day=day, reason=reason)
    changes = Changes()
    gone: list[Record] = []
    for name, records in held.linked.lost.items():
        if held.document(name) is not None:
            gone.extend(records)
            _write(changes, settings, name, withdraw(held.register[name], records, withdrawal))
    changes.apply()
    return tuple(gone)


def _held(settings: Settings, day: str) -> Held:
    documents, register = read_holdings(settings).documents, read_register(settings)
    return Held(
        settings=settings,
        documents=documents,
        register=register,
        linked=_linked(documents, register, settings, day),
    )


def _linked(documents: Iterable[Document], register: Register, settings: Settings, day: str) -> Linked:
    return link((parse_minutes(document)[0] for document in documents), register, settings, day)


def _keep(chosen: Chosen, held: Held, withdrawal: Withdrawal) -> Changes:
    document, changes = held.document(chosen.document), Changes()
    if chosen.is_item and document:
        changes = retire(document, held.without(document), held.settings, withdrawal.day)
    records = withdraw(held.register[chosen.document], chosen.going, withdrawal)
    _write(changes, held.settings, chosen.document, records)
    return changes


def _words(chosen: Chosen, document: Document | None) -> Sequence[str]:
    """Return all the words that are to go: those of the records, today's and former ones, and a document's lines."""
    said = [text for each in chosen.going for text in (each.text, *(state.text for state in each.earlier))]
    if not chosen.is_item:
        return said
    lines = document.text.splitlines() if document else []
    return [text for text in (*said, *lines) if len(text.split()) >= WORDS_OF_A_LINE]


def _take_item(chosen: Chosen, held: Held, withdrawal: Withdrawal) -> Changes:
    document, changes = held.document(chosen.document), Changes()
    if document:
        changes = take_away(document, held.without(document), held.settings)
    holds = holder_of(_words(chosen, document))
    register = {**held.register, chosen.document: withdraw(chosen.going, chosen.going, withdrawal)}
    _write_all(changes, held, register, holds=holds)
    return changes


def _take_words(chosen: Chosen, held: Held, withdrawal: Withdrawal) -> Changes:
    """Return what takes the words of a decision, a part or an action out of its document and its register."""
    document, changes = held.document(chosen.document), Changes()
    holds = holder_of(_words(chosen, document))
    register = {
        **held.register,
        chosen.document: withdraw(held.register[chosen.document], chosen.going, withdrawal),
    }
    if document:
        text = cut_out(document, chosen.record.text, chosen.record.label)
        register = _after_cutting(document, text, register, held, withdrawal.day)
        changes = take_out(document, text, held.without(document), holds, held.settings)
    _write_all(changes, held, register, holds=holds)
    return changes


def _after_cutting(document: Document, text: str, register: Register, held: Held, day: str) -> Register:
    """Return the register as it stands once a document has this text; raise GeneratorError where more would be lost."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    cut = replace(document, text=text, sha256=sha256)
    linked = _linked((*held.without(document), cut), register, held.settings, day)
    lost = {record for records in linked.lost.values() for record in records}
    if more := lost - {record for records in held.linked.lost.values() for record in records}:
        names = ", ".join(sorted(name_of(record) for record in more))
        mend = "take down the whole item, or take the words out of the file by hand and run `minutes withdraw` again"
        raise GeneratorError([_refused(f"without these words nothing would be left of {names}", mend)])
    return dict(linked.register)


def _write_all(changes: Changes, held: Held, register: Register, *, holds: Holds) -> None:
    for name, records in register.items():
        scrubbed = tuple(scrub(records, holds))
        if scrubbed != held.register.get(name):
            _write(changes, held.settings, name, scrubbed)


def _write(changes: Changes, settings: Settings, name: str, records: Iterable[Record]) -> None:
    council = next((record.address.split("/")[1] for record in records if record.kind is RecordKind.ITEM), "")
    changes.written[register_path(settings, council, name)] = register_text(records).encode()


def _refused(message: str, mend: str) -> Problem:
    return Problem(path="content/minutes", message=message, mend=mend)
