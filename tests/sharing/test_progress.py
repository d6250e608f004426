"""What came of it, taken away: its tables, a file for each list, and feeds that tell of each step once."""

import csv
import io
from dataclasses import replace

import feedparser
import pytest

from generator import pipeline
from generator.model.follow_through import Rejection
from generator.pages.progress import LISTS, lists_of
from generator.pages.site import Shelf
from generator.sharing import share
from generator.sharing.feeds.progress import list_entries
from tests.linking.follow_through.items import archive_of, make_item
from tests.pages.rendering import settings
from tests.projects import TODAY, Project
from tests.sharing.taken import by_path, rows

ACTION = "promises#action-n1"


def test_a_state_stands_with_the_words_of_the_later_record(files: dict[str, bytes]) -> None:
    (step,) = rows(files, "steps")
    assert (step["follow_through"], step["kind"]) == (ACTION, "reported complete")
    assert (step["item"], step["meeting_date"]) == ("budget", "2024-04-09")
    assert step["text"].endswith("to write to every school was completed.")
    state = {row["id"]: (row["state"], row["list"], row["steps"]) for row in rows(files, "follow_through")}
    assert state[ACTION] == ("reported complete", "reported-complete", 1)


def test_a_link_that_a_person_rejected_is_in_no_file(project: Project) -> None:
    rejection = Rejection(part=ACTION, record="budget", who="The Clerk", when="2024-05-02")
    settings = replace(project.settings(), rejections=(rejection,))
    linked = pipeline.read_content(settings, TODAY).linked
    left = by_path(share(linked.archive, linked.register, settings))
    assert rows(left, "steps") == []
    state = {row["id"]: (row["state"], row["list"]) for row in rows(left, "follow_through")}
    assert state[ACTION] == ("no later mention found", "awaiting")
    assert feedparser.parse(left["progress/feed.xml"]).entries == []


def test_silence_says_in_how_many_later_meetings(files: dict[str, bytes]) -> None:
    promise = next(row for row in rows(files, "follow_through") if row["id"] == "promises#commitment-1")
    assert (promise["state"], promise["list"], promise["due"]) == ("no later mention found", "awaiting", "2024-06-12")
    assert (promise["later_meetings_held"], promise["newest_meeting_held"]) == (1, "2024-04-09")


def test_a_part_that_asks_for_nothing_stands_in_no_list(files: dict[str, bytes]) -> None:
    noted = next(row for row in rows(files, "follow_through") if row["text"].endswith("words be noted."))
    assert (noted["state"], noted["list"]) == ("no later mention found", None)


@pytest.mark.parametrize("slug", [shown.slug for shown in LISTS])
def test_each_list_is_a_file_with_the_rows_of_the_table(files: dict[str, bytes], slug: str) -> None:
    text = files[f"progress/{slug}/progress-{slug}.csv"].decode()
    listed = [row["id"] for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)]
    assert listed == [row["id"] for row in rows(files, "follow_through") if row["list"] == slug]


def test_the_feed_tells_of_the_step_and_leads_to_its_words(files: dict[str, bytes]) -> None:
    (entry,) = feedparser.parse(files["progress/feed.xml"]).entries
    assert entry.title == 'Reported complete: "=Foster carers: + and @"'.replace('"', "")
    assert entry.link.startswith("https://book.example/minutes/exampleshire/cabinet/2024-04-09/budget/#")
    assert "Officers to write to every school" in entry.content[0].value
    assert "was completed" in entry.content[0].value
    assert entry.published == f"{TODAY}T00:00:00Z"


def test_the_feed_of_a_list_tells_what_came_to_stand_in_it(files: dict[str, bytes]) -> None:
    (complete,) = feedparser.parse(files["progress/reported-complete/feed.xml"]).entries
    assert complete.link.endswith("#action-n1")
    awaiting = feedparser.parse(files["progress/awaiting/feed.xml"]).entries
    assert len(awaiting) == len([row for row in rows(files, "follow_through") if row["list"] == "awaiting"])
    assert all("This site does not hold all minutes." in entry.content[0].value for entry in awaiting)


def test_a_date_came_to_stand_as_passed_when_the_minutes_after_it_were_published() -> None:
    asked = make_item("2020-01-08", "RESOLVED that officers report on ponds by 1 March 2020.", "Ponds")
    archive = archive_of(asked, make_item("2020-02-05", "Nothing.", "Other"), make_item("2021-07-07", "Less.", "Last"))
    entries = tuple(
        replace(entry, record=replace(entry.record, published=f"2024-0{place}-01"))
        for place, entry in enumerate(archive.entries, start=5)
    )
    dated = replace(archive, entries=entries, by_id={entry.id: entry for entry in entries})
    passed = next(shown for shown in LISTS if shown.slug == "date-passed")
    (listed,) = next(listed for shown, listed in lists_of(dated) if shown is passed)
    (entry,) = list_entries(Shelf.of(dated, settings()), (listed,), passed)
    assert entry.updated == "2024-07-01"
