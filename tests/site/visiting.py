"""A reader's browser on the built site, and all that it said and asked for on the way."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize

from tests.site.built import BuiltSite

WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 360, "height": 740}
SEARCHING = ("search", "results")
SCRIPT = "javascripts/site.js"
DRESS = """(styles) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Opens pages of the site; `stack` closes them again.

    `said` are the console messages and uncaught errors, `asked` the addresses requested, `failing` the addresses (or
    beginnings of them) that a test makes fail and about which the browser may therefore complain.
    """

    browser: Browser
    site: BuiltSite
    stack: ExitStack
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    failing: list[str] = field(default_factory=list)

    def context(self, **options: Any) -> BrowserContext:
        """Return a watched context, in which nothing is remembered from another and nothing moves."""
        ours = {"viewport": WIDE, "reduced_motion": "reduce"}
        context = self.stack.enter_context(self.browser.new_context(**{**ours, **options}))
        listen(context, self.said)
        context.on("request", lambda request: self.asked.append(request.url))
        return context

    def see(self, kind: str, **options: Any) -> Page:
        """Return the page that stands for its kind, in a new context; a search has answered with its facets."""
        page = self.visit(self.site.path(kind), **options)
        if kind in SEARCHING and options.get("java_script_enabled", True):
            page.locator(".result").first.wait_for()
            page.locator(".facets fieldset").first.wait_for(state="attached")
        return page

    def see_before_scripts(self, kind: str, **options: Any) -> Page:
        """Return the page that stands for its kind as a reader has it before the script for all pages has come."""
        context = self.context(**options)
        context.route(f"**/{SCRIPT}", lambda route: route.abort())
        self.failing.append(SCRIPT)
        return self.go(context.new_page(), self.site.path(kind))

    def visit(self, path: str = "", **options: Any) -> Page:
        """Return a page in a new context, at a path below the site's address."""
        return self.go(self.context(**options).new_page(), path)

    def go(self, page: Page, path: str) -> Page:
        """Take a page to a path below the site's address, and return it."""
        answer = page.goto(self.site.address + path)
        if answer is not None and answer.status == HTTPStatus.NOT_FOUND:
            self.failing.append(page.url)
        return page

    def complaints(self) -> list[str]:
        """Return what the browser said that no test had asked for."""
        return [said for said in self.said if not any(failing in said for failing in self.failing)]

    def outside(self) -> list[str]:
        """Return the requests that went anywhere but to the site."""
        return [asked for asked in self.asked if not asked.startswith((self.site.address, "data:", "blob:"))]


def listen(context: BrowserContext, said: list[str]) -> None:
    """Add to `said` whatever the pages of a context say on the console, and every error that they do not catch."""
    context.on("console", lambda message: said.append(_words(message)))
    context.on("weberror", lambda error: said.append(f"uncaught: {error.error}"))


def _words(message: ConsoleMessage) -> str:
    return f"{message.type}: {message.text} ({message.location['url']})"


def unfold(page: Page) -> None:
    """Open every fold of a page."""
    page.locator("article details").evaluate_all("all => all.forEach((each) => (each.open = true))")


def dressed(page: Page, styles: str) -> Page:
    """Return a page with styles of a reader, or of a test, laid over its own."""
    page.evaluate(DRESS, styles)
    return page
