"""XML for feeds: elements with inert text, and the bytes of a document."""

import re
from xml.etree import ElementTree as ET

from generator.model.characters import visible
from generator.model.span import fold

# Characters that pages may hold and XML 1.0 may not.
NOT_IN_XML = re.compile("[\ufffe\uffff]")


def plain(text: str) -> str:
    """Return `text` on one line, without characters that nobody can see or that XML forbids."""
    return fold(NOT_IN_XML.sub("", visible(text)))


def put(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    """Add an element with its text and attributes below `parent`, and return it."""
    element = ET.SubElement(parent, tag, {name: plain(value) for name, value in attributes.items()})
    if text:
        element.text = plain(text)
    return element


def as_document(root: ET.Element) -> bytes:
    """Return an element as an XML document in UTF-8, one element a line."""
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()
