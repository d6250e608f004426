"""The list of what was found: its order, its facts, its facets, more of it, and its address."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.site.search.searching import answered, paths, search, status
from tests.site.visiting import Visitor

DATED = re.compile(r"(19|20)\d\d")
LISTED = 10


def years(page: Page) -> list[int]:
    """Return the first year that each result names, 0 where it names none."""
    found = [DATED.search(text) for text in page.locator(".result .meta").all_inner_texts()]
    return [int(match[0]) if match else 0 for match in found]


def in_order_of(page: Page, order: str) -> list[str]:
    """Choose an order, and return the addresses as they are listed then."""
    page.locator(".results").evaluate("each => each.classList.add('before')")
    page.get_by_label("Sort by").select_option(label=order)
    expect(page.locator(".results:not(.before)")).to_be_visible()
    return paths(page)


def test_results_are_put_in_order_of_dates_and_back(visitor: Visitor) -> None:
    page = search(visitor, "plan")
    best = paths(page)
    last = page.locator(".result .meta").last.inner_text()
    newest = in_order_of(page, "Newest first")
    assert page.url.endswith("?q=plan&sort=newest")
    dated = [year for year in years(page) if year]
    assert dated == sorted(dated, reverse=True)
    assert years(page)[: len(dated)] == dated
    oldest = in_order_of(page, "Oldest first")
    dated = [year for year in years(page) if year]
    assert dated == sorted(dated)
    assert years(page)[: len(dated)] == dated
    assert len({tuple(best), tuple(newest), tuple(oldest)}) == 3
    page.go_back()
    expect(page.get_by_label("Sort by")).to_have_value("newest")
    page.go_back()
    expect(page.get_by_label("Sort by")).to_have_value("")
    expect(page).to_have_url(re.compile(r"\?q=plan$"))
    expect(page.locator(".result").last).to_contain_text(last)
    assert paths(page) == best


def test_without_words_the_newest_come_first(visitor: Visitor) -> None:
    page = search(visitor)
    expect(page.get_by_label("Sort by")).to_have_value("newest")
    assert years(page)[0] == max(years(page))
    page.get_by_label("Words to look for").fill("plan")
    expect(page.get_by_label("Sort by")).to_have_value("")
    expect(page).to_have_url(re.compile(r"\?q=plan$"))


def test_an_address_gives_the_same_results_to_everybody(visitor: Visitor) -> None:
    page = search(visitor, "improvement")
    page.get_by_label("Sort by").select_option("oldest")
    page.get_by_label("Herefordshire").check()
    page.get_by_label("Resolved").check()
    page.get_by_label("Recommended").check()
    expect(page.locator(".facets input:checked")).to_have_count(3)
    expect(page).to_have_url(re.compile("sort=oldest"))
    expect(page.locator(".result .meta").filter(has_not_text="Herefordshire")).to_have_count(0)
    shared = answered(visitor.go(visitor.context().new_page(), page.url.split("/some-project/")[1]))
    assert (status(shared), paths(shared)) == (status(page), paths(page))
    assert paths(shared)


def test_a_result_says_where_when_and_what(visitor: Visitor) -> None:
    page = search(visitor, "phase 3 improvement plan", kind="Resolved")
    decision = page.locator(".result").filter(has_text="HEF-")
    facts = decision.locator(".meta").inner_text().split("\u00a0· ")
    assert facts[:3] == ["Herefordshire", "Cabinet", "17 July 2025"]
    assert facts[3].startswith("Resolved")
    assert facts[4] == "What came of it: awaited"
    assert re.fullmatch(r"HEF-[0-9A-Z]{5,6}", facts[5])
    expect(decision.locator(".result-parts a").first).to_have_attribute("href", re.compile(r"/d/hef-\w+/#a$"))
    assert "Plan" in decision.locator("mark").all_inner_texts()


def test_a_part_with_the_words_together_is_shown_and_not_every_part_with_one(visitor: Visitor) -> None:
    page = search(visitor, "early help")
    for result in page.locator(".result").all():
        for part in result.locator(".result-parts li").all():
            assert any(pair == ("Early", "Help") for pair in pairwise(part.locator("mark").all_inner_texts()))


def test_more_results_come_by_a_button_and_the_focus_goes_to_the_first(visitor: Visitor) -> None:
    page = search(visitor)
    every = int(status(page).split()[0])
    expect(page.locator(".result")).to_have_count(LISTED)
    more = page.get_by_role("button", name=f"Show {LISTED} more")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".result")).to_have_count(2 * LISTED)
    expect(page.locator(".result h2 a").nth(LISTED)).to_be_focused()
    expect(page.locator("#announcement")).to_have_text(f"{2 * LISTED} of {every} pages shown")
    page.get_by_role("button", name=f"Show {every - 2 * LISTED} more").click()
    expect(page.locator(".result")).to_have_count(every)
    expect(page.get_by_role("button", name="more")).to_have_count(0)
    assert len(set(paths(page))) == every


def test_pages_without_a_date_are_listed_last_in_both_orders(visitor: Visitor) -> None:
    for order in ("newest", "oldest"):
        page = search(visitor, sort=order)
        while (more := page.get_by_role("button", name="more")).count():
            shown = page.locator(".result").count()
            more.click()
            expect(page.locator(".result").nth(shown)).to_be_attached()
        about = [text == "About this site" for text in page.locator(".result .meta").all_inner_texts()]
        assert any(about)
        assert about == sorted(about)


@pytest.mark.parametrize("sort", ["", "newest", "oldest"])
def test_narrowing_keeps_the_order(visitor: Visitor, sort: str) -> None:
    everything = paths(search(visitor, "plan", sort=sort))
    narrowed = paths(search(visitor, "plan", sort=sort, council="Herefordshire"))
    assert narrowed == [path for path in everything if path in narrowed]
    assert narrowed


def test_limits_and_ways_to_search_are_said_on_the_page(visitor: Visitor) -> None:
    page = search(visitor, "plan")
    expect(page.get_by_text("This searches what is held here: 5 meetings of 4 councils")).to_be_visible()
    page.get_by_text("How to search").click()
    expect(page.get_by_text("found next to each other, in that order")).to_be_visible()
    expect(page.get_by_text("Search needs JavaScript")).to_be_hidden()
