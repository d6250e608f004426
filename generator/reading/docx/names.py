"""The names of WordprocessingML, and how to ask for them."""

from typing import Any

from docx.oxml.ns import qn

# An element of the library's XML tree; lxml ships no types.
Element = Any


def value(element: Element | None, path: str) -> str | None:
    """Return the `w:val` of the first element at `path` (`w:numPr/w:numId`) below `element`, or None."""
    found = None if element is None else element.find("/".join(qn(name) for name in path.split("/")))
    return None if found is None else str(found.get(qn("w:val"), ""))


def number(element: Element | None, path: str) -> int | None:
    """Return that value if it is a whole number, or None."""
    text = value(element, path)
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 10 else None


def is_on(element: Element | None, path: str) -> bool | None:
    """Return whether the switch at `path` is on (`<w:b/>` is, `<w:b w:val="0"/>` is not), None if it is not there."""
    text = value(element, path)
    return None if text is None else text not in ("0", "false", "off", "none")
