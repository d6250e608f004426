"""Imagined files as a reader gives them, and a desk that takes them in."""

from collections.abc import Sequence
from typing import Any

from generator.intake.adding.add import Account, add_file
from generator.intake.adding.desk import Desk, open_desk
from generator.intake.adding.recognising import Ask, Told
from generator.intake.adding.uploads import Uploaded
from generator.reading.upload import Dropped, RefusedError, Stated, Upload, UploadedItem
from tests.projects import BUDGET, PLAN, TODAY, Project

FOLDER = "content/minutes/exampleshire/cabinet"
PAGE = "https://minutes.exampleshire.example/mgAi.aspx?ID=12"
MEETING = "https://minutes.exampleshire.example/ieListDocuments.aspx?CId=3&MId=40"
PLAN_ITEM = UploadedItem(title="Family centres", text=PLAN, number="5.")
BUDGET_ITEM = UploadedItem(title="Budget", text=BUDGET, number="6.")


def stated(value: str, words: str = "", where: str = "page title") -> Stated:
    """Return a statement whose words are its value where none are given."""
    return Stated(value=value, words=words or value, where=where)


def upload(*items: UploadedItem, **changed: Any) -> Upload:
    """Return a page of Exampleshire's Cabinet of 12 March 2024 with these items, or with one about family centres."""
    facts: dict[str, Any] = {
        "form": "agenda item",
        "items": items or (PLAN_ITEM,),
        "council": stated("Exampleshire Council"),
        "committee": stated("Cabinet"),
        "date": stated("2024-03-12", "Tuesday, 12th March, 2024"),
        "url": stated(PAGE),
        "dropped": (Dropped(step="menus", text="Home  Meetings"), Dropped(step="menus", text="Contact")),
    }
    return Upload(**(facts | changed))


def meeting(*items: UploadedItem, **changed: Any) -> Upload:
    """Return a page of a whole meeting with two items, or with these."""
    return upload(*(items or (PLAN_ITEM, BUDGET_ITEM)), **({"url": stated(MEETING), "form": "meeting"} | changed))


def desk(project: Project, ask: Ask | None = None, *, dry_run: bool = False, today: str = TODAY) -> Desk:
    """Return a desk for what the project holds now; its reader is replaced by what `take_in` is given."""
    return open_desk(project.settings(), today, _no_reader, ask, dry_run=dry_run)


def _no_reader(content: bytes) -> Upload:
    raise RefusedError(f"nothing reads {len(content)} bytes here", "give the upload itself")


def take_in(at: Desk, read: Upload, content: bytes = b"text", name: str = "page.html", **told: str) -> Account:
    """Return what comes of a file that reads as `read`."""
    opened = Desk(
        settings=at.settings,
        shelf=at.shelf,
        register=at.register,
        today=at.today,
        read=lambda _: read,
        ask=at.ask,
        dry_run=at.dry_run,
    )
    return add_file(Uploaded(name=name, content=lambda: content), Told(**told), opened)


def outcomes(account: Account) -> list[str]:
    """Return what became of each item, in order; a refusal gives its reason."""
    return [account.refusal.reason] if account.refusal else [change.outcome.value for change in account.changes]


def paths(accounts: Sequence[Account]) -> list[str]:
    """Return the paths of all that these accounts are about."""
    return [change.path for account in accounts for change in account.changes]
