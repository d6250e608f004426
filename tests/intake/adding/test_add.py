import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import pipeline
from generator.intake.adding.add import add_file
from generator.intake.adding.recognising import Told
from generator.intake.adding.uploads import Uploaded
from generator.model.document import Document, Facts
from generator.reading import read_document, read_holdings
from generator.reading.upload import Dropped, UploadedItem
from tests.intake.adding.uploads import (
    BUDGET_ITEM,
    FOLDER,
    MEETING,
    PAGE,
    PLAN_ITEM,
    desk,
    meeting,
    outcomes,
    stated,
    take_in,
    upload,
)
from tests.projects import BUDGET, PLAN, TODAY, Project, files_of, make_project, times_of

PLAN_PATH = f"{FOLDER}/2024-03-12-family-centres.md"
BUDGET_PATH = f"{FOLDER}/2024-03-12-budget.md"
LATER = "2024-06-01"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def held(project: Project, path: str = PLAN_PATH) -> tuple[Document, Facts]:
    document, problems = read_document(path, (project.root / path).read_bytes(), project.settings().councils)
    assert document is not None, problems
    assert document.facts is not None
    return document, document.facts


def newer(item: UploadedItem, text: str, title: str | None = None, number: str | None = None) -> UploadedItem:
    """Return the item with another text, and another title or number where one is given."""
    named = item.title if title is None else title
    return UploadedItem(title=named, number=item.number if number is None else number, text=text)


def test_an_item_becomes_a_document_with_its_words_and_facts(project: Project) -> None:
    account = take_in(desk(project), upload(status=stated("approved")))
    assert outcomes(account) == ["added"]
    sha256 = hashlib.sha256(PLAN.encode()).hexdigest()
    assert (project.root / PLAN_PATH).read_text(encoding="utf-8") == (
        "---\n"
        f"id: exs-{sha256[:8]}\n"
        'title: "Family centres"\n'
        "council: exampleshire\n"
        "committee: cabinet\n"
        "date: 2024-03-12\n"
        'date_reason: "The source says \\"Tuesday, 12th March, 2024\\" (page title)."\n'
        f"source: {PAGE}\n"
        f"retrieved: {TODAY}\n"
        "status: approved\n"
        'status_reason: "The source says \\"approved\\" (page title)."\n'
        "notes:\n"
        'number: "5."\n'
        "---\n"
    ) + PLAN
    assert held(project)[0].sha256 == sha256


@given(text=st.text().filter(str.strip), title=st.text().filter(str.strip))
def test_any_text_is_stored_byte_for_byte_or_refused_and_adding_it_again_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, text: str, title: str
) -> None:
    project = make_project(tmp_path_factory.mktemp("project"))
    item = UploadedItem(title=title, text=text)
    account = take_in(desk(project), upload(item))
    documents = read_holdings(project.settings()).documents
    if account.refusal is not None:
        assert "\0" in text or not title.isprintable()
        assert documents == ()
        return
    assert [document.text for document in documents] == [text]
    before = times_of(project.root)
    assert outcomes(take_in(desk(project, today=LATER), upload(item))) == ["unchanged"]
    assert times_of(project.root) == before


def test_a_whole_meeting_becomes_a_document_an_item_and_its_opening_one_of_its_own(project: Project) -> None:
    own = UploadedItem(title="Budget", text=BUDGET, number="6.", url=PAGE + "&x=1")
    account = take_in(desk(project), meeting(PLAN_ITEM, own, preamble="PRESENT\n\nCllr A Hill\n"))
    opening = f"{FOLDER}/2024-03-12-before-the-first-item.md"
    assert [change.path for change in account.changes] == [opening, PLAN_PATH, BUDGET_PATH]
    assert (held(project, opening)[1].part, held(project)[1].part) == ("meeting", "item")
    assert (held(project)[1].source, held(project, BUDGET_PATH)[1].source) == (MEETING, PAGE)
    reading, minted = pipeline.mint(project.settings(), TODAY)
    assert (reading.problems, minted) == ((), 2)
    again = take_in(desk(project), meeting(PLAN_ITEM, own, preamble="PRESENT\n\nCllr A Hill\n"))
    assert outcomes(again) == ["unchanged"] * 3


