"""`python -m tests.bench`: what reading, parsing and following cost, as ratios that hold on any machine.

Each figure is CPU time of this process, the median of several rounds. The reference is a fixed piece of plain Python
work done in the same round, so that two machines, or two days, can be compared by the ratio.
"""

import gc
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from statistics import median

from generator.linking.follow_through import follow
from generator.model.document import Document
from generator.parsing import parse_minutes
from generator.reading import read_document
from tests.bench.last import KEPT, Figure, Run
from tests.bench.meetings import made_entries
from tests.bench.texts import HOSTILE, ITEM, LINES, hostile_item, many_lines

ROUNDS = 15
# A build reads item after item: the first calls, which the interpreter takes to settle, are not what an item costs.
WARM, STEADY = 20, 45
WORDS = 680
BUDGET = 2
REFERENCE_TEXT = "council " * 2_000
SHORT, LONG = 4_000, 32_000
FEW, MANY = 250, 2_000
FEW_ITEMS, MANY_ITEMS = 5_000, 20_000
FOUNDING = Path(__file__).parents[2] / "content" / "minutes"


def main() -> None:
    """Print the cost of one item, then how it grows on one long line and on many lines, each beside the last run."""
    run, reference = Run(KEPT / "cost.json"), rounds(reference_work)
    tell_cost(run, "an item", [ITEM.encode()], reference)
    tell_cost(run, "the founding minutes", [path.read_bytes() for path in sorted(FOUNDING.rglob("*.md"))], reference)
    for name, piece in HOSTILE.items():
        short, long = (rounds(partial(read_and_parse, one_line(piece, length)), 3) for length in (SHORT, LONG))
        tell_growth(run, f"one long line of {name}", long / short, f"{LONG // SHORT} times the length")
    for name, piece in LINES.items():
        few, many = (rounds(partial(parse, many_lines([piece], number)), 1) for number in (FEW, MANY))
        tell_growth(run, f"many lines of {name}", many / few, f"{MANY // FEW} times the lines")
    tell_following(run)


def tell_following(run: Run) -> None:
    """Print what it costs to find what later minutes say, and how that grows with the items."""
    few, many = (following_cost(number) for number in (FEW_ITEMS, MANY_ITEMS))
    run.tell(Figure(name=f"following {MANY_ITEMS} items through the later minutes", value=many, unit="s of CPU"))
    tell_growth(run, "following them", many / few, f"{MANY_ITEMS // FEW_ITEMS} times the items")


def tell_growth(run: Run, name: str, times: float, size: str) -> None:
    """Print how many times the cost is where there is so many times as much."""
    run.tell(Figure(name=f"{name}, the cost for {size}", value=times, unit="times"))


def tell_cost(run: Run, name: str, contents: list[bytes], reference: float) -> None:
    """Print what reading and parsing costs for as many words as a usual item has, and whether that is in budget."""
    words = sum(len(content.decode().split("---\n", 2)[2].split()) for content in contents)
    cost = rounds(partial(read_and_parse_all, contents), STEADY, WARM) * WORDS / words
    told = f"reading and parsing {name}, for each {WORDS} words"
    run.tell(Figure(name=told, value=cost * 1000, unit="ms of CPU", budget=BUDGET))
    run.tell(Figure(name=f"{told}, beside the reference", value=cost / reference, unit="times"))


def read_and_parse_all(contents: Iterable[bytes]) -> None:
    """Read and parse one stored document after the other."""
    for content in contents:
        read_and_parse(content)


def read_and_parse(content: bytes) -> None:
    """Read a stored document and parse it."""
    document, problems = read_document("bench.md", content)
    if document is None:
        raise ValueError(problems)
    parse_minutes(document)


def parse(text: str) -> None:
    """Parse a text that no front matter stands above."""
    parse_minutes(Document(path="bench.txt", text=text, sha256=""))


def one_line(piece: str, length: int) -> bytes:
    """Return a stored item whose discussion repeats `piece` on one line up to `length` characters."""
    return hostile_item((piece * (length // len(piece) + 1))[:length])


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


def rounds(work: Callable[[], object], number: int = ROUNDS, warm: int = 1) -> float:
    """Return the median CPU seconds of one call, after `warm` calls that do not count."""
    for _ in range(warm):
        work()
    return median(_timed(work) for _ in range(number))


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main()
