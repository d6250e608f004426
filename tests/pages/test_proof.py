"""How the words of a page are proved: the hash, the line that recomputes it, and the wordings before."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.archive import Entry, PublishedDecision
from generator.model.document import Document, Facts, Status
from generator.model.register import FormerState, Record, text_hash
from generator.pages.site import Shelf
from generator.pages.views.decision import make_decision
from generator.pages.views.item import make_item
from tests.pages.rendering import as_html, founding, invented, linked

TEXT = (
    "A plan\n\nThe Chair\N{RIGHT SINGLE QUOTATION MARK}s \N{NO-BREAK SPACE} cafe\N{COMBINING ACUTE ACCENT} & <b>\n\n"
    "RESOLVED: That\n\n(a) the \"report\" be 'noted';\n\n(b) $HOME `ls` \\n be approved."
)


def shown(tree: LexborHTMLParser, selector: str) -> str:
    found = tree.css_first(selector)
    assert found is not None, selector
    return found.text()


def run(line: str, words: str = "", folder: Path | None = None) -> str:
    """Return what a line of the page prints in a shell that is given `words`."""
    done = subprocess.run(
        ["sh", "-c", line], input=words.encode(), capture_output=True, cwd=folder, check=True, timeout=30
    )
    return done.stdout.decode().split()[0]


def item_page(shelf: Shelf, entry: Entry) -> LexborHTMLParser:
    return as_html(make_item(shelf, entry))


def decision_page(shelf: Shelf, entry: Entry) -> LexborHTMLParser:
    return as_html(make_decision(shelf, entry, entry.decisions[0]))


def with_facts(document: Document, **stated: str | Status) -> Document:
    assert document.facts is not None
    facts: Facts = replace(document.facts, **stated)  # type: ignore[arg-type]  # each is a fact of that name
    return replace(document, facts=facts)


@pytest.mark.parametrize("document", [*founding(), invented(TEXT)], ids=lambda document: document.facts.id)
def test_the_line_recomputes_the_hash_of_an_item_from_the_words_on_its_page(document: Document) -> None:
    tree = item_page(*linked(document))
    line, expected = shown(tree, "#hash-line"), shown(tree, "#text-hash")
    for remark in tree.css(".said .ours"):
        remark.decompose()
    words = "\n".join(said.text() for said in tree.css(".said"))
    assert run(line, words) == expected == text_hash(document.text)


@pytest.mark.parametrize("document", [*founding(), invented(TEXT)], ids=lambda document: document.facts.id)
def test_the_line_recomputes_the_hash_of_a_decision_from_the_words_it_shows(document: Document) -> None:
    shelf, entry = linked(document)
    for published in entry.decisions:
        tree = as_html(make_decision(shelf, entry, published))
        assert run(shown(tree, "#hash-line"), shown(tree, "#hashed-words")) == shown(tree, "#text-hash")
        assert shown(tree, "#text-hash") == published.record.sha256


def test_the_words_that_are_hashed_are_those_of_the_parts_in_order() -> None:
    tree = decision_page(*linked(invented(TEXT)))
    parts = [" ".join(said.text().split()) for said in tree.css(".part + .said")]
    words = shown(tree, "#hashed-words")
    assert len(parts) == 2
    assert all(part in words for part in parts)


def test_the_other_line_recomputes_the_hash_of_the_stored_file(tmp_path: Path) -> None:
    body = TEXT.encode()
    document = replace(founding()[0], path="content/a folder/plan's.md", text=TEXT, sha256=sha256(body), first_line=4)
    stored = tmp_path / document.path
    stored.parent.mkdir(parents=True)
    stored.write_bytes(b"---\nid: x\n---\n" + body)
    tree = item_page(*linked(document))
    assert run(shown(tree, "#stored-line"), folder=tmp_path) == document.sha256
    assert document.sha256 in shown(tree, ".proof")


def sha256(content: bytes) -> str:
    return run("sha256sum", content.decode())


def test_a_text_with_characters_that_nobody_sees_says_that_the_page_cannot_prove_it() -> None:
    shelf, entry = linked(invented(TEXT.replace("report", "re\N{ZERO WIDTH SPACE}port")))
    for tree in (item_page(shelf, entry), decision_page(shelf, entry)):
        assert "characters that nobody can see" in shown(tree, ".proof")
        assert tree.css_first("#hash-line") is None


@pytest.mark.parametrize(("status", "banners"), [(Status.DRAFT, 1), (Status.APPROVED, 0), (Status.UNKNOWN, 0)])
def test_a_draft_says_so_at_the_top_and_in_its_citation(status: Status, banners: int) -> None:
    shelf, entry = linked(with_facts(invented(TEXT), status=status))
    for tree in (item_page(shelf, entry), decision_page(shelf, entry)):
        assert len(tree.css(".notice.draft")) == banners
        assert shown(tree, "#citation").count("Draft minutes") == banners


def test_the_upload_is_named_with_its_hash() -> None:
    stated = with_facts(invented(TEXT), original="2024-03-12-1234abcd.pdf", original_sha256="ab" * 32)
    for tree in (item_page(*linked(stated)), decision_page(*linked(stated))):
        assert "2024-03-12-1234abcd.pdf" in tree.text()
        assert "ab" * 32 in tree.text()


def test_an_upload_that_is_not_kept_is_known_by_its_hash() -> None:
    facts = item_page(*linked(with_facts(invented(TEXT), original_sha256="cd" * 32))).text()
    assert "Not kept here: it is too large." in facts
    assert "cd" * 32 in facts


def test_words_that_never_changed_have_one_wording() -> None:
    tree = decision_page(*linked(invented(TEXT)))
    assert "One wording has been published here, since 1 January 2026." in shown(tree, ".proof")
    assert tree.css(".changes") == []


def former(record: Record, until: str, **stated: str) -> FormerState:
    state = FormerState(until=until, label=record.label, text=record.text, sha256=record.sha256, address=record.address)
    return replace(state, **stated)


def renewed(entry: Entry, *earlier: FormerState) -> Entry:
    """The item with a decision whose record says what it was before."""
    first = entry.decisions[0]
    record = replace(first.record, earlier=earlier, changed=earlier[-1].until)
    changed: PublishedDecision = replace(first, record=record)
    return replace(entry, decisions=(changed, *entry.decisions[1:]))


def test_every_older_wording_stands_with_its_changes_the_newest_first() -> None:
    shelf, entry = linked(invented(TEXT))
    record = entry.decisions[0].record
    first = former(record, "2026-02-01", text=record.text.replace("approved", "deferred"), sha256="1" * 64)
    second = former(record, "2026-03-01", text=record.text.replace("report", "letter"), sha256="2" * 64)
    tree = decision_page(shelf, renewed(entry, first, second))
    assert [each.text() for each in tree.css(".proof details summary")][1:] == [
        "The wording until 1 March 2026",
        "The wording until 1 February 2026",
    ]
    newest, oldest = tree.css(".changes")
    assert (newest.css("del")[0].text(), newest.css("ins")[0].text()) == ('[−\xa0"letter"]', '[+\xa0"report"]')
    assert "[−\xa0deferred.]" in [mark.text() for mark in oldest.css("del")]
    assert "1" * 64 in shown(tree, ".proof")
    assert "Wording changed on 1 March 2026." in shown(tree, "#citation")
    assert "3 wordings have been published here" in shown(tree, ".proof")


def test_a_part_that_was_relettered_says_until_when() -> None:
    shelf, entry = linked(invented(TEXT))
    decision = entry.decisions[0]
    part = decision.limbs[1]
    record = replace(part.record, earlier=(former(part.record, "2026-02-01", label="(c)"),))
    limbs = (decision.limbs[0], replace(part, record=record))
    tree = decision_page(shelf, replace(entry, decisions=(replace(decision, limbs=limbs),)))
    assert "Part (b), lettered (c) until 1 February 2026." in tree.text()
    assert tree.text().count("lettered (") == 1
