"""A web page as a tree, within bounds on its size, its elements and their nesting."""

import re
from collections import Counter
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.reading.upload import RefusedError

SIZE_LIMIT = 10_000_000
ELEMENT_LIMIT = 150_000
# Real pages nest some 40 deep. The parser's time grows with the square of the depth, so it is bounded beforehand, by
# counting tags that are never closed (old pages forget many), and again in the tree itself.
UNCLOSED_LIMIT = 2_000
NESTING_LIMIT = 150
TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]{0,30})")
# Elements that end without an end tag, or have none.
OPEN_ENDED = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "colgroup",
        "dd",
        "dt",
        "embed",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "optgroup",
        "p",
        "param",
        "source",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "track",
        "wbr",
    ]
)
SPACE = re.compile(r"[ \t\n\r\f\v]+")
SAVE_AGAIN = "save the one page that holds the minutes, not the whole site"


def parse_tree(text: str) -> LexborHTMLParser:
    """Return the tree of a page or a fragment; RefusedError where it is larger or deeper than pages of minutes are."""
    if len(text) > SIZE_LIMIT:
        raise RefusedError(f"this page is {len(text) / 1_000_000:.1f} MB; the limit is 10 MB", SAVE_AGAIN)
    _check_tags(text)
    tree = LexborHTMLParser(text)
    if tree.root is not None and any(depth > NESTING_LIMIT for depth in _depths(tree.root)):
        raise RefusedError(f"elements stand more than {NESTING_LIMIT} deep in this page", SAVE_AGAIN)
    return tree


def _check_tags(text: str) -> None:
    unclosed: Counter[str] = Counter()
    for count, tag in enumerate(TAG.finditer(text), start=1):
        if count > ELEMENT_LIMIT:
            raise RefusedError(f"this page has more than {ELEMENT_LIMIT:,} tags", SAVE_AGAIN)
        name = tag["name"].lower()
        if tag["end"]:
            unclosed[name] = max(0, unclosed[name] - 1)
        elif name not in OPEN_ENDED:
            unclosed[name] += 1
    if unclosed.total() > UNCLOSED_LIMIT:
        raise RefusedError(f"more than {UNCLOSED_LIMIT:,} elements of this page are never closed", SAVE_AGAIN)


def _depths(root: LexborNode) -> Iterator[int]:
    """Yield how deep each node stands; without recursion, since the depth is not known yet."""
    waiting = [(root, 1)]
    while waiting:
        node, depth = waiting.pop()
        yield depth
        waiting.extend((child, depth + 1) for child in children(node))


def children(node: LexborNode) -> Iterator[LexborNode]:
    """Yield what stands directly within `node`: elements, texts and comments."""
    child = node.child
    while child is not None:
        yield child
        child = child.next


def ancestors(node: LexborNode) -> Iterator[LexborNode]:
    """Yield the elements that `node` stands in, from the nearest outwards."""
    around = node.parent
    while around is not None and around.is_element_node:
        yield around
        around = around.parent


def classes(node: LexborNode) -> frozenset[str]:
    """Return the class names of an element."""
    return frozenset((node.attributes.get("class") or "").split())


def fold(text: str) -> str:
    """Return `text` as HTML shows it: a run of white space is one space; a no-break space stays."""
    return SPACE.sub(" ", text)


def words_of(node: LexborNode, between: str = "") -> str:
    """Return all words within a node on one line, with `between` them where an element begins or ends."""
    return fold(node.text(separator=between) or "").strip(" ")
