"""Which part of a page of no known system holds its minutes."""

import pytest

from generator.reading.web import read_html

LONG = "The Clerk reported at length on the state of the village hall and of the field behind it. " * 3


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (f"<div>Call us</div><main><h1>Hall</h1><p>{LONG}</p></main>", f"Hall|{LONG.strip()}"),
        (f"<article><header><h1>Hall</h1></header><p>{LONG}</p></article><p>Ads</p>", f"Hall|{LONG.strip()}"),
        (f"<header><h1>Our site</h1></header><h1>Hall</h1><p>{LONG}</p>", f"Hall|{LONG.strip()}"),
        (f"<div><div>Call us</div><div><p>{LONG}</p><p>Agreed.</p></div></div>", f"{LONG.strip()}|Agreed."),
        (f"<div><p>{LONG * 20}</p><p>Agreed.</p></div>", f"{(LONG * 20).strip()}|Agreed."),
        (f"<table><tr><td>Call us<td><p>{LONG}</p><p>Agreed.</p></table>", f"{LONG.strip()}|Agreed."),
        (f"<article><p>Teaser</p></article><div><p>{LONG}</p><p>Agreed.</p></div>", f"{LONG.strip()}|Agreed."),
        (f"<body class='cookies-unset'><p>{LONG}</p>", LONG.strip()),
        (f"<table><tr><td><p>{LONG}</p><td><p>{LONG}</p><p>Agreed.</p></table>", f"{LONG}| {LONG}Agreed."),
        (
            f"<header><h1>Our site</h1></header><div><h1>Hall</h1></div><div><p>{LONG}</p><p>Agreed.</p></div>",
            f"Hall|{LONG.strip()}|Agreed.",
        ),
        (f"<div class='has-cookie-bar'><h1>Hall</h1><p>{LONG}</p></div>", f"Hall|{LONG.strip()}"),
        ("<div><a href='a.pdf'>Minutes of May</a></div>", "Minutes of May"),
    ],
)
def test_text_is_found_without_the_page_around_it(html: str, text: str) -> None:
    (item,) = read_html(html.encode()).items
    assert "|".join(item.text.strip().split("\n\n")) == text


def test_parts_of_a_council_system_s_page_are_found_without_their_frame() -> None:
    page = (
        '<p>Menu</p><div class="mgHeader"><h1>Agenda item</h1></div><div class="mgSubTitle"><h2>Hall</h2></div>'
        '<p>Advert</p><div class="mgContent"><p>Agreed.</p></div>'
    )
    upload = read_html(page.encode())
    assert [item.text for item in upload.items] == ["Agenda item\n\nHall\n\nAgreed.\n"]
    assert upload.items[0].title == "Hall"
    assert [each.text for each in upload.dropped] == ["Menu", "Advert"]


def test_lines_like_a_council_system_s_make_no_such_page() -> None:
    page = f"<h1>Hall</h1><p>Meeting: 07/12/2018 - Council (Item 2)</p><p>{LONG}</p>"
    assert read_html(page.encode()).form == "web page"
