"""Addresses at which nothing stands any more, followed in a real browser with and without scripts."""

import posixpath
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, expect
from selectolax.lexbor import LexborHTMLParser

from generator import pipeline
from generator.intake.withdrawing.withdraw import withdraw_record
from generator.linking.withdrawing import Withdrawal
from generator.model.register import Record
from generator.publishing.preview import SiteServer, serving
from generator.settings import Settings
from tests.projects import BUDGET, PLAN, SITE, TODAY, Project, make_buildable
from tests.site.test_accessible import in_both_colours

BASE = "/some-project/"
LATER, LAST = "2024-08-02", "2024-09-03"
OLD, NEW = "exampleshire/cabinet/2024-03-12/", "exampleshire/scrutiny-committee/2024-03-13/"
TRUST = "\nRESOLVED that:\n\n(a) the Trust be asked for its accounts of the last three years.\n"
JOINED = TRUST.rstrip() + "\n(b) the annual report be noted.\n"
CHILD = "letter about the boy in Mill Lane"
either = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A served site after much of it moved, and the records as they were published at first, by id."""

    server: SiteServer
    settings: Settings
    before: Mapping[str, Record]

    def page(self, path: str) -> LexborHTMLParser:
        return LexborHTMLParser((self.settings.published / path / "index.html").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Moved]:
    project = make_buildable(tmp_path_factory.mktemp("moved"))
    project.add("trees", BUDGET.replace("budget", "planting of forty trees"), title="Trees", date="2024-05-14")
    project.add("letter", BUDGET.replace("budget", CHILD), title="A letter", date="2024-05-14")
    project.add("trust", PLAN + TRUST, title="The Trust", date="2024-06-11")
    pipeline.mint(project.settings(), TODAY)
    held = pipeline.read_content(project.settings(), TODAY).held
    before = {f"{name}/{place}": record for name, records in held.items() for place, record in enumerate(records)}
    _move(project)
    with ExitStack() as stack:
        server = stack.enter_context(serving(project.root / "content", BASE))
        project.write("content/site.yml", SITE.replace("https://book.example/minutes/", "auto"))
        settings = project.settings({"SITE_URL": server.address})
        pipeline.build(settings, LAST, lambda _: None, frozen=True)
        server.folder = settings.published
        yield Moved(server=server, settings=settings, before=before)


def _move(project: Project) -> None:
    project.add("plan", PLAN, date="2024-03-13", committee="scrutiny-committee")
    shorter = PLAN.replace("; and\n(c) the annual report be noted.", ".")
    project.add("trust", shorter + JOINED, title="The Trust", date="2024-06-11")
    pipeline.mint(project.settings(), LATER)
    withdraw_record(project.settings(), "trees", Withdrawal(day=LAST, reason="It was another council's."))
    taken_down = Withdrawal(day=LAST, reason="It told too much about a child.", taken_down=True)
    withdraw_record(project.settings(), "letter", taken_down)


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


@pytest.mark.timeout(600)
@either
def test_every_address_of_the_first_publication_answers(browser: Browser, moved: Moved, *, scripts: bool) -> None:
    with browser.new_context(java_script_enabled=scripts) as context:
        for record in moved.before.values():
            page = context.new_page()
            answer = page.goto(moved.server.address.rstrip("/") + record.address)
            assert answer is not None
            assert answer.ok, record.address
            page.close()


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


def test_what_was_taken_down_says_when_and_why_alone(moved: Moved) -> None:
    for record in (moved.before["letter/0"], moved.before["letter/1"]):
        page = moved.page(record.address.strip("/"))
        said = " ".join(page.css("article")[0].text().split())
        assert said.startswith("Taken down: ")
        assert "Taken down from this site on 3 September 2024." in said
        assert "It told too much about a child." in said
        assert CHILD not in said
        assert [node.attributes["content"] for node in page.css('meta[name="robots"]')] == ["noindex"]


def test_the_log_tells_it_all_without_the_words_that_were_taken_down(moved: Moved) -> None:
    said = " ".join(moved.page("changes").css("article")[0].text().split())
    assert "3 September 2024" in said
    assert "Taken down The item It told too much about a child." in said
    assert "Moved The item It stood at /exampleshire/cabinet/2024-03-12/family-centres/, which leads there now." in said
    assert "be approved; (b) officers write to every [\N{MINUS SIGN}\N{NO-BREAK SPACE}school; and (c)" not in said
    assert "[\N{MINUS SIGN} school; and (c) the annual report be noted.] [+ school.]" in said
    assert CHILD not in said


@pytest.mark.parametrize("place", ["trees/0", "trees/1", "letter/0", "changes"])
def test_a_page_of_what_is_gone_can_be_read_by_everybody(browser: Browser, moved: Moved, place: str) -> None:
    path = moved.before[place].address.strip("/") if place in moved.before else place
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{moved.server.address}{path}/")
        assert in_both_colours(page) == {}
