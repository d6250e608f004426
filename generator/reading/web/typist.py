"""A tree typed out as lines: blocks end a line, lists get their labels, tables their rows."""

from collections.abc import Callable, Collection, Iterator
from itertools import groupby

from selectolax.lexbor import LexborNode

from generator.reading.upload import Dropped
from generator.reading.web.cleaning import AROUND, step_for
from generator.reading.web.labels import BULLET, PADDING, TYPED, first_number, label_for, stated_number
from generator.reading.web.lines import Line, Link
from generator.reading.web.tables import Cell, type_rows
from generator.reading.web.tree import children, classes, fold, words_of

BLOCK_NAMES = (
    "address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 "
    "h3 h4 h5 h6 hgroup hr html legend li main p section summary tbody td tfoot th thead tr"
)
BLOCKS = frozenset(BLOCK_NAMES.split())
ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
ITEM_TABLE = "mgItemTable"
STRONG = frozenset({"b", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "th"})


def type_out(root: LexborNode, content: Collection[int]) -> tuple[tuple[Line, ...], tuple[Dropped, ...]]:
    """Return the lines of the elements whose `mem_id` is in `content`, and what was dropped, in the page's order."""
    typist = _Typist(content)
    typist.type_node(root, frozenset())
    typist.end_line()
    return tuple(typist.lines), tuple(typist.dropped)