def test_each_meeting_of_an_issue_s_page_is_its_own(project: Project) -> None:
    lines = (
        "Meeting: 09/04/2024 - Cabinet (Item 6)\n\n",
        "Meeting: 12/03/2024 - Scrutiny Committee - Expired 1/5/24\n",
    )
    items = [UploadedItem(title="Budget", text=line + BUDGET) for line in lines]
    account = take_in(desk(project), upload(*items, preamble="The issue's history"))
    scrutiny = "content/minutes/exampleshire/scrutiny-committee/2024-03-12-budget.md"
    assert [change.path for change in account.changes] == [f"{FOLDER}/2024-04-09-budget.md", scrutiny]
    reason = 'The source says "Meeting: 12/03/2024 - Scrutiny Committee - Expired 1/5/24" (the item\'s first line).'
    assert held(project, scrutiny)[1].date_reason == reason
    assert outcomes(take_in(desk(project), upload(*items), date="2024-05-01")) == [
        "--date names one meeting; this page holds 2"
    ]


def test_what_a_meeting_s_page_cuts_short_never_takes_the_place_of_the_whole(project: Project) -> None:
    notice = (Dropped(step="cut", text="... view the full minutes text for item 5."),)
    short = newer(PLAN_ITEM, "5.\n\nFamily centres\n\nMinutes:\n\nThe Director\n")
    assert outcomes(take_in(desk(project), meeting(short, BUDGET_ITEM, dropped=notice))) == ["added", "added"]
    assert (held(project)[1].notes != "", held(project, BUDGET_PATH)[1].notes) == (True, "")
    assert outcomes(take_in(desk(project), upload())) == ["updated"]
    assert (held(project)[0].text, held(project)[1].notes) == (PLAN, "")
    other = newer(PLAN_ITEM, short.text + "reported\n")
    (change,) = take_in(desk(project), meeting(other, dropped=notice)).changes
    assert (change.outcome, change.note) == ("unchanged", "this page cuts the item short; add the item's own page")


def test_two_items_of_one_title_and_one_of_none_each_find_a_place(project: Project) -> None:
    items = (PLAN_ITEM, newer(PLAN_ITEM, "Other words.", number="7."), UploadedItem(title="", text="More.", number="8"))
    account = take_in(desk(project), meeting(*items))
    assert [change.path for change in account.changes] == [
        PLAN_PATH,
        f"{FOLDER}/2024-03-12-family-centres-2.md",
        f"{FOLDER}/2024-03-12-item-8.md",
    ]
    assert outcomes(take_in(desk(project), meeting(*items))) == ["unchanged"] * 3


def test_the_same_words_at_two_meetings_are_two_documents_and_at_one_meeting_one(project: Project) -> None:
    twice = (newer(PLAN_ITEM, "None."), newer(BUDGET_ITEM, "None."))
    assert outcomes(take_in(desk(project), meeting(*twice))) == ["added", "unchanged"]
    assert outcomes(take_in(desk(project), meeting(twice[0], date=stated("2024-04-09")))) == ["added"]
    ids = sorted(document.facts.id for document in read_holdings(project.settings()).documents if document.facts)
    assert ids == [ids[0], f"{ids[0]}-2"]


@pytest.mark.parametrize(
    ("page", "changed"),
    [
        (PAGE + "&x=1", {"title": "Another title", "number": "9"}),
        (MEETING, {"title": "FAMILY CENTRES", "number": ""}),
        (MEETING, {"title": "Family centres again", "number": "5"}),
    ],
)
def test_newer_words_take_the_place_of_the_older_which_are_kept(
    project: Project, page: str, changed: dict[str, str]
) -> None:
    take_in(desk(project), upload(url=stated(page), status=stated("draft")))
    before, facts = held(project)
    text = PLAN.replace("waiting times", "how long families wait")
    account = take_in(desk(project, today=LATER), upload(newer(PLAN_ITEM, text, **changed), url=stated(page)))
    assert [(change.outcome, change.path) for change in account.changes] == [("updated", PLAN_PATH)]
    after, renewed = held(project)
    assert (after.text, renewed.id, renewed.retrieved, renewed.status) == (text, facts.id, LATER, "unknown")
    (version,) = (project.root / "content/versions/exampleshire" / facts.id).iterdir()
    assert version.name == f"{before.sha256[:8]}.md"
    older, problems = read_document("older", version.read_bytes())
    assert (older and (older.text, older.facts and (older.facts.replaced, older.facts.status)), problems) == (
        (PLAN, (LATER, "draft")),
        (),
    )


