"""Where the items of a whole meeting begin: its numbered titles, told from lists by what stands between them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.parsing.lines import Line
from generator.parsing.lost import reads_as_limb

# "23.", "SC/88", "25/21", "3a": an item number on a line of its own.
NUMBER_ALONE = re.compile(r"(?:[A-Z]{1,6}|[A-Z]{0,6}/?[0-9]{1,4}(?:/[0-9]{1,4})?[a-z]?\.?)\Z")
# "79 Title", "65  (65) TITLE –", "111/20 To approve", "3.0 Apologies"; but "2024 Annual Report" has no number.
NUMBERED_TITLE = re.compile(
    r"(?P<number>(?!(?:19|20)[0-9]{2}\s)[A-Z]{0,6}/?[0-9]{1,4}(?:/[0-9]{1,4})?[a-zA-Z]?)(?:\.0)?\.?\s{1,40}"
    r"(?:\([0-9]{1,4}\)\s{1,9})?(?P<title>[A-Z“\"'‘(].*)",
    re.DOTALL,
)
NUMBER = re.compile(r"(?P<before>[A-Z]{0,6}/?)(?P<count>[0-9]{1,4})(?P<after>(?:/[0-9]{1,4})?)(?P<letter>[a-zA-Z]?)\Z")
LONGEST_TITLE = 160
LONGEST_SENTENCE = 60
LARGEST_STEP = 3
MOST_CHAINS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A line that may be an item's title: at which line, the form of its number, and the number itself."""

    at: int
    form: tuple[str, ...]
    place: tuple[int, str]

    def follows(self, other: "Numbered") -> bool:
        """Return whether an item of this number may come next after `other`."""
        step = self.place[0] - other.place[0]
        return self.form == other.form and (0 < step <= LARGEST_STEP or (step == 0 and self.place[1] > other.place[1]))


def item_titles(lines: Sequence[Line], *, alone: bool) -> frozenset[int]:
    """Return at which lines the numbered items of a whole meeting begin; a single item gives none.

    `alone`: only numbers on a line of their own count, since the page is headed as that of one item.
    """
    alike: defaultdict[tuple[str, ...], list[Numbered]] = defaultdict(list)
    for candidate in _candidates(lines):
        if "alone" in candidate.form or not alone:
            alike[candidate.form].append(candidate)
    found: set[int] = set()
    for candidates in alike.values():
        chain = _chain(candidates)
        filled = sum(_has_content(lines, each.at) for each in chain)
        if len(chain) > 1 and 2 * filled >= len(chain) and not _is_introduced(lines, chain[0]):
            found.update(each.at for each in chain)
    return frozenset(found)


def _is_introduced(lines: Sequence[Line], first: Numbered) -> bool:
    """Return whether the numbers begin below a line that introduces a list: "agreed to:"."""
    return first.at > 0 and first.place[0] == 1 and lines[first.at - 1].text.endswith(":") and "alone" not in first.form


def _chain(candidates: Sequence[Numbered]) -> list[Numbered]:
    """Return the candidates that follow one another; the numbers of lists between them do not."""
    chains: list[list[Numbered]] = []
    for candidate in candidates:
        known = next((chain for chain in chains[-MOST_CHAINS:] if candidate.follows(chain[-1])), None)
        if known:
            known.append(candidate)
        else:
            chains.append([candidate])
    return max(chains, key=len)


def _candidates(lines: Sequence[Line]) -> Iterator[Numbered]:
    for at, line in enumerate(lines):
        number = _number(line)
        match = NUMBER.match(number) if number else None
        alone = match is not None and (line.label_alone or NUMBER_ALONE.match(line.text) is not None)
        if match and (alone or _is_title(line)):
            form = (match["before"], match["after"], "alone" if alone else "")
            yield Numbered(at=at, form=form, place=(int(match["count"]), match["letter"]))


def _number(line: Line) -> str | None:
    if NUMBER_ALONE.match(line.text):
        return line.text.rstrip(".")
    match = NUMBERED_TITLE.match(line.text)
    return match["number"] if match else None


def _is_title(line: Line) -> bool:
    """Return whether a numbered line reads as a title, not as a sentence or a part of a decision."""
    text = line.text
    if len(text) > LONGEST_TITLE or line.leads or reads_as_limb(line) or text.endswith((";", ",", ":", "and", "or")):
        return False
    return not text.endswith(".") or len(text) <= LONGEST_SENTENCE


def _has_content(lines: Sequence[Line], at: int) -> bool:
    after = lines[at + 1] if at + 1 < len(lines) else None
    return after is not None and (after.label is None or after.is_furniture)
