"""Paragraph and character styles: what a paragraph takes from its style and the styles that one is based on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docx.oxml.ns import qn

from generator.reading.docx.names import Element, is_on, number, value

DEEPEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Styles:
    """The styles of a file by their ids."""

    by_id: Mapping[str, Element]

    def chain(self, style: str | None) -> Iterator[Element]:
        """Yield a style and the styles it is based on, nearest first."""
        for _ in range(DEEPEST):
            if style is None or style not in self.by_id:
                return
            yield self.by_id[style]
            style = value(self.by_id[style], "w:basedOn")

    def numbering(self, style: str | None) -> tuple[int, int | None, str] | None:
        """Return the list that a style's paragraphs stand in: its id, level if stated, and the style that says so."""
        for element in self.chain(style):
            listed = number(element, "w:pPr/w:numPr/w:numId")
            if listed is not None:
                return listed, number(element, "w:pPr/w:numPr/w:ilvl"), str(element.get(qn("w:styleId")))
        return None

    def is_strong(self, style: str | None) -> bool:
        """Return whether a style is bold or a heading's."""
        for element in self.chain(style):
            bold = is_on(element, "w:rPr/w:b")
            if bold is not None:
                return bold
            if (value(element, "w:name") or "").lower().startswith(("heading", "title")):
                return True
        return False


def read_styles(root: Element | None) -> Styles:
    """Return the styles below the root of `styles.xml`, or none."""
    found = [] if root is None else root.findall(qn("w:style"))
    return Styles(by_id={str(style.get(qn("w:styleId"))): style for style in found})
