"""Every character of the minutes stands once and in order on the item page, and none of them acts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from generator.model.document import Document
from tests.pages.rendering import as_html, founding, invented, item_page, said, squeezed

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</div></p></section>",
    "<!-- a comment",
    "<![CDATA[ x ]]>",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "# A heading {: #taken .x onclick=alert(1) }",
    "[a link](javascript:alert(1)) ![i](x)",
    "{{ 7 * 7 }} {% raw %} {# gone #}",
    "`code` **bold** _it_ ~~s~~ \\# \\*",
    "    indented code",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "term\n:   definition",
    "*[HTML]: expansion",
    "[^1]: note",
    "=====",
    "---",
    "\u202egnitteM\u202c \u200bzero\u200bwidth\ufeff",
    "RESOLVED that, {: #a }",
    "1. <b>bold limb</b>; and",
    "2. ](d/index.md) {#x}",
    "a\u00a0\u00a0\u00a0b\tc",
    "\u0007bell \u009b31m",
    '" onmouseover="alert(1)',
    "${7*7} <%= 7 %> {%endraw%}",
    "](<x>) [x]: http://example.org",
    "<div markdown=1>",
    "&#123;&#123; x &#125;&#125;",
)
LINES = st.lists(
    st.one_of(
        st.sampled_from(HOSTILE),
        st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r"), max_size=80),
        st.sampled_from(["RESOLVED:", "That the report be noted.", "(a) first;", "(b) second.", "Minutes:", "\u00a0"]),
    ),
    min_size=1,
    max_size=12,
).map("\n".join)


@pytest.mark.parametrize("document", founding(), ids=lambda document: document.path.rsplit("/", 1)[-1])
def test_founding_minutes_stand_whole_and_in_order(document: Document) -> None:
    assert said(item_page(document)) == squeezed(document.text)


@given(LINES)
@settings(max_examples=80, deadline=None)
def test_any_text_stands_whole_and_in_order(text: str) -> None:
    if text.strip():
        assert said(item_page(invented(text))) == squeezed(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    page = item_page(invented(f"Agenda item\n\n{text}\n\nRESOLVED:\n\n1. {text}\n", title=f"A title {text}"))
    tree = as_html(page)
    assert said(page) == squeezed(f"Agenda item{text}RESOLVED:1. {text}")
    assert not tree.css("script, img, b, i, code.x, em, strong, table, del")
    assert not [name for node in tree.css("*") for name in node.attributes if name.startswith("on")]
    assert not [a for a in tree.css("a") if (a.attributes.get("href") or "").startswith("javascript")]


def test_hostile_title_is_only_a_title() -> None:
    tree = as_html(item_page(invented("Some words.", title="</h1><script>x</script> {: #a } {{ 1 }}")))
    heading = tree.css_first("h1")
    assert heading is not None
    assert heading.text() == "</h1><script>x</script> {: #a } {{ 1 }}"


@pytest.mark.parametrize("title", ['x"\n---\n# y', "a: b", "{x}", "*alias", "\u2028line", "'\\"])
def test_a_title_cannot_break_out_of_the_front_matter(title: str) -> None:
    _, data = get_data(item_page(invented("Some words.", title=title)).text)
    assert data["title"] == " ".join(title.split())
    assert data["kind"] == "item"


def test_every_paragraph_has_an_anchor_of_its_own() -> None:
    for document in founding():
        paragraphs = as_html(item_page(document)).css(".said p:not(.ours)")
        anchors = [paragraph.attributes.get("id") or "" for paragraph in paragraphs]
        assert all(anchor.startswith("p-") for anchor in anchors)
        assert len(set(anchors)) == len(anchors)


def test_minute_numbers_name_their_paragraphs() -> None:
    text = "Minutes:\n\n12.1 First words.\n\n12.2 Second words.\n"
    tree = as_html(item_page(invented(text)))
    paragraph = tree.css_first("#p-12-2")
    assert paragraph is not None
    assert squeezed(paragraph.text()) == "12.2Secondwords."


def test_the_garbled_sentence_is_marked_as_printed() -> None:
    (document,) = (document for document in founding() if "ChildrenCHTHE" in document.text)
    tree = as_html(item_page(document))
    marked = [mark.text() for mark in tree.css(".as-printed")]
    assert len(marked) == 1
    assert marked[0].startswith("ChildrenCHTHE MEMBER the The member")
    assert any("As printed" in remark.text() for remark in tree.css(".said .ours"))
