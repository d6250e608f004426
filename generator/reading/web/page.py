"""A page as every kind of page is read from: its lines, what was dropped, and what it states of itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.reading.file_sizes import without_size
from generator.reading.printed.meeting_line import Words
from generator.reading.upload import Dropped, RefusedError, Stated
from generator.reading.web.addresses import stated_address
from generator.reading.web.cleaning import is_shown, step_for
from generator.reading.web.decoding import decode
from generator.reading.web.lines import Line
from generator.reading.web.tree import SAVE_AGAIN, children, parse_tree, words_of
from generator.reading.web.typist import type_out

MODERN_GOV = "#modgov"
MODERN_GOV_PARTS = ".mgHeader, .mgSubTitle, .mgContent"
MAIN = "main, [role=main], article"
MOST = 0.9
PARAGRAPHS = frozenset({"blockquote", "dl", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "ul"})
PARTS_OF_TABLES = frozenset({"tr", "tbody", "thead", "tfoot"})
HEADINGS = frozenset({"h1", "h2"})
NO_TITLES = frozenset(
    {"agenda item", "decision details", "issue - meetings", "issue - decisions", "decision", "minutes"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: `title` is what the browser's tab shows; `address` its own; `words` what may state facts about it."""

    lines: tuple[Line, ...]
    dropped: tuple[Dropped, ...]
    is_modern_gov: bool
    title: Words
    links: tuple[Words, ...]
    site: Words
    address: Stated | None

    @property
    def base(self) -> str:
        """The address that the page's links start from, or ""."""
        return self.address.value if self.address else ""

    def headed(self, name: str) -> tuple[Words, ...]:
        """Return the lines that stand in an element or a class of this name."""
        return tuple(Words(text=line.text, where="the page's heading") for line in self.lines if name in line.inside)

    def item_title(self) -> str:
        """Return the title of the one item that the page is about."""
        worded = [line for line in self.lines if not line.is_blank]
        named = (line for line in worded if "mgSubTitleTxt" in line.inside)
        headings = (line for line in worded if HEADINGS & line.inside and line.text.lower() not in NO_TITLES)
        line = next(named, next(headings, None))
        return without_size(" ".join((line.text if line else self.title.text or worded[0].text).split("\n")))


def read_page(content: bytes) -> Page:
    """Return the page that `content` holds; RefusedError where it is none, or holds no words."""
    text = decode(content)
    tree = parse_tree(text)
    root = tree.root
    chosen = _content(tree)
    if root is None or not chosen:
        raise RefusedError("this page holds no words", SAVE_AGAIN)
    lines, dropped = type_out(root, {node.mem_id for node in chosen})
    if all(line.is_blank for line in lines):
        raise RefusedError("this page holds no words", SAVE_AGAIN)
    title, site = tree.css_first("title"), tree.css_first('meta[property="og:site_name"]')
    return Page(
        lines=lines,
        dropped=dropped,
        is_modern_gov=_is_modern_gov(tree),
        title=Words(text=words_of(title) if title else "", where="the page's title"),
        links=tuple(_meeting_links(tree)),
        site=Words(text=(site.attributes.get("content") or "") if site else "", where="the site's name"),
        address=stated_address(tree, text),
    )


def _meeting_links(tree: LexborHTMLParser) -> Iterator[Words]:
    for node in tree.css(".mgActionList a, .mgLinks a, nav a, [class*=breadcrumb] a"):
        yield Words(text=words_of(node), where="a link of the page")


def _is_modern_gov(tree: LexborHTMLParser) -> bool:
    return tree.css_first(f"{MODERN_GOV}, {MODERN_GOV_PARTS}") is not None


def _content(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return the elements that hold the minutes: a council system's own, else the page's main part."""
    modern_gov = tree.css_first(MODERN_GOV)
    if modern_gov is not None:
        return [modern_gov]
    parts = tree.css(MODERN_GOV_PARTS)
    if parts or tree.body is None:
        return parts
    heading = next(filter(is_shown, tree.css("h1")), None)
    block = _largest(tree.body, tree.css_first(MAIN))
    return [block] if heading is None else [heading, block]


def _largest(body: LexborNode, main: LexborNode | None) -> LexborNode:
    """Return the smallest element around the text that holds nearly all words of the page that are not links."""
    weights: dict[int, int] = {}
    enough = MOST * _weigh(body, weights)
    if main is not None and weights.get(main.mem_id, 0) >= enough / 2:
        return main
    chosen: LexborNode | None = body
    while chosen is not None:
        block = chosen
        chosen = _heaviest(block, weights, enough) if enough else None
    return _whole(block)


def _heaviest(block: LexborNode, weights: Mapping[int, int], enough: float) -> LexborNode | None:
    """Return the part of `block` that holds nearly all words; None where paragraphs stand in the block itself."""
    parts = [child for child in children(block) if weights.get(child.mem_id)]
    if any(part.tag in PARAGRAPHS for part in parts):
        return None
    return next((part for part in parts if weights[part.mem_id] >= enough), None)


def _whole(block: LexborNode) -> LexborNode:
    """Return the block, or the table around it if it is a part of one that is no cell."""
    while block.tag in PARTS_OF_TABLES and block.parent is not None:
        block = block.parent
    return block


def _weigh(node: LexborNode, weights: dict[int, int]) -> int:
    """Return how many characters of words, links aside, an element holds; write down the same of all within it."""
    if node.is_text_node:
        return len((node.text_content or "").strip())
    if node.tag == "a" or step_for(node):
        return 0
    weights[node.mem_id] = sum(_weigh(child, weights) for child in children(node))
    return weights[node.mem_id]
