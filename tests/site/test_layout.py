"""Every kind of page as it is laid out, by its boxes: nothing stands over another thing, nothing leaves its place."""

import pytest

from tests.site.built import PATHS
from tests.site.layout import misplaced
from tests.site.visiting import NARROW, Visitor, dressed, unfold

# 320 is what a screen of 1280 has left at a zoom of 400 %.
WIDTHS = (1280, 360, 320)
HEIGHT = 640
# What a reader may set without losing anything, by WCAG 2.2, 1.4.12.
SPACED = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""


@pytest.mark.parametrize("kind", PATHS)
def test_everything_has_a_place_of_its_own_at_every_width(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    for changed in (lambda: None, lambda: unfold(page), lambda: dressed(page, SPACED)):
        changed()
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert misplaced(page) == [], width


@pytest.mark.parametrize("kind", ["item", "decision", "data"])
def test_the_contents_that_go_along_stay_beside_the_article(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    top = page.locator(".contents").evaluate("each => each.getBoundingClientRect().top")
    for part in (0.5, 1):
        page.evaluate("(part) => scrollTo(0, part * document.documentElement.scrollHeight)", part)
        assert misplaced(page) == [], part
    assert page.locator(".contents").evaluate("each => each.getBoundingClientRect().top + scrollY") > top


@pytest.mark.parametrize("width", [360, 320])
def test_the_open_menu_pushes_the_page_down_and_covers_nothing(visitor: Visitor, width: int) -> None:
    page = visitor.see("item", viewport={"width": width, "height": HEIGHT})
    page.get_by_role("button", name="Menu").click()
    assert page.locator("#sections").is_visible()
    assert misplaced(page) == []


@pytest.mark.parametrize(
    ("kind", "breaking", "fault"),
    [
        ("home", ".search-trigger { margin-left: -5rem; }", "over each other: <a class="),
        ("decision", ".md-typeset .part { margin-bottom: -2rem; }", "over each other: Part (1)"),
        ("council", ".md-typeset .facts dl { grid-template-columns: 1rem 10rem; }", "over each other: "),
        ("themes", ".md-typeset .card { height: 3rem; }", "leaves <div class="),
        ("item", ".md-typeset h1 { line-height: 0.6; }", "leaves <h1"),
        ("feeds", ".md-typeset .rows li { width: 120vw; }", "cut off: "),
    ],
)
def test_what_is_misplaced_is_found(visitor: Visitor, kind: str, breaking: str, fault: str) -> None:
    page = dressed(visitor.see(kind, viewport=NARROW), breaking)
    assert [each for each in misplaced(page) if each.startswith(fault)]
