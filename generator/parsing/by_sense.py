"""How deep a part stands in a list by what it says, where its label is that of another or none that would follow."""

import re

from generator.parsing.bare_parts import MARK_END
from generator.parsing.entries import DEEPEST, Entry
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Line
from generator.parsing.vocabulary import BASE_FORMS, any_of

STATING, OPENINGS = ("That ", "that "), ("That", "To")
# How many stand on the way to a part of a list within a part.
NESTED = 2
# "Endorses the plan"; but "Notes of the last meeting".
DOES = re.compile(rf"{any_of(map(str.capitalize, BASE_FORMS))}\s(?:the|that|its|an?|to|this|these)\b")


def depth_by_sense(text: str, path: tuple[Entry, ...], line: Line) -> int | None:
    """Return how deep a part stands by what it says, where its label is that of another, or None.

    A name stands below "the following be appointed:", and "1. That it be kept" beside "1. That it be noted".
    """
    if _is_stated_again(text, path, line) or _is_stated_beside(text, path, line) or _is_second(text, path, line):
        return 0
    if _is_set_anew(text, path, line):
        return len(path)
    if _is_begun_again(text, path, line):
        return 0
    alike = [entry for entry in path if entry.label and line.label and entry.label.text == line.label.text]
    if not alike or line.label is None or not line.label.is_bullet or alike[-1] is not path[-1]:
        return None
    names = verb_of(line.plain) is None and " be " not in line.plain
    if len(alike) == 1:
        return len(path) if names and MARK_END.search(path[-1].span.of(text)[-20:]) else None
    return None if names else alike[0].depth


def _is_stated_again(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a copy gave every part of a list the number 1.: "1. That it be noted." | "1. That it be kept."."""
    first = path[0].label
    if first is None or line.label is None or first.text != line.label.text or line.label.is_bullet:
        return False
    return line.plain.startswith("That ") and text.startswith("That ", path[0].span.start)


def _is_stated_beside(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether "(a) that it be kept" stands beside the part above it, which has no label: "it be noted; and"."""
    if len(path) > 1 or path[0].label is not None or line.label is None or line.label.is_bullet:
        return False
    return line.plain.startswith(STATING) and text.endswith("; and", path[0].span.start, path[0].span.end)


def _is_second(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether "2. Endorses the plan" stands beside a part whose label was lost: "Notes the report; and"."""
    if len(path) > 1 or path[0].label or line.label is None or line.label.is_bullet:
        return False
    above = path[0].span.of(text)
    return above.endswith(("; and", ";")) and DOES.match(above) is not None and DOES.match(line.plain) is not None


def _is_set_anew(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a list begins with a number like the one above it: "1. That they sign:" | "1. The lease"."""
    last, label = path[-1], line.label
    if label is None or last.label is None or label.is_bullet or len(path) > DEEPEST:
        return False
    marked = MARK_END.search(last.span.of(text)[-20:]) is not None
    return marked and label.is_first and label.text == last.label.text and not line.plain.startswith("That ")


def _is_begun_again(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a copy gave two parts one number, the list of the first between: `1. To:`, `1.`, `2.`, `1. To`."""
    if len(path) != NESTED or line.label is None or line.label.is_bullet:
        return False
    outer, inner = path[0].label, path[1].label
    if outer is None or inner is None or outer.text != line.label.text:
        return False
    if inner.is_first or not inner.is_like(outer) or line.label.follows(inner):
        return False
    opening = text[path[0].span.start : path[0].span.end].split(maxsplit=1)[0]
    return opening in OPENINGS and line.plain.startswith(f"{opening} ")
