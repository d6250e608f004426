"""One file into documents: read, recognised, placed, written; or refused as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.intake.adding.changes import Change, Outcome
from generator.intake.adding.desk import Desk
from generator.intake.adding.keeping import refuse_lost
from generator.intake.adding.offering import Offer, offer
from generator.intake.adding.originals import original_of
from generator.intake.adding.planning import Plan
from generator.intake.adding.recognising import Found, Told
from generator.intake.adding.uploads import Uploaded
from generator.intake.adding.writing import write_files
from generator.reading.upload import Dropped, RefusedError, Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What came of one file: what was found in it and dropped from it, and each item's fate, or why it was refused.

    `over_size` tells that its original was too large to be kept.
    """

    name: str
    form: str = ""
    found: tuple[Found, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    changes: tuple[Change, ...] = ()
    over_size: bool = False
    refusal: RefusedError | None = None

    def count(self, outcome: Outcome) -> int:
        """Return how many of its items came to this; a refused file counts as one."""
        if self.refusal is not None:
            return int(outcome is Outcome.REFUSED)
        return sum(change.outcome is outcome for change in self.changes)


def add_file(uploaded: Uploaded, told: Told, desk: Desk) -> Account:
    """Take in one file, all of its documents or none, and return what came of it; nothing else is raised."""
    try:
        content = uploaded.content()
        upload = desk.read(content)
        offers = tuple(offer(upload, told, desk))
        plan = _plan(offers, content, desk)
        if not desk.dry_run:
            write_files(plan.files)
    except RefusedError as refusal:
        return Account(name=uploaded.name, refusal=refusal)
    for filed in plan.filed.values():
        desk.shelf.put(filed)
    return _account(uploaded.name, upload, offers, plan)


def _plan(offers: Sequence[Offer], content: bytes, desk: Desk) -> Plan:
    plan = Plan(desk=desk)
    for each in offers:
        original = original_of(content, each.origin.date, desk.settings)
        for offered in each.documents:
            plan.place(offered, each.origin.council.code, original)
    refuse_lost(plan.filed, desk)
    return plan


def _account(name: str, upload: Upload, offers: Sequence[Offer], plan: Plan) -> Account:
    facts = [filed.facts for filed in plan.filed.values()]
    return Account(
        name=name,
        form=upload.form,
        found=tuple(found for each in offers for found in each.origin.found),
        dropped=upload.dropped,
        changes=tuple(plan.changes),
        over_size=any(each.original_sha256 and not each.original for each in facts),
    )
