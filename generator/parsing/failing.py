"""Whether the lines of an item tell that a motion was lost or withdrawn."""

from collections.abc import Iterable

from generator.parsing.asking import ask_for
from generator.parsing.lines import Line
from generator.parsing.vocabulary import in_any_case, telling_words, wording

MOVED = ("motion", "amendment", "proposal", "vote")
FAILING = ask_for({"withdrawn", "withdrew", *telling_words("votes", "lost")})
FAILED_THINGS = ask_for({*MOVED, "status"})
# "The motion was lost", "the motion, with the consent of the meeting, was withdrawn".
FAILED = in_any_case(
    rf"\b(?:{'|'.join(MOVED)})\b[^.;:]{{0,100}}\b(?:withdrawn|{wording('votes', 'lost')})"
    rf"|\bwithdrew\sthe\smotion\b|\bstatus\s?:\s?{wording('votes', 'lost')}",
)


def tells_of_failure(lines: Iterable[Line]) -> bool:
    """Return whether one of the lines tells that a motion was lost or withdrawn."""
    told = (line.text for line in lines if not (FAILING.isdisjoint(line.said) or FAILED_THINGS.isdisjoint(line.said)))
    return any(map(FAILED.search, told))