def test_an_item_s_own_page_stays_its_source_when_newer_words_come_from_another(project: Project) -> None:
    take_in(desk(project), upload())
    assert outcomes(take_in(desk(project), meeting(newer(PLAN_ITEM, "Newer words.")))) == ["updated"]
    assert (held(project)[0].text, held(project)[1].source) == ("Newer words.", PAGE)


def test_an_older_wording_never_comes_back(project: Project) -> None:
    newest = upload(newer(PLAN_ITEM, PLAN + "\nThe meeting ended.\n"))
    assert [outcomes(take_in(desk(project), each)) for each in (upload(), newest)] == [["added"], ["updated"]]
    before = times_of(project.root)
    account = take_in(desk(project), upload())
    assert (outcomes(account), account.changes[0].note) == (["unchanged"], "an older wording, kept in content/versions")
    assert times_of(project.root) == before


def test_a_document_that_a_person_gave_to_a_second_sitting_stays_there(project: Project) -> None:
    project.add("second", PLAN, sitting="2")
    assert outcomes(take_in(desk(project), meeting(PLAN_ITEM, url=None))) == ["unchanged"]
    assert outcomes(take_in(desk(project), meeting(newer(PLAN_ITEM, "Newer words.")))) == ["updated"]
    assert held(project, f"{FOLDER}/second.md")[1].sitting == 2


def test_items_that_a_number_or_a_page_tells_apart_are_never_one(project: Project) -> None:
    nameless = newer(PLAN_ITEM, PLAN, number="")
    take_in(desk(project), upload(nameless))
    other_page = upload(newer(nameless, "On a page of its own."), url=stated(PAGE + "3"))
    assert outcomes(take_in(desk(project), other_page)) == ["added"]
    take_in(desk(project), meeting(BUDGET_ITEM))
    other_number = newer(BUDGET_ITEM, "Under a number of its own.", number="7.")
    other_title = newer(BUDGET_ITEM, "Under a title of its own.", title="School meals")
    assert outcomes(take_in(desk(project), meeting(other_number, other_title))) == ["added", "added"]


def test_two_items_of_a_file_are_never_one_document(project: Project) -> None:
    take_in(desk(project), meeting(newer(PLAN_ITEM, "One.", number="")))
    both = (newer(PLAN_ITEM, "Two.", number=""), newer(PLAN_ITEM, "Three.", number=""))
    assert outcomes(take_in(desk(project), meeting(*both))) == ["updated", "added"]
    again = (newer(PLAN_ITEM, "Four."), newer(BUDGET_ITEM, "Five."))
    assert outcomes(take_in(desk(project), upload(newer(PLAN_ITEM, "Six."), date=stated("2024-04-09")))) == ["added"]
    assert outcomes(take_in(desk(project), upload(*again, date=stated("2024-04-09")))) == ["updated", "added"]


def test_new_facts_of_the_same_words_are_taken_and_nothing_else(project: Project) -> None:
    take_in(desk(project), upload(url=None, status=stated("draft")))
    spaced = newer(PLAN_ITEM, PLAN.replace("\n\n", "\n \n"))
    account = take_in(desk(project, today=LATER), upload(spaced, status=stated("approved")))
    assert outcomes(account) == ["updated"]
    document, facts = held(project)
    assert (document.text, facts.status, facts.source, facts.retrieved) == (PLAN, "approved", PAGE, TODAY)
    assert not (project.root / "content/versions").exists()
    assert outcomes(take_in(desk(project), upload(spaced, status=stated("draft")))) == ["unchanged"]


