"""The best of all pairings: each old one with at most one new one, so that their weights add up to the most."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

Weights = Mapping[tuple[int, int], int]


def best_pairs(weights: Weights) -> dict[int, int]:
    """Return the old one for each new one that gets any; `weights` are above 0, by old and new."""
    found: dict[int, int] = {}
    for olds, news in _connected(weights):
        found.update(_assign(olds, news, weights))
    return found


def _connected(weights: Weights) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the old and the new ones of each group that no weight joins to another: groups are small."""
    news_of, olds_of = _joined(weights)
    left = dict.fromkeys(old for old, _ in weights)
    while left:
        olds, news, waiting = {}, {}, [next(iter(left))]
        while waiting:
            old = waiting.pop()
            olds[old] = left.pop(old, None)
            fresh = [new for new in news_of[old] if new not in news]
            news.update(dict.fromkeys(fresh))
            waiting.extend(found for new in fresh for found in olds_of[new] if found in left and found not in waiting)
        yield sorted(olds), sorted(news)


def _joined(weights: Weights) -> tuple[Mapping[int, list[int]], Mapping[int, list[int]]]:
    news_of: defaultdict[int, list[int]] = defaultdict(list)
    olds_of: defaultdict[int, list[int]] = defaultdict(list)
    for old, new in weights:
        news_of[old].append(new)
        olds_of[new].append(old)
    return news_of, olds_of


def _assign(olds: Sequence[int], news: Sequence[int], weights: Weights) -> dict[int, int]:
    """Return the pairs of one group, by the Hungarian method; columns past the last new one stand for none."""
    columns = len(news) + len(olds)
    cost = [[-weights.get((old, new), 0) for new in news] + [0] * len(olds) for old in olds]
    owner = _owners(cost, columns)
    pairs = ((olds[row], news[column]) for column, row in owner.items() if column < len(news))
    return {new: old for old, new in pairs if (old, new) in weights}


@dataclass(slots=True, kw_only=True)
class _Table:
    """What each pairing costs, what was taken off each row and column so far, and the row of each taken column."""

    cost: Sequence[Sequence[int]]
    rows_off: list[float]
    columns_off: list[float]
    owner: dict[int, int] = field(default_factory=dict)

    def place(self, row: int) -> None:
        """Give a row a column, moving rows that were placed before where that costs the least in all."""
        slack, before = [inf] * len(self.columns_off), [-1] * len(self.columns_off)
        seen: list[int] = []
        column, at = -1, row
        while at >= 0:
            for other in self._unseen(seen):
                reduced = self.cost[at][other] - self.rows_off[at] - self.columns_off[other]
                if reduced < slack[other]:
                    slack[other], before[other] = reduced, column
            column = min(self._unseen(seen), key=slack.__getitem__)
            self._take_off(slack, seen, row, slack[column])
            seen.append(column)
            at = self.owner.get(column, -1)
        self._move_up(before, column, row)

    def _unseen(self, seen: Sequence[int]) -> Iterator[int]:
        return (column for column in range(len(self.columns_off)) if column not in seen)

    def _take_off(self, slack: list[float], seen: Sequence[int], row: int, step: float) -> None:
        self.rows_off[row] += step
        for column in seen:
            self.rows_off[self.owner[column]] += step
            self.columns_off[column] -= step
        for column in self._unseen(seen):
            slack[column] -= step

    def _move_up(self, before: Sequence[int], column: int, row: int) -> None:
        while column >= 0:
            earlier = before[column]
            self.owner[column] = self.owner[earlier] if earlier >= 0 else row
            column = earlier


def _owners(cost: Sequence[Sequence[int]], columns: int) -> dict[int, int]:
    """Return the row that each taken column goes to, at the least cost in all (H. W. Kuhn, 1955)."""
    table = _Table(cost=cost, rows_off=[0.0] * len(cost), columns_off=[0.0] * columns)
    for row in range(len(cost)):
        table.place(row)
    return table.owner
