"""The calendars, read back by another library than the one that writes them."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject

from generator.pages.dates import stretches
from tests.projects import TODAY, Project
from tests.sharing.taken import PROMISES, by_path, make_archive, rows, taken

CALENDAR = "exampleshire/dates.ics"


def events(content: bytes) -> list[Any]:
    calendar = vobject.readOne(content.decode())
    calendar.validate(raiseException=True)
    return list(calendar.vevent_list)


def summaries(content: bytes) -> dict[str, tuple[date, date]]:
    return {event.summary.value: (event.dtstart.value, event.dtend.value) for event in events(content)}


def test_what_lies_ahead_stands_on_its_days_and_a_season_on_none(files: dict[str, bytes]) -> None:
    assert summaries(files[CALENDAR]) == {
        "Due: The Director would bring a report on foster carers to the Committee by 12 June 2024.": (
            date(2024, 6, 12), date(2024, 6, 13),
        ),
        "Due: Officers to write to every school by 30 June 2024.": (date(2024, 6, 30), date(2024, 7, 1)),
        "Announced: Members would see the figures in July 2024.": (date(2024, 7, 1), date(2024, 8, 1)),
        "Announced: A new centre for <b>early help</b> & care would open on 3 September 2024; the review would end in "
        "autumn 2024.": (date(2024, 9, 3), date(2024, 9, 4)),
        "Announced: it be published by 1 May 2025; and": (date(2025, 5, 1), date(2025, 5, 2)),
    }  # fmt: skip


def test_the_calendar_of_all_councils_holds_every_councils(files: dict[str, bytes]) -> None:
    assert summaries(files["dates.ics"]) == summaries(files[CALENDAR])


def test_an_event_leads_to_the_words_and_quotes_them(files: dict[str, bytes]) -> None:
    found = {event.dtstart.value: event for event in events(files[CALENDAR])}
    part, action = found[date(2025, 5, 1)], found[date(2024, 6, 30)]
    assert part.url.value.startswith("https://book.example/minutes/d/exs-")
    assert part.url.value.endswith("/#a-ii")
    assert action.url.value.endswith("/exampleshire/cabinet/2024-03-12/foster-carers-and/#action-n1")
    assert part.description.value == (
        "The minutes say: “it be published by 1 May 2025; and”\n"
        "Date as written: “1 May 2025” (the words give it in full).\n"
        "=Foster carers: + and @. Exampleshire Council, Cabinet, 12 March 2024"
    )


def test_an_event_bears_the_registers_day_and_an_id_of_its_own(files: dict[str, bytes]) -> None:
    found = events(files[CALENDAR])
    assert {event.dtstamp.value for event in found} == {datetime.fromisoformat(TODAY).replace(tzinfo=UTC)}
    assert len({event.uid.value for event in found}) == len(found)
    assert all(event.uid.value.endswith("@book.example") for event in found)


def ids(files: dict[str, bytes]) -> dict[date, str]:
    return {event.dtstart.value: event.uid.value for event in events(files[CALENDAR])}


def test_an_event_keeps_its_id_when_the_text_around_it_changes(files: dict[str, bytes], tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    longer = PROMISES.replace("Minutes:\n", "Minutes:\n\nThe Chair welcomed everyone.\n\n·    Members asked.\n")
    project.add("promises", longer, title="Foster carers", date="2024-03-12")
    changed, before = ids(by_path(taken(project))), ids(files)
    # Without a register the decision gets a new reference; everything else goes by the words.
    assert {day: uid for day, uid in changed.items() if day.year == 2024} == {
        day: uid for day, uid in before.items() if day.year == 2024
    }


def later_meeting(tmp_path: Path, day: str) -> dict[str, bytes]:
    project: Project = make_archive(tmp_path)
    project.add("later", "Agenda item\n\nRoads\n\nMinutes:\n\nThe Chair spoke.\n", title="Later", date=day)
    return by_path(taken(project))


def test_what_was_announced_goes_with_newer_minutes_and_what_was_promised_stays(tmp_path: Path) -> None:
    found = {event.summary.value[:9]: event for event in events(later_meeting(tmp_path, "2026-01-13")[CALENDAR])}
    assert list(found) == ["Due: The ", "Due: Offi"]


def test_a_meeting_whose_day_is_not_known_may_have_been_the_last_of_its_span(tmp_path: Path) -> None:
    found = summaries(later_meeting(tmp_path, '"[2024-04..2024-09]"')[CALENDAR])
    assert [name for name in found if name.startswith("Announced")] == ["Announced: it be published by 1 May 2025; and"]


def test_the_last_day_of_the_announcing_meetings_own_span_is_ahead(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    text = "Agenda item\n\nPlan\n\nMinutes:\n\nThe gate is due on 30 September 2024.\n"
    project.add("gate", text, title="Plan", date='"[2024-04..2024-09]"')
    assert summaries(by_path(taken(project))[CALENDAR])["Announced: The gate is due on 30 September 2024."] == (
        date(2024, 9, 30),
        date(2024, 10, 1),
    )


def test_a_date_within_a_promise_is_due_only_if_the_words_say_so(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    promise = "The Director would bring a report on the visit of 3 May 2024 to the Committee by 12 June 2024."
    project.add("visit", f"Agenda item\n\nVisit\n\nMinutes:\n\n{promise}\n", title="Visit", date="2024-02-20")
    (project.root / "content/minutes/exampleshire/cabinet/promises.md").unlink()
    (project.root / "content/minutes/exampleshire/cabinet/opening.md").unlink()
    files = by_path(taken(project))
    assert [row["due_date"] for row in rows(files, "commitments")] == ["2024-06-12"]
    assert sorted((event.dtstart.value, event.summary.value[:4]) for event in events(files[CALENDAR])) == [
        (date(2024, 5, 3), "Anno"),
        (date(2024, 6, 12), "Due:"),
    ]


def test_where_nothing_lies_ahead_there_is_no_calendar_and_no_link_to_one(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    (project.root / "content/minutes/exampleshire/cabinet/promises.md").unlink()
    (project.root / "content/minutes/exampleshire/cabinet/opening.md").unlink()
    shared = taken(project)
    assert [file.path for file in shared.files if file.path.endswith(".ics")] == []
    assert [page.path for page in shared.pages if ".ics" in page.text] == []


DAYS = {
    "2021-05-18": ((date(2021, 5, 18), date(2021, 5, 18)),),
    "2021-02": ((date(2021, 2, 1), date(2021, 2, 28)),),
    "2021-05-18/2021-05-19": ((date(2021, 5, 18), date(2021, 5, 19)),),
    "2021-05/2021-06": ((date(2021, 5, 1), date(2021, 6, 30)),),
    "{2019-01-15,2019-01-22}": ((date(2019, 1, 15), date(2019, 1, 15)), (date(2019, 1, 22), date(2019, 1, 22))),
    "2021-23": (),
    "2021": (),
    "": (),
    "2021-23/2021-24": (),
    "{2021-23,2021-05-01}": (),
    "[2021-05..2022-06]": (),
}


@pytest.mark.parametrize(("edtf", "found"), DAYS.items())
def test_only_days_and_months_stand_in_a_calendar(edtf: str, found: tuple[tuple[date, date], ...]) -> None:
    assert stretches(edtf) == found


def test_lines_are_folded_and_end_as_calendars_ask(files: dict[str, bytes]) -> None:
    lines = files[CALENDAR].split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in files[CALENDAR].replace(b"\r\n", b"")
