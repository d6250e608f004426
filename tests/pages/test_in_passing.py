"""Quiet marks on the minutes: names and dates in their words, and our numbers of paragraphs beside them."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.theme import Term
from generator.pages.minutes_text import minutes_blocks
from generator.pages.words import Glossary
from tests.pages.rendering import as_html, invented, item_page, linked

MARKS = ".said :is(.who, .when, time)"


def page_of(*paragraphs: str) -> LexborHTMLParser:
    return as_html(item_page(invented("\n\n".join(["Minutes:", *paragraphs]))))


def marked(*paragraphs: str) -> list[tuple[str, str]]:
    """Return the words of every mark, each with what it tells programs, or the class of one that tells nothing."""
    found = page_of(*paragraphs).css(MARKS)
    return [(mark.text(), mark.attributes.get("datetime") or mark.attributes.get("class") or "") for mark in found]


@pytest.mark.parametrize(
    ("words", "date", "says"),
    [
        ("The plan began on 4 June 2020.", "4 June 2020", "2020-06-04"),
        ("The plan began in June 2020.", "June 2020", "2020-06"),
        # A season and a stretch are dates, but nothing that `datetime` may hold.
        ("The plan began in Autumn 2020.", "Autumn 2020", "when"),
        ("The visit was on 4/5 June 2020.", "4/5 June 2020", "when"),
        # The year is worked out, not printed.
        ("It began on 4 June. It ended on 9 July 2020, and 4 June 2020 was late.", "4 June", "when"),
    ],
)
def test_a_date_is_marked_and_only_what_the_words_print_is_told_to_programs(words: str, date: str, says: str) -> None:
    assert (date, says) in marked(words)


@pytest.mark.parametrize("words", ["The plan began on 31 June 2020.", "The list has 4 entries for 2020."])
def test_what_is_no_sure_date_has_no_mark(words: str) -> None:
    assert marked(words) == []


def test_who_is_named_is_marked_by_name_and_by_office() -> None:
    words = "Councillor Ash, Cabinet Member for Parks, thanked the Director of Works and Mrs Elm."
    assert marked(words) == [
        ("Councillor Ash, Cabinet Member for Parks", "who"),
        ("Director of Works", "who"),
        ("Mrs Elm", "who"),
    ]


def test_a_mark_gives_way_to_the_link_of_an_explained_word_that_it_would_cross() -> None:
    _, entry = linked(invented("Minutes:\n\nMrs Elm left the meeting, and Mrs Ash stayed."))
    crossing = Term(slug="leaving", term="Elm left", plain="Going.", forms=("Elm left",))
    (block,), _ = minutes_blocks(entry, Glossary.of([crossing]))
    assert '<a class="word" href="#word-leaving">Elm left</a>' in block.html
    assert '<span class="who">Mrs Ash</span>' in block.html
    assert block.html.count('class="who"') == 1


def test_a_paragraph_without_a_number_of_the_council_has_one_of_ours_that_links_to_it() -> None:
    tree = page_of("12.1 The first words.", "More words.", "RESOLVED:", "(a) That it be noted.")
    assert [(link.text(), link.attributes["href"]) for link in tree.css(".said p > a.ours")] == [
        ("¶3", "#p-n3"),
        ("¶4", "#p-n4"),
        ("¶5", "#p-n5"),
    ]
    assert all(tree.css(f"{link.attributes['href']} > .ours") == [link] for link in tree.css(".said p > a.ours"))


def test_a_number_that_the_council_gave_twice_leads_to_its_own_paragraph_each_time() -> None:
    tree = page_of("12.1 The first words.", "12.1 Other words.")
    assert [link.attributes["href"] for link in tree.css(".said a.n")] == ["#p-12-1", "#p-n3"]
    assert [paragraph.attributes["id"] for paragraph in tree.css(".said p")] == ["p-n1", "p-12-1", "p-n3"]


def test_a_lead_is_marked_in_each_paragraph_that_it_stands_in() -> None:
    found = page_of("RESOLVED", "that the fees be kept.").css("span.lead")
    assert [lead.text() for lead in found] == ["RESOLVED", "that"]
    assert [(lead.attributes.get("id") or "").endswith("-lead") for lead in found] == [True, False]


def test_the_title_of_a_further_item_heads_its_minutes_and_is_searched_and_the_first_is_neither() -> None:
    text = (
        "1.\n\nFerry Scrutiny\n\nMinutes:\n\nThe fares were heard.\n\n"
        "2.\n\nApologies for absence\n\nMinutes:\n\nNone were heard."
    )
    page = as_html(item_page(invented(text, "Ferry Scrutiny")))
    lines = page.css(".said p")
    own, further = (next(line for line in lines if title in line.text()) for title in ("Ferry Scrutiny", "Apologies"))
    assert own.attributes["class"] == "title"
    assert "data-pagefind-ignore" in own.attributes
    assert own.css("a") == []
    assert further.attributes["class"] == "heading"
    assert "data-pagefind-ignore" not in further.attributes
    assert [link.attributes["class"] for link in further.css("a")] == ["word", "ours"]
