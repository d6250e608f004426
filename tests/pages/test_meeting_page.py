"""A meeting's page: its items, and what stood before the first of them."""

from dataclasses import replace

from generator.linking import Linked, link
from generator.model.document import Document, Part
from generator.pages.site import Shelf
from generator.pages.views.meeting import make_meeting
from generator.pages.words import Glossary
from generator.parsing import parse_minutes
from tests.linking.follow_through.items import make_item
from tests.pages.exampleshire import shelf_of
from tests.pages.rendering import as_html, invented, settings, squeezed


def opening(text: str) -> Document:
    document = invented(text)
    assert document.facts is not None
    return replace(document, path="opening.md", facts=replace(document.facts, id="opening", part=Part.MEETING))


def linked(*documents: Document) -> Linked:
    return link([parse_minutes(document)[0] for document in documents], {}, settings(), "2026-01-01")


def test_what_opens_a_meeting_stands_on_its_page_word_for_word() -> None:
    text = "Present: Councillors Ash <b>and</b> Beech\n\nApologies: Councillor Cedar\n"
    archive = linked(invented("A plan\n\nRESOLVED: That it be noted."), opening(text)).archive
    terms = settings().terms
    shelf = Shelf(site=settings().site, archive=archive, glossary=Glossary.of(terms), terms=terms)
    tree = as_html(make_meeting(shelf, archive.entries))
    said = tree.css_first("#opening1 ~ .said")
    assert said is not None
    numbers = said.css("p > a.ours")
    assert [(number.text(), number.attributes["href"]) for number in numbers] == [
        ("\u00b61", "#opening1-n1"),
        ("\u00b62", "#opening1-n2"),
    ]
    assert [number.parent and number.parent.attributes["id"] for number in numbers] == ["opening1-n1", "opening1-n2"]
    for number in numbers:
        number.decompose()
    assert squeezed(said.text()) == squeezed(text)


def test_a_meeting_does_not_link_to_itself() -> None:
    archive = linked(invented("A plan\n\nRESOLVED: That it be noted.")).archive
    shelf = Shelf(site=settings().site, archive=archive, glossary=Glossary.of(()), terms=())
    links = as_html(make_meeting(shelf, archive.entries)).css(".facts a")
    date = archive.entries[0].facts.date.words
    assert links
    assert date not in [link.text() for link in links]


def test_routine_business_is_there_but_folded_away_and_counted() -> None:
    plan = make_item("2021-03-10", "RESOLVED that a gate be opened.")
    minutes = make_item("2021-03-10", "RESOLVED that the minutes be signed as a correct record.", "Record")
    shelf = shelf_of(minutes, plan)
    tree = as_html(make_meeting(shelf, shelf.archive.entries))
    assert [line.text() for line in tree.css("details summary")] == [
        "1 routine item, such as apologies and earlier minutes"
    ]
    assert [item.text() for item in tree.css("details .rows li > a")] == ["Record"]
    assert [item.text() for item in tree.css(".rows li > a")] == ["Plan", "Record"]


def test_an_opening_has_no_page_and_no_ids_of_its_own() -> None:
    result = linked(invented("A plan\n\nRESOLVED: That it be noted."), opening("RESOLVED: That it be so."))
    assert [entry.facts.part for entry in result.archive.entries] == [Part.ITEM]
    assert "opening" not in result.register


def test_an_opening_without_items_is_reported() -> None:
    problems = linked(opening("Present: Councillor Ash")).problems
    assert [problem.path for problem in problems] == ["opening.md"]
    assert "no item of the meeting is held" in problems[0].message
