"""Following grows with the items as n log n at most: four times the items take little more than four times the calls.

Calls are counted, since a count is the same on every machine; `make bench` prints how the time grows.
"""

from functools import partial
from math import log2

from generator.linking.follow_through import follow
from tests.bench.meetings import made_entries
from tests.counting import calls_of

FEW, TIMES = 800, 4
SLACK = 1.1


def test_following_takes_work_in_proportion() -> None:
    few, many = (calls_of(partial(follow, made_entries(number))) for number in (FEW, TIMES * FEW))
    assert many <= SLACK * few * TIMES * log2(TIMES * FEW) / log2(FEW)
