"""What a reader finds on the pages of the five founding minutes, read from the built site."""

import re
from dataclasses import dataclass

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import ITEM, BuiltSite, words

CUMBRIA = "cumbria/scrutiny-advisory-board-children-and-young-people/2018-01--2018-09/childrens-improvement-plan/"
CABINET = "herefordshire/cabinet/2025-07-17/children-and-young-persons-improvement-plan-phase-3/"
SCRUTINY = (
    "herefordshire/children-and-young-people-scrutiny-committee/2021-05--2022-06/"
    "childrens-services-improvement-plan-progress-update/"
)
WORCESTERSHIRE = (
    "worcestershire/children-and-families-overview-and-scrutiny-panel/2020-09--2021-08/"
    "worcestershire-children-first-progress-report/"
)
FOUNDING = {
    "cumbria": CUMBRIA,
    "herefordshire-cabinet": CABINET,
    "herefordshire-scrutiny": SCRUTINY,
    "west-sussex": ITEM,
    "worcestershire": WORCESTERSHIRE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A decision as the council printed it: where, in which words, with which labels, and how it ends."""

    item: str
    outcome: str
    lead: str
    labels: tuple[str, ...]
    end: str

    def anchors(self) -> list[str]:
        """Return the anchors that the labels promise: `1.` is `1`, `a)` is `a`."""
        return [label.rstrip(".)") for label in self.labels]


PRINTED = {
    "cumbria": Printed(
        item=CUMBRIA,
        outcome="Resolved",
        lead="RESOLVED that,",
        labels=("1", "2", "3", "4", "5"),
        end="Practice for Disabled Children.",
    ),
    "herefordshire-cabinet": Printed(
        item=CABINET,
        outcome="Resolved",
        lead="it was unanimously resolved that: That Cabinet:",
        labels=("a)", "b)"),
        end="children’s services monitoring.",
    ),
    "herefordshire-scrutiny": Printed(
        item=SCRUTINY,
        outcome="Recommended",
        lead="The Committee recommended that:",
        labels=("a)", "b)", "c)", "d)"),
        end="selling point in recruitment strategies.",
    ),
    "west-sussex": Printed(
        item=ITEM,
        outcome="Resolved",
        lead="Resolved – That the Committee:",
        labels=("1.", "2.", "3.", "4."),
        end="‘see something, say something’ Campaign.",
    ),
}


def folded(text: str) -> str:
    return " ".join(text.split())


def squeezed(text: str) -> str:
    return "".join(text.split())


def minutes(site: BuiltSite, item: str) -> str:
    """Return the words of a document as its file holds them, below the front matter."""
    file = site.root / site.entry(item).document.path
    return file.read_bytes().decode().split("\n---\n", 1)[1]


def without(page: LexborHTMLParser, selector: str) -> str:
    """Return the text of a page's article without what a selector names."""
    for node in page.css(selector):
        node.decompose()
    return words(page)


@pytest.mark.parametrize("item", FOUNDING.values(), ids=FOUNDING)
def test_the_minutes_stand_once_and_in_order(site: BuiltSite, item: str) -> None:
    printed = squeezed(minutes(site, item))
    assert len(printed) > 3000
    assert squeezed(without(site.page(item), ".ours")).count(printed) == 1


@pytest.mark.parametrize("printed", PRINTED.values(), ids=PRINTED)
def test_a_decision_stands_word_for_word_part_by_part(site: BuiltSite, printed: Printed) -> None:
    page = site.page(f"d/{site.reference(printed.item).lower()}/")
    assert words(page, ".said .lead") == printed.lead
    assert [heading.attributes["id"] for heading in page.css(".part")] == printed.anchors()
    said = [folded(each.text()) for each in page.css(".part + .said")]
    parts = [f"{label} {limb}" for label, limb in zip(printed.labels, said, strict=True)]
    assert " ".join([printed.lead, *parts]) in folded(minutes(site, printed.item))
    assert said[-1].endswith(printed.end)


@pytest.mark.parametrize("printed", PRINTED.values(), ids=PRINTED)
def test_a_decision_says_what_it_is_and_who_made_it(site: BuiltSite, printed: Printed) -> None:
    page = site.page(f"d/{site.reference(printed.item).lower()}/")
    entry = site.entry(printed.item)
    assert words(page, ".outcome") == f"{printed.outcome} {site.reference(printed.item)}"
    for name in (entry.council.name, entry.committee.name):
        assert name in words(page)
    assert words(page, ".lede").startswith(f"{printed.outcome}:")


def facts(page: LexborHTMLParser) -> dict[str, str]:
    """Return every fact that stands in a box on a page, by name."""
    return {
        folded(name.text()): folded(value.text())
        for name, value in zip(page.css(".facts dt"), page.css(".facts dd"), strict=True)
    }


def test_what_the_minutes_say_of_the_vote_and_the_proposer_is_said(site: BuiltSite) -> None:
    found = facts(site.page(f"d/{site.reference(CABINET).lower()}/"))
    assert found["Vote"] == "Unanimous."
    assert found["Proposed and seconded"] == "Proposed by Councillor Powell. The minutes name no seconder."


def test_what_the_minutes_leave_out_is_said_to_be_unknown(site: BuiltSite) -> None:
    found = facts(site.page(f"d/{site.reference(CUMBRIA).lower()}/"))
    assert found["Vote"] == "The minutes record no vote."
    assert found["Proposed and seconded"] == "The minutes name no proposer and no seconder."
    assert found["The council’s minute number"] == "Not stated"
    assert found["Source"] == "The address of the council’s own page is not known."
    assert found["Status of the minutes"].startswith("Not stated")


@pytest.mark.parametrize(
    ("item", "date"),
    [
        (CUMBRIA, "between January 2018 and September 2018"),
        (SCRUTINY, "between May 2021 and June 2022"),
        (WORCESTERSHIRE, "between September 2020 and August 2021"),
    ],
    ids=["cumbria", "herefordshire-scrutiny", "worcestershire"],
)
def test_a_day_that_is_not_known_is_given_as_a_span_with_the_reason(site: BuiltSite, item: str, date: str) -> None:
    found = facts(site.page(item))
    assert found["Date"] == f"{date} (the exact day is not stated)"
    assert found["How the date is known"].startswith("The text names no date.")


def test_the_garbled_sentence_is_marked_as_it_was_printed(site: BuiltSite) -> None:
    page = site.page(CABINET)
    garbled = words(page, ".as-printed")
    assert garbled == "ChildrenCHTHE MEMBER the The member for children and young people introduced the report."
    assert words(page, "p:has(.as-printed) + .ours").startswith("As printed")


def test_an_item_without_a_decision_says_so(site: BuiltSite) -> None:
    assert "The minutes of this item record no decision." in words(site.page(WORCESTERSHIRE))


@pytest.mark.parametrize("path", ["herefordshire/", "herefordshire/cabinet/", "councils/", "about/what-is-held/"])
def test_a_page_says_that_not_all_minutes_are_held(site: BuiltSite, path: str) -> None:
    assert re.search(r"this site does not hold all", words(site.page(path)), re.IGNORECASE)


def test_a_meeting_says_that_not_every_item_is_held(site: BuiltSite) -> None:
    assert "does not hold every item" in words(site.page("herefordshire/cabinet/2025-07-17/"))


@pytest.mark.parametrize(
    ("path", "what", "listed"),
    [
        ("councils/", "council", ".card"),
        ("decisions/", "decision", ".listed tbody tr"),
        ("themes/early-help/", "item", ".rows > ul > li"),
        ("herefordshire/cabinet/", "meeting", "h3"),
        ("herefordshire/cabinet/2025-07-17/", "item", ".rows > ul > li"),
        ("glossary/", "word", ".glossary dt"),
    ],
    ids=["councils", "decisions", "theme", "committee", "meeting", "glossary"],
)
def test_a_list_says_how_much_it_holds(site: BuiltSite, path: str, what: str, listed: str) -> None:
    page = site.page(path)
    said = re.search(rf"([\d,]+) {what}s?\b", words(page))
    assert said
    assert int(said[1].replace(",", "")) == len(page.css(listed)) > 0


def test_the_targets_on_the_last_day_of_cumbrias_span_lie_ahead_everywhere(site: BuiltSite) -> None:
    ahead = site.page("cumbria/").css(".facts")[0].text(separator=" ")
    assert "30 September 2018" in ahead
    assert "announce none" not in ahead
    months = [heading.text() for heading in site.page("dates/").css("h2, h3")]
    assert months.index("September 2018") < months.index("Past")
    assert b"DTSTART;VALUE=DATE:20180930" in (site.folder / "cumbria" / "dates.ics").read_bytes()
