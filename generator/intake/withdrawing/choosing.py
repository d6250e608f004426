"""Which records a person means, and whether they may be withdrawn."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.linking.calling import find_records, name_of
from generator.linking.withdrawing import Withdrawal, hanging_on
from generator.model.problem import GeneratorError, Problem
from generator.model.register import Record, RecordKind

Register = Mapping[str, tuple[Record, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A record with its document, and everything that goes with it, itself first."""

    document: str
    record: Record
    going: tuple[Record, ...]

    @property
    def is_item(self) -> bool:
        """Whether it is a whole document."""
        return self.record.kind is RecordKind.ITEM


def choose(register: Register, called: str) -> Chosen:
    """Return the one record that is called so; raise GeneratorError where none is, or several are."""
    found = find_records(register, called)
    if not found:
        mend = "give its reference (EXS-7K3QF), a part of one (EXS-7K3QF#b), a document's id, or an address of the site"
        raise _refusal(f'nothing in the register is called "{called}"', mend)
    if len(found) > 1:
        names = ", ".join(f"{name_of(record)} of {document}" for document, record in found)
        raise _refusal(f'"{called}" is held more than once: {names}', "run `minutes mend` first")
    ((document, record),) = found
    return Chosen(document=document, record=record, going=hanging_on(record, register[document]))


def refuse_standing(chosen: Chosen, lost: Register, withdrawal: Withdrawal) -> None:
    """Raise GeneratorError unless a record may go: a whole item may, and what stands in no text any more."""
    record = chosen.record
    if not withdrawal.reason.strip():
        raise _refusal("there is no reason", 'give one in a sentence for readers: --reason "..."')
    if withdrawal.taken_down:
        if record.taken_down:
            raise _refusal(f"{name_of(record)} was taken down on {record.withdrawn}", "nothing needs to be done")
        return
    if not record.stands:
        raise _refusal(f"{name_of(record)} was withdrawn on {record.withdrawn}", "nothing needs to be done")
    if not chosen.is_item and record not in lost.get(chosen.document, ()):
        mend = "withdraw the whole item, correct the text first, or take the words away with --take-down"
        raise _refusal(f"the words of {name_of(record)} still stand in the text of {chosen.document}", mend)


def _refusal(message: str, mend: str) -> GeneratorError:
    return GeneratorError([Problem(path="content/register", message=message, mend=mend)])
