"""What came of it: each part, action and promise with its state, and each step that a later record tells."""

from generator.linking.follow_through.awaiting import is_awaited
from generator.model.follow_through import Due
from generator.pages.progress import list_of
from generator.sharing.data.column import Column, ColumnType, Table
from generator.sharing.data.tables.common import given, named, noted, of_item, of_words, place, read, words
from generator.sharing.data.tables.records import OfFollowed, OfStep, followed, steps

STATES = "No state beyond “mentioned later” is given without words of a later record that refer to this very thing."
SILENT = "It tells of the minutes held here, which are not all; an upload may change it."


def _due(due: Due | None) -> str | None:
    return due.edtf if due else None


def _coverage() -> tuple[Column[OfFollowed], ...]:
    meetings = f"How many later meetings of the bodies concerned are held. {SILENT}"
    newest = "The date of the newest of them."
    return (
        read("later_meetings_held", meetings, lambda row: row.followed.coverage.meetings, ColumnType.NUMBER),
        read("newest_meeting_held", newest, lambda row: row.followed.coverage.newest or None, ColumnType.DATE),
    )


FOLLOW_THROUGH: Table[OfFollowed] = Table(
    name="follow_through",
    title="What came of it",
    about="One row for each part, action and promise that is followed, and where the record leaves it. Routine "
    "business is not followed.",
    records=followed,
    links={"item": "items", "council": "councils"},
    searchable=("item_title", "text"),
    columns=(
        given("id", "The permanent id of the part, the action or the promise.", lambda row: row.followed.id),
        *of_item(),
        *named(),
        read("followed", "A part, an action or a commitment.", lambda row: row.followed.followed.value),
        words("text", "Its words.", lambda row: row.followed.quotation.text),
        read("state", f"Where the record leaves it. {STATES}", lambda row: row.followed.state.value),
        read(
            "list",
            "The list under /progress/ in which it stands; empty where it asks for nothing and nothing is reported.",
            lambda row: list_of(row.followed),
        ),
        read(
            "awaited",
            "Whether something is to come back and nothing is reported on it, in the minutes held here.",
            lambda row: is_awaited(row.followed),
            ColumnType.YES_NO,
        ),
        read(
            "answer",
            "What the body that was asked answered; carrying out is another matter. Empty where nobody was asked.",
            lambda row: row.followed.acceptance.value if row.followed.acceptance else None,
        ),
        read("due", "The report-back date as first set.", lambda row: _due(row.followed.due), ColumnType.DATE),
        read("due_now", "The report-back date as last set.", lambda row: _due(row.followed.due_now), ColumnType.DATE),
        read(
            "date_passed",
            f"Whether minutes after that date are held and nothing was reported in them. {SILENT}",
            lambda row: row.followed.date_passed,
            ColumnType.YES_NO,
        ),
        *_coverage(),
        read(
            "steps",
            "How many steps the table steps tells of it.",
            lambda row: len(row.followed.steps),
            ColumnType.NUMBER,
        ),
        given(
            "address",
            "Its permanent address on this site.",
            lambda row: row.full(row.listed.address),
            ColumnType.ADDRESS,
        ),
        *of_words(),
    ),
)

STEPS: Table[OfStep] = Table(
    name="steps",
    title="Steps",
    about="One row for each thing that a later record says of something that is followed, in its own words.",
    records=steps,
    links={"follow_through": "follow_through", "item": "items", "council": "councils"},
    searchable=("text",),
    columns=(
        given(
            "id",
            "What is followed and the number of the step; it may change when minutes between two steps are added.",
            lambda row: f"{row.followed.id}/step-{row.number}",
        ),
        given(
            "follow_through",
            "What it tells of; see the table follow_through.",
            lambda row: row.followed.id,
        ),
        *of_item(),
        *named(),
        read("kind", "What the later record says.", lambda row: row.step.kind.value),
        words("text", "The words of the later record.", lambda row: row.step.quotation.text),
        read("ground", "How the step was found.", lambda row: row.step.ground.value),
        read("reason", "Why it is linked, in plain words.", lambda row: row.step.reason),
        read("original_date", "The date that was put back.", lambda row: _due(row.step.original), ColumnType.DATE),
        read("revised_date", "The date set in its place.", lambda row: _due(row.step.revised), ColumnType.DATE),
        noted(
            "confirmed_by",
            "Who confirmed the link, where a person did.",
            lambda row: row.step.confirmed.who if row.step.confirmed else None,
        ),
        noted(
            "confirmed_on",
            "When.",
            lambda row: row.step.confirmed.when if row.step.confirmed else None,
            ColumnType.DAY,
        ),
        place(),
        *of_words(),
    ),
)
