"""The labels that a browser puts before the parts of a list, typed out."""

import re

from selectolax.lexbor import LexborNode

PADDING = "    "
BULLET = "·"
WHOLE_NUMBER = re.compile(r"\s{0,9}(?P<number>-?[0-9]{1,6})\s{0,9}\Z")
LIST_STYLE = re.compile(r"list-style(?:-type)?\s{0,9}:\s{0,9}(?P<style>[a-z-]{1,30})", re.IGNORECASE)
STYLES = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}
# "a) words": a list whose parts bring their own labels needs no bullets.
TYPED = re.compile(r"\s{0,9}(?:[·•▪§o-]\s|\(?[0-9a-zA-Z]{1,4}[.)]\s|[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}\s)")
ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
LARGEST_ROMAN = 3999


def first_number(ordered: LexborNode, parts: int) -> int:
    """Return the number at which a list begins; one that runs backwards ends at 1."""
    number = _number(ordered.attributes.get("start"))
    if number is not None:
        return number
    return parts if "reversed" in ordered.attributes else 1


def stated_number(part: LexborNode) -> int | None:
    """Return the number that a part of a list states of itself, or None."""
    return _number(part.attributes.get("value"))


def label_for(part: LexborNode, parent: LexborNode, number: int) -> str:
    """Return what a browser shows before a part of a list: `3.`, `c.`, `iii.`, `·`, or nothing."""
    style = _style(part) or _style(parent)
    if style == "none":
        return ""
    if parent.tag != "ol":
        return BULLET
    return f"{_ordinal(style, number)}."


def _style(node: LexborNode) -> str:
    written = LIST_STYLE.search(node.attributes.get("style") or "")
    style = written["style"].lower() if written else node.attributes.get("type") or ""
    return STYLES.get(style, style)


def _number(written: str | None) -> int | None:
    match = WHOLE_NUMBER.match(written or "")
    return int(match["number"]) if match else None


def _ordinal(style: str, number: int) -> str:
    if style in ("a", "A") and number > 0:
        letters = _letters(number)
    elif style in ("i", "I") and 0 < number <= LARGEST_ROMAN:
        letters = _roman(number)
    else:
        return str(number)
    return letters.upper() if style.isupper() else letters


def _letters(number: int) -> str:
    written = ""
    while number:
        number, letter = divmod(number - 1, 26)
        written = chr(ord("a") + letter) + written
    return written


def _roman(number: int) -> str:
    written = ""
    for value, letters in ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written
