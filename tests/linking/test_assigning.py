from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from generator.linking.assigning import best_pairs

PLACE = st.integers(0, 3)
WEIGHTS = st.dictionaries(st.tuples(PLACE, PLACE), st.integers(1, 9))


def heaviest(weights: dict[tuple[int, int], int]) -> int:
    """The most that any pairing weighs: all of them are tried."""
    olds = sorted({old for old, _ in weights})
    slots = [*sorted({new for _, new in weights}), *[-1] * len(olds)]
    return max(
        sum(weights.get((old, new), 0) for old, new in zip(olds, order, strict=True))
        for order in permutations(slots, len(olds))
    )


@given(WEIGHTS)
def test_no_pairing_weighs_more(weights: dict[tuple[int, int], int]) -> None:
    found = best_pairs(weights)
    assert len(set(found.values())) == len(found)
    assert sum(weights[old, new] for new, old in found.items()) == heaviest(weights)


def test_the_best_of_all_is_not_the_best_one_after_another() -> None:
    assert best_pairs({(0, 0): 9, (0, 1): 8, (1, 0): 8}) == {1: 0, 0: 1}


def test_nothing_gives_no_pairs() -> None:
    assert best_pairs({}) == {}
