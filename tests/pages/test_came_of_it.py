"""Below a part stand the later records that speak of it, quoted; of silence the page says nothing that may change."""

from selectolax.lexbor import LexborHTMLParser

from generator.model.archive import Archive
from generator.model.follow_through import Rejection
from generator.model.item import Minutes
from generator.pages.site import Shelf
from generator.pages.views.came_of_it import came_of_it
from generator.pages.views.decision import make_decision
from generator.pages.views.item import make_item as make_item_page
from generator.pages.words import Glossary
from tests.linking.follow_through.items import archive_of, link_items, make_item
from tests.pages.rendering import as_html, settings

ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey be reported by 30 June 2021; and\n\n"
    "(b) Cabinet be recommended to pay for <b>elms</b>.",
    number="12/20",
)
LATER = make_item(
    "2021-07-07",
    "Minute 12/20 (a): the survey was delayed and would now be reported by 30 September 2021.",
    number="3/21",
)
ANSWER = make_item(
    "2021-09-08",
    "The recommendation of the Scrutiny Committee of 10 March 2021 to pay for <b>elms</b> was accepted.",
    committee="cabinet",
)
OTHER = make_item("2021-12-08", "Nothing was said.", "Other")


def page_of(archive: Archive) -> LexborHTMLParser:
    shelf = Shelf(site=settings().site, archive=archive, glossary=Glossary.of(()), terms=())
    return as_html(make_decision(shelf, archive.entries[0], archive.entries[0].decisions[0]))


def came(tree: LexborHTMLParser) -> list[str]:
    return [" ".join(each.text().split()) for each in tree.css(".came-of-it")]


def test_each_step_is_quoted_with_its_place_and_reason() -> None:
    date, answer = came(page_of(archive_of(ASKED, LATER, ANSWER)))
    assert date == (
        "What came of it: Revised date. Revised date, from 30 June 2021 to 30 September 2021: Scrutiny Committee, "
        "7 July 2021 Minute 12/20 (a): the survey was delayed and would now be reported by 30 September 2021. "
        "Why this is linked: It names \u201cMinute 12/20 (a)\u201d, the minute in which this stands."
    )
    assert answer.startswith(
        "What came of it: Mentioned later. The recommendation was accepted; "
        "whether it was carried out is another matter."
    )
    assert "to pay for <b>elms</b> was accepted." in answer


def test_a_link_that_a_person_rejected_stands_on_no_page() -> None:
    archive = archive_of(ASKED, LATER, ANSWER)
    part = archive.entries[0].decisions[0].reference
    rejections = (
        Rejection(part=f"{part}#a", record=archive.entries[1].id, who="The Clerk", when="2024-04-02"),
        Rejection(part=f"{part}#b", record=archive.entries[2].id, who="The Clerk", when="2024-04-02"),
    )
    left = link_items((ASKED, LATER, ANSWER), rejections=rejections).archive
    assert came(page_of(archive))
    assert not any("delayed" in each or "was accepted" in each for each in came(page_of(left)))


def test_what_came_of_a_part_stands_before_how_to_cite_it() -> None:
    assert len(page_of(archive_of(ASKED, LATER)).css(".came-of-it + .cite-part")) == 1


def test_a_step_links_to_the_record_that_says_it() -> None:
    tree = page_of(archive_of(ASKED, LATER))
    link = tree.css_first(".came-of-it a")
    assert link is not None
    assert (link.attributes["href"] or "").endswith("exampleshire/scrutiny-committee/2021-07-07/plan/")


def test_an_upload_that_says_nothing_of_it_changes_no_word_of_the_page() -> None:
    alone, with_other = archive_of(ASKED), archive_of(ASKED, OTHER)
    assert page_of(alone).html == page_of(with_other).html
    assert came(page_of(alone)) == []


def test_what_is_not_followed_has_nothing_to_show() -> None:
    assert came_of_it(archive_of(ASKED), "EXS-00000#a") is None


def item_of(*items: Minutes) -> LexborHTMLParser:
    archive = archive_of(*items)
    return as_html(make_item_page(Shelf.of(archive, settings()), archive.entries[0]))


PROMISED = make_item(
    "2021-03-10", "The Director would bring a report on elms to the Committee.\n\nACTION: Officers to count the oaks."
)
DONE = make_item("2021-07-07", "The action agreed on 10 March 2021 to count the oaks was completed.", "Trees")


def test_an_action_shows_what_came_of_it_on_its_items_page() -> None:
    tree = item_of(PROMISED, DONE)
    (said,) = came(tree)
    assert said == (
        "What came of it: Reported complete. Scrutiny Committee, 7 July 2021 "
        "The action agreed on 10 March 2021 to count the oaks was completed. "
        "Why this is linked: It names 10 March 2021, the day of the meeting, and repeats what was asked there."
    )
    (link,) = tree.css("#came-of-it ~ p > a[href^='#action']")
    assert tree.css_first(f"[id='{(link.attributes['href'] or '')[1:]}']") is not None


def test_an_item_of_which_nothing_is_said_later_has_no_such_section() -> None:
    assert item_of(PROMISED, OTHER).css_first("#came-of-it") is None
    assert item_of(PROMISED, OTHER).html == item_of(PROMISED, make_item("2021-12-08", "Less.", "Other")).html


def test_a_rejection_is_given_as_it_is_and_no_answer_is_no_words_of_the_page() -> None:
    words = "The recommendation of the Scrutiny Committee of 10 March 2021 to pay for <b>elms</b> was rejected."
    rejected = make_item("2021-09-08", words, committee="cabinet")
    assert "The recommendation was rejected. " in came(page_of(archive_of(ASKED, rejected)))[0]
    mention = make_item("2021-08-08", "Minute 12/20 (b) was recalled.", "Recalled")
    (told,) = came(page_of(archive_of(ASKED, mention)))
    assert "nswer" not in told