class _Typist:
    """Types a page from top to bottom; keeps the lines finished, and the words of the one begun."""

    def __init__(self, content: Collection[int]) -> None:
        self.lines: list[Line] = []
        self.dropped: list[Dropped] = []
        self._content = content
        self._within = False
        self._words: list[str] = []
        self._inside: frozenset[str] = frozenset()
        self._strong = True
        self._links: list[Link] = []
        self._label = ""
        self._preformatted = False
        self._row = 0
        self._rows = 0
        self._elements: dict[str, Callable[[LexborNode, frozenset[str]], None]] = {
            **dict.fromkeys(BLOCKS, self._type_block),
            **dict.fromkeys(("ol", "ul", "menu", "dir"), self._type_list),
            "a": self._type_link,
            "br": self._type_line_end,
            "pre": self._type_preformatted,
            "table": self._type_table,
        }

    def type_node(self, node: LexborNode, inside: frozenset[str]) -> None:
        """Type one node with all it holds."""
        if node.is_text_node:
            self._type_words(node.text_content or "", inside)
        elif self._keeps(node):
            tag = node.tag or ""
            type_element = self._elements.get(tag, self._type_children)
            if node.mem_id in self._content and not self._within:
                type_element = self._type_content
            type_element(node, inside | {tag} | classes(node))

    def end_line(self) -> None:
        """End the line begun, if there is one."""
        text = _even_line_ends("".join(self._words))
        if text and self._within:
            self._add_line(text)
        elif text.strip():
            self._drop(AROUND, text)
        self._words, self._inside, self._strong = [], frozenset(), True

    def _add_line(self, text: str) -> None:
        if self._label and text.strip():
            # "<ul><li>a) words": a list whose parts bring their own labels needs no bullets.
            text = text if self._label == BULLET and TYPED.match(text) else f"{self._label}{PADDING}{text}"
            self._label = ""
        strong, links, self._links = self._strong, tuple(self._links), []
        self.lines.append(Line(text=text, inside=self._inside, links=links, row=self._row, strong=strong))

    def _drop(self, step: str, text: str) -> None:
        if text.strip():
            self.dropped.append(Dropped(step=step, text=text))

    def _keeps(self, node: LexborNode) -> bool:
        """Return whether no step takes this node away; write down what one takes."""
        step = step_for(node)
        if step:
            self._drop(step, (node.comment_content or "") if node.is_comment_node else words_of(node, " "))
        return not step

    def _type_words(self, text: str, inside: frozenset[str]) -> None:
        if not self._preformatted:
            text = fold(text)
            if text.startswith(" ") and (not self._words or self._words[-1].endswith((" ", "\n"))):
                text = text[1:]
        if text.strip(" \n"):
            self._inside |= inside
        if text.strip():
            self._strong = self._strong and not STRONG.isdisjoint(inside)
        if text:
            self._words.append(text)

    def _type_content(self, node: LexborNode, inside: frozenset[str]) -> None:
        self.end_line()
        self._within, self._links, self._label = True, [], ""
        self._elements.get(node.tag or "", self._type_block)(node, inside)
        self.end_line()
        self._within = False

    def _type_children(self, node: LexborNode, inside: frozenset[str]) -> None:
        for child in children(node):
            self.type_node(child, inside)

    def _type_block(self, node: LexborNode, inside: frozenset[str]) -> None:
        self.end_line()
        self._type_children(node, inside)
        self.end_line()

    def _type_line_end(self, _node: LexborNode, _inside: frozenset[str]) -> None:
        self._words.append("\n")

    def _type_preformatted(self, node: LexborNode, inside: frozenset[str]) -> None:
        before, self._preformatted = self._preformatted, True
        self._type_block(node, inside)
        self._preformatted = before

    def _type_link(self, node: LexborNode, inside: frozenset[str]) -> None:
        address = (node.attributes.get("href") or "").strip()
        if address:
            self._links.append(Link(words=words_of(node), address=address))
        self._type_children(node, inside)

    def _type_list(self, node: LexborNode, inside: frozenset[str]) -> None:
        self.end_line()
        parts = sum(child.tag == "li" for child in children(node))
        number, step = first_number(node, parts), -1 if "reversed" in node.attributes else 1
        for child in children(node):
            if child.tag == "li":
                stated = stated_number(child)
                number = number if stated is None else stated
                self._begin_part(label_for(child, node, number))
                number += step
            self.type_node(child, inside)
            self.end_line()
        self._label = ""

    def _begin_part(self, label: str) -> None:
        """Begin a part of a list; a label still waiting for words stands on a line of its own."""
        waiting, self._label = self._label, ""
        if waiting and self._within:
            self._add_line(waiting)
        self._label = label

    def _type_table(self, node: LexborNode, inside: frozenset[str]) -> None:
        self.end_line()
        items = ITEM_TABLE in classes(node) and not self._row
        around = not self._within
        rows: list[tuple[Cell, ...]] = []
        for row in self._rows_of(node, inside):
            if items:
                self._rows += 1
                self._row = self._rows
            rows.append(tuple(self._cells_of(row, inside | {"tr"} | classes(row))))
        self._row = 0 if items else self._row
        self.lines.extend(type_rows(rows, by_cell=items or around))

    def _rows_of(self, node: LexborNode, inside: frozenset[str]) -> Iterator[LexborNode]:
        """Yield the rows of a table, and type what else stands directly within it."""
        for child in children(node):
            if child.tag in ROW_GROUPS and self._keeps(child):
                yield from self._rows_of(child, inside)
            elif child.tag == "tr" and self._keeps(child):
                yield child
            elif child.tag not in ROW_GROUPS and child.tag != "tr":
                self.type_node(child, inside)

    def _cells_of(self, row: LexborNode, inside: frozenset[str]) -> Iterator[Cell]:
        for child in children(row):
            if child.is_element_node:
                yield self._type_cell(child, inside)

    def _type_cell(self, node: LexborNode, inside: frozenset[str]) -> Cell:
        before, self.lines = self.lines, []
        self.end_line()
        self.type_node(node, inside)
        self.end_line()
        lines, self.lines = tuple(self.lines), before
        return Cell(lines=lines, tables=len(node.css("table")))


def _even_line_ends(text: str) -> str:
    """Return `text` with each of its lines trimmed, and at most one empty line between two."""
    lines = [line.strip(" ") for line in text.strip("\n ").split("\n")]
    return "\n".join(line for empty, run in groupby(lines, key="".__eq__) for line in ([""] if empty else run))
