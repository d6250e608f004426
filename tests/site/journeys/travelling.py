"""A reader with a keyboard and nothing else, on a large screen or a phone, with scripts or without."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.site.visiting import NARROW, WIDE, Visitor

PATIENCE = 150
# A label may hold what it names, and a number behind its name.
FOCUSED = """(within) => {
  const at = document.activeElement;
  if (!at.closest(within)) return null;
  const texts = document.createTreeWalker(at.labels?.[0] ?? at, NodeFilter.SHOW_TEXT);
  let name = at.getAttribute("aria-label") ?? (at.labels?.[0] ? "" : at.textContent);
  while (!name.trim() && texts.nextNode()) name = texts.currentNode.data;
  return name.trim().replace(/\\s+/g, " ");
}"""
WAYS = [
    pytest.param(size, scripts, id=f"{name}-{'with' if scripts else 'without'}-scripts")
    for name, size in (("wide", WIDE), ("narrow", NARROW))
    for scripts in (True, False)
]
every_way = pytest.mark.parametrize(("size", "scripts"), WAYS)


@dataclass(kw_only=True)
class Traveller:
    """Goes through the site by Tab and Enter, and counts the pages opened on the way."""

    page: Page
    followed: int = 0

    def reach(self, name: str, within: str = "article") -> None:
        """Press Tab until the thing of this name, within what a selector names, has the focus."""
        for _ in range(PATIENCE):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(FOCUSED, within) == name:
                return
        raise AssertionError(f"Tab never reached {name!r} within {within} of {self.page.url}")

    def press(self, name: str, within: str = "article") -> None:
        """Press Enter on something that stays on the page, such as a button or a fold."""
        self.reach(name, within)
        self.page.keyboard.press("Enter")

    def follow(self, name: str, within: str = "article") -> None:
        """Follow the link of this name to another page."""
        self.reach(name, within)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.followed += 1

    def words(self, within: str = "article") -> str:
        """Return the words shown within what a selector names, with a single space between two."""
        return " ".join(self.page.locator(within).first.inner_text().split())


def set_out(visitor: Visitor, size: ViewportSize, path: str = "", *, scripts: bool) -> Traveller:
    """Return a traveller who has just opened a page: the home page, unless another is named."""
    allowed = ["clipboard-read", "clipboard-write"]
    return Traveller(page=visitor.visit(path, viewport=size, java_script_enabled=scripts, permissions=allowed))
