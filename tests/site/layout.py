"""Where everything stands on a page: nothing over another thing, nothing beyond the box it belongs to."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

# What is layered or out of sight on purpose, and why it may be.
EXCEPTED = {
    ".skip": "waits beyond the left edge until the keyboard comes to it, and then stands over the head",
    ".unseen": "is said and not shown",
    ".search-trigger span": "is said and not shown where the screen is narrow",
    ".hint": "explains the word beside which it stands, over the lines around it, until the reader goes on",
}
# What a page contains stands beside its article, and the numbers of paragraphs, the council's and ours, in its margins.
BESIDE = ".contents, .said :is(.n, .ours)"
PROBE = (Path(__file__).parent / "layout.js").read_text(encoding="utf-8").rstrip().rstrip(";")


def misplaced(page: Page) -> list[str]:
    """Return what on a page stands over another thing, is cut off, or leaves its own box."""
    found: dict[str, Any] = page.evaluate(PROBE, [", ".join(EXCEPTED), BESIDE])
    assert found["boxes"], "nothing was looked at"
    return list(found["faults"])
