"""How running text is set: how many characters stand on a line, whatever the typeface, and what stands apart."""

from statistics import median

import pytest

from tests.site.built import ITEM
from tests.site.visiting import Visitor

SHORTEST, LONGEST = 55, 80
# The last line of a paragraph is as long as it comes; minute numbers stand in the margin.
LINES = """all => all.flatMap((paragraph) => {
  const lines = [];
  let right = Infinity;
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.parentElement.closest(".n, .ours")) continue;
    for (const word of text.data.matchAll(/\\S+\\s*/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + 1);
      const { left } = range.getBoundingClientRect();
      if (left < right) lines.push(0);
      lines[lines.length - 1] += word[0].length;
      right = left;
    }
  }
  return lines.slice(0, -1);
})"""


# Smaller letters stand for those of a narrower typeface.
@pytest.mark.parametrize("letters", ["1.125rem", "0.875rem"])
@pytest.mark.parametrize(("path", "prose"), [(ITEM, ".said"), ("about/how-to-read/", "article")])
def test_a_line_of_text_has_a_readable_length(visitor: Visitor, path: str, prose: str, letters: str) -> None:
    page = visitor.visit(path)
    page.locator(prose).evaluate_all("(all, size) => all.forEach((each) => (each.style.fontSize = size))", letters)
    paragraphs = page.locator(f"{prose} > p") if prose == "article" else page.locator(f"{prose} p:not(.heading)")
    lines = paragraphs.evaluate_all(LINES)
    assert len(lines) > 10
    assert SHORTEST <= median(lines) <= LONGEST


def test_among_the_minutes_the_lead_alone_is_set_apart(visitor: Visitor) -> None:
    page = visitor.visit(ITEM)
    font = "each => { const { fontStyle, fontSize } = getComputedStyle(each); return [fontStyle, fontSize] }"
    plain = page.locator(".said p.limb").first.evaluate(font)
    assert page.locator(".said p.lead").first.evaluate(font) == plain
    assert page.locator(".said p span.lead").first.evaluate(font) == ["italic", plain[1]]
