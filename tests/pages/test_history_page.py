"""The page of an item's older wordings."""

from dataclasses import replace

from generator.model.archive import Entry
from generator.model.document import Document, Status
from generator.model.register import text_hash
from generator.pages.site import Shelf
from generator.pages.views.history import make_history
from generator.pages.views.item import make_item
from tests.pages.rendering import as_html, invented, linked

NOW = "A plan\n\nThe Chair opened.\n\nRESOLVED: That the plan be <b>approved</b>."


def older(text: str, day: str, status: Status = Status.UNKNOWN) -> Document:
    document = invented(text)
    assert document.facts is not None
    return replace(document, facts=replace(document.facts, replaced=day, retrieved="2026-01-05", status=status))


def with_versions(*versions: Document) -> tuple[Shelf, Entry]:
    shelf, entry = linked(invented(NOW))
    return replace(shelf, versions={entry.id: versions}), entry


FIRST = older(NOW.replace("approved", "noted"), "2026-02-01", Status.DRAFT)
SECOND = older(NOW.replace("opened", "opened late"), "2026-03-01")


def test_each_older_wording_stands_with_what_replaced_it_the_newest_first() -> None:
    page = make_history(*with_versions(FIRST, SECOND))
    tree = as_html(page)
    assert [heading.text() for heading in tree.css("h2")] == ["Until 1 March 2026", "Until 1 February 2026"]
    newest, oldest = tree.css(".changes")
    assert "late." in newest.css("del")[0].text()
    assert any("noted" in mark.text() for mark in oldest.css("del"))
    assert text_hash(FIRST.text) in tree.text()
    assert "Draft:" in tree.text()
    assert "Read on 5 January 2026." in tree.text()
    assert tree.css("b") == []


def test_paragraphs_that_did_not_change_can_be_unfolded() -> None:
    tree = as_html(make_history(*with_versions(FIRST)))
    assert [summary.text() for summary in tree.css(".changes summary")] == ["2 paragraphs not changed"]


def test_the_item_leads_to_its_history_where_there_is_one() -> None:
    tree = as_html(make_item(*with_versions(FIRST)))
    assert "2 wordings have been published here" in tree.text()
    assert "history/" in [link.attributes["href"] for link in tree.css(".proof a")]
    assert as_html(make_item(*linked(invented(NOW)))).css(".proof a") == []


def test_the_page_stands_below_its_item() -> None:
    shelf, entry = with_versions(FIRST)
    assert make_history(shelf, entry).path == f"{entry.address.strip('/')}/history.md"
