"""Where the items of a whole meeting begin: its numbered titles, told from lists by what stands between them."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.parsing.lines import Line
from generator.parsing.lost import reads_as_limb
from generator.parsing.shapes import MONTH, NEUTRAL_LEAD

# "SC/" of "SC/88", "HWB." of "HWB.29".
SERIES = r"(?:[A-Z]{0,6}/?|[A-Z]{2,6}\.)"
# "23.", "SC/88", "25/21", "3a": an item number on a line of its own.
NUMBER_ALONE = re.compile(rf"(?:[A-Z]{{1,6}}|{SERIES}[0-9]{{1,4}}(?:/[0-9]{{1,4}})?[a-z]?\.?)\Z")
# "11 For", "00 Against", "03 Abstained", each in a line of its own: so a vote is counted.
COUNTS = r"(?!(?:For|Against|Abst[a-z]{4,7}|In\s[Ff]avour)\s?\Z)"
# "79 Title", "65  (65) TITLE –", "111/20 To approve", "C017/22   5.  PLANNING", "3.0 Apologies"; but "2024 Annual
# Report" has no number, nor has "8 June 2018". An application has its own: "41/22  22/00817/FUL – New nursery".
NUMBERED_TITLE = re.compile(
    rf"(?P<number>(?!(?:19|20)[0-9]{{2}}\s){SERIES}[0-9]{{1,4}}(?P<stroke>/[0-9]{{1,4}})?[a-zA-Z]?)"
    rf"(?:\.0)?\.?\s{{1,40}}(?:\([0-9]{{1,4}}\)\s{{1,9}}|(?(stroke)[0-9]{{1,3}}\.\s{{1,40}}|(?!)))?{COUNTS}"
    rf"(?P<title>(?:(?!{MONTH}\s(?:19|20)[0-9]{{2}})[A-Z“\"'‘(]|(?(stroke)[0-9]{{2,4}}/[0-9]{{3,6}}/|(?!))).*)",
    re.DOTALL,
)
# A line that opens otherwise has no number.
NUMBERED_OPENING = re.compile(r"[A-Z]{0,6}[/.]?[0-9]|[A-Z]{1,6}\Z")
NUMBER = re.compile(rf"(?P<before>{SERIES})(?P<count>[0-9]{{1,4}})(?:/(?P<other>[0-9]{{1,4}}))?(?P<letter>[a-zA-Z]?)\Z")
LONGEST_TITLE = 160
LONGEST_SENTENCE = 60
# So ends a part of a list, whatever number has a line of its own above it: "1." | "Noted the report; and".
PART_ENDS = (";", "; and", ";and", "and;")
LARGEST_STEP, LEAST, NEAR = 3, 2, 4
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
    chains = (_without_list(lines, _chain(candidates)) for candidates in alike.values())
    found: set[int] = set()
    for chain in sorted((chain for chain in chains if _is_filled(lines, chain)), key=len, reverse=True):
        if not (_stands_in_one(sorted(found), chain) or _is_introduced(lines, chain)):
            found.update(each.at for each in chain)
    return frozenset(found)


def _is_filled(lines: Sequence[Line], chain: Sequence[Numbered]) -> bool:
    """Return whether most of what may be titles have something below them, and are no two sentences in a row."""
    if len(chain) == LEAST and _are_sentences(lines, chain[0].at, chain[1].at):
        return False
    return len(chain) >= LEAST and 2 * sum(_has_content(lines, each.at) for each in chain) >= len(chain)


def _are_sentences(lines: Sequence[Line], first: int, second: int) -> bool:
    """Return whether two numbered sentences stand right below one another, and others above them."""
    if second != first + 1 or not (lines[first].text.endswith(".") and lines[second].text.endswith(".")):
        return False
    return any(line.text.endswith(".") for line in lines[max(0, first - NEAR) : first])


def _without_list(lines: Sequence[Line], chain: list[Numbered]) -> list[Numbered]:
    """Return the chain without what only goes on with a list: "1. On 8 May she wrote." | "2. He agreed."."""
    first = next((index for index, each in enumerate(chain) if not _goes_on(lines, each.at)), len(chain))
    return chain[first:]


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line is the next part of the list that the line above it belongs to."""
    above, label = lines[at - 1].label if at else None, lines[at].label
    return above is not None and label is not None and not label.is_bullet and label.follows(above)


def _stands_in_one(titles: Sequence[int], chain: Sequence[Numbered]) -> bool:
    """Return whether a whole chain stands within one of the items that begin at `titles`: it is a list in it."""
    item = bisect_right(titles, chain[0].at)
    return item > 0 and item == bisect_right(titles, chain[-1].at)


def _is_introduced(lines: Sequence[Line], chain: Sequence[Numbered]) -> bool:
    """Return whether the numbers begin below a line that introduces a list: "agreed to:", "RESOLVED", "Decision".

    Without a mark such a line introduces parts that stand right below one another.
    """
    first = chain[0]
    if first.at == 0 or first.place[0] != 1 or "alone" in first.form:
        return False
    above = lines[first.at - 1]
    leads = bool(above.leads) and above.leads[-1].rest.start == above.leads[-1].rest.end
    heads = leads or (above.is_named and NEUTRAL_LEAD.fullmatch(above.text) is not None)
    return above.text.endswith(":") or (heads and chain[1].at == first.at + 1)


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
        match = NUMBER.match(number) if number and not line.shares else None
        alone = match is not None and (line.label_alone or NUMBER_ALONE.match(line.text) is not None)
        if match and (alone or _is_title(line)) and not line.text.endswith(PART_ENDS):
            yield from _readings(match, at, "alone" if alone else "")


def _readings(match: re.Match[str], at: int, alone: str) -> Iterator[Numbered]:
    """Yield what a number may count: "41/22" is the 41st of 22, or the 22nd of 41."""
    before, count, other, letter = match["before"], match["count"], match["other"], match["letter"]
    yield Numbered(at=at, form=(before, f"/{other}" if other else "", alone), place=(int(count), letter))
    if other:
        yield Numbered(at=at, form=(f"{before}{count}/", "", alone), place=(int(other), letter))


def _number(line: Line) -> str | None:
    if NUMBERED_OPENING.match(line.text) is None:
        return None
    if NUMBER_ALONE.match(line.text):
        return line.text.rstrip(".")
    # Whatever the title is: "23/00412/FP - Land at the Mill" below "3.".
    if line.label_alone and line.label and line.label.text[:-1].isdigit():
        return line.label.text.rstrip(".")
    match = NUMBERED_TITLE.match(line.text)
    return match["number"] if match else None


def is_numbered_title(line: Line) -> bool:
    """Return whether a line is the number of an item, or its title with a number before it."""
    if NUMBER_ALONE.match(line.text):
        return not line.text.isalpha()
    return NUMBERED_TITLE.match(line.text) is not None and _is_title(line)


def _is_title(line: Line) -> bool:
    """Return whether a numbered line reads as a title, not as a sentence or a part of a decision."""
    text = line.text
    if len(text) > LONGEST_TITLE or line.leads or reads_as_limb(line) or text.endswith((";", ",", ":", "and", "or")):
        return False
    return not text.endswith(".") or len(text) <= LONGEST_SENTENCE


def _has_content(lines: Sequence[Line], at: int) -> bool:
    after = lines[at + 1] if at + 1 < len(lines) else None
    return after is not None and not after.text.isdigit() and (after.label is None or after.is_furniture)
