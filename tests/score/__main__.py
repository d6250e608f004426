"""Prints how well later minutes are linked, then how well the parser reads the corpus: the totals on the last line."""

import sys
from collections.abc import Iterator, Sequence

from tests.score import following
from tests.score.cases import Case, find_cases, read_shapes
from tests.score.foreign import find_foreign, told
from tests.score.measure import Score, score
from tests.score.reading import read_case
from tests.score.record import link_record, read_record

COLUMNS = f"{'':36}{'cases':>6}{'limbs':>6}{'precision':>11}{'recall':>8}{'F1':>8}{'kinds':>8}{'labels':>8}"


def main() -> int:
    """Print both tables; return 0."""
    sys.stdout.writelines(f"{line}\n" for line in (*_followed(), ""))
    scores = {case: score(case.answer, read_case(case)) for case in find_cases()}
    sys.stdout.writelines(f"{line}\n" for line in table(scores))
    return 0


def _followed() -> Iterator[str]:
    """Yield how the imagined record of four councils is linked."""
    record = read_record()
    archive = link_record(record)
    yield from following.table(following.true_claims(record, archive), following.found_claims(record, archive))
    yield told(find_foreign(record))


def table(scores: dict[Case, Score]) -> Iterator[str]:
    """Yield a row for each shape, for each case that misses a limb, for the two parts, and for the whole."""
    yield COLUMNS
    for shape in read_shapes():
        yield _row(shape, [scores[case] for case in scores if shape in case.shapes])
    yield "\nnot yet word for word:"
    for case, found in scores.items():
        if found.f1 < 1:
            yield _row(case.name, [found])
    yield "\ntogether:"
    yield _row("development", _part(scores, held_out=False))
    yield _row("held out", _part(scores, held_out=True))
    yield _row("total", list(scores.values()))


def _part(scores: dict[Case, Score], *, held_out: bool) -> list[Score]:
    return [found for case, found in scores.items() if case.held_out is held_out]


def _row(name: str, scores: Sequence[Score]) -> str:
    total = sum(scores, start=Score())
    shares = f"{total.precision:>11.3f}{total.recall:>8.3f}{total.f1:>8.3f}"
    return f"{name:36}{len(scores):>6}{total.expected:>6}{shares}{total.kinds_right:>8.3f}{total.labels_right:>8.3f}"


if __name__ == "__main__":
    sys.exit(main())
