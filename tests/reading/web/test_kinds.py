"""Each kind of page, of imagined councils: its items, what it states of itself, and the decisions read in it."""

from pathlib import Path

import pytest

from generator.model.document import Document
from generator.parsing import parse_minutes
from generator.reading.upload import Stated, Upload
from generator.reading.web import read_html, read_xml

PAGES = Path(__file__).parent / "pages"


def read(name: str) -> Upload:
    content = (PAGES / name).read_bytes()
    return read_xml(content) if name.endswith(".xml") else read_html(content)


def value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


def decisions(text: str) -> list[tuple[str | None, list[tuple[str | None, str]]]]:
    minutes, _ = parse_minutes(Document(path="page", text=text, sha256=""))
    return [
        (decision.lead, [(limb.label, " ".join(limb.text.split())) for limb in decision.limbs])
        for item in minutes.items
        for decision in item.decisions
    ]


@pytest.mark.parametrize(
    ("name", "form", "stated"),
    [
        (
            "agenda_item.html",
            "agenda item page",
            ["Exampleshire County Council", "Transport Scrutiny Committee", "2021-03-10", None],
        ),
        ("meeting.html", "meeting page", ["Northmarsh Borough Council", "Cabinet", "2024-02-06", "draft"]),
        ("decision_record.html", "decision record", ["Eastvale District Council", "Cabinet", "2013-10-16", None]),
        ("issue_history.html", "issue history", ["Southmere Council", None, None, None]),
        ("issue_decisions.html", "issue decisions", ["Westerly Council", None, "2021-10-04", None]),
        ("council_website.html", "web page", ["Little Fenby Parish Council", "Parish Council", "2019-05-14", None]),
        ("meeting.xml", "web service XML", ["democracy.brackwater.gov.uk", "Audit Committee", "2026-02-10", None]),
    ],
)
def test_page_states_its_kind_and_its_meeting(name: str, form: str, stated: list[str | None]) -> None:
    upload = read(name)
    assert upload.form == form
    assert [value(each) for each in (upload.council, upload.committee, upload.date, upload.status)] == stated


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("agenda_item.html", "https://democracy.exampleshire.gov.uk/mgAi.aspx?ID=13112"),
        ("meeting.html", "https://moderngov.northmarsh.gov.uk/ieListDocuments.aspx?CId=3&MId=88&Ver=4"),
        ("decision_record.html", "https://democracy.eastvale.gov.uk/ieDecisionDetails.aspx?ID=77"),
        ("issue_history.html", None),
        ("meeting.xml", None),
    ],
)
def test_page_states_its_address(name: str, address: str | None) -> None:
    assert value(read(name).url) == address


def test_facts_bring_their_words_and_their_place() -> None:
    upload = read("decision_record.html")
    words, where = "Decided at meeting: 16/10/2013 - Cabinet", "a label of the record"
    assert upload.committee == Stated(value="Cabinet", words=words, where=where)
    assert upload.date == Stated(value="2013-10-16", words=words, where=where)
    assert upload.url is not None
    assert upload.url.where == "the property og:url"


def test_agenda_item_reads_as_the_page_prints_it() -> None:
    upload = read("agenda_item.html")
    (item,) = upload.items
    assert item.text.split("\n\n") == [
        "Agenda item",
        "Bus Network Review",
        "To consider a report by the Director of Transport.",
        "Minutes:",
        "The Director introduced the report, which set out how passenger numbers had changed since 22\xa0February.",
        "\xa0",
        "RESOLVED that:",
        "a)\xa0\xa0\xa0\xa0 the report be noted; and",
        "b)\xa0\xa0\xa0 a written answer on route 7 be provided by 1/9/2021.",
        "Supporting documents:",
        "·    Bus report PDF 212 KB\n",
    ]
    assert (item.title, item.number) == ("Bus Network Review", "53")
    assert [(each.name, each.url) for each in item.documents] == [
        ("Bus report", "https://democracy.exampleshire.gov.uk/documents/s712/Bus%20report.pdf")
    ]
    limbs = [("a)", "the report be noted; and"), ("b)", "a written answer on route 7 be provided by 1/9/2021.")]
    assert decisions(item.text) == [("RESOLVED that:", limbs)]


def test_what_is_dropped_is_listed_by_step() -> None:
    dropped = [(each.step, each.text) for each in read("agenda_item.html").dropped]
    assert dropped[1:] == [
        ("cookie banners", "We use cookies on this website."),
        ("menus", "Home Councillors"),
        (
            "page links",
            "Meeting of Transport Scrutiny Committee, Wednesday, 10th March, 2021 11.30 am (Item 53.)",
        ),
        ("hidden elements", "draft"),
        ("page links", "Back to the top"),
        ("menus", "Exampleshire County Council 2021"),
    ]
    assert dropped[0][0] == "page head"


