import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from generator.model.characters import visible
from generator.model.span import Span
from generator.pages.environment import environment
from generator.pages.escaping import html_text, markdown_text
from generator.pages.marking import Mark, mark_up
from tests.pages.rendering import extensions

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=120)


@given(TEXTS)
def test_markdown_text_comes_back_as_the_words_it_was(text: str) -> None:
    html = markdown.markdown(f"x{markdown_text(text)}x", extensions=extensions())
    paragraph = LexborHTMLParser(html).css_first("p")
    assert paragraph is not None
    assert paragraph.text().split() == f"x{' '.join(visible(text).split())}x".split()
    assert not LexborHTMLParser(html).css("p *")


@given(TEXTS)
def test_html_text_comes_back_as_the_words_it_was(text: str) -> None:
    tree = LexborHTMLParser(f"<p>x{html_text(text)}x</p>")
    assert tree.body is not None
    assert tree.body.text().split() == f"x{visible(text)}x".split()
    assert not tree.css("p *")


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\ufeff", "\u2066", "\x07", "\x9b"])
def test_what_a_reader_cannot_see_is_dropped(hidden: str) -> None:
    assert markdown_text(f"a{hidden}b") == html_text(f"a{hidden}b") == "ab"


def test_markup_passes_as_it_is() -> None:
    assert markdown_text(Markup("<b>")) == "<b>"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org"])
def test_only_web_addresses_become_links(url: str) -> None:
    template = environment().from_string("{{ 'the source' | outlink(url) }}")
    assert template.render(url=url, here="/") == "the source"


def test_a_web_address_cannot_end_its_link_early() -> None:
    template = environment().from_string("{{ 'source' | outlink(url) }}")
    html = markdown.markdown(template.render(url="https://a.example/x>) <script>y</script>", here="/"))
    tree = LexborHTMLParser(html)
    assert not tree.css("script")
    link = tree.css_first("a")
    assert link is not None
    assert link.attributes["href"] == "https://a.example/x%3E%29%20%3Cscript%3Ey%3C/script%3E"


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8))
def test_marks_never_add_lose_or_move_a_character(text: str, places: list[tuple[int, int]]) -> None:
    marks = [
        Mark(span=Span(start=min(a, b), end=max(a, b)), opening=f'<span class="m{i}">', closing="</span>")
        for i, (a, b) in enumerate(places)
    ]
    html = mark_up(text, Span(start=0, end=len(text)), marks)
    assert html.count("<span") == html.count("</span>")
    tree = LexborHTMLParser(f"<p>x{html}x</p>")
    paragraph = tree.css_first("p")
    assert paragraph is not None
    assert "".join(paragraph.text().split()) == "".join(f"x{visible(text)}x".split())


def test_marks_nest_and_one_that_crosses_a_mark_given_before_it_is_left_out() -> None:
    outer = Mark(span=Span(start=0, end=6), opening="<i>", closing="</i>")
    inner = Mark(span=Span(start=2, end=4), opening="<b>", closing="</b>")
    crossing = Mark(span=Span(start=5, end=9), opening="<u>", closing="</u>")
    text, whole = "abcdefghi", Span(start=0, end=9)
    assert mark_up(text, whole, [inner, outer, crossing]) == "<i>ab<b>cd</b>ef</i>ghi"
    assert mark_up(text, whole, [crossing, inner, outer]) == "ab<b>cd</b>e<u>fghi</u>"
