"""How soon the site in site/ shows a first result on a slow device: `python -m tests.bench.searching`."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from generator.model.problem import GeneratorError
from generator.publishing.preview import serving
from generator.settings import Settings
from tests.bench.last import KEPT, Figure, Run
from tests.browser import FLAGS, BrowserMissingError, find_chromium, sandbox_flags

ROOT = Path(__file__).resolve().parents[2]
SLOWER = 4
RUNS = 7
TYPING_MS = 1_500  # what the quickest take for two words
WORDS = "early help"
WATCH = """() => {
  const watch = () => {
    if (document.querySelector(".result")) window.firstResult ??= performance.now();
    else requestAnimationFrame(watch);
  };
  watch();
}"""
TYPE = """(words) => {
  const field = document.querySelector("dialog input, #search-words");
  window.firstResult = undefined;
  document.querySelectorAll(".result").forEach((each) => each.remove());
  window.typed = performance.now();
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}"""
SHOWN = "() => window.firstResult !== undefined"


def by_address(page: Page, address: str) -> float:
    """Return the milliseconds from asking for the address of a search to its first result."""
    page.add_init_script(f"({WATCH})()")
    page.goto(f"{address}search/?q={WORDS.replace(' ', '+')}")
    page.wait_for_function(SHOWN)
    return float(page.evaluate("window.firstResult"))


def on_the_page(page: Page, address: str) -> float:
    """Return the milliseconds from the last letter typed on the search page to the first result."""
    page.goto(f"{address}search/", wait_until="networkidle")
    return _typed(page)


def in_the_box(page: Page, address: str) -> float:
    """Return the milliseconds from the last letter typed in the search box to the first result."""
    page.goto(address, wait_until="networkidle")
    page.locator(".search-trigger kbd").wait_for()
    page.keyboard.press("Control+k")
    page.locator("dialog input").wait_for()
    page.wait_for_load_state("networkidle")
    return _typed(page)


def _typed(page: Page) -> float:
    page.wait_for_timeout(TYPING_MS)
    page.evaluate(TYPE, WORDS)
    page.evaluate(WATCH)
    page.wait_for_function(SHOWN)
    return float(page.evaluate("window.firstResult - window.typed"))


BUDGET = 300
WAYS: Mapping[str, tuple[Callable[[Page, str], float], int | None]] = {
    "from the last letter on the search page to the first result": (on_the_page, BUDGET),
    "from the last letter in the search box to the first result": (in_the_box, BUDGET),
    "from a search's address to its first result, all of the page's loading included": (by_address, None),
}


def slowly(browser: Browser, measure: Callable[[Page, str], float], address: str) -> float:
    """Return what a reader measures who comes for the first time with a processor slowed down."""
    with browser.new_context() as context:
        page = context.new_page()
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        took = measure(page, address)
        page.wait_for_load_state("networkidle")
        return took


def main() -> None:
    """Print the quickest of several goes of each way: whatever else the machine was doing took part in the others."""
    try:
        settings, chromium = Settings.load(ROOT), find_chromium()
    except (GeneratorError, BrowserMissingError) as error:
        sys.exit(str(error))
    if not settings.published.is_dir():
        sys.exit("There is no site to search: run `make site` first.")
    with serving(settings.published, settings.site.base_path) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, *sandbox_flags()])
        run = Run(KEPT / "search.json")
        for name, (measure, budget) in WAYS.items():
            took = min(slowly(browser, measure, server.address) for _ in range(RUNS))
            run.tell(Figure(name=f"search, {SLOWER}x slowed, {name}", value=round(took), unit="ms", budget=budget))
        browser.close()


if __name__ == "__main__":
    main()
