"""Automatic numbers, which a Word file does not hold as text: counted as a word processor counts them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from generator.reading.docx.names import Element, is_on, number, value
from generator.reading.docx.numerals import write_number

PLACE = re.compile(r"%(?P<level>[1-9])")
BULLETS = "·•▪◦‣●○■□➢o–-"
# Symbol and Wingdings keep their bullets where Unicode has none.
SYMBOLS = {"\uf0b7": "·", "\uf0a7": "▪", "\uf0d8": "➢"}
LEVELS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a list: how its numbers are written, where they begin, and when they begin again.

    `restart` is the level (from 1) whose numbers make it begin again, 0 for none; `style` is the paragraph style
    that it belongs to.
    """

    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list of the file: its levels, the family whose count it shares, and the levels that it begins anew."""

    family: str
    levels: Mapping[int, Level]
    restarts: Mapping[int, int]


@dataclass(slots=True, kw_only=True)
class Counter:
    """The running count of every list."""

    listings: Mapping[int, Listing]
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[int, int]] = field(default_factory=set)

    def level_of_style(self, listing: int, style: str) -> int:
        """Return the level of a list that belongs to a paragraph style, the first if none does."""
        levels = self.listings[listing].levels if listing in self.listings else {}
        return next((at for at, level in levels.items() if level.style == style), 0)

    def count(self, number_id: int, at: int) -> str:
        """Return the label of the next paragraph in a list at level `at`, nothing if it has none."""
        listing = self.listings.get(number_id)
        if listing is None or at not in listing.levels:
            return ""
        counts = self.counts.setdefault(listing.family, {})
        first = listing.levels[at].start
        if at in listing.restarts and (number_id, at) not in self.begun:
            counts.pop(at, None)
            first = listing.restarts[at]
        self.begun.add((number_id, at))
        counts[at] = counts[at] + 1 if at in counts else first
        _begin_again(counts, listing, at)
        return _label(listing, counts, at)


def _begin_again(counts: dict[int, int], listing: Listing, at: int) -> None:
    for deeper in [level for level in counts if level > at]:
        restart = listing.levels[deeper].restart if deeper in listing.levels else None
        if restart is None or at < restart:
            del counts[deeper]


def _label(listing: Listing, counts: Mapping[int, int], at: int) -> str:
    level = listing.levels[at]
    if level.form == "bullet":
        mark = SYMBOLS.get(level.text, level.text)
        return mark if mark and mark in BULLETS else "·"

    def written(match: re.Match[str]) -> str:
        place = int(match["level"]) - 1
        shown = listing.levels.get(place, Level())
        form = "decimal" if level.legal else shown.form
        return write_number(counts.get(place, shown.start), form)

    return "" if level.form == "none" else PLACE.sub(written, level.text).strip()


def read_numbering(root: Element | None) -> dict[int, Listing]:
    """Return the lists below the root of `numbering.xml` by their ids."""
    if root is None:
        return {}
    families = {each.get(qn("w:abstractNumId")): each for each in root.findall(qn("w:abstractNum"))}
    by_style = {name: each for each in families.values() if (name := value(each, "w:styleLink"))}
    listings = {}
    for each in root.findall(qn("w:num")):
        family = families.get(value(each, "w:abstractNumId"))
        linked = value(family, "w:numStyleLink")
        family = by_style.get(linked, family) if linked else family
        if family is not None and str(each.get(qn("w:numId"))).isdigit():
            listings[int(each.get(qn("w:numId")))] = _listing(each, family)
    return listings


def _listing(element: Element, family: Element) -> Listing:
    levels = _levels(family.findall(qn("w:lvl")))
    restarts: dict[int, int] = {}
    for override in element.findall(qn("w:lvlOverride")):
        at = _level_at(override)
        levels.update(_levels(override.findall(qn("w:lvl"))))
        start = number(override, "w:startOverride")
        if start is not None:
            restarts[at] = start
    return Listing(family=str(family.get(qn("w:abstractNumId"))), levels=levels, restarts=restarts)


def _levels(elements: list[Element]) -> dict[int, Level]:
    return {_level_at(element): _level(element) for element in elements}


def _level_at(element: Element) -> int:
    written = str(element.get(qn("w:ilvl"), "0"))
    return int(written) if written in "012345678" else LEVELS


def _level(element: Element) -> Level:
    start = number(element, "w:start")
    return Level(
        form=value(element, "w:numFmt") or "decimal",
        text=value(element, "w:lvlText") or "",
        start=1 if start is None else start,
        restart=number(element, "w:lvlRestart"),
        legal=is_on(element, "w:isLgl") or False,
        style=value(element, "w:pStyle") or "",
    )
