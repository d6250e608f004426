"""What a line tells by where it stands alone: "To call a special meeting" closes an item that tells nothing else."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.parsing.cursor import NONE, Evidence
from generator.parsing.gaps import below_gap
from generator.parsing.lines import Line
from generator.parsing.noting import line_noted_as_asked
from generator.parsing.recorded import SETTLES, is_record
from generator.parsing.shapes import DATED_TITLE, RECORD_LINE, has_size, is_title
from generator.parsing.vocabulary import wording
from generator.reading.printed.listed import LISTED_TITLE

# "To call a special meeting on 9 March."; but "To receive a report" is what an agenda asks.
TASK = re.compile(
    rf"To\s(?!(?:[a-z]{{2,9}}ly\s)?{wording('closing', 'asked', 'offered', 'reasons')}\b)[a-z]{{3,15}}\s"
    r"(?:(?!\b(?:must|should|would|will|could|can|may|has|have|had|was|were|is|are|please)\b)[^:]){20,600}\."
)
# The last sentence above tells what happened, and no purpose stands there.
TOLD = re.compile(r"\b(?:was|were|had|[a-z]{2,12}ed)\b[^.;:]{0,400}\.\Z")
# What the page of a published decision states of it, above what it was.
FACT = re.compile(r"(?:Effective\sfrom|Decision\spublished|Made\sat\smeeting|Date\sof\sdecision)\s?:")
# "the plan and its timetable, as amended, are approved.", of which a copy lost the beginning.
IS_SETTLED = re.compile(
    r"[a-z][^.;:]{10,400}\s(?:is|are|be)\s(?:hereby\s)?(?:accepted|adopted|agreed|approved|authorised|awarded"
    r"|endorsed|granted|noted)\b[^.;:]{0,80}\.?"
)
REASONS = re.compile(r"Reasons?\sfor\s(?:the\s)?decision\s?:?\Z", re.IGNORECASE)
# The title of a published decision ends in what came of it.
DECIDED = re.compile(r"(?<!\bNot\s)(?:Approved|Agreed|Decision\sMade)\Z")
# "The grant of a lease to the tenant", and what goes on with it: "The power to settle the rent is to be delegated".
GRANTS = re.compile(
    r"(?:The\s)?(?:[a-z]{3,12}\s)?(?i:grant|award|appointment|approval|disposal|purchase|sale|letting"
    r"|adoption)\s(?:of|to)\s"
)
GOES_ON = re.compile(r"\b(?:will|shall|(?:is|are)\sto|be)\s[a-z]")
# Whatever stands there is told, and was not decided.
HAPPENED = re.compile(r"\b(?:was|were|had|asked|explained|introduced|said|wishes)\b")
# "To let the barn which has been declared surplus", "Following engagement to go ahead with the draft days".
AIM = re.compile(r"(?:To|Following\s[a-z][^.;:,]{3,60}\sto)\s(?!consider\b|seek\b|be\b)[a-z]{2,15}\s[^:]{20,600}\Z")
LONG_WORD = 5


def told_by_place(text: str, lines: Sequence[Line], told: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return what each line tells where none tells more than an instruction by its words: it does as asked, or ends."""
    if (noted := line_noted_as_asked(text, lines)) >= 0:
        return (*told[:noted], Evidence.OUTCOME, *told[noted + 1 :])
    if any(told):
        return told
    places = _below_facts(lines) or _above_reasons(lines) or _below_dated_title(lines)
    below = dict.fromkeys(places, Evidence.LOST)
    gap = {below_gap(text, lines): Evidence.LOST}
    found = below or (gap if -1 not in gap else {_closing_task(lines): Evidence.INSTRUCTION})
    return tuple(found.get(at, NONE) for at in range(len(lines)))


def _below_facts(lines: Sequence[Line]) -> range:
    """Return which lines stand below the facts of a published decision that was approved: they are what it was."""
    facts = [at for at, line in enumerate(lines) if is_fact(line)]
    first = facts[-1] + 1 if facts else len(lines)
    if first >= len(lines) or not lines[first].in_body:
        return range(0)
    titles = (line.text for line in lines[: facts[0]] if LISTED_TITLE.match(line.text))
    told = _is_task(lines[first]) or _grants(lines[first]) or AIM.match(lines[first].text)
    listed = told and any(DECIDED.search(title) for title in titles)
    begins = listed or SETTLES.match(lines[first].text)
    return range(first, first + 1 + sum(1 for _ in takewhile(_goes_on, lines[first + 1 :]))) if begins else range(0)


def _above_reasons(lines: Sequence[Line]) -> range:
    """Return which line of a record that tells nothing by its words stands right above the reasons: it was decided.

    What the record is about stands above that; where nothing does, the line may be no more than this.
    """
    reasons = next((at for at, line in enumerate(lines) if line.is_named and REASONS.match(line.text)), 0)
    if reasons < 2 or not is_record(lines[:reasons]):
        return range(0)
    line = lines[reasons - 1]
    stands = line.in_body and IS_SETTLED.fullmatch(line.text) is not None
    return range(reasons - 1, reasons) if stands else range(0)


def _below_dated_title(lines: Sequence[Line]) -> range:
    """Return which line says what was decided right below its day and title, on a page of an issue's decisions.

    A list of published decisions, whose titles have their references, prints there what each is about.
    """
    for at, line in enumerate(lines[1:], start=1):
        title = lines[at - 1].text
        if DATED_TITLE.match(title) and " ref: " not in title and line.in_body and _is_task(line):
            return range(at, at + 1)
    return range(0)


def _grants(line: Line) -> bool:
    return GRANTS.match(line.text) is not None and HAPPENED.search(line.text) is None


def _goes_on(line: Line) -> bool:
    told = line.is_named or HAPPENED.search(line.text) is not None
    return line.in_body and not told and GOES_ON.search(line.text) is not None


def _closing_task(lines: Sequence[Line]) -> int:
    """Return which line, the last of its item, tells by itself what was decided below what was told, or -1.

    Accepts "To call a special meeting on 9 March." below "The Mayor announced a plan to call one."
    """
    last = next((at for at in reversed(range(len(lines))) if lines[at].in_body), 0)
    return last if last and _is_task(lines[last]) and _is_told_above(lines[last], lines[last - 1]) else -1


def is_fact(line: Line) -> bool:
    """Return whether a line states a fact of a published decision: who took it, or when."""
    return (FACT.match(line.text) or RECORD_LINE.match(line.text)) is not None


def _is_task(line: Line) -> bool:
    whole = line.label is None and TASK.fullmatch(line.plain) is not None
    return whole and not (has_size(line.text) or is_title(line.plain))


def _is_told_above(line: Line, above: Line) -> bool:
    """Return whether the line above tells of what a task is about: half of its longer words."""
    words = {word for word in line.letters.split() if len(word) >= LONG_WORD}
    told = above.in_body and above.label is None and TOLD.search(above.text) is not None
    return told and 2 * len(words & set(above.letters.split())) >= len(words)