def test_whole_meeting_becomes_an_item_for_each_row() -> None:
    upload = read("meeting.html")
    assert [(item.number, item.title) for item in upload.items] == [
        ("41", "Apologies"),
        ("42", "Harbour Repairs"),
        ("43", "Housing Strategy"),
    ]
    harbour = upload.items[1]
    assert harbour.text.split("\n\n")[:4] == [
        "42.",
        "Harbour Repairs PDF 1 MB",
        "To agree the programme of repairs.",
        "Decision:",
    ]
    assert "Action | Owner | Due\n\nPublish the programme | Head of Harbours | May 2024\n\n" in harbour.text
    assert [document.name for document in harbour.documents] == ["Harbour Repairs"]
    assert decisions(harbour.text) == [("Decision:", [(None, "That the harbour repairs be approved.")])]


def test_what_stands_around_the_items_is_the_preamble() -> None:
    preamble = read("meeting.html").preamble
    assert "Venue: Council Chamber, Northmarsh\n\n" in preamble
    assert preamble.endswith("The meeting ended at 3.15 pm\n")
    assert "Apologies" not in preamble


def test_row_without_number_goes_on_with_the_item_above_it() -> None:
    assert read("meeting.html").items[2].text.endswith("Members asked that maps be added.\n")


def test_minutes_cut_short_by_the_page_are_noticed() -> None:
    upload = read("meeting.html")
    cut = [each.text for each in upload.dropped if each.step.startswith("minutes that this page cuts short")]
    assert cut == ["... view the full minutes text for item 43."]
    assert upload.items[2].url == "https://moderngov.northmarsh.gov.uk/mgAi.aspx?ID=503"
    assert "view the full" not in upload.items[2].text


def test_decision_record_keeps_its_labels_as_lines() -> None:
    (item,) = read("decision_record.html").items
    assert "Decision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\n" in item.text
    assert [label for label, _ in decisions(item.text)[0][1]] == ["i.", "ii."]
    assert "a.    to consult staff; and\n\nb.    to publish the hours.\n\n" in item.text


def test_issue_history_becomes_an_item_for_each_meeting() -> None:
    upload = read("issue_history.html")
    assert [(item.title, item.number) for item in upload.items] == [("Flood Wall", "27"), ("Flood Wall", "9")]
    assert [item.text.split("\n\n")[0] for item in upload.items] == [
        "Meeting: 07/12/2018 - Council (Item 27)",
        "Meeting: 01/11/2018 - Planning Committee (Item 9)",
    ]
    assert decisions(upload.items[0].text) == [("RESOLVED:", [(None, "That the flood wall be built.")])]
    assert [each.text for each in upload.dropped if each.step == "page heading"] == ["Issue - meetings", "Flood Wall"]


def test_web_service_brings_minutes_out_of_escaped_html() -> None:
    upload = read("meeting.xml")
    (item,) = upload.items
    assert item.text.split("\n\n") == [
        "7.",
        "Annual Accounts & Audit",
        "To receive the accounts.",
        "Minutes:",
        "The auditor spoke.",
        "AGREED that\xa0the Committee:",
        "1.    approves the accounts; and",
        "2.    thanks the auditor.",
        "Supporting documents:",
        "Accounts\n",
    ]
    assert [limb for limb, _ in decisions(item.text)[0][1]] == ["1.", "2."]
    assert upload.preamble.endswith("Councillor Ida Brook, Chair, Present\n")


def test_items_that_the_council_does_not_show_stay_unread() -> None:
    upload = read("meeting.xml")
    steps = [(each.step, each.text) for each in upload.dropped]
    assert ("items that the council does not show", "Staffing matter") in steps
    assert "Names." not in str(upload)
    assert "Legal advice" not in str(upload)


def test_page_of_another_system_is_read_from_its_heading_and_largest_block() -> None:
    upload = read("council_website.html")
    (item,) = upload.items
    assert item.title == "Parish Council meeting held on 14 May 2019"
    assert "local joiners.\n\nRESOLVED that:\n\n·    the quotation of Fenby Joinery be accepted;\n\n" in item.text
    assert "quotations\nfor a new one" in item.text
    assert "For | 2\n\nAgainst | 1\n" in item.text
    assert [each.text for each in upload.dropped if each.step == "page around the minutes"] == [
        "Home",
        "News and events",
        "Village shop",
    ]


def test_printed_minutes_on_a_web_page_become_an_item_for_each_heading() -> None:
    page = (
        "<html><title>Minutes</title><body><h1>Licensing Committee - 3 June 2022</h1><p>Present: Cllr Ash</p>"
        "<p><b>11 Apologies</b></p><p>None.</p>"
        "<h3>12 Taxi fares</h3><p>RESOLVED: That the fares be frozen.</p></body></html>"
    )
    upload = read_html(page.encode())
    assert [(item.number, item.title) for item in upload.items] == [("11", "Apologies"), ("12", "Taxi fares")]
    assert "Present: Cllr Ash" in upload.preamble
    assert (value(upload.committee), value(upload.date)) == ("Licensing Committee", "2022-06-03")


def test_saved_xhtml_is_a_web_page_whatever_its_first_line() -> None:
    page = (
        '<?xml version="1.0"?><!DOCTYPE html><html><body><h1>Parks</h1><p>Resolved: that it be noted.</p></body></html>'
    )
    assert read_xml(page.encode()).form == "web page"
