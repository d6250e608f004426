"""Addresses at which nothing stands any more, followed in a real browser with and without scripts."""

import posixpath
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.site.moved import CHILD, NEW, OLD, Moved

either = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])


@either
@pytest.mark.parametrize(
    ("former", "now"), [(f"{OLD}family-centres/", f"{NEW}family-centres/"), (OLD, NEW)], ids=["item", "meeting"]
)
def test_a_moved_page_takes_its_readers_along(
    browser: Browser, moved: Moved, former: str, now: str, *, scripts: bool
) -> None:
    with browser.new_context(java_script_enabled=scripts) as context:
        page = context.new_page()
        page.goto(moved.server.address + former)
        page.wait_for_url(moved.server.address + now)
        expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize(("former", "now"), [(f"{OLD}family-centres/", f"{NEW}family-centres/"), (OLD, NEW)])
def test_a_moved_page_says_so_to_machines_and_to_who_is_not_taken_along(moved: Moved, former: str, now: str) -> None:
    page = moved.page(former)
    (refresh,) = (node.attributes["content"] or "" for node in page.css('meta[http-equiv="refresh"]'))
    assert refresh == f"0; url={posixpath.relpath(now, former)}/"
    (canonical,) = (node.attributes["href"] for node in page.css('link[rel="canonical"]'))
    assert canonical == moved.server.address + now
    assert [node.attributes["content"] for node in page.css('meta[name="robots"]')] == ["noindex"]
    assert page.css("[data-pagefind-body]") == []
    links = [node.attributes["href"] or "" for node in page.css("article a")]
    assert moved.server.address + now in [urljoin(moved.server.address + former, link) for link in links]


@either
def test_every_address_of_the_first_publication_leads_a_reader_somewhere(
    browser: Browser, moved: Moved, *, scripts: bool
) -> None:
    with browser.new_context(java_script_enabled=scripts) as context:
        for record in moved.before.values():
            arrive(context, moved.server.address.rstrip("/") + record.address)


def arrive(context: BrowserContext, address: str) -> None:
    """Follow an address to a page that leads no further, and to the place on it that the address names."""
    # A page of its own for each: while a page leads on, its browser cannot be asked for another.
    with context.new_page() as page:
        answer = page.goto(address)
        assert answer is not None
        assert answer.ok, address
        expect(page.locator(".page:not(.page-redirect) h1")).to_be_visible()
        place = address.partition("#")[2]
        expect(page.locator(f"[id='{place}']" if place else "article")).to_be_attached()


def test_a_part_that_moved_leaves_a_link_at_its_anchor(browser: Browser, moved: Moved) -> None:
    part = next(r for key, r in moved.before.items() if key.startswith("trust/") and r.text.startswith("the annual"))
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(moved.server.address.rstrip("/") + part.address)
        there = page.locator(f"[id={part.id}]")
        expect(there).to_contain_text("Part (c) stood here. It stands elsewhere now: Part (b) of EXS-")
        there.get_by_role("link").click()
        expect(page.locator(f"[id={page.url.partition('#')[2]}]")).to_contain_text("Part (b)")
        expect(page.locator("article")).to_contain_text("the annual report be noted.")


def test_what_was_withdrawn_says_when_and_why_and_what_it_was(browser: Browser, moved: Moved) -> None:
    decision = moved.before["trees/1"]
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(moved.server.address.rstrip("/") + decision.address)
        article = page.locator("article")
        expect(article.locator("h1")).to_have_text(f"Withdrawn: Decision {decision.id}")
        expect(article).to_contain_text("Withdrawn from this site on 3 September 2024.")
        expect(article).to_contain_text("It was another council's.")
        expect(article).to_contain_text("That the planting of forty trees be approved.")
        expect(article).to_contain_text(decision.sha256)
        page.get_by_role("link", name="Cabinet", exact=True).click()
        expect(page.locator("h1")).to_have_text("Cabinet")


@pytest.mark.parametrize("place", ["trees/1", "letter/1"])
def test_a_search_for_a_reference_leads_to_what_became_of_it(browser: Browser, moved: Moved, place: str) -> None:
    decision = moved.before[place]
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{moved.server.address}search/?q={decision.id.lower()}")
        expect(page.locator(".status")).to_have_text(
            f"The decision with the reference {decision.id} no longer stands here."
        )
        expect(page.locator(".found")).not_to_contain_text("never used in it")
        page.get_by_role("link", name=f"What became of {decision.id}").click()
        expect(page.locator("h1")).to_contain_text(decision.id)


def test_what_was_taken_down_says_when_and_why_alone(moved: Moved) -> None:
    for record in (moved.before["letter/0"], moved.before["letter/1"]):
        page = moved.page(record.address.strip("/"))
        said = " ".join(page.css("article")[0].text().split())
        assert said.startswith("Taken down: ")
        assert "Taken down from this site on 3 September 2024." in said
        assert "It told too much about a child." in said
        assert CHILD not in said
        assert [node.attributes["content"] for node in page.css('meta[name="robots"]')] == ["noindex"]


def test_a_meeting_of_which_nothing_is_left_tells_why_once(moved: Moved) -> None:
    facts = moved.page("exampleshire/cabinet/2024-05-14").css(".facts dt, .facts dd")
    assert [" ".join(each.text().split()) for each in facts] == [
        "What was here",
        "Exampleshire Council, Cabinet, 14 May 2024",
        "Why it went",
        "It told too much about a child. It was another council's.",
    ]


def test_the_log_tells_it_all_without_the_words_that_were_taken_down(moved: Moved) -> None:
    said = " ".join(moved.page("changes").css("article")[0].text().split())
    assert "3 September 2024" in said
    assert "Taken down The item It told too much about a child." in said
    assert "Moved The item It stood at /exampleshire/cabinet/2024-03-12/family-centres/, which leads there now." in said
    assert "be approved; (b) officers write to every [\N{MINUS SIGN}\N{NO-BREAK SPACE}school; and (c)" not in said
    assert "[\N{MINUS SIGN} school; and (c) the annual report be noted.] [+ school.]" in said
    assert CHILD not in said
