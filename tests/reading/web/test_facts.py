"""What the words of a page state: councils, item numbers, draft or approved, addresses."""

import pytest

from generator.reading.file_sizes import without_size
from generator.reading.printed.meeting_line import Words
from generator.reading.upload import Stated
from generator.reading.web.addresses import absolute, stated_address
from generator.reading.web.facts import read_council, read_item_number, read_status
from generator.reading.web.tree import parse_tree


def words(text: str) -> Words:
    return Words(text=text, where="a test")


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("Agenda item - Bus Review - Exampleshire County Council", "Exampleshire County Council"),
        ("Parks | London Borough of Eastmere", "London Borough of Eastmere"),
        ("Decision - Parks - Fenland and Mere Combined Authority", "Fenland and Mere Combined Authority"),
        ("Minutes of Little Fenby Parish Council | Little Fenby", "Little Fenby Parish Council"),
        ("Agenda item - Parks", None),
        ("Exampleshire County Council News", None),
    ],
)
def test_council_is_the_one_that_the_title_names(title: str, council: str | None) -> None:
    found = read_council([words(title)], None)
    assert (found.value if found else None) == council


def test_council_in_the_title_of_the_item_is_not_the_page_s() -> None:
    title = "Motion to Northmarsh Borough Council"
    assert read_council([words("Agenda item - Northmarsh Borough Council")], None, title) is None


def test_council_without_a_name_is_known_by_the_page_s_host() -> None:
    address = Stated(value="https://Democracy.Eastvale.gov.uk/mgAi.aspx?ID=1", words="as written", where="a link")
    assert read_council([], address) == Stated(value="democracy.eastvale.gov.uk", words="as written", where="a link")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Printed draft minutes PDF 90 KB", "draft"),
        ("Draft minutes", "draft"),
        ("Draft Printed Minutes", "draft"),
        ("Minutes - confirmed", "approved"),
        ("Approved minutes", "approved"),
        ("Printed minutes PDF 90 KB", None),
        ("Agenda and minutes", None),
        ("Draft budget", None),
    ],
)
def test_status_is_only_what_the_page_says(text: str, status: str | None) -> None:
    found = read_status([words(text)])
    assert (found.value if found else None) == status


def test_item_number_is_read_without_its_stop() -> None:
    assert read_item_number("Meeting of Cabinet, 1 May 2020 (Item 53.)") == "53"
    assert read_item_number("Meeting of Cabinet") == ""


@pytest.mark.parametrize(
    ("html", "address", "where"),
    [
        ('<link rel="canonical" href="https://a.gov.uk/x">', "https://a.gov.uk/x", "the canonical link"),
        ('<meta property="og:url" content="https://a.gov.uk/x">', "https://a.gov.uk/x", "the property og:url"),
        (
            "<!-- saved from url=(0018)https://a.gov.uk/x --><p>",
            "https://a.gov.uk/x",
            "the comment of the browser that saved the page",
        ),
        (
            '<base href="https://a.gov.uk/"><form action="mgAi.aspx?ID=4"></form>',
            "https://a.gov.uk/mgAi.aspx?ID=4",
            "the form's address",
        ),
        (
            '<link rel="canonical" href="https://www.a.gov.uk/"><meta property="og:url" content="https://m.a.gov.uk/mgAi.aspx?ID=4">',
            "https://m.a.gov.uk/mgAi.aspx?ID=4",
            "the property og:url",
        ),
        ('<link rel="canonical" href="javascript:alert(1)">', None, None),
        ('<link rel="canonical" href="ftp://a.gov.uk/x">', None, None),
        ('<link rel="canonical" href="https://[broken">', None, None),
        ("<p>nothing", None, None),
    ],
)
def test_address_is_the_one_that_the_page_states(html: str, address: str | None, where: str | None) -> None:
    found = stated_address(parse_tree(html), html)
    assert ((found.value, found.where) if found else (None, None)) == (address, where)


def test_relative_address_without_a_page_means_nothing() -> None:
    assert absolute("mgAi.aspx?ID=1", "") == ""


@pytest.mark.parametrize(
    "glued",
    [
        "Bus report PDF 212 KB",
        "Bus report pdf icon PDF 1,2 MB",
        "Bus report (156Kb)",
        "Bus report pdf icon",
        *(f"Bus report {kind} 4 KB" for kind in ("DOCX", "DOCM", "DOTX", "XLSM", "PPTX", "ODT", "RTF")),
    ],
)
def test_size_is_no_part_of_a_document_s_name(glued: str) -> None:
    assert without_size(glued) == "Bus report"
