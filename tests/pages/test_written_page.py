"""The pages that people write: as they are, without what they promise for reports where nobody takes any."""

import pytest

from generator.pages.views.written import make_written
from generator.reading.written import WrittenPage, read_written
from tests.pages.rendering import as_html, settings

PROMISES = ("We answer on the report itself", "Tell us at once", "We take it out of sight first")


def corrections() -> WrittenPage:
    return next(page for page in read_written(settings()) if page.slug == "corrections")


@pytest.mark.parametrize("takes_reports", [True, False])
def test_what_is_promised_to_who_reports_stands_only_where_reports_are_taken(takes_reports: bool) -> None:
    tree = as_html(make_written(corrections(), takes_reports=takes_reports))
    text = tree.body.text() if tree.body else ""
    assert [promise in text for promise in PROMISES] == [takes_reports] * 3
    assert "we cannot change them. Ask the council." in text
    assert "Minutes name councillors and senior officers" in text
    assert len(tree.css("ul")) == 2
    assert len(tree.css("ul:last-of-type > li")) == 4 + takes_reports


def test_no_mark_is_left_on_the_page() -> None:
    assert not any("<!--" in make_written(corrections(), takes_reports=taken).text for taken in (True, False))


def test_a_page_without_marks_stands_as_it_is() -> None:
    page = WrittenPage(slug="about", title="A", description="B", text="One.\n\n<!-- to here -->\nTwo.\n")
    assert make_written(page, takes_reports=False).text.endswith(f"# A\n\n{page.text}")
