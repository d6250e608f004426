"""What an item page of the site in site/ costs to load, beside the last run: `python -m tests.bench.weighing`."""

import gzip
import re
import sys
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright
from selectolax.lexbor import LexborHTMLParser

from generator.model.problem import GeneratorError
from generator.publishing.preview import serving
from generator.settings import Settings
from tests.bench.last import KEPT, Figure, Run
from tests.browser import FLAGS, BrowserMissingError, find_chromium, sandbox_flags

ROOT = Path(__file__).resolve().parents[2]
# What GitHub Pages compresses with, as far as the sizes it sends tell.
LEVEL = 6
BUDGETS = {
    "HTML of an item beyond its own text, at most (bytes, gzipped)": 6_000,
    "styles and scripts before a search (bytes, gzipped)": 45_000,
    "requests to anywhere but the site": 0,
}
ITEM = re.compile(r'class="page page-item"')
Weights = dict[str, int]


def main() -> None:
    """Print each weight with its budget and what it was in the last run, and keep it for the next."""
    try:
        settings, chromium = Settings.load(ROOT), find_chromium()
    except (GeneratorError, BrowserMissingError) as error:
        sys.exit(str(error))
    if not settings.published.is_dir():
        sys.exit("There is no site to weigh: run `make site` first.")
    run = Run(KEPT / "weight.json")
    for name, weight in weigh(settings, chromium).items():
        run.tell(Figure(name=name, value=weight, budget=BUDGETS[name]))


def weigh(settings: Settings, chromium: str) -> Weights:
    """Return the weights by the names of their budgets."""
    items = [page for page in settings.published.rglob("index.html") if ITEM.search(page.read_text(encoding="utf-8"))]
    heaviest = max(items, key=around_the_words)
    path = heaviest.parent.relative_to(settings.published).as_posix()
    with serving(settings.published, settings.site.base_path) as server, sync_playwright() as playwright:
        asked = requests(playwright, chromium, f"{server.address}{path}/")
        ours = {url.removeprefix(server.address) for url in asked if url.startswith(server.address)}
        outside = [url for url in asked if not url.startswith((server.address, "data:"))]
    loaded = [settings.published / each for each in ours if each.endswith((".css", ".js"))]
    measured = (around_the_words(heaviest), sum(sent(file.read_bytes()) for file in loaded), len(outside))
    return dict(zip(BUDGETS, measured, strict=True))


def around_the_words(page: Path) -> int:
    """Return how many bytes of an item's page travel beyond its own text."""
    html = page.read_bytes()
    return sent(html) - sent(LexborHTMLParser(html).css("article")[0].text().encode())


def sent(content: bytes) -> int:
    """Return how many bytes of a file travel."""
    return len(gzip.compress(content, LEVEL))


def requests(playwright: Playwright, chromium: str, address: str) -> list[str]:
    """Return every address that the page at `address` asks for."""
    browser = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, *sandbox_flags()])
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    browser.close()
    return asked


if __name__ == "__main__":
    main()
