"""The labels of lists: `1.`, `a)`, `(iv)`, `2.1`, a bullet, or a bare number padded with spaces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.model.span import Span

BULLETS = "§·•▪◦‣●○■□➢\uf0b7\uf0a7\uf0d8"
# "2.28 pm" opens a line too, and is no label; nor is the "A." of "A. Hill asked", so a lone capital needs
# two spaces behind it, and so does a number without a stop: "1     The Terms of Reference". A recommendation may be
# numbered as one: "R2. That the fund be closed".
LABEL = re.compile(
    rf"""
    (?![A-Z][a-z])  # as most lines begin, and no label
    (?P<label>
        [{BULLETS}]
      | [-–—*o](?=\s)
      | \?(?=\s\s|\t|\s(?:That|To|the)\s)  # of a bullet that a copy could not show
      | \(\s?(?:[0-9]{{1,3}}|[a-zA-Z]|([a-z])\2|[ivxl]{{1,6}}|[IVXL]{{1,6}})\s?\)
        (?:\.(?=\s{{1,20}}(?:That|To|[a-z]{{2,15}})\s))?
      | \[(?:[0-9]{{1,3}}|[a-z])\]
      | [a-z0-9]\.\)
      | (?:[0-9]{{1,3}}|[a-zA-Z]|[ivxl]{{1,6}}|[IVXL]{{1,6}})\)
      | [0-9]{{1,4}}(?:\.[0-9]{{1,3}}){{1,3}}\.?(?!\s{{0,2}}[ap]\.?m\b)
        (?=\s|[A-Z][a-z]{{2}}|(?:to|that)\s|(?<=\.)[a-z]{{3,15}}\s)
      | (?:[0-9]{{1,3}}|[a-z]|[ivxl]{{1,6}})\.(?![0-9])
      | [0-9]{{1,2}}\s\.(?=[A-Z][a-z])
      | [A-Z]\.(?=\s\s|\t|\s?That\s|To\s[a-z]|\s(?:To|In|Subject|Where|The)\s[a-z])
      | [IVX]{{2,5}}\.(?=\s)
      | [IVX]{{1,4}}\.(?=(?:Agree|Approve|Authorise|Delegate|Endorse|Note|Recommend|That|To)\b)
      | I\.(?=\n|\s(?!(?:de|van|von|du|la|le|der|al|el)\s)[a-z])
      | (?:[A-Z]|[0-9]{{1,2}}):(?=\s\s|\s[A-Z])
      | [0-9]{{1,3}}(?=\s\s|\t|\sThat\s|\sTo\s[a-z]|\s\|\s?\n)
      | [0-9]{{4}}(?=\s\s\s)
      | [0-9]{{1,2}}(?=\s[-–]\s{{1,9}}(?:That|The|the|to|Officers|Members)\s)
      | R[0-9]{{1,2}}[.:]?(?=\s{{1,9}}(?:That|To|Note|Agree|Approve|Endorse|Delegate|Authorise|Recommend)\s)
      | [ivx]{{2,5}}(?=\s{{1,9}}That[\s,])
      | [A-Za-h](?=\s\s\s|\t)
    )
    (?:
        (?:\s\|(?=\s?\n)|\s/(?=\s[A-Z])|\s[-–](?=\s{{1,9}}(?:That|The|the|to|Officers|Members)\s))?\s+
      | (?=[A-Z“"‘'])
      | (?=(?:to|that)\s)(?<=[0-9])
      | (?<=\))(?=[a-z]{{3}})
      | (?<=[a-z0-9]\.)(?=(?!(?:[ap]m|noon|midnight|mail)\b)[a-z]{{1,15}}\s)
      | $
    )""",
    re.VERBOSE,
)
# The white space before one may be lost: "be noted; andii) that", "RESOLVED:THAT(1) the report", "is kept.(ii) It".
INLINE = re.compile(
    r"(?:(?<![^\s,;:–—-])|(?<=[a-z0-9%)][.])(?=\((?:[ivx]{1,4}|[a-h]|[0-9]{1,2})\)\s[A-Z])|(?<=[;,]\sand)|(?<=:THAT)"
    r"|(?<=:That))(?P<label>(?<=[.;:]\s)(?:[A-Z](?=\s[A-Z][a-z]{2})|[·•](?=\s{1,20}(?:(?:That|To)\s|[a-z])))"
    r"|(?<=\s\s)[A-H]\.(?=\s{2,20}[A-Z][a-z])|(?<=[.;:]\s)R[0-9]{1,2}[.:]?(?=\s[A-Z])"
    r"|(?<=;\sand\s)[·•](?=\s{1,20}[a-z])|(?<=\s)[·•](?=\s{1,20}[A-Z0-9])|(?<=[a-z0-9):–-]\s)•(?=\s{1,20}[a-z]{2})"
    r"|(?<=[.;:S]\s)[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}(?:\.(?=\s[A-Z])|(?=\s(?:That|To)\s))"
    r"|\((?:[0-9]{1,2}|[a-zA-Z]|[ivx]{2,5})\)(?!,)"
    r"|(?:[0-9]{1,2}|[a-z]|[ivx]{2,5})[.)](?=\s))\s*"
)
# A page that was copied may number its list once more.
DOUBLED = re.compile(
    r"(?P<first>[0-9]{1,2})\.(?:\s{2,9}(?P<label>[0-9]{1,2}\.)|\s(?P<again>(?P=first)\.))\s{1,3}(?=[A-Z])"
)
CORE = re.compile(r"[0-9]+\.?\Z|[a-zA-Z]+(?![0-9])|[0-9]+(?=[.):\]]*\Z)")
LARGEST_SKIP = 3
Places = tuple[tuple[str, int], ...]
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


# Never changed, as a span is not, and as many are made: so it too can be made by place.
@dataclass(slots=True, unsafe_hash=True)
class Label:
    """A list label, where it and its words begin, and the places in a sequence it may stand for.

    `places` pairs a style with an ordinal: `(i)` is the first of `(roman)` or the ninth of `(letter)`. A list can begin
    with a label that `is_first`; one that `is_bullet` says nothing of order; one that `is_dotted` has inner stops, as
    minute numbers have: `53.1`.
    """

    text: Final[str]
    start: Final[int]
    words: Final[int]
    places: Final[Places]
    is_first: Final[bool]
    is_bullet: Final[bool]
    is_dotted: Final[bool]

    @property
    def series(self) -> str:
        """What a dotted label shares with its neighbours: `53` for `53.1`."""
        return self.text.rstrip(".").rpartition(".")[0]

    def is_like(self, other: "Label") -> bool:
        """Return whether the two labels are of one style."""
        return not {style for style, _ in self.places}.isdisjoint(style for style, _ in other.places)

    def follows(self, other: "Label") -> bool:
        """Return whether this label comes next after `other`; a bullet follows its like."""
        wanted = {(style, ordinal + 1 if ordinal else 0) for style, ordinal in other.places}
        return not wanted.isdisjoint(self.places)

    def begins_beside(self, other: "Label") -> bool:
        """Return whether this label is the first of a style that `other` cannot be of: `(i)` beside `(b)`."""
        styles = {style for style, _ in other.places}
        return any(ordinal == 1 and style not in styles for style, ordinal in self.places)

    def is_near(self, other: "Label") -> bool:
        """Return whether this label repeats `other` or leaves out a few places behind it."""
        ordinals = dict(other.places)
        steps = [ordinal - ordinals[style] for style, ordinal in self.places if style in ordinals]
        return any(0 <= step <= LARGEST_SKIP for step in steps)


def read_label(text: str, span: Span) -> Label | None:
    """Return the label that a line opens with, or None; of two, "3.     2. To agree", the council's is the inner."""
    match = LABEL.match(text, span.start, span.end)
    if match is None:
        return None
    inner = DOUBLED.match(text, match.start(), span.end) if text[match.end() : match.end() + 1].isdigit() else None
    which = "label" if inner and inner["label"] else "again"
    return _made(inner[which], inner.start(which), inner.end()) if inner else _label(match)


def read_bare_label(text: str, span: Span) -> Label:
    """Return the capital or the number that a line opens with as its label, up to the space behind it: "A.", "12"."""
    label = text[span.start : span.end].split(maxsplit=1)[0]
    return _made(label, span.start, span.start + len(label) + 1)


def opens_with_label(line: str) -> bool:
    """Return whether a line opens with a label."""
    return LABEL.match(line) is not None


def inline_labels(text: str, start: int, end: int) -> Iterator[Label]:
    """Yield what may be labels within a paragraph, in order."""
    return map(_label, INLINE.finditer(text, start, end)) if _may_hold_labels(text, start, end) else iter(())


def _may_hold_labels(text: str, start: int, end: int) -> bool:
    """Return whether a paragraph has what a label within it has: a bracket, a stop that is not its last, a bullet."""
    if text.find(")", start, end) >= 0 or text.find(".", start, end - 1) >= 0:
        return True
    return text.find("·", start, end) >= 0 or text.find("•", start, end) >= 0


def _label(match: re.Match[str]) -> Label:
    return _made(match["label"], match.start(), match.end())


def _made(text: str, start: int, words: int) -> Label:
    places, is_first, is_bullet, is_dotted = _form(text)
    return Label(text, start, words, places, is_first, is_bullet, is_dotted)


@lru_cache(maxsize=1_000)  # councils label everything with the same few
def _form(text: str) -> tuple[Places, bool, bool, bool]:
    """Return the places of a label, and whether it is a first one, a bullet, or dotted."""
    text = text.replace(" .", ".")  # "2 .Widen the hours", between "1." and "3."
    places = _places(text)
    is_bullet = places[0][1] == 0
    is_first = any(ordinal <= 1 for _, ordinal in places)
    return places, is_first, is_bullet, not is_bullet and "." in text.rstrip(".")


def _places(text: str) -> Places:
    core = CORE.search(text)
    if core is None or text == "o":
        return ((text, 0),)
    word = core.group().rstrip(".")
    # "1." may be followed by "2" without its stop.
    before, after = text[: core.start()], text[core.start() + len(word) :] or "."
    return tuple((before + style + after, ordinal) for style, ordinal in _ordinals(word))


def _ordinals(word: str) -> tuple[tuple[str, int], ...]:
    if word.isdigit():
        return (("number", int(word)),)
    case = "" if word.islower() else "CAPITAL "
    lower = word.lower()
    letter = [(case + "letter", ord(lower[0]) - ord("a") + 26 * len(lower) - 25)] if len(set(lower)) == 1 else []
    roman = [(case + "roman", _roman(lower))] if set(lower) <= set(ROMAN) else []
    return tuple(roman + letter)


def _roman(word: str) -> int:
    values = [ROMAN[letter] for letter in word]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(value if value >= following else -value for value, following in pairs)
