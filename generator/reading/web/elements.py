"""XML as elements, within the same bounds as web pages; a document type, and with it every entity, is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from generator.reading.upload import RefusedError
from generator.reading.web.tree import ELEMENT_LIMIT, NESTING_LIMIT

ASK_AGAIN = "save the answer of the council's web service again, for one meeting"


@dataclass(slots=True, kw_only=True)
class Element:
    """An element: its name in small letters without a prefix, its attributes, its words, and what stands within it."""

    name: str
    attributes: dict[str, str]
    pieces: list[str] = field(default_factory=list)
    within: list["Element"] = field(default_factory=list)

    def words(self, name: str) -> str:
        """Return the words of the first element of this name directly within, or ""."""
        found = self.first(name)
        return "".join(found.pieces).strip() if found else ""

    def first(self, name: str) -> "Element | None":
        """Return the first element of this name directly within, or None."""
        return next((each for each in self.within if each.name == name), None)

    def each(self, name: str) -> Iterator["Element"]:
        """Yield every element of this name, however deep, in order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            if element.name == name:
                yield element
            waiting.extend(reversed(element.within))


def parse_xml(text: str) -> Element:
    """Return the element around all others; RefusedError for broken XML, a document type, or more than the bounds."""
    builder = _Builder()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = builder.refuse_type
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.words
    try:
        parser.Parse(text.encode(), True)  # noqa: FBT003 - expat takes it by place only
    except expat.ExpatError as error:
        raise RefusedError(f"this XML is broken: {error}", ASK_AGAIN) from None
    return builder.top


class _Builder:
    """Builds elements from what the parser meets; `top` is the one around all others."""

    def __init__(self) -> None:
        self.top = Element(name="", attributes={})
        self._open = [self.top]
        self._count = 0

    def refuse_type(self, *_declared: object) -> None:
        """Refuse a document type: entities can make a small file endless, or read others."""
        raise RefusedError("this XML declares a document type (DOCTYPE)", ASK_AGAIN)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._count += 1
        if self._count > ELEMENT_LIMIT or len(self._open) > NESTING_LIMIT:
            raise RefusedError("this XML has more or deeper elements than any meeting", ASK_AGAIN)
        element = Element(name=name.rpartition(":")[2].lower(), attributes=attributes)
        self._open[-1].within.append(element)
        self._open.append(element)

    def end(self, _name: str) -> None:
        """End the element begun last."""
        self._open.pop()

    def words(self, words: str) -> None:
        """Add words to the element begun last."""
        self._open[-1].pieces.append(words)
