"""A resident's whole way: my council, this year, early help, the decision, what came of it, what "endorse" means."""

import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from generator.publishing.preview import SiteServer
from tests.projects import BUDGET, GLOSSARY, make_buildable
from tests.site.imagined import build_and_serve
from tests.site.journeys.travelling import Traveller, every_way

ENDORSED = """\
Agenda item

12/24

Early help in villages

Minutes:

The Director presented the report on early help.

RESOLVED that:

(a) the plan for early help be endorsed; and
(b) a survey of early help be reported by 30 June 2024.
"""
ANSWER = """\
Minute 12/24 (b): the survey was delayed and would now be reported by 30 September 2024.
"""
ENDORSE = """\
endorse:
  term: Endorse
  forms: [endorse, endorsed]
  plain: To give support to something. By itself it tells nobody to act.
"""
CLICKS = 4
TITLE = "Early help in villages"
REFERENCE = re.compile(r"EXS-[0-9A-Z]+")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    with ExitStack() as stack:
        project = make_buildable(tmp_path_factory.mktemp("way"))
        project.write("content/glossary.yml", GLOSSARY + ENDORSE)
        project.add("endorsed", ENDORSED, title=TITLE, date="2024-02-12", number="12/24")
        project.add("later", BUDGET.replace("The Chair", f"{ANSWER}\nThe Chair"), title="Progress", date="2024-07-09")
        project.add("older", ENDORSED.replace("12/24", "9/22"), title="Early help in towns", date="2022-02-12")
        yield build_and_serve(project, stack)


@pytest.fixture
def resident(browser: Browser, site: SiteServer, size: ViewportSize, *, scripts: bool) -> Iterator[Traveller]:
    with browser.new_context(viewport=size, java_script_enabled=scripts) as context:
        resident = Traveller(page=context.new_page())
        resident.page.goto(site.address)
        yield resident


def read_the_decision(resident: Traveller) -> None:
    """See on a decision's page what came of it, and that a word of it is told in plain words."""
    said = resident.words()
    assert "What came of it: Revised date. " in said
    assert "the survey was delayed and would now be reported by 30 September 2024." in said
    assert "Endorsed: gave its support; by itself it tells nobody to act." in said


@every_way
def test_the_whole_way_through_my_council(resident: Traveller) -> None:
    resident.follow("Exampleshire Council")
    resident.follow("Early help")
    expect(resident.page.get_by_role("heading", name="2024")).to_be_visible()
    (item,) = resident.page.locator(".themed", has_text=TITLE).all()
    (reference,) = set(REFERENCE.findall(item.inner_text()))
    resident.follow(reference)
    read_the_decision(resident)
    resident.follow("endorsed")
    assert "To give support to something." in resident.words()
    assert resident.followed <= CLICKS


@every_way
def test_the_whole_way_through_the_list_of_decisions(resident: Traveller, *, scripts: bool) -> None:
    resident.follow("All 5 decisions, by council, theme and year")
    fields = {"Theme": "Early help", "Year": "2024"} if scripts else {}
    for name, value in fields.items():
        resident.reach(name)
        resident.page.keyboard.type(value)
    resident.follow(TITLE)
    read_the_decision(resident)
    assert resident.followed + len(fields) <= CLICKS