def test_a_draft_never_takes_the_place_of_what_was_approved(project: Project) -> None:
    take_in(desk(project), upload(status=stated("approved")))
    before = files_of(project.root)
    account = take_in(desk(project), upload(newer(PLAN_ITEM, "Draft."), status=stated("draft")))
    assert outcomes(account) == [f"{PLAN_PATH} is approved, and this is a draft of it"]
    assert files_of(project.root) == before


def test_a_page_that_now_says_another_meeting_keeps_its_place_and_says_so(project: Project) -> None:
    take_in(desk(project), upload())
    account = take_in(desk(project), upload(date=stated("2024-03-19")))
    note = "it now says cabinet, 2024-03-19; if that is right, change it in the document by hand"
    assert [(change.outcome, change.path, change.note) for change in account.changes] == [
        ("unchanged", PLAN_PATH, note)
    ]


def test_what_would_lose_something_published_is_refused_with_the_list(project: Project) -> None:
    take_in(desk(project), meeting())
    pipeline.mint(project.settings(), TODAY)
    before = files_of(project.root)
    longer = newer(PLAN_ITEM, PLAN.replace("waiting times", "costs"))
    account = take_in(desk(project), meeting(longer, newer(BUDGET_ITEM, "Agenda item\n\nBudget\n\nNothing more.\n")))
    assert account.refusal is not None
    assert account.refusal.reason.startswith(f"the newer wording of {BUDGET_PATH} breaks what is published: /d/exs-")
    assert account.refusal.reason.count("was published and no longer stands in this text") == 2
    assert files_of(project.root) == before
    assert outcomes(take_in(desk(project), meeting(longer, BUDGET_ITEM))) == ["updated", "unchanged"]


def test_a_dry_run_says_the_same_and_writes_nothing(project: Project) -> None:
    before = files_of(project.root)
    dry = desk(project, dry_run=True)
    planned = [take_in(dry, upload()), take_in(dry, upload()), take_in(dry, meeting(BUDGET_ITEM))]
    assert files_of(project.root) == before
    wet = desk(project)
    assert [take_in(wet, upload()), take_in(wet, upload()), take_in(wet, meeting(BUDGET_ITEM))] == planned
    assert [outcomes(account) for account in planned] == [["added"], ["unchanged"], ["added"]]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (newer(BUDGET_ITEM, "\ud800"), "its text holds halves of characters, which cannot be stored"),
        (newer(BUDGET_ITEM, "one\0two"), "a NUL character stands here: this is not text"),
        (newer(BUDGET_ITEM, " \n"), "there is no text here"),
        (newer(BUDGET_ITEM, "x" * 2_000_001), "this file is 2.0 MB; the limit is 2 MB"),
        (newer(BUDGET_ITEM, "More.", title="\u200b", number=""), "an item of this file has no title"),
    ],
)
def test_one_item_that_cannot_be_stored_keeps_out_the_whole_file(
    project: Project, item: UploadedItem, reason: str
) -> None:
    before = files_of(project.root)
    assert outcomes(take_in(desk(project), meeting(PLAN_ITEM, item))) == [reason]
    assert files_of(project.root) == before


def test_an_option_names_the_title_of_one_item_and_not_of_two(project: Project) -> None:
    assert outcomes(take_in(desk(project), meeting(), title="Plan")) == ["--title names one item; this file holds 2"]
    take_in(desk(project), upload(UploadedItem(title="", text=PLAN)), title="Plan: for families")
    assert held(project, f"{FOLDER}/2024-03-12-plan-for-families.md")[1].title == "Plan: for families"


def test_a_document_that_cannot_be_read_keeps_its_file(project: Project) -> None:
    project.write(PLAN_PATH, b"no front matter")
    (change,) = take_in(desk(project), upload()).changes
    assert change.path == f"{FOLDER}/2024-03-12-family-centres-2.md"
    assert (project.root / PLAN_PATH).read_bytes() == b"no front matter"


def test_what_the_reader_refuses_is_refused(project: Project) -> None:
    account = add_file(Uploaded(name="a.zip", content=lambda: b"PK"), Told(), desk(project))
    assert outcomes(account) == ["nothing reads 2 bytes here"]
