"""What an upload changes: every document as it will stand and every file to write, before any is written."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.intake.adding.addresses import names_one_item
from generator.intake.adding.changes import Change, Outcome
from generator.intake.adding.desk import Desk
from generator.intake.adding.keeping import stored
from generator.intake.adding.offering import CUT_SHORT_NOTE
from generator.intake.adding.originals import Original
from generator.intake.adding.places import new_id, new_path
from generator.intake.adding.shelf import Filed
from generator.intake.adding.versions import older_wording, older_words
from generator.linking.wanted import meeting_key
from generator.model.document import Facts, Status
from generator.reading.upload import RefusedError

NO_ORIGINAL = Original()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one file changes, item by item.

    `files` are to be written, `filed` are the new and changed documents by id, `claimed` the ids of all that its
    items are.
    """

    desk: Desk
    files: dict[Path, bytes] = field(default_factory=dict)
    filed: dict[str, Filed] = field(default_factory=dict)
    claimed: set[str] = field(default_factory=set)
    changes: list[Change] = field(default_factory=list)

    def place(self, offered: Filed, code: str, original: Original) -> None:
        """Plan what becomes of an item of the council with this code; raise RefusedError where it may not be."""
        held = self._twin(offered) or self.desk.shelf.find(offered, self.claimed)
        if held is None:
            self._add(offered, code, original)
        elif held.words == offered.words:
            self._refresh(held, offered.facts)
        elif offered.words in older_words(held.facts, self.desk.settings):
            self._leave(held, "an older wording, kept in content/versions")
        elif offered.cut_short:
            self._leave(held, "this page cuts the item short; add the item's own page")
        else:
            self._renew(held, offered, original)

    def _twin(self, offered: Filed) -> Filed | None:
        """Return the item of this file that has the same words at the same meeting."""
        meeting = meeting_key(offered.facts)
        peers = (each for each in self.filed.values() if meeting_key(each.facts) == meeting)
        return next((each for each in peers if each.words == offered.words), None)

    def _add(self, offered: Filed, code: str, original: Original) -> None:
        name = new_id(code, offered.text, self.filed, self.desk.shelf.by_id, self.desk.register)
        facts = _from(original, replace(offered.facts, id=name))
        planned = {each.path for each in self.filed.values()}
        path = new_path(facts, self.desk.settings.root, self.desk.shelf.paths, planned)
        self._file(Outcome.ADDED, replace(offered, facts=facts, path=path), original)

    def _refresh(self, held: Filed, new: Facts) -> None:
        """Take from the same words what is now known of them: that they were approved, or the page they stand on."""
        facts = held.facts
        if new.source and (not facts.source or (names_one_item(new.source) and not names_one_item(facts.source))):
            facts = replace(facts, source=new.source)
        if new.status is not Status.UNKNOWN and facts.status is not Status.APPROVED:
            facts = replace(facts, status=new.status, status_reason=new.status_reason)
        if (facts.status, facts.source) == (held.facts.status, held.facts.source):
            self._leave(held, _elsewhere(held.facts, new))
        else:
            self._file(Outcome.UPDATED, replace(held, facts=facts), NO_ORIGINAL, "the same words, with new facts")

    def _leave(self, held: Filed, note: str) -> None:
        self.claimed.add(held.facts.id)
        change = Change(outcome=Outcome.UNCHANGED, path=held.path, title=held.facts.title, note=note)
        self.changes.append(change)

    def _renew(self, held: Filed, offered: Filed, original: Original) -> None:
        if held.facts.status is Status.APPROVED and offered.facts.status is Status.DRAFT:
            mend = "add the approved minutes, or pass --status approved if these are"
            raise RefusedError(f"{held.path} is approved, and this is a draft of it", mend)
        facts = _from(original, _renewed(held.facts, offered.facts))
        renewed = Filed(facts=facts, text=offered.text, path=held.path)
        path, older = older_wording(held, self.desk.settings, self.desk.today)
        self.files[path] = older
        self._file(Outcome.UPDATED, renewed, original, _elsewhere(held.facts, offered.facts))

    def _file(self, outcome: Outcome, filed: Filed, original: Original, note: str = "") -> None:
        path = self.desk.settings.root / filed.path
        if original.name:
            self.files[path.with_name(original.name)] = original.content
        self.files[path] = stored(filed, self.desk.settings)
        self.filed[filed.facts.id] = filed
        self.claimed.add(filed.facts.id)
        self.changes.append(Change(outcome=outcome, path=filed.path, title=filed.facts.title, note=note))


def _from(original: Original, facts: Facts) -> Facts:
    return replace(facts, original=original.name, original_sha256=original.sha256)


def _renewed(held: Facts, new: Facts) -> Facts:
    """Return the facts of a newer wording: its own, but for the meeting and what people wrote of the document."""
    return replace(
        held,
        title=new.title,
        number=new.number or held.number,
        source=held.source if names_one_item(held.source) else new.source or held.source,
        retrieved=new.retrieved,
        notes="" if held.notes == CUT_SHORT_NOTE else held.notes,
        status=new.status,
        status_reason=new.status_reason,
    )


def _elsewhere(held: Facts, new: Facts) -> str:
    """Return what to say where a page that is held states another meeting now, or nothing."""
    if meeting_key(held) == meeting_key(replace(new, sitting=held.sitting)):
        return ""
    return f"it now says {new.committee}, {new.date.text}; if that is right, change it in the document by hand"
