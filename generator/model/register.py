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


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One line of the register.

    `id` is a document id (item), a reference `HEF-7K3QF` (decision) or an anchor `a` (limb, action, commitment);
    `parent` is the id the anchor belongs to; `address` is the site path promised for ever, with its anchor; `published`
    is the ISO day on which it was minted.
    """

    kind: RecordKind
    id: str
    parent: str
    address: str
    label: str
    text: str
    sha256: str
    published: str


def text_hash(text: str) -> str:
    """Return the SHA-256 of a record's text: NFC, runs of white space as one space, trimmed, UTF-8."""
    folded = fold(unicodedata.normalize("NFC", text))
    return hashlib.sha256(folded.encode()).hexdigest()
