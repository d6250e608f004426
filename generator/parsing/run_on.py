"""Where the items of a meeting begin that a copy printed in one paragraph: their numbers count on behind full stops."""

import re
from collections.abc import Iterator, Sequence

from generator.parsing.glance import Glance
from generator.reading.printed.headings import OF_MEETING

# ". 5 Declarations of interest", behind the number of a page too: ". 1 4 Urgent items"; but ". 2 That it be kept" is a
# part of a list, and ". 16 Members voted for it" a sentence of its own, which nothing else counts on from.
NUMBER = re.compile(
    r"(?<=[.!?)])\s{1,3}(?:[0-9]{1,3}\s{1,3})?(?P<number>[1-9][0-9]{0,2})\s{1,2}"
    r"(?!(?:That|To|The)\s)(?P<title>[A-Z][\w’'/&,() -]{3,60})"
)
# The same by the kinds of characters, which is quicker to look for; a page's number may stand before one of them.
KINDS = ("  0 A", "  00 A", "  000 A")
FEWEST, FEWEST_SEEN, LARGEST_STEP = 3, 2, 2
# The first number stands behind the names of who was there, which end without a stop, and no farther before the next.
FARTHEST = 2_000
Numbered = tuple[int, int]


def run_on_items(glance: Glance) -> list[int]:
    """Return where in a text items begin that share a line with the one before; nothing if fewer than three do.

    At least one of their titles is one that only meetings have: a list of what was decided counts on, too.
    """
    if sum(map(glance.kinds.count, KINDS)) < FEWEST_SEEN:
        return []
    found = list(NUMBER.finditer(glance.text))
    run = _longest_run([(match.start("number"), int(match["number"])) for match in found])
    titles = {match.start("number"): match["title"] for match in found}
    if len(run) < FEWEST or not any(OF_MEETING.match(titles[at]) for at, _ in run):
        return []
    return [*reversed(list(_before(glance.text, *run[0]))), *(at for at, _ in run)]


def _longest_run(numbered: Sequence[Numbered]) -> Sequence[Numbered]:
    """Return the longest run of numbers that count on; of equal ones the first."""
    runs: dict[int, tuple[int, Numbered, Numbered | None]] = {}
    longest: int | None = None
    for at, number in numbered:
        earlier = [runs[number - step] for step in range(1, LARGEST_STEP + 1) if number - step in runs]
        length, last = max(((each[0], each[1]) for each in earlier), default=(0, None))
        if number not in runs or length + 1 > runs[number][0]:
            runs[number] = (length + 1, (at, number), last)
        if longest is None or runs[number][0] > runs[longest][0]:
            longest = number
    return list(reversed(list(_back(runs, longest))))


def _back(runs: dict[int, tuple[int, Numbered, Numbered | None]], number: int | None) -> Iterator[Numbered]:
    while number is not None:
        _, own, before = runs[number]
        yield own
        number = before[1] if before else None


def _before(text: str, at: int, number: int) -> Iterator[int]:
    """Yield where the items before the first of a run begin, the last of them first: "J Varley 1 Election of Chair"."""
    while number > 1:
        number -= 1
        own = re.compile(rf"(?<=[\w)]\s){number}(?=\s[A-Z][a-z])")
        places = [match.start() for match in own.finditer(text, max(0, at - FARTHEST), at)]
        if not places:
            return
        at = places[-1]
        yield at
