"""How a reader can prove the words of a page: their source, their hash, and every wording before this one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from shlex import quote

from markupsafe import Markup

from generator.model.address import history_address
from generator.model.archive import Entry, PublishedDecision
from generator.model.characters import visible
from generator.model.edtf import day_words
from generator.model.register import Record, text_hash
from generator.model.span import fold
from generator.pages.differences import word_diff
from generator.pages.environment import many
from generator.pages.escaping import html_lines
from generator.pages.site import Shelf
from generator.pages.views.facts import Fact

# Reads words from standard input and prints their text hash, as generator.model.register makes it.
RECOMPUTE = (
    'python3 -c "import hashlib, sys, unicodedata as u; '
    "print(hashlib.sha256(' '.join(u.normalize('NFC', sys.stdin.buffer.read().decode()).split()).encode())"
    '.hexdigest())"'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """An older wording: the day until which it stood, its hash, and what changed in it then."""

    until: str
    sha256: str
    changes: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The text hash with the line that recomputes it, and the history of the words.

    `words` are those that are hashed, where the page does not show them in one piece. `stored_line` recomputes the
    hash of the stored file, `stored`, where the record is a whole document. `unseen` says that the text holds
    characters which no page shows, so that its hash cannot be had from the page.
    """

    sha256: str
    line: Markup
    words: Markup
    unseen: bool
    stored: str
    stored_line: Markup
    history: str
    history_address: str
    wordings: tuple[Wording, ...]


def item_proof(shelf: Shelf, entry: Entry) -> Proof:
    """Return the proof of an item: its whole text, and its stored file; older wordings have a page of their own."""
    document, older = entry.document, shelf.versions.get(entry.id, ())
    count = len(older) + 1
    return Proof(
        sha256=text_hash(document.text),
        line=html_lines(RECOMPUTE),
        words=Markup(),
        unseen=visible(document.text) != document.text,
        stored=document.sha256,
        stored_line=html_lines(f"tail -n +{document.first_line} {quote(document.path)} | sha256sum"),
        history=_history(entry.record, count),
        history_address=history_address(entry.address) if older else "",
        wordings=(),
    )


def decision_proof(entry: Entry, published: PublishedDecision) -> Proof:
    """Return the proof of a decision, from its lead to the end of its last part."""
    text = published.decision.span.of(entry.document.text)
    wordings = wordings_of(published.record, text)
    return Proof(
        sha256=text_hash(text),
        line=html_lines(RECOMPUTE),
        words=html_lines(fold(text)),
        unseen=visible(text) != text,
        stored="",
        stored_line=Markup(),
        history=_history(published.record, len(wordings) + 1),
        history_address="",
        wordings=wordings,
    )


def wordings_of(record: Record, text: str) -> tuple[Wording, ...]:
    """Return a record's older wordings, newest first, each compared with the one that followed."""
    states = [*((state.until, state.text, state.sha256) for state in record.earlier), ("", fold(text), record.sha256)]
    changed = [(before, after) for before, after in pairwise(states) if before[1] != after[1]]
    return tuple(
        Wording(until=day_words(until), sha256=sha256, changes=word_diff(before, after))
        for (until, before, sha256), (_, after, _) in reversed(changed)
    )


def lettered(record: Record) -> str:
    """Return what a part was lettered before, where that was otherwise: `lettered (b) until 3 May 2026`."""
    labels: Sequence[tuple[str, str]] = [*((s.label, s.until) for s in record.earlier), (record.label, "")]
    said = [f"lettered {old} until {day_words(until)}" for (old, until), (new, _) in pairwise(labels) if old != new]
    return "; ".join(said)


def published_facts(record: Record) -> tuple[Fact, ...]:
    """Return when a record was published here, and when its words last changed, if they did."""
    found = (Fact(name="Published here", text=day_words(record.published)),)
    return (*found, Fact(name="Last changed", text=day_words(record.changed))) if record.changed else found


def _history(record: Record, count: int) -> str:
    since = f"since {day_words(record.published)}"
    if count == 1:
        return f"One wording has been published here, {since}."
    return f"{many(count, 'wording')} have been published here {since}."
