"""What search makes of what is typed: references, phrases, other words for the same thing, slips of the finger."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.site.built import BASE, ITEM, BuiltSite
from tests.site.search.searching import answered, paths, search, status, ways_on
from tests.site.visiting import Visitor

MEANING = "special educational needs"
MARKED = "all => all.map((each) => each.textContent)"


@pytest.mark.parametrize("written", ["{0}", "{1}", "{2}", "{1} (2)", "{3}d/{1}/#2"])
def test_a_reference_leads_to_its_decision(site: BuiltSite, visitor: Visitor, written: str) -> None:
    reference = site.reference(ITEM)
    typed = written.format(reference, reference.lower(), reference.lower().replace("-", ""), site.address)
    page = search(visitor, typed)
    assert status(page) == f"The decision with the reference {reference}."
    assert paths(page) == [f"{BASE}d/{reference.lower()}/"]
    parts = page.locator(".result-parts a").all_inner_texts()
    assert parts == (["Part (2)"] if "2)" in written or "#2" in written else [])


def test_a_part_that_was_asked_for_is_the_part_that_opens(site: BuiltSite, visitor: Visitor) -> None:
    page = search(visitor, f"{site.reference(ITEM)} (2)")
    page.get_by_role("link", name="Part (2)").click()
    page.wait_for_url(f"{site.address}{site.path('decision')}#2")


def test_a_part_that_does_not_exist_is_not_made_up(site: BuiltSite, visitor: Visitor) -> None:
    page = search(visitor, f"{site.reference(ITEM)} (z)")
    assert paths(page) == [f"{BASE}{site.path('decision')}"]
    expect(page.get_by_text("It has no part of that name")).to_be_visible()


def test_a_reference_is_offered_whatever_is_ticked(site: BuiltSite, visitor: Visitor) -> None:
    page = search(visitor, site.reference(ITEM), council="Cumbria")
    assert paths(page) == [f"{BASE}{site.path('decision')}"]


def test_a_reference_that_is_not_held_is_said_not_to_be(visitor: Visitor) -> None:
    page = search(visitor, "HEF-00000")
    assert status(page) == "No decision with the reference HEF-00000 is held here."
    expect(ways_on(page)).to_contain_text("never used in it")
    assert paths(page) == []


def test_words_that_could_be_a_reference_are_words(visitor: Visitor) -> None:
    page = search(visitor, "workforce")
    assert re.match(r"\d+ pages? with “workforce”", status(page))


def test_a_phrase_is_found_as_it_stands(visitor: Visitor) -> None:
    loose, phrase = search(visitor, "plan improvement"), search(visitor, '"plan improvement"')
    assert len(paths(loose)) > 3
    assert status(phrase) == "Nothing found for “plan improvement”."
    link = ways_on(phrase).get_by_role("link", name="Without quotation marks")
    link.click()
    expect(phrase.locator(".status")).to_have_text(status(loose))
    assert paths(phrase) == paths(loose)


def test_a_phrase_and_words_are_both_asked_for(visitor: Visitor) -> None:
    both = search(visitor, '"early help" audits')
    assert paths(both) == [path for path in paths(search(visitor, '"early help"')) if "cumbria" in path]
    assert set(both.locator(".result mark").evaluate_all(MARKED)) <= {"Early", "Help", "Audits"}


def test_words_that_stand_together_come_first(visitor: Visitor) -> None:
    page, phrase = search(visitor, "the plan"), search(visitor, '"the plan"')
    together = set(paths(phrase))
    order = [path in together for path in paths(page)]
    assert True in order
    assert order == sorted(order, reverse=True)


def test_letters_find_their_meaning_and_the_other_way_round(visitor: Visitor) -> None:
    page = search(visitor, MEANING)
    assert status(page) == f"3 pages with “{MEANING}” or other words for the same thing."
    assert set(page.locator(".result mark").evaluate_all(MARKED)) == {"SEND"}
    expect(page.locator(".remarks")).to_contain_text("Also searched for “SEND”")
    letters = search(visitor, "SEND")
    assert paths(letters)[:3] == paths(page)
    expect(letters.locator(".remarks")).to_contain_text(f"“{MEANING}”")


def test_only_the_exact_words_can_be_searched_for(visitor: Visitor) -> None:
    page = search(visitor, MEANING)
    page.get_by_role("link", name=f"Search only for “{MEANING}”").click()
    expect(page).to_have_url(re.compile(r"\?q=special\+educational\+needs&exact=yes$"))
    expect(page.locator(".status")).to_have_text(f"Nothing found for “{MEANING}”.")
    expect(page.locator(".search-outcome")).to_be_focused()
    expect(ways_on(page).get_by_role("link", name="With other words for the same thing")).to_be_visible()
    page.get_by_role("link", name="Search for those too").click()
    expect(page.locator(".result")).to_have_count(3)
    page.go_back()
    expect(page.locator(".result")).to_have_count(0)


def test_new_words_are_looked_for_in_other_words_again(visitor: Visitor) -> None:
    page = search(visitor, MEANING, exact="yes")
    page.get_by_label("Words to look for").fill("SEND")
    expect(page.locator(".remarks")).to_contain_text("Also searched for")
    expect(page).to_have_url(re.compile(r"\?q=SEND$"))


def test_a_phrase_in_quotation_marks_is_left_as_it_is(visitor: Visitor) -> None:
    page = search(visitor, f'"{MEANING}"')
    expect(page.locator(".remarks .remark")).to_have_count(0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("safegarding", "safeguarding"),
        ("chidlren", "children"),
        ("recomended improvment", "recommended improvement"),
        ("worcestershre", "worcestershire"),
    ],
)
def test_the_nearest_words_are_offered_for_a_slip(visitor: Visitor, typed: str, meant: str) -> None:
    page = search(visitor, typed)
    assert status(page) == f"Nothing found for “{typed}”."
    offer = page.locator(".spelling").get_by_role("link", name=meant, exact=True)
    said = re.search(rf"{meant} \((\d+) pages?\)", page.locator(".spelling").inner_text())
    expect(page.locator("#announcement")).to_contain_text(f"“{meant}”")
    offer.click()
    expect(page.get_by_label("Words to look for")).to_have_value(meant)
    expect(page.locator(".status")).to_have_text(re.compile(rf"^{said and said[1]} pages? with “{meant}”"))


def test_a_word_near_to_none_is_left_out_of_what_is_offered(visitor: Visitor) -> None:
    page = search(visitor, "zeppelin safegarding")
    expect(page.locator(".spelling").get_by_role("link")).to_have_text(["safeguarding"])
    phrase = search(visitor, '"zeppelin safegarding"')
    phrase.locator(".spelling").get_by_role("link", name="safeguarding").click()
    expect(phrase.locator(".result").first).to_be_visible()


def test_an_offer_keeps_what_is_ticked_and_counts_within_it(visitor: Visitor) -> None:
    page = search(visitor, "safegarding", council="Cumbria")
    link = page.locator(".spelling").get_by_role("link", name="safeguarding")
    expect(link).to_have_attribute("href", re.compile(r"\?q=safeguarding&council=Cumbria$"))
    everywhere = search(visitor, "safeguarding")
    link.click()
    expect(page.locator(".result").first).to_be_visible()
    assert 0 < len(paths(page)) < len(paths(everywhere))


def test_a_word_that_is_held_is_not_put_in_question(visitor: Visitor) -> None:
    page = search(visitor, "early help")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".spelling")).to_have_count(0)


def test_the_list_of_words_is_loaded_only_when_little_was_found(visitor: Visitor) -> None:
    page = search(visitor, "plan")
    page.wait_for_load_state("networkidle")
    assert not _asked_for(visitor, "search/words.txt")
    page.get_by_label("Words to look for").fill("plam")
    expect(page.locator(".spelling")).to_be_visible()
    assert _asked_for(visitor, "search/words.txt")


def _asked_for(visitor: Visitor, path: str) -> bool:
    return any(address.endswith(path) for address in visitor.asked)


def test_nothing_found_says_what_would_be(visitor: Visitor) -> None:
    page = search(visitor, "zeppelin safeguarding", council="Cumbria", year="2018")
    assert status(page) == "Nothing found for “zeppelin safeguarding”."
    link = ways_on(page).get_by_role("link", name="Without the word “zeppelin”")
    link.click()
    assert_shown(page, "safeguarding", "Cumbria", "2018")


def test_filters_are_taken_away_one_by_one_with_what_each_hides(visitor: Visitor) -> None:
    page = search(visitor, "safeguarding", council="Worcestershire", year="2018")
    offers = ways_on(page).get_by_role("listitem").filter(has_text=re.compile("Without"))
    shown = offers.all_inner_texts()
    assert [text.split(" (")[0] for text in shown] == ["Without “Worcestershire”", "Without any filter"]
    ways_on(page).get_by_role("link", name="Without “Worcestershire”").click()
    assert_shown(page, "safeguarding", "2018")
    count = len(paths(page))
    assert shown[0].endswith(f"({count} pages)" if count > 1 else "(1 page)")


def assert_shown(page: Page, words: str, *ticked: str) -> None:
    """Fail unless the page shows results for the words with these values ticked and no others."""
    expect(page.locator(".result").first).to_be_visible()
    assert page.get_by_label("Words to look for").input_value() == words
    boxes = page.locator(".facets input:checked")
    expect(boxes).to_have_count(len(ticked))
    assert {box.get_attribute("value") for box in boxes.all()} == set(ticked)


def test_nothing_found_leads_to_the_lists_and_to_what_is_not_held(visitor: Visitor) -> None:
    page = search(visitor, "zeppelin")
    places = {link.get_attribute("href") for link in ways_on(page).get_by_role("link").all()}
    wanted = {"councils/", "themes/", "decisions/", "glossary/", "about/what-is-held/"}
    assert {(place or "").partition(BASE)[2] for place in places} >= wanted


def test_the_box_offers_spellings_references_and_other_words_too(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.see("item")
    page.keyboard.press("Control+k")
    field = page.locator("dialog input")
    field.fill("safegarding")
    page.locator("dialog .spelling").get_by_role("link", name="safeguarding").click()
    expect(page.locator("dialog .result").first).to_be_visible()
    expect(field).to_have_value("safeguarding")
    expect(field).to_be_focused()
    field.fill(f"{site.reference(ITEM).lower()} (2)")
    expect(page.locator("dialog .result")).to_have_count(1)
    expect(page.locator("dialog .result-parts a")).to_have_text("Part (2)")
    field.fill(MEANING)
    page.locator("dialog").get_by_role("link", name="Search only for").click()
    expect(page.locator("dialog .status")).to_have_text(f"Nothing found for “{MEANING}”.")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=special+educational+needs&exact=yes")
    assert status(answered(page)) == f"Nothing found for “{MEANING}”."


def test_a_matter_is_found_by_any_of_its_names_and_told_apart(visitor: Visitor) -> None:
    page = search(visitor, "WCF", kind="Matter")
    assert paths(page) == [f"{BASE}matters/worcestershire-children-first/"]
    expect(page.locator(".result .meta")).to_have_text("Worcestershire · Matter")
