"""Who was duly elected, and the motion above it to choose them."""

import re

from generator.parsing.cursor import Cursor
from generator.parsing.lines import Line
from generator.parsing.motions import motion_above
from generator.parsing.proposing import Motion, find_motion
from generator.parsing.votes import find_vote

DULY = " duly "
# "that Mrs Hill be elected Chair"
TO_CHOOSE = re.compile(r"\b(?:be|to)\s(?:re-)?(?:elect|appoint)(?:ed)?\b")
# What formal words on who is chosen say of it.
OF_CHOICE = re.compile(r"elect|appoint|nominat|co-opt|accordingly|\b(?:Chair|Mayor|Leader|Deputy|Vice)|\bbe\s[A-Z]")
SHORT = 60


def choosing_motion(cursor: Cursor) -> Motion | None:
    """Return the motion right above to choose who then was duly elected, on which no vote is told, or None."""
    above, motion = cursor.above(), motion_above(cursor)
    if above is None or motion is None or find_vote(cursor.text, above.words) is not None:
        return None
    return motion if TO_CHOOSE.search(motion.words.of(cursor.text)) else None


def is_moved_above(cursor: Cursor) -> bool:
    """Return whether "Mr Hill was duly elected" only says that the motion above it was carried."""
    above = [line for back in (1, 2, 3) if (line := cursor.above(back))]
    motions = (find_motion(cursor.text, line.words) for line in above) if DULY in cursor.line.text else ()
    return any(motion is not None and TO_CHOOSE.search(motion.words.of(cursor.text)) for motion in motions)


def resolves_else(line: Line) -> bool:
    """Return whether a line resolves something that has nothing to do with who is chosen: to suspend a rule."""
    rest = line.leads[0].rest
    return rest.end - rest.start > SHORT and OF_CHOICE.search(line.text) is None
