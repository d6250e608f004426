"""The way of the Tab key through a page: what it reaches, and whether a reader sees where it is."""

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

# The focus is seen where its ring is wholly in view and nothing lies over what has it, not even in part.
FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const style = getComputedStyle(at);
  const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  const lines = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const high = at.getBoundingClientRect().height + 2 * ring > innerHeight;
  const seen = lines.filter(({ left, right, top, bottom }) =>
    left - ring >= 0 && right + ring <= innerWidth && top - ring >= 0 && bottom + ring <= innerHeight);
  // What catches the pointer beyond its own box hides nothing there.
  const lies = (over, x, y) => [...over.getClientRects()]
    .some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  const covering = seen
    .flatMap(({ left, right, top, bottom }) => [top + 1, (top + bottom) / 2, bottom - 1].map((y) => [left, right, y]))
    .map(([left, right, y]) => [document.elementFromPoint((left + right) / 2, y), (left + right) / 2, y])
    .find(([there, x, y]) => !at.contains(there) && !there.contains(at) && lies(there, x, y))?.[0];
  const faults = {
    "not shown": !lines.length || !at.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    "not marked": style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2,
    "not wholly in view": seen.length < (high ? 1 : lines.length),
    [`beneath ${covering?.outerHTML.slice(0, 60)}`]: covering,
  };
  at.dataset.reached = "yes";
  return { name: at.outerHTML.slice(0, 120), faults: Object.keys(faults).filter((fault) => faults[fault]) };
}"""
UNREACHED = """() => [...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.dataset.reached)
  .map((each) => `not reached: ${each.outerHTML.slice(0, 120)}`)"""
FORGET = """() => document.querySelectorAll("[data-reached]").forEach((each) => delete each.dataset.reached)"""
FORWARDS, BACKWARDS = "Tab", "Shift+Tab"
MOST = 1000


def stops(page: Page, key: str = FORWARDS) -> Iterator[dict[str, Any]]:
    """Yield what has the focus after each press of the key, until it leaves the page."""
    for _ in range(MOST):
        page.keyboard.press(key)
        stop: dict[str, Any] | None = page.evaluate(FOCUSED)
        if stop is None:
            return
        yield stop


def lost(page: Page, key: str = FORWARDS) -> list[str]:
    """Return what the key does not reach from one end of a page to the other, and where the focus is not seen."""
    page.evaluate(FORGET)
    reached = list(stops(page, key))
    assert len(reached) > 10
    unseen = [f"{fault}: {stop['name']}" for stop in reached for fault in stop["faults"]]
    unreached: list[str] = page.evaluate(UNREACHED)
    return unseen + unreached
