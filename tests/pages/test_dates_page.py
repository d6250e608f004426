"""The dates announced: past and ahead of the minutes held, each with its words; a season sets no day."""

from selectolax.lexbor import LexborHTMLParser

from generator.model.archive import Archive
from generator.model.item import Minutes
from generator.pages.site import Shelf
from generator.pages.views.dates import make_dates
from generator.pages.words import Glossary
from tests.linking.follow_through.items import archive_of, make_item
from tests.pages.rendering import as_html, settings

ANNOUNCED = make_item(
    "2021-03-10",
    "A first review of <b>elms</b> would take place in July 2021. The next visit would be in the autumn 2021. "
    "The hall would open on 3 May. Visits are set for 18/19 May 2021.",
)
AGAIN = make_item("2021-07-07", "The review of elms planned for July 2021 had begun.")
OTHER = make_item("2021-08-04", "Nothing was said.", "Ponds")


def page_of(*items: Minutes) -> LexborHTMLParser:
    archive: Archive = archive_of(*items)
    shelf = Shelf(site=settings().site, archive=archive, glossary=Glossary.of(()), terms=())
    return as_html(next(make_dates(shelf)))


def months(tree: LexborHTMLParser) -> list[str]:
    return [heading.text() for heading in tree.css("h2, h3")]


def row(tree: LexborHTMLParser, words: str) -> str:
    texts = (" ".join(each.text(separator=" ").split()) for each in tree.css("[data-rows] li"))
    return next(text for text in texts if words in text)


def test_a_date_is_ahead_or_past_by_the_newest_minutes_held_of_its_council() -> None:
    assert months(page_of(ANNOUNCED)) == [
        "Ahead of the newest minutes held", "May 2021", "July 2021", "Autumn 2021", "Past",
    ]  # fmt: skip
    assert months(page_of(ANNOUNCED, AGAIN, OTHER)) == [
        "Ahead of the newest minutes held", "Autumn 2021", "Past", "July 2021", "May 2021",
    ]  # fmt: skip


def test_the_last_day_of_a_meetings_span_is_ahead_of_it_but_not_of_another_meeting() -> None:
    spanned = make_item("[2021-01..2021-06]", "The gate is due on 30 June 2021. The hall opened on 1 June 2021.")
    assert months(page_of(spanned)) == ["Ahead of the newest minutes held", "June 2021", "Past"]
    assert months(page_of(spanned, make_item("[2021-02..2021-06]", "Nothing was said.", "Ponds")))[1] == "Past"


def test_a_date_named_again_quotes_the_later_minutes() -> None:
    text = row(page_of(ANNOUNCED, AGAIN), "first review")
    assert text.startswith("July 2021 Exampleshire · Scrutiny Committee · announced 10 March 2021 · Plan")
    assert "Mentioned later. Scrutiny Committee, 7 July 2021" in text
    assert text.endswith("The review of elms planned for July 2021 had begun.")


def test_silence_says_in_how_many_minutes_and_that_they_are_not_all() -> None:
    text = row(page_of(ANNOUNCED, AGAIN, OTHER), "The hall")
    assert text.startswith("3 May 2021 written “3 May”")
    assert "No later mention found. Looked for in the 2 later meetings of this committee that this site holds" in text
    assert "No later minutes held." in row(page_of(ANNOUNCED), "The hall")


def test_days_named_together_stand_together() -> None:
    assert row(page_of(ANNOUNCED), "Visits").startswith("18/19 May 2021 Exampleshire")


def test_markup_in_the_councils_words_stays_words() -> None:
    tree = page_of(ANNOUNCED)
    assert tree.css_first("blockquote b") is None
    assert "review of <b>elms</b>" in row(tree, "first review")


def test_what_is_said_of_a_date_is_explained() -> None:
    terms = [term.text() for term in page_of(ANNOUNCED).css(".how-to-read dt")]
    assert terms == ["Announced", "Mentioned later", "No later mention found"]


def test_nothing_announced_says_so() -> None:
    tree = page_of(OTHER)
    assert [each.text() for each in tree.css(".empty")] == [
        "No date announced lies ahead of the minutes held.",
        "No date announced lies before the newest minutes held.",
    ]
    assert tree.css_first("form") is None


def test_dates_can_be_narrowed_by_what_later_minutes_say_where_they_say_different_things() -> None:
    tree = page_of(ANNOUNCED, AGAIN, OTHER)
    offered = {option.attributes["value"]: option.text() for option in tree.css("select[name=state] option")}
    assert offered.pop("") == "All"
    assert offered.keys() == {each.attributes["data-state"] for each in tree.css("[data-state]")}
    assert "Mentioned later" in offered.values()
    assert len(offered) > 1


def test_dates_that_all_await_the_same_offer_nothing_to_choose() -> None:
    assert page_of(ANNOUNCED).css("select[name=state]") == []
