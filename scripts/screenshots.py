"""Pictures of the site in site/, written to build/screenshots: `python -m scripts.screenshots --help`."""

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
from PIL import Image
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from generator.model.problem import GeneratorError
from generator.publishing.preview import serving
from generator.settings import Settings
from tests.browser import FLAGS, BrowserMissingError, find_chromium, sandbox_flags
from tests.site.moved import make_moved

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "build" / "screenshots"
# The pictures that the guides show, by the kind of page; the site's own guide is read on the site and in its source.
SHOWN = {
    "home": ROOT / ".github" / "home.webp",
    "decision": ROOT / ".github" / "decision.webp",
    "item": ROOT / "content" / "pages" / "item.webp",
}
SHOWN_SIZE: ViewportSize = {"width": 1100, "height": 720}
COLOURS = 48
RESULTS = "search/?q=early+help"
# Pages of records on which something happened: the site of the tests shows them, also while the real one has none.
HAPPENED = {
    "history": "older wordings",
    "withdrawn": "a withdrawn decision",
    "taken-down": "a decision taken down",
    "followed": "a decision that is followed",
}
KIND = re.compile(r'class="page page-([a-z-]+)"')
WAYS: dict[str, dict[str, Any]] = {
    "wide": {"viewport": {"width": 1280, "height": 800}},
    "narrow": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2},
    "print": {"viewport": {"width": 794, "height": 1123}},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
}


@click.command()
@click.option("--whole", is_flag=True, help="Show each page to its foot, not only what a screen holds.")
@click.option("--shown", is_flag=True, help="Take the pictures that the guides show, and put them in their places.")
@click.argument("paths", nargs=-1)
def main(paths: tuple[str, ...], *, whole: bool, shown: bool) -> None:
    """Take pictures of the pages at PATHS, such as d/hef-7k3qf/, or else of a page of each kind."""
    try:
        settings, chromium = Settings.load(ROOT), find_chromium()
    except (GeneratorError, BrowserMissingError) as error:
        sys.exit(str(error))
    if not settings.published.is_dir():
        sys.exit("There is no site to take pictures of: run `make site` first.")
    pages = {path.strip("/").replace("/", "-"): path for path in paths} or first_pages(settings.published)
    with serving(settings.published, settings.site.base_path) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, *sandbox_flags()])
        taken = take_shown if shown else partial(take_pictures, whole=whole)
        for file in taken(browser, server.address, pages):
            click.echo(file.relative_to(ROOT))
        if not paths and not shown:
            for file in take_happened(browser, whole=whole):
                click.echo(file.relative_to(ROOT))
        browser.close()


def first_pages(site: Path) -> dict[str, str]:
    """Return the path of the first page of each kind, by kind, and that of a search with its results."""
    found = {"missing": "404.html", "results": RESULTS}
    for file in sorted(site.rglob("index.html")):
        kind = KIND.search(file.read_text(encoding="utf-8"))
        if kind:
            found.setdefault(kind[1], f"{file.parent.relative_to(site).as_posix()}/")
    return found


def take_pictures(browser: Browser, address: str, pages: Mapping[str, str], *, whole: bool) -> Iterator[Path]:
    """Take a picture of each page in each way, and yield the file of each."""
    for way, options in WAYS.items():
        with browser.new_context(**options) as context:
            page = context.new_page()
            page.emulate_media(media="print" if way == "print" else "screen")
            for name, path in pages.items():
                page.goto(address + path, wait_until="networkidle")
                file = PICTURES / f"{name}-{way}.png"
                page.screenshot(path=file, full_page=whole)
                yield file


def take_happened(browser: Browser, *, whole: bool) -> Iterator[Path]:
    """Take the pictures of what became of records, on a site made for it, and yield the file of each."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        moved = make_moved(Path(folder), stack)
        pages = {name: moved.place(state) for name, state in HAPPENED.items()}
        yield from take_pictures(browser, moved.server.address, pages, whole=whole)


def take_shown(browser: Browser, address: str, pages: Mapping[str, str]) -> Iterator[Path]:
    """Take the pictures that the guides show, small enough to be sent to everybody, and yield the file of each."""
    with browser.new_context(viewport=SHOWN_SIZE, color_scheme="light") as context:
        page = context.new_page()
        for kind, file in SHOWN.items():
            page.goto(address + pages[kind], wait_until="networkidle")
            few = Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.convert("RGB").save(file, "WEBP", lossless=True, method=6)
            yield file


if __name__ == "__main__":
    main()
