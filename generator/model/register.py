"""The permanent list of published ids, addresses and text hashes."""

import hashlib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from generator.model.span import fold


class RecordKind(StrEnum):
    """What a register line stands for."""

    ITEM = "item"
    DECISION = "decision"
    LIMB = "limb"
    ACTION = "action"
    COMMITMENT = "commitment"

    @property
    def is_anchored(self) -> bool:
        """Whether such a record is a place on the page of another."""
        return self not in (RecordKind.ITEM, RecordKind.DECISION)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerState:
    """What a record was until a day: its label, its words with their hash, and the address it stood at."""

    until: str
    label: str
    text: str
    sha256: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One line of the register.

    `id` is a document id (item), a reference `HEF-7K3QF` (decision) or an anchor `a` (limb, action, commitment);
    `parent` is the id the anchor belongs to; `address` is the site path promised for ever, with its anchor; `published`
    is the ISO day on which it was minted.

    `changed` is the ISO day on which its words or its label last changed, empty if they never did; `earlier` what it
    was before, oldest first. `redirects` are former addresses, which go on answering and lead to `address`.
    `withdrawn` is the ISO day on which it was taken back, with the `reason` in a sentence for readers; where it was
    `taken_down`, its words were removed, so that the text, the hash and everything earlier are empty.
    """

    kind: RecordKind
    id: str
    parent: str
    address: str
    label: str
    text: str
    sha256: str
    published: str
    changed: str = ""
    earlier: tuple[FormerState, ...] = ()
    redirects: tuple[str, ...] = ()
    withdrawn: str = ""
    reason: str = ""
    taken_down: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is part of the record now: it was not withdrawn."""
        return not self.withdrawn

    @property
    def newest(self) -> str:
        """The ISO day on which this line was last written."""
        return max(self.published, self.changed, self.withdrawn, *(state.until for state in self.earlier))

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that was published for it: today's, and the former ones that lead here."""
        return (self.address, *self.redirects)

    @property
    def page(self) -> str:
        """The address of the page that it stands on, without its anchor."""
        return self.address.partition("#")[0]


def text_hash(text: str) -> str:
    """Return the SHA-256 of a record's text: NFC, runs of white space as one space, trimmed, UTF-8."""
    folded = fold(unicodedata.normalize("NFC", text))
    return hashlib.sha256(folded.encode()).hexdigest()
