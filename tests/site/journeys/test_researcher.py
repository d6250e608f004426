"""A researcher: where are the data, what does each column mean, under which licence, in which version?"""

import re

from playwright.sync_api import ViewportSize, expect

from tests.site.journeys.travelling import every_way, set_out
from tests.site.visiting import Visitor


@every_way
def test_from_any_page_to_the_data_and_what_they_mean(visitor: Visitor, size: ViewportSize, *, scripts: bool) -> None:
    researcher = set_out(visitor, size, "west-sussex/", scripts=scripts)
    researcher.follow("Data", within=".foot")
    assert re.search(r"This is the version of \d+ \w+ \d{4}\.", researcher.words())
    expect(researcher.page.get_by_role("heading", name="Whose words these are")).to_be_visible()
    assert "licence" in researcher.words("#licence ~ .rows")
    assert researcher.followed == 1
    fold = researcher.page.locator("#decisions ~ details summary").first
    researcher.press(" ".join(fold.inner_text().split()))
    columns = researcher.page.locator("#decisions ~ details").first
    expect(columns.locator("th", has_text="proposer")).to_be_visible()


@every_way
def test_the_files_can_be_taken_away(visitor: Visitor, size: ViewportSize, *, scripts: bool) -> None:
    researcher = set_out(visitor, size, "data/", scripts=scripts)
    researcher.reach("decisions.csv")
    with researcher.page.expect_download() as download:
        researcher.page.keyboard.press("Enter")
    lines = download.value.path().read_text(encoding="utf-8").splitlines()
    assert len(lines) == 5
