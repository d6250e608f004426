"""The words of one Word paragraph: its runs in order, tracked changes settled, text boxes set aside."""

from dataclasses import dataclass, field

from docx.oxml.ns import qn

from generator.reading.docx.names import Element, is_on, value
from generator.reading.docx.styles import Styles

TAB = "    "
MARKS = {
    qn("w:tab"): TAB,
    qn("w:ptab"): TAB,
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
DELETED = (qn("w:del"), qn("w:moveFrom"))
# A drawing's text box stands there a second time in an older form.
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SILENT = (qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), FALLBACK)
SYMBOLS = {"F0B7": "·", "F0A7": "▪", "F0D8": "➢"}


@dataclass(slots=True, kw_only=True)
class Words:
    """What one paragraph says; `deleted` and `hidden` are the words it does not show, `boxes` its text boxes."""

    pieces: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    weak: bool = False

    @property
    def text(self) -> str:
        """The words, with the line breaks that stand among them."""
        return "".join(self.pieces)


def read_words(paragraph: Element, styles: Styles) -> Words:
    """Return the words of a paragraph; `weak` if some of them are not bold."""
    words = Words()
    _read(paragraph, words, styles, bold=styles.is_strong(value(paragraph, "w:pPr/w:pStyle")))
    return words


def _read(node: Element, words: Words, styles: Styles, *, bold: bool) -> None:
    for child in node.iterchildren(tag="*"):
        if child.tag in DELETED:
            words.deleted.append(_all_text(child))
        elif child.tag == qn("w:txbxContent"):
            words.boxes.append(child)
        elif child.tag == qn("w:r") and is_on(child, "w:rPr/w:vanish"):
            words.hidden.append(_all_text(child))
        elif child.tag == qn("w:r"):
            _read(child, words, styles, bold=_is_bold(child, styles, bold=bold))
        elif child.tag not in SILENT:
            _add(child, words, bold=bold)
            _read(child, words, styles, bold=bold)


def _add(element: Element, words: Words, *, bold: bool) -> None:
    if element.tag == qn("w:t"):
        text = element.text or ""
        words.weak = words.weak or (not bold and bool(text.strip()))
        words.pieces.append(text)
    elif element.tag == qn("w:sym"):
        words.pieces.append(SYMBOLS.get(str(element.get(qn("w:char"))).upper(), ""))
    elif element.tag in MARKS and element.get(qn("w:type")) != "page":
        words.pieces.append(MARKS[element.tag])


def _is_bold(run: Element, styles: Styles, *, bold: bool) -> bool:
    own = is_on(run, "w:rPr/w:b")
    if own is not None:
        return own
    return bold or styles.is_strong(value(run, "w:rPr/w:rStyle"))


def _all_text(element: Element) -> str:
    return "".join(each.text or "" for each in element.iter(qn("w:t"), qn("w:delText")))
