"""A council's page: five lines, what the minutes put on a date, and what is held, with what silence means."""

from selectolax.lexbor import LexborHTMLParser

from generator.model.item import Minutes
from generator.pages.views.council import make_council
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import shelf_of
from tests.pages.rendering import only_html

FIRST = make_item(
    "2019-03-10",
    "Inspectors came in January 2019. The Elm Plan will be reviewed on 5 May 2019, and on 1 June 2031.\n\n"
    "RESOLVED that:\n\n(a) a survey of <b>elms</b> be made; and\n\n(b) the report be noted.",
    number="12/20",
)
LATER = make_item("2021-07-07", "The review had begun on 5 May 2019.", "Other")
CABINET = make_item("2020-02-02", "RESOLVED that a gate be opened.", "Gates", committee="cabinet")


def page_of(*items: Minutes) -> LexborHTMLParser:
    return only_html(make_council(shelf_of(*items), COUNCIL))


def told(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(each.text().split()) for each in tree.css(selector)]


def test_five_lines_say_where_it_stands() -> None:
    newest, years, awaited, ahead, themes = told(page_of(FIRST, LATER, CABINET), ".facts dd")
    assert newest.startswith("7 July 2021, Scrutiny Committee.")
    assert years.startswith("2020: 1; 2019: 1.")
    assert awaited.startswith("On 2 parts, actions and promises, nothing is reported back in the minutes held here.")
    assert ahead == "1 June 2031"
    assert themes == "Trees (1 decision)"


def test_as_of_is_the_newest_meeting_held_and_not_a_clock() -> None:
    earlier = told(page_of(FIRST), ".facts dd")
    assert earlier[0].startswith("10 March 2019")
    assert earlier[3] == "5 May 2019; 1 June 2031"


def test_the_last_day_of_a_meetings_span_is_ahead_of_it() -> None:
    spanned = make_item("[2018-01..2018-09]", "The targets of 30 September 2018 stand.")
    assert told(page_of(spanned), ".facts dd")[3] == "30 September 2018"


def test_a_council_without_minutes_says_so_in_every_line() -> None:
    tree = page_of()
    assert told(tree, ".facts dd") == [
        "None.",
        "None is held here.",
        "Nothing, as far as the minutes held here show.",
        "The minutes held here announce none.",
        "None yet.",
    ]
    assert "No minutes of this council are held here yet." in told(tree, ".empty")


def test_the_timeline_quotes_what_stands_on_a_date_in_order() -> None:
    tree = page_of(FIRST, LATER, CABINET)
    assert told(tree, ".timeline .when") == [
        "January 2019", "10 March 2019", "5 May 2019", "2 February 2020", "7 July 2021", "1 June 2031",
    ]  # fmt: skip
    assert [node.attributes["datetime"] for node in tree.css(".timeline time")][:3] == [
        "2019-01", "2019-03-10", "2019-05-05",
    ]  # fmt: skip
    inspection, meeting, review, *_ = told(tree, ".timeline li")
    assert inspection.endswith(
        "The minutes name an inspection: Scrutiny Committee, 10 March 2019 Inspectors came in January 2019."
    )
    assert meeting == "10 March 2019 Scrutiny Committee: 1 decision"
    assert review.endswith(
        "Later minutes name this date: Scrutiny Committee, 7 July 2021 The review had begun on 5 May 2019."
    )


def test_silence_on_a_date_says_what_was_searched() -> None:
    assert told(page_of(FIRST), ".timeline li")[-1].endswith("No later minutes held.")
    assert told(page_of(FIRST, LATER), ".timeline li")[-1].endswith(
        "No later mention found in the 1 later meeting that this site holds, the newest of 7 July 2021; "
        "it does not hold all."
    )


def test_the_table_says_what_is_held_what_is_missing_and_what_is_awaited() -> None:
    rows = told(page_of(FIRST, LATER, CABINET), "#coverage tbody tr")
    cabinet = next(row for row in rows if row.startswith("Cabinet"))
    scrutiny = next(row for row in rows if row.startswith("Scrutiny Committee"))
    parks = next(row for row in rows if row.startswith("Parks Committee"))
    assert cabinet.endswith("1 meeting, from 2 February 2020 This site does not hold all. 1: no later minutes held")
    assert "2 meetings, from 10 March 2019 to 7 July 2021 No minutes of 2020 are held. This site" in scrutiny
    assert scrutiny.endswith("1: no later mention found in the 1 later meeting this site holds; it does not hold all")
    assert parks.endswith("None All: no minutes are held here yet. None")


def test_the_words_of_the_minutes_cannot_act() -> None:
    bad = make_item("2019-03-10", "Inspectors <script>alert(1)</script> [came](x) in January 2019.")
    tree = page_of(bad)
    assert not tree.css("article script, .timeline script")
    assert "Inspectors <script>alert(1)</script> [came](x) in January 2019." in told(tree, ".timeline .said")


def test_a_long_timeline_folds_what_is_older() -> None:
    tree = page_of(*(make_item(f"20{year:02}-03-10", "Nothing.", "Other") for year in range(30)))
    assert told(tree, "details summary")[0] == "Show 6 earlier points"
    assert len(tree.css("details .timeline li")) == 6
    assert [node.attributes["start"] for node in tree.css("ol.timeline")] == ["1", "7"]


def test_how_to_read_explains_the_kinds_that_stand_there_and_no_other() -> None:
    (said,) = told(page_of(FIRST), ".how-to-read dl")
    assert "NotedTook in what it was told; nothing changes by itself." in said
    assert "Referred" not in said


def test_routine_business_is_folded_away_below_its_year_and_does_not_count() -> None:
    minutes = make_item("2020-02-02", "RESOLVED that the minutes be signed as a correct record.", "Record")
    tree = page_of(FIRST, CABINET, minutes)
    (summary,) = told(tree, "details.columns summary")
    assert summary == "1 routine decision, such as approving earlier minutes"
    assert [link.text() for link in tree.css("details.columns .rows li > a")] == ["Record"]
    assert told(tree, ".facts dd")[1].startswith("2020: 1; 2019: 1.")
    assert "2 decisions, newest first; routine business stands apart." in told(tree, "p")


def test_the_table_of_what_is_held_says_what_it_holds() -> None:
    assert told(page_of(FIRST), "#coverage caption") == [
        "What is held of each committee, what is missing, and what is awaited"
    ]
