"""What the modules of search decide by themselves, asked of each in the browser."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.site.built import BASE, BuiltSite

CODES = ["HEF", "WOR"]
GROUPS = [
    {"names": ["SEND", "special educational needs"], "forms": ["send", "special educational needs"]},
    {"names": ["MASH", "multi-agency safeguarding hub"], "forms": ["mash", "multi-agency safeguarding hub"]},
]


@pytest.fixture(scope="module")
def page(browser: Browser, site: BuiltSite) -> Iterator[Page]:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{site.address}about/")
        yield page


def ask(page: Page, module: str, call: str, *given: Any) -> Any:
    """Return what a call of a search module, here `m`, returns; what is given is at hand as `given`."""
    address = f"{BASE}assets/javascripts/search/{module}.js"
    return page.evaluate(f"async (given) => {{ const m = await import('{address}'); return {call}; }}", list(given))


@pytest.mark.parametrize(
    ("typed", "name", "part", "meant"),
    [
        ("HEF-7K3QF", "HEF-7K3QF", "", True),
        ("hef-7k3qf", "HEF-7K3QF", "", True),
        (" hef7k3qf ", "HEF-7K3QF", "", True),
        ("HEF 7K3QF", "HEF-7K3QF", "", True),
        ("HEF–7K3QFZ", "HEF-7K3QFZ", "", True),
        ("hef-7k3qf (b)", "HEF-7K3QF", "b", True),
        ("HEF-7K3QF(a)(ii)", "HEF-7K3QF", "a-ii", True),
        ("HEF-7K3QF part (3)", "HEF-7K3QF", "3", True),
        ("HEF-7K3QF#n1", "HEF-7K3QF", "n1", True),
        ("https://example.org/some-project/d/hef-7k3qf/#b", "HEF-7K3QF", "b", True),
        ("https://example.org/d/hef-7k3qf/", "HEF-7K3QF", "", True),
        ("HEF-OLI7F", "HEF-0117F", "", True),
        ("workload", "WOR-K10AD", "", False),
        ("XYZ-7K3QF", None, None, None),
        ("hef early help for families", None, None, None),
        ("early help", None, None, None),
        ("HEF-7K3", None, None, None),
        ("", None, None, None),
    ],
)
def test_a_reference_is_told_however_it_is_written(
    page: Page, typed: str, name: str | None, part: str | None, meant: bool | None
) -> None:
    found = ask(page, "reference", "m.referenceIn(...given)", typed, CODES)
    assert found == (None if name is None else {"name": name, "part": part, "meant": meant})


@pytest.mark.parametrize(
    ("typed", "phrases", "words"),
    [
        ("early help", [], ["early", "help"]),
        ('"early help" plan', ["early help"], ["plan"]),
        ("“early help” “a plan”", ["early help", "a plan"], []),
        ('"early help', [], ["early", "help"]),
        ('"" – ,', [], []),
    ],
)
def test_what_was_typed_is_taken_apart(page: Page, typed: str, phrases: list[str], words: list[str]) -> None:
    assert ask(page, "query", "m.readQuery(given[0])", typed) == {"phrases": phrases, "words": words}


@pytest.mark.parametrize(
    ("phrases", "words", "others"),
    [
        ([], ["early", "help"], []),
        ([], ["Send"], [(["special educational needs"], [])]),
        ([], ["the", "special", "Educational", "needs", "plan"], [(["SEND"], ["the", "plan"])]),
        (["early help"], ["send"], [(["early help", "special educational needs"], [])]),
        (["send"], ["plan"], []),
        (
            [],
            ["SEND", "and", "MASH"],
            [
                (["multi-agency safeguarding hub"], ["SEND", "and"]),
                (["special educational needs"], ["and", "MASH"]),
                (["special educational needs", "multi-agency safeguarding hub"], ["and"]),
            ],
        ),
    ],
)
def test_a_query_is_put_in_other_words(
    page: Page, phrases: list[str], words: list[str], others: list[tuple[list[str], list[str]]]
) -> None:
    query = {"phrases": phrases, "words": words}
    found = ask(page, "wordings", "m.inOtherWords(...given)", query, GROUPS)["queries"]
    assert [(each["phrases"], each["words"]) for each in found] == others


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("plan", "plan", 0),
        ("plan", "plans", 1),
        ("plan", "pan", 1),
        ("plan", "plum", 2),
        ("chidlren", "children", 1),
        ("safegarding", "safeguarding", 1),
        ("a", "safeguarding", 4),
        ("abcdefgh", "stuvwxyz", 4),
    ],
)
def test_the_distance_of_two_words_is_counted_in_slips(page: Page, one: str, other: str, far: int) -> None:
    assert ask(page, "spelling", "m.distance(...given)", one, other, 3) == far
    assert ask(page, "spelling", "m.distance(...given)", other, one, 3) == far


@pytest.mark.parametrize(
    ("word", "known", "nearest"),
    [
        ("comittee", ["committee", "committed"], ["committee", "committed"]),
        ("fosterng", ["fostering", "foster", "fostered"], ["fostering", "foster", "fostered"]),
        ("hlep", ["helm", "help"], ["help"]),
        ("cane", ["lane", "care"], ["care", "lane"]),
        ("report", ["escort", "trombone"], []),
        ("zzzzzz", ["plan"], []),
    ],
)
def test_the_nearest_words_come_first(page: Page, word: str, known: list[str], nearest: list[str]) -> None:
    assert ask(page, "spelling", "m.nearestWords(...given)", word, known) == nearest


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?q=early+help",
        "?q=early+help&council=Cumbria&council=West+Sussex&year=2018&sort=oldest",
        "?kind=Resolved&sort=newest",
        "?q=SEND&exact=yes",
    ],
)
def test_an_address_is_read_and_written_alike(page: Page, query: str) -> None:
    assert ask(page, "address", "m.queryFor(m.askedBy(given[0]))", query) == query


@pytest.mark.parametrize("query", ["?sort=size", "?exact=yes", "?q=+", "?council=", "?colour=red"])
def test_what_an_address_cannot_ask_is_dropped(page: Page, query: str) -> None:
    assert ask(page, "address", "m.queryFor(m.askedBy(given[0]))", query) == ""


def test_what_could_not_be_loaded_is_asked_for_again(page: Page) -> None:
    script = """(() => {
      let times = 0;
      const load = m.once(async () => { times += 1; if (times === 1) throw new Error("no"); return times; });
      return load().catch(() => 0).then(async (first) => [first, await load(), await load()]);
    })()"""
    assert ask(page, "once", script) == [0, 2, 2]
