"""Themes, organisations and matters as an item's or a decision's page names them, with the words that do so."""

from dataclasses import dataclass

from generator.model.archive import Link
from generator.model.span import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A theme, a matter, or an organisation without an address, with the words of the minutes that name it."""

    name: str
    address: str
    words: tuple[str, ...]


def quoted_words(link: Link) -> tuple[str, ...]:
    """Return the words that carry a link, each once, in the order in which they stand."""
    by_fold = {fold(found.text).casefold(): fold(found.text) for found in reversed(link.evidence)}
    return tuple(dict.fromkeys(by_fold[fold(found.text).casefold()] for found in link.evidence))
