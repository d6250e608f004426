"""`python -m tests.bench`: what reading, parsing and following cost, as ratios that hold on any machine.

Each figure is CPU time of this process, the median of several rounds. The reference is a fixed piece of plain Python
work done in the same round, so that two machines, or two days, can be compared by the ratio.
"""

import gc
import sys
import time
from collections.abc import Callable
from statistics import median

from generator.linking.follow_through import follow
from generator.parsing import parse_minutes
from generator.reading import read_document
from tests.bench.meetings import made_entries
from tests.bench.texts import HOSTILE, stored_item

ROUNDS = 15
REFERENCE_TEXT = "council " * 2_000
SHORT, LONG = 4_000, 32_000
FEW_ITEMS, MANY_ITEMS = 5_000, 20_000


def main() -> None:
    """Print the cost of one item, then how it grows on hostile lines."""
    content = stored_item()
    item, reference = rounds(lambda: read_and_parse(content)), rounds(reference_work)
    words = len(content.decode().split("---\n")[2].split())
    say(f"reading and parsing an item of {words} words: {item * 1000:.2f} ms of CPU")
    say(f"    {item / reference:.1f} times the reference ({reference * 1000:.2f} ms)")
    for name, piece in HOSTILE.items():
        short, long = (parse_cost(piece, length) for length in (SHORT, LONG))
        say(f"{name}: {long / short:.1f} times the cost for {LONG // SHORT} times the length")
    few, many = (following_cost(number) for number in (FEW_ITEMS, MANY_ITEMS))
    say(f"following {MANY_ITEMS} items through the later minutes: {many:.1f} s of CPU")
    say(f"    {many / few:.1f} times the cost for {MANY_ITEMS // FEW_ITEMS} times the items")


def read_and_parse(content: bytes) -> None:
    """Read a stored document and parse it."""
    document, problems = read_document("bench.md", content)
    if document is None:
        raise ValueError(problems)
    parse_minutes(document)


def parse_cost(piece: str, length: int) -> float:
    """Return the cost of a text that repeats `piece` on one line up to `length` characters."""
    content = stored_item((piece * (length // len(piece) + 1))[:length])
    return rounds(lambda: read_and_parse(content), 3)


def following_cost(number: int) -> float:
    """Return the cost of finding what later minutes say of so many items, which were read and identified before."""
    entries = made_entries(number)
    gc.collect()
    gc.freeze()
    return _timed(lambda: follow(entries))


def reference_work() -> None:
    """Do a fixed piece of work of plain Python's own."""
    for _ in range(10):
        sorted(word.title() for word in REFERENCE_TEXT.split())


def rounds(work: Callable[[], None], number: int = ROUNDS) -> float:
    """Return the median CPU seconds of one call."""
    work()
    return median(_timed(work) for _ in range(number))


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
