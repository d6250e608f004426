import posixpath

import pytest

from generator.pages.urls import final_link, markdown_link, page_path

ITEM = "/herefordshire/cabinet/2025-07-17/improvement-plan/"
ADDRESSES = {
    "/": "index.md",
    "/councils/": "councils.md",
    "/decisions/": "decisions.md",
    "/glossary/": "glossary.md",
    "/search/": "search.md",
    "/about/": "about/index.md",
    "/about/privacy/": "about/privacy.md",
    "/themes/": "themes/index.md",
    "/themes/early-help/": "themes/early-help/index.md",
    "/themes/early-help/herefordshire/": "themes/early-help/herefordshire.md",
    "/themes/early-help/2021/": "themes/early-help/2021.md",
    "/themes/early-help/herefordshire/2021/": "themes/early-help/herefordshire/2021/index.md",
    "/matters/": "matters/index.md",
    "/matters/early-help-redesign/": "matters/early-help-redesign.md",
    "/d/hef-7k3qf/": "d/hef-7k3qf.md",
    "/herefordshire/": "herefordshire/index.md",
    "/herefordshire/2021/": "herefordshire/2021/index.md",
    "/herefordshire/cabinet/": "herefordshire/cabinet/index.md",
    "/herefordshire/cabinet/year-2021/": "herefordshire/cabinet/year-2021/index.md",
    "/herefordshire/cabinet/2025-07-17/": "herefordshire/cabinet/2025-07-17/index.md",
    ITEM: "herefordshire/cabinet/2025-07-17/improvement-plan.md",
    "/data/": "data/index.md",
    "/data/limbs.csv": "data/limbs.csv",
    "/feed.xml": "feed.xml",
    "/herefordshire/dates.ics": "herefordshire/dates.ics",
}


@pytest.mark.parametrize(("address", "path"), ADDRESSES.items())
def test_each_address_has_its_file(address: str, path: str) -> None:
    assert page_path(address) == path


def test_a_choice_in_a_list_goes_along() -> None:
    assert markdown_link("/decisions/?council=x", "/x/") == "../decisions.md?council=x"
    assert final_link("/decisions/?council=x#year-2021", "/x/") == "../decisions/?council=x#year-2021"
    assert final_link("/decisions/?council=x", "/decisions/") == "?council=x"


@pytest.mark.parametrize("here", ADDRESSES)
@pytest.mark.parametrize("there", ADDRESSES)
def test_links_lead_where_they_say(here: str, there: str) -> None:
    markdown = posixpath.normpath(posixpath.join(posixpath.dirname(page_path(here)), markdown_link(there, here)))
    assert markdown == page_path(there)
    final = posixpath.normpath(posixpath.join(here, final_link(there, here)))
    assert final.rstrip("/") == there.rstrip("/")


def test_a_link_within_the_page_is_its_anchor_alone() -> None:
    assert markdown_link("#p-1", ITEM) == markdown_link(f"{ITEM}#p-1", ITEM) == "#p-1"
    assert final_link("#p-1", ITEM) == final_link(f"{ITEM}#p-1", ITEM) == "#p-1"


def test_an_anchor_goes_along() -> None:
    assert markdown_link("/d/hef-7k3qf/#a", ITEM) == "../../../d/hef-7k3qf.md#a"
    assert final_link("/d/hef-7k3qf/#a", ITEM) == "../../../../d/hef-7k3qf/#a"
