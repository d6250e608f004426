"""A parent on a poor connection: little to load, nothing jumps, readable at a zoom of 400 %, whole without scripts."""

import re

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.site.built import ITEM, PATHS, BuiltSite
from tests.site.journeys.travelling import set_out
from tests.site.layout import misplaced
from tests.site.test_accessible import SIZES
from tests.site.test_weight import sent
from tests.site.visiting import NARROW, WIDE, Visitor

PAGE_AND_STYLES = 40 * 1024
# A fifth of what browsers still call good.
SHIFT = 0.02
# A screen of 1280 by 1024 at a zoom of 400 %.
ZOOMED: ViewportSize = {"width": 320, "height": 256}
SHIFTED = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((each) => (sum += each.value)))
    .observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 200));
})"""
STYLES = re.compile(r'<link rel="stylesheet" href="([^"]+\.css)"')


def test_every_page_and_its_styles_are_light(site: BuiltSite) -> None:
    heavy = {}
    imported = sum(sent(file.read_bytes()) for file in site.folder.glob("assets/stylesheets/main.*.css"))
    for name in site.pages():
        page = site.folder / name
        linked = {(page.parent / path).resolve() for path in STYLES.findall(page.read_text(encoding="utf-8"))}
        # A missing address is answered with one page from anywhere: its links begin at the site's root.
        styles = linked if name != "404.html" else {site.folder / "assets/stylesheets/site.css"}
        assert styles, name
        weight = sent(page.read_bytes()) + imported + sum(sent(file.read_bytes()) for file in styles)
        if weight > PAGE_AND_STYLES:
            heavy[name] = weight
    assert heavy == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", PATHS)
def test_nothing_jumps_while_a_page_loads(visitor: Visitor, kind: str, size: str) -> None:
    page = visitor.see(kind, viewport=SIZES[size])
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHIFTED) < SHIFT


@pytest.mark.parametrize("size", [WIDE, NARROW, ZOOMED], ids=["wide", "narrow", "zoomed"])
@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_the_way_to_the_minutes_at_any_size(visitor: Visitor, size: ViewportSize, *, scripts: bool) -> None:
    parent = set_out(visitor, size, scripts=scripts)
    parent.follow("West Sussex County Council")
    parent.follow("Early help")
    parent.follow("Children First Improvement Update")
    assert parent.page.url.endswith(ITEM)
    expect(parent.page.locator(".said").first).to_be_visible()
    assert parent.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert misplaced(parent.page) == []


def test_the_page_is_readable_before_anything_but_its_styles_has_come(visitor: Visitor) -> None:
    context = visitor.context(viewport=NARROW)
    visitor.failing.extend(f"{visitor.site.address}assets/{folder}/" for folder in ("javascripts", "images"))
    context.route("**/*.{js,svg,png,woff2}", lambda route: route.abort())
    page = visitor.go(context.new_page(), ITEM)
    for section in ("Councils", "Decisions", "Themes"):
        expect(page.locator("#sections").get_by_role("link", name=section)).to_be_visible()
    expect(page.locator(".said .decided").first).to_be_visible()
