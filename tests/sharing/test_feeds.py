"""The feeds, read by a parser we did not write and checked against what their specifications ask."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from generator.model.publication import Event, LogEntry
from generator.model.register import RecordKind
from generator.pages.progress import LISTS
from generator.pages.site import Shelf
from generator.settings import Site
from generator.sharing import Shared, share
from generator.sharing.feeds.atom import atom_file
from generator.sharing.feeds.entry import tag_uri
from generator.sharing.feeds.feed import Feed, all_feeds, everything, of_the_log
from generator.sharing.feeds.json_feed import json_feed_file
from tests.projects import BUDGET, THEMES, TODAY, Project
from tests.sharing.taken import by_path, make_archive, read, taken

ATOM = "{http://www.w3.org/2005/Atom}"
TAG = re.compile(r"tag:[a-z0-9.-]+,[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?:[a-z0-9/._-]+\Z", re.IGNORECASE)
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z\Z")
SCHEMA = json.loads((Path(__file__).parent / "json_feed.schema.json").read_text(encoding="utf-8"))
# Where RFC 4287 lets an element stand, and how often: 1 exactly once, ? at most once, * any number, + at least once.
IN_FEED = {"id": "1", "title": "1", "updated": "1", "subtitle": "?", "author": "+", "link": "+", "entry": "*"}
IN_ENTRY = {
    "id": "1", "title": "1", "updated": "1", "published": "?", "author": "*", "link": "+", "category": "*",
    "rights": "?", "content": "?",
}  # fmt: skip
OFTEN = {"1": range(1, 2), "?": range(2), "*": range(10_000), "+": range(1, 10_000)}
PAGES = (
    "", "changes/", "exampleshire/", "exampleshire/cabinet/", "exampleshire/scrutiny-committee/", "themes/early-help/",
    "themes/foster-care/", "matters/budget/", "matters/talks-on-roads/", "progress/",
    *(f"progress/{shown.slug}/" for shown in LISTS),
)  # fmt: skip
every_page = pytest.mark.parametrize("page", PAGES)


def parsed(content: bytes) -> Any:
    found = feedparser.parse(content)
    assert not found.bozo, found.get("bozo_exception")
    return found


def titles(content: bytes) -> list[str]:
    return [entry.title for entry in parsed(content).entries]


def counts(element: ET.Element, allowed: dict[str, str]) -> None:
    names = [child.tag.removeprefix(ATOM) for child in element]
    assert set(names) <= set(allowed)
    for name, often in allowed.items():
        assert names.count(name) in OFTEN[often], name


def test_there_is_a_feed_of_everything_of_each_page_that_can_be_followed(
    files: dict[str, bytes],
) -> None:
    assert {path for path in files if path.endswith("feed.xml")} == {f"{page}feed.xml" for page in PAGES}
    assert {path for path in files if path.endswith("feed.json")} == {f"{page}feed.json" for page in PAGES}


@every_page
def test_a_feed_reader_reads_it(files: dict[str, bytes], page: str) -> None:
    found = parsed(files[f"{page}feed.xml"])
    assert found.version == "atom10"
    links = {link.rel: link.href for link in found.feed.links}
    assert links == {
        "self": f"https://book.example/minutes/{page}feed.xml",
        "alternate": f"https://book.example/minutes/{page}",
    }
    assert found.feed.language == "en-GB"
    for entry in found.entries:
        assert entry.link.startswith("https://book.example/minutes/")
        assert entry.content[0].type == "text/html"
        assert entry.updated_parsed


@every_page
def test_it_is_atom_as_rfc_4287_asks(files: dict[str, bytes], page: str) -> None:
    root = ET.fromstring(files[f"{page}feed.xml"])  # noqa: S314  # our own file
    assert root.tag == f"{ATOM}feed"
    counts(root, IN_FEED)
    for entry in root.findall(f"{ATOM}entry"):
        counts(entry, IN_ENTRY)
    for element in (root, *root.iter(f"{ATOM}entry")):
        assert TAG.match(element.findtext(f"{ATOM}id", ""))
        assert element.findtext(f"{ATOM}title", "").strip()
    for name in ("updated", "published"):
        assert all(MOMENT.match(each.text or "") for each in root.iter(f"{ATOM}{name}"))
    for person in root.iter(f"{ATOM}author"):
        assert [child.tag for child in person] == [f"{ATOM}name"]
    alternates = [
        [link.get("type") for link in entry.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        for entry in (root, *root.iter(f"{ATOM}entry"))
    ]
    assert all(each == ["text/html"] for each in alternates)
    ids = [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)


@every_page
def test_it_is_json_feed_as_its_specification_asks(files: dict[str, bytes], page: str) -> None:
    said = json.loads(files[f"{page}feed.json"])
    checker = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
    assert [error.message for error in checker.iter_errors(said)] == []
    assert said["feed_url"] == f"https://book.example/minutes/{page}feed.json"


@every_page
def test_both_formats_say_the_same(files: dict[str, bytes], page: str) -> None:
    atom, said = parsed(files[f"{page}feed.xml"]), json.loads(files[f"{page}feed.json"])
    assert atom.feed.title == said["title"]
    assert [(each.id, each.title, each.link, each.updated, each.published) for each in atom.entries] == [
        (each["id"], each["title"], each["url"], each["date_modified"], each["date_published"])
        for each in said["items"]
    ]


def test_routine_business_is_left_out_and_an_item_without_a_decision_is_not(files: dict[str, bytes]) -> None:
    assert titles(files["feed.xml"]) == [
        "Budget (Resolved: approved)",
        "=Foster carers: + and @ (Resolved: agreed)",
        "Roads (no decision recorded)",
    ]
    assert titles(files["exampleshire/cabinet/feed.xml"]) == titles(files["feed.xml"])
    assert titles(files["exampleshire/scrutiny-committee/feed.xml"]) == []
    assert titles(files["themes/foster-care/feed.xml"]) == ["=Foster carers: + and @ (Resolved: agreed)"]


def test_an_item_that_is_routine_by_its_title_is_left_out_too(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    absent = "Agenda item\n\nApologies for absence\n\nMinutes:\n\nCouncillor Ash was away.\n"
    project.add("absent", absent, title="Apologies for absence", date="2024-03-12")
    assert len(titles(by_path(taken(project))["feed.xml"])) == 3


def test_an_entry_holds_the_lead_and_every_part_in_the_councils_words(files: dict[str, bytes]) -> None:
    (item,) = [each for each in json.loads(files["feed.json"])["items"] if "Foster" in each["title"]]
    assert item["content_html"].startswith(
        "<p>Exampleshire Council, Cabinet, 12 March 2024</p><p>RESOLVED (unanimously) that:</p>"
        "<p>(a) the following be agreed: (i) the plan be approved; and (ii) it be published by 1 May 2025; and</p>"
        "<p>(b) =SUM(A1:A9) &amp; &quot;quoted&quot;, words be noted.</p>"
    )
    assert item["external_url"] == "https://minutes.exampleshire.example/12?a=1&b=2"
    assert item["tags"] == ["Foster care"]


HOSTILE = "RESOLVED: That <script>alert(1)</script> ]]> &lt;b&gt; \u202eplan\uffff be approved.\n"


def test_words_that_would_act_do_not(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    project.add(
        "hostile", f"Agenda item\n\nPlan\n\nMinutes:\n\n{HOSTILE}", title="'<b>Plan</b> ]]> & more'", date="2024-04-20"
    )
    files = by_path(taken(project))
    (entry,) = [each for each in parsed(files["feed.xml"]).entries if "more" in each.title]
    assert entry.title_detail.type == "text/plain"
    assert entry.title == "<b>Plan</b> ]]> & more (Resolved: approved)"
    (item,) = [each for each in json.loads(files["feed.json"])["items"] if "more" in each["title"]]
    assert item["title"] == "<b>Plan</b> ]]> & more (Resolved: approved)"
    assert "&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;lt;b&amp;gt; plan be approved." in item["content_html"]
    assert "<script" not in item["content_html"]


def feeds_of(project: Project, log: tuple[LogEntry, ...] = ()) -> dict[str, Feed]:
    reading, settings = read(project)
    shelf = Shelf.of(reading.linked.archive, settings)
    return {feed.page: feed for feed in all_feeds(shelf, log)}


def test_a_feed_bears_the_days_of_the_register(project: Project) -> None:
    reading, settings = read(project)
    entry = reading.linked.archive.by_id["promises"]
    (decision,) = entry.decisions
    changed = replace(
        decision,
        limbs=(
            replace(decision.limbs[0], record=replace(decision.limbs[0].record, changed="2024-07-03")),
            *decision.limbs[1:],
        ),
    )
    entries = tuple(
        replace(each, decisions=(changed,)) if each is entry else each for each in reading.linked.archive.entries
    )
    feed = everything(Shelf.of(replace(reading.linked.archive, entries=entries), settings))
    assert (feed.updated, feed.entries[0].id) == (
        "2024-07-03",
        f"tag:book.example,{TODAY}:d/{decision.reference.lower()}",
    )
    assert [each.updated for each in feed.entries] == ["2024-07-03", TODAY, TODAY]
    assert {each.published for each in feed.entries} == {TODAY}


def test_a_feed_holds_the_hundred_newest(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    for number in range(101):
        day = f"2024-04-{number % 28 + 1:02}"
        project.add(f"more-{number}", BUDGET.replace("budget", f"budget {number}"), title=f"More {number}", date=day)
    feed = feeds_of(project)["/"]
    assert len(feed.entries) == 100
    newest = [entry.order for entry in feed.entries]
    assert newest == sorted(newest, reverse=True)
    assert "Roads (no decision recorded)" not in [entry.title for entry in feed.entries]


def test_a_feed_without_entries_is_a_feed(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    project.write(
        "content/themes.yml", THEMES + "fostering:\n  name: None yet\n  plain: None.\n  words: [unheard of]\n"
    )
    found = parsed(by_path(taken(project))["themes/fostering/feed.xml"])
    assert (found.entries, found.feed.updated) == ([], f"{TODAY}T00:00:00Z")


def ids(shared: Shared) -> set[str]:
    return {
        entry.id
        for path, content in by_path(shared).items()
        if path.endswith("feed.xml")
        for entry in parsed(content).entries
    }


def test_ids_stay_when_the_site_moves(project: Project, shared: Shared) -> None:
    reading, settings = read(project)
    moved = replace(
        settings, site=replace(settings.site, address="https://elsewhere.example/", first_host="book.example")
    )
    again = share(reading.linked.archive, reading.linked.register, moved)
    assert ids(again) == ids(shared)
    assert "https://elsewhere.example/d/" in by_path(again)["feed.xml"].decode()


def test_an_id_is_of_the_host_without_its_port() -> None:
    site = Site(name="B", tagline="T", address="http://127.0.0.1:8000/b/", language="en", contact="", repository="")
    assert tag_uri(site, "2024-05-01", "d/exs-7k3qf") == "tag:127.0.0.1,2024-05-01:d/exs-7k3qf"


LOGGED = LogEntry(
    day="2024-07-03",
    event=Event.CHANGED,
    kind=RecordKind.LIMB,
    id="EXS-7K3QF#a",
    address="/d/exs-7k3qf/#a",
    title="Family centres",
    before="the plan be <noted>",
    after="the plan be approved",
)
LOG = {
    "changed": (
        LOGGED,
        "Changed, since the council’s text did: Family centres (EXS-7K3QF#a)",
        "<p>Before: the plan be &lt;noted&gt;</p><p>Now: the plan be approved</p>",
    ),
    "corrected": (
        replace(LOGGED, event=Event.CORRECTED, reason="A slip of the reading."),
        "Corrected by this site: Family centres (EXS-7K3QF#a)",
        "<p>Now: the plan be approved</p><p>Reason: A slip of the reading.</p>",
    ),
    "new": (
        replace(LOGGED, event=Event.NEW, before=""),
        "New: Family centres (EXS-7K3QF#a)",
        "<p>the plan be approved</p>",
    ),
    "moved": (
        replace(LOGGED, event=Event.MOVED, before="/d/old/", after="/d/new/"),
        "Moved to another address: Family centres (EXS-7K3QF#a)",
        "<p>Before: /d/old/</p><p>Now: /d/new/</p>",
    ),
    "withdrawn": (
        replace(LOGGED, event=Event.WITHDRAWN, after="", reason="The council withdrew it."),
        "Withdrawn: Family centres (EXS-7K3QF#a)",
        "<p>Withdrawn: Family centres</p><p>Reason: The council withdrew it.</p>",
    ),
    "taken down": (
        replace(LOGGED, event=Event.WITHDRAWN, before="", after="", title="", reason="A person asked."),
        "Withdrawn: A record whose words were removed (EXS-7K3QF#a)",
        "<p>Reason: A person asked.</p>",
    ),
}


@pytest.mark.parametrize(("logged", "title", "html"), LOG.values(), ids=LOG)
def test_the_log_tells_what_became_of_a_record(project: Project, logged: LogEntry, title: str, html: str) -> None:
    (entry,) = feeds_of(project, (logged,))["/changes/"].entries
    assert entry.title == title
    assert html in entry.html
    assert entry.updated == entry.published == "2024-07-03"
    assert entry.address == "https://book.example/minutes/d/exs-7k3qf/#a"


def test_the_words_of_what_was_withdrawn_are_in_no_feed(project: Project) -> None:
    gone = replace(LOGGED, event=Event.WITHDRAWN, after="")
    reading, settings = read(project)
    feed = of_the_log(Shelf.of(reading.linked.archive, settings), [gone])
    for file in (atom_file(feed, settings.site), json_feed_file(feed, settings.site)):
        assert b"noted" not in file.content


def test_every_event_of_one_day_has_an_id_of_its_own(project: Project) -> None:
    log = tuple(logged for name, (logged, _, _) in LOG.items() if name != "taken down")
    entries = feeds_of(project, log)["/changes/"].entries
    assert len({entry.id for entry in entries}) == len(log) == 5
    assert all(TAG.match(entry.id) for entry in entries)


def test_words_that_fill_pages_are_left_to_the_page(project: Project) -> None:
    (entry,) = feeds_of(project, (replace(LOGGED, before="word " * 900, after="word " * 900),))["/changes/"].entries
    assert "Before" not in entry.html


def test_the_feed_of_a_matter_tells_of_its_decisions_and_of_what_else_names_it(files: dict[str, bytes]) -> None:
    assert titles(files["matters/budget/feed.xml"]) == ["Budget (Resolved: approved)"]
    (named,) = parsed(files["matters/talks-on-roads/feed.xml"]).entries
    assert named.title == "Roads (named in the minutes)"
    assert "They name it; no decision of theirs does." in named.content[0].value
