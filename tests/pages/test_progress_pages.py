"""The lists of progress: everything stands in one of them, in the words of the states, by the date it was asked."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.archive import Archive
from generator.model.follow_through import State
from generator.pages.page import Page
from generator.pages.progress import LISTS, lists_of
from generator.pages.site import Shelf
from generator.pages.views.progress import make_progress
from generator.pages.views.progress_list import make_progress_lists
from generator.pages.words import Glossary
from tests.linking.follow_through.items import archive_of, make_item
from tests.pages.rendering import as_html, settings

ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey of elms be reported by 30 June 2021;\n\n(b) the <b>plan</b> be noted; and\n\n"
    "(c) Cabinet be recommended to pay for oaks.",
    number="12/20",
)
OLDER = make_item("2020-01-08", "RESOLVED that officers report on ponds by 1 March 2020.", "Ponds")
LATER = make_item(
    "2021-07-07",
    "Minute 12/20 (a): the survey of elms was delayed and would now be reported by 30 September 2021.",
    number="3/21",
)
ARCHIVE = archive_of(OLDER, ASKED, LATER)


def shelf_of(archive: Archive) -> Shelf:
    return Shelf(site=settings().site, archive=archive, glossary=Glossary.of(()), terms=())


def pages(archive: Archive = ARCHIVE) -> dict[str, Page]:
    return {page.path.split("/")[1]: page for page in make_progress_lists(shelf_of(archive))}


def rows(slug: str, archive: Archive = ARCHIVE) -> list[str]:
    tree = as_html(pages(archive)[slug])
    return [" ".join(row.text(separator=" ").split()) for row in tree.css("[data-rows] li")]


def hub() -> LexborHTMLParser:
    return as_html(make_progress(shelf_of(ARCHIVE)))


def test_every_state_stands_in_one_list_and_no_other() -> None:
    assert sorted(state for shown in LISTS for state in shown.states) == sorted(State)


def test_a_date_that_was_put_back_shows_both_dates_and_the_words_that_say_so() -> None:
    (row,) = rows("put-back")
    assert row.startswith("Plan, part (a) of EXS-")
    assert " Exampleshire · Scrutiny Committee · 10 March 2021 " in row
    assert "Revised date. " in row
    assert "Revised date, from 30 June 2021 to 30 September 2021: Scrutiny Committee, 7 July 2021" in row
    assert row.endswith("the survey of elms was delayed and would now be reported by 30 September 2021.")


def test_a_date_that_passed_says_in_which_minutes_nothing_was_found() -> None:
    (row,) = rows("date-passed")
    assert "Report-back date passed, nothing found here. The date set was 1 March 2020. Nothing is reported" in row
    assert "in the 2 later meetings that this site holds, the newest of 7 July 2021; it does not hold all." in row


def test_what_only_takes_note_awaits_nothing() -> None:
    (row,) = rows("awaiting")
    assert "pay for oaks" in row
    assert "No later mention found. Looked for in the 1 later meeting that this site holds" in row


def test_where_no_later_minutes_are_held_nothing_is_counted() -> None:
    texts = rows("awaiting", archive_of(ASKED))
    assert all("No later minutes held." in row and "Looked for" not in row for row in texts)


def test_a_list_runs_from_the_oldest_by_the_date_of_asking() -> None:
    ponds = make_item("2020-01-08", "RESOLVED that officers write to the owners.", "Ponds", committee="parks-committee")
    dates = [" ".join(row.split(" · ")[2].split()[:3]) for row in rows("awaiting", archive_of(ponds, ASKED))]
    assert dates == ["8 January 2020", "10 March 2021", "10 March 2021"]


def test_no_two_links_of_an_item_bear_the_same_name() -> None:
    asked = make_item(
        "2021-03-10",
        "The Director would bring a report on ash trees to the Committee.\n\n"
        "RESOLVED that:\n\n(a) elms be planted; and\n\n(b) a gate be opened.\n\nRESOLVED that:\n\n(a) a pond be dug."
        "\n\nACTION: Officers to write to every school.",
    )
    names = [link.text() for link in as_html(pages(archive_of(asked))["awaiting"]).css("li > a:first-child")]
    assert len(set(names)) == len(names) == 5
    assert [name.split(" of EXS-")[0] for name in names] == [
        "Plan, part (a)", "Plan, part (b)", "Plan, part (a)", "Plan, action n1", "Plan, promise 1",
    ]  # fmt: skip


@pytest.mark.parametrize("slug", [shown.slug for shown in LISTS])
def test_an_empty_list_says_so_and_keeps_its_address(slug: str) -> None:
    page = pages(archive_of())[slug]
    assert page.path == f"progress/{slug}/index.md"
    assert "Nothing stands in this list." in page.text
    assert as_html(page).css_first("form") is None
    assert [term.text() for term in as_html(page).css(".how-to-read dt")] == [
        "Endorsed",
        "Noted",
        "Recommended",
        "Referred",
    ]


def test_markup_in_the_councils_words_stays_words() -> None:
    noting = make_item("2021-03-10", "RESOLVED that <b>officers</b> write to **all** schools.", "A <i>title</i>")
    tree = as_html(pages(archive_of(noting))["awaiting"])
    assert tree.css_first("blockquote b, blockquote strong, li i") is None
    assert "<b>officers</b> write to **all** schools." in (tree.body.text() if tree.body else "")


def test_a_row_says_what_its_word_means_further_down_the_page() -> None:
    tree = as_html(pages()["awaiting"])
    words = [link.attributes["href"] or "" for link in tree.css("a.word")]
    assert words
    assert all(tree.css_first(f"{word} dd") is not None for word in words)


@pytest.mark.parametrize("word", ["noted", "recommended", "endorsed", "referred"])
def test_the_page_says_what_the_words_mean_for_whether_anything_changes(word: str) -> None:
    meaning = hub().css_first(f"#word-{word} dd")
    assert meaning is not None
    assert len(meaning.text()) > 20


def test_the_page_that_leads_in_names_every_list_that_holds_something() -> None:
    names = [link.text() for link in hub().css("#lists ~ .rows")[0].css("li > a:first-child")]
    assert names == [shown.name for shown, listed in lists_of(ARCHIVE) if listed]
    assert "This site does not hold all minutes." in make_progress(shelf_of(ARCHIVE)).text.replace("&#46;", ".")


def test_councils_are_not_counted_against_each_other() -> None:
    (councils,) = hub().css("#councils + .rows")
    assert not any(sign.isdigit() for sign in councils.text())


def test_what_was_said_last_is_quoted_and_nothing_where_nothing_was_said() -> None:
    (row,) = hub().css("#lately ~ .rows li")
    assert "Revised date, from 30 June 2021 to 30 September 2021" in row.text()
    assert as_html(make_progress(shelf_of(archive_of(ASKED)))).css_first("#lately") is None


def test_that_the_body_asked_gave_no_answer_is_said_beside_what_was_searched() -> None:
    (row,) = rows("awaiting")
    assert row.endswith("it does not hold all. No answer from Cabinet is found here.")


def test_a_mention_without_an_answer_says_in_how_many_meetings_none_is_found() -> None:
    mention = make_item("2021-08-08", "Minute 12/20 (c) was recalled.", "Other")
    (row,) = rows("mentioned-later", archive_of(ASKED, mention))
    assert "Mentioned later. No answer from Cabinet is found in the 1 later meeting that this site holds, " in row


@pytest.mark.parametrize(("answer", "slug"), [("accepted", "mentioned-later"), ("rejected", "rejected")])
def test_where_an_answer_is_found_the_row_gives_it(answer: str, slug: str) -> None:
    said = f"The recommendation of the Scrutiny Committee of 10 March 2021 to pay for oaks was {answer}."
    (row,) = rows(slug, archive_of(ASKED, make_item("2021-08-08", said, committee="cabinet")))
    assert f"The recommendation was {answer}" in row
    assert "No answer" not in row
    assert "Nothing is reported" not in row
