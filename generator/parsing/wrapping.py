"""Whether a printed line goes on with the sentence of the one above it: hard wraps, and copies that left gaps."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.span import Span
from generator.parsing.counting import NAMED_VOTE
from generator.parsing.labels import opens_with_label
from generator.parsing.lost_words import lost_between
from generator.parsing.shapes import ASIDE_OPENING, MONTH, is_furniture
from generator.parsing.wrap_ends import CLOSED_END, OPEN_END, SUM, is_cut

# The head of a recorded vote, "Motion status:", and in the next line how it went.
STATUS_END, RESULT = (
    ("otion status:", "mendment status:", "esolution status:"),
    re.compile(r"(?:Not\s)?(?:Carried|Lost|Agreed)"),
)
HEADS_PART = ("Decision:", "Minutes:")
# "elected Vice" | "Chair of the Committee": a capital that does not begin a sentence.
WRAPPED_NAME = re.compile(
    r"(?!(?:The|This|These|That|To|It|A|An|In|On|At|For|All|Members|Member(?!\sfor\b)|Councillors?|Cllrs?|RESOLVED"
    r"|AGREED|Resolved|Agreed|There|Those|Any|Following|After|Before|Upon|With|Having|When|As|During|Further|Since"
    r"|While|If|Once|Also|However|He|She|They|We|His|Her|Their|Its|Some|One|Two|No|Not|Subject|Under|By|From|Moved"
    r"|Proposed|Seconded|NOTES?[0-9]{0,2}|Reasons?|Options|Alternative|Conflicts|Approved|Authorised|Delegated|Endorsed"
    r"|Noted)\b)"
    r"(?!(?:Request|Ask|Agree|Approve|Note|Endorse|Recommend|Support|Delegate|Authorise|Instruct|Receive|Welcome"
    r"|Thank)s?\s(?:that|the|to|its|all)\b)(?:[A-Z][\w’'-]{1,30}[”\"]?[,;]?\s[a-zA-Z(]"
    r"|[A-Z][a-z]{2,15}\.[\s|]{0,60}\Z|Year\s[0-9]|[A-Z][a-z]{2,15}\s(?:19|20)[0-9]{2}[/–-](?:20)?[0-9]{2}"
    r"(?:,\s|\s[a-z])|[0-9]{1,3},\s|(?:19|20)[0-9]{2}\b)"
)
# "The minutes of the session were read", below "Minutes of the previous session – read through".
OF_MINUTES = re.compile(r"The\s[Mm]inutes\s(?:of\s[^.;:]{3,80}\s)?were\s")
# Both "That the Workforce" above "Wellbeing Policy be approved." and "(a) That the Early" above "Help Strategy" go on.
BEGUN = re.compile(r"(?:\(?[0-9a-z]{1,3}[.)]\s{1,9})?That\sthe(?:\s[A-Z][\w’'-]{1,20}){1,5}")
# "It was RESOLVED that the Housing & Leisure" above "Scrutiny Panel:".
UNDONE = re.compile(r"\bthat\sthe(?:\s(?:&|and|[A-Z][\w’',-]{1,20})){1,6}\Z")
BODY_END = re.compile(r"(?:[A-Z][\w’'&-]{1,20}\s){0,4}(?:Committee|Panel|Board|Forum|Commission|Sub-Committee)\s?:\Z")
# "Youth and Leisure 16.06.15", "Cabinet - 12 March 2024", "Page 3 of 7" at the foot or the head of a printed page
RUNNING_FOOT = (
    rf"[A-Z][A-Za-z&,’' ]{{3,60}}\s(?:[0-9]{{2}}[./][0-9]{{2}}[./][0-9]{{2,4}}"
    rf"|[–-]\s[0-9]{{1,2}}\s{MONTH}\s[0-9]{{4}})\Z"
    r"|Page\s[0-9]{1,4}(?:\s(?:of|/)\s[0-9]{1,4})?\Z"
)
FOOT = re.compile(RUNNING_FOOT)
# "held on 6" | "March 2023"
DAY_END = re.compile(r"\b[0-9]{1,2}(?:st|nd|rd|th)?\Z")
MONTH_BEGIN = re.compile(rf"{MONTH}\b")
MONTH_END = re.compile(rf"\b[0-9]{{1,2}}\s{MONTH}\Z")
# "(England)" above "Regulations 2012"
STATUTE = re.compile(r"(?:Regulations|Rules|Order|Act)\s(?:19|20)[0-9]{2}\b")
YEAR = re.compile(r"(?:19|20)[0-9]{2}\s")
# "Inclusion Strategy To note the aims" begins the next row.
TITLE_AND_PURPOSE = re.compile(
    r"[A-Z][^.;:]{3,80}\s(?:To\s(?:note|receive|consider|approve|agree|review|confirm|appoint|elect|determine|pass)"
    r"|Members\sare\s(?:asked|invited|reminded|requested))\b"
)
# Where so many long lines break off over a free one, the copy left one below every line; no part of a list begins so.
FEWEST_GAPS, LONG = 2, 45
FEWEST_WRAPS, NARROWEST, RAGGED = 3, 30, 20
# More free lines than these part two paragraphs.
WIDEST_GAP = 4
QUOTES, BEGINNINGS = '‘“"', ("that ", "to ", "and ", "or ")
# "The Executive" | "Councillor resolved to:", "that Mrs Hill be elected" | "Deputy Chair", however short the line
CHOSEN = (" be elected", " be appointed", " elected as", " appointed as")
CHAIR_OF = re.compile(r"(?:(?:Vice|Deputy)[\s-])?(?:Chair[a-z]{0,6}|Mayor)\s(?:of|for)\b")
OFFICES, OFFICERS = ("The Executive", "The Cabinet", "the Executive", "the Cabinet"), ("Councillor ", "Member ")
# "Mill School - Mrs J. Hill", as the line above it: each pairs a name with another.
PAIRED = re.compile(r"[A-Z][^.;:]{2,60}\s-\s[A-Z]")
# "Proposed by Councillor Hill, Seconded by Councillor Dell," and in a line of its own "That the plan be kept.".
SECONDED = re.compile(r"\b[Ss]econded\sby\s[^,.;:]{3,60},\Z")
SECONDED_AND = re.compile(r"\b[Ss]econded\sby\s[^,.;:]{3,60}\sand\Z")
STATES = re.compile(r"[“\"‘']?That\s")
# "RESOLVED" | "– that:", above a list.
RESOLVED_ALONE = ("RESOLVED", "Resolved", "AGREED", "Agreed", "RECOMMENDED")
THAT_BELOW = re.compile(r"[:–—-]\s{1,3}(?i:that)\s?[:–-]?\Z")
# "(Moved by Councillor Hill)" stands apart from what was moved.
TELLS_OF_VOTE = re.compile(
    r"\((?:moved|proposed|prop\b|seconded|vot(?:e|ing)|unanim|carried|for\b|in\sfavour|[0-9]{1,3}\s(?:votes?|for)\b"
    r"|(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\s(?![^()]{0,60},\swho\b)[^()]{3,200}\b"
    r"(?:vote[ds]?|voting|abstain(?:ed)?|dissent(?:ed)?)\b[^()]{0,80}\)\.?\Z)",
    re.IGNORECASE,
)
# "PUBLIC QUESTION TIME", "Cabinet Agreed:" are no names that were wrapped.
CAPITALS = re.compile(r"[A-Z]{3,}\s[A-Z]{2,}")
HEADS = re.compile(r"(?!Member\b)[A-Z][^:0-9]{2,40}:\s?[-–—]?")
WRAPPED = 55
# A line below a full one begins anew with these.
BEGINS = re.compile(
    r"[0-9/]{1,9}\.?\s{1,3}[A-Z]{3}|[0-9]{1,3}/[A-Z]"
    r"|(?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision|RECOMMENDED|Recommended|ORDERED)\b"
    r"|[A-Z][A-Za-z ]{3,40}\s(?:AGREED|Agreed|agreed|RESOLVED|Resolved|resolved)\s?:\Z"
)
LONGEST_WORD = 20
# Over a free line no sentence goes on with "Mrs Hill referred to the minutes", nor with the title "Matters Arising".
ANEW = re.compile(
    r"(?:The|Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\s[^;]{12}"
    r"|[A-Z][\w’'&-]{2,20}(?:\s(?:of|and|for|the|[A-Z][\w’'&-]{2,20})){1,7}\Z"
)
# Nor is a longer line one that was wrapped.
LONGEST = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a text is set: whether a free line is left below every printed one, and how long a wrapped line is at least.

    `full` is how long the longest of them is; 0 where too few are wrapped to tell.
    """

    spaced: bool
    width: int
    full: int


def setting_of(text: str, printed: Sequence[tuple[Span, bool]]) -> Setting:
    """Return how a text is set; `printed` holds its lines, each with whether it stands directly below the one before.

    Where many sentences go on over a free line, the copy left it; in a narrow column lines are wrapped that on a page
    would be short.
    """
    wraps = tuple(_wraps(text, printed)) if len(printed) > FEWEST_WRAPS else ()
    spaced = sum(not adjacent and length >= LONG for length, adjacent in wraps) >= FEWEST_GAPS
    lengths = sorted(length for length, adjacent in wraps if adjacent)
    full = lengths[-1] if lengths and (lengths[-1] >= WRAPPED or len(lengths) >= FEWEST_WRAPS) else 0
    if len(lengths) < FEWEST_WRAPS:
        return Setting(spaced=spaced, width=WRAPPED, full=full)
    width = max(RAGGED, min(WRAPPED, lengths[len(lengths) // 4]))
    return Setting(spaced=spaced, width=width, full=full)


def _wraps(text: str, printed: Sequence[tuple[Span, bool]]) -> Iterator[tuple[int, bool]]:
    """Yield how long each line is of which a sentence surely goes on in the next, and whether that is right below."""
    above = printed[0][0]
    for below, adjacent in printed:
        if (
            text[below.start].islower()
            and text[above.end - 1].isalpha()
            and not text.startswith(BEGINNINGS, below.start)
            and text.count("\n", above.end, below.start) <= WIDEST_GAP
        ):
            yield above.end - above.start, adjacent
        above = below


def begins_anew(text: str, above: int, line: str) -> bool:
    """Return whether a line over a free one goes on with nothing: by itself, or for the line that ends at `above`."""
    return ANEW.match(line) is not None or above - text.rfind("\n", 0, above) > LONGEST


def is_full(text: str, above: Span, below: Span, full: int) -> bool:
    """Return whether a line goes on below because the next word had no room in it, where lines are `full` so long."""
    start = text.rfind("\n", above.start, above.end) + 1 or above.start
    start = above.end - len(text[start : above.end].lstrip())  # an indent is no room in a line
    room = full - (above.end - start)
    if not 0 <= room < LONGEST_WORD or text.find(" ", below.start, min(below.start + room, below.end)) >= 0:
        return False
    before, line = text[start : above.end], text[below.start : min(below.end, below.start + 200)]
    if CLOSED_END.search(before) or before.endswith("|") or opens_anew(line):
        return False
    heading = line.isupper() and CAPITALS.match(line) and not before.isupper()
    return not (heading or _stands_apart(before, line))


def opens_anew(line: str) -> bool:
    """Return whether a line begins something anew by what it opens with: a resolution, a part, a page's foot."""
    if BEGINS.match(line) or line.startswith(HEADS_PART) or FOOT.match(line):
        return True
    return opens_with_label(line) or is_furniture(line)


def breaks_off(before: str, line: str) -> bool:
    """Return whether `before` breaks off in the middle, so that `line` goes on with it, be there a gap between them."""
    if BEGUN.fullmatch(before):
        return True
    broken = line[0].islower() or (OPEN_END.search(before) is not None and not before.endswith(" as"))
    return (broken or _is_date(before, line)) and runs_on(before, line)


def _is_date(before: str, line: str) -> bool:
    """Return whether a date was wrapped: "on 6" | "February 2018", "on 24 May" | "2018"."""
    if MONTH_BEGIN.match(line):
        return DAY_END.search(before) is not None
    return YEAR.match(line) is not None and MONTH_END.search(before) is not None


def runs_on(before: str, line: str, width: int = WRAPPED) -> bool:
    """Return whether `line` goes on with the sentence that `before` leaves open."""
    if before.endswith(STATUS_END):
        return RESULT.fullmatch(line) is not None
    begun = (before in RESOLVED_ALONE and THAT_BELOW.match(line)) or (before == "That" and line.endswith(":"))
    if begun or (len(before) > NARROWEST and is_cut(before, line, WRAPPED)):
        return True
    if CLOSED_END.search(before) or opens_with_label(line) or is_furniture(line) or line.startswith(HEADS_PART):
        return False
    if UNDONE.search(before) and BODY_END.match(line):
        return True
    if (
        line == "o"  # the mark of a part that stands in the next line
        or FOOT.match(line)
        or _stands_apart(before, line)
        or (line.startswith("A. ") and before.endswith((" that", " to")))
    ):
        return False
    lines = [each.lstrip() for each in before.split("\n")]
    printed = len(lines[-1])
    # A line no shorter than the one above it, which was wrapped, is as full; the first of these may be cut off.
    full = width <= printed * 4 // 3 or (len(lines) > 2 and printed >= len(lines[-2]))
    return _goes_on(before, line) or (len(before) >= width and full and _names(before, line))


def _stands_apart(before: str, line: str) -> bool:
    """Return whether a line begins a row, or the words of a motion, or pairs two names as the line above does."""
    if TITLE_AND_PURPOSE.match(line) or (STATES.match(line) and SECONDED.search(before)):
        return True
    if OF_MINUTES.match(line) or NAMED_VOTE.fullmatch(line) or ASIDE_OPENING.match(line) or lost_between(before, line):
        return True
    if before.endswith(" and") and line[0].isupper() and SECONDED_AND.search(before):
        return True
    return " - " in before and " - " in line and PAIRED.match(line) is not None


def _goes_on(before: str, line: str) -> bool:
    """Return whether the end of one line or the beginning of the next tells that a sentence goes on."""
    chosen = before.endswith(CHOSEN) and CHAIR_OF.match(line) is not None
    if chosen or (before.endswith(OFFICES) and line.startswith(OFFICERS)) or _is_date(before, line):
        return True
    if (before.endswith(")") and STATUTE.match(line)) or BEGUN.fullmatch(before):
        return True
    if len(before) > NARROWEST and before[-1].islower() and SUM.match(line):
        return True
    bracket = line[0] == "(" and TELLS_OF_VOTE.match(line) is None
    quoted = line[0] in QUOTES and line[1:2].islower()
    return line[0].islower() or bracket or quoted or OPEN_END.search(before) is not None


def _names(before: str, line: str) -> bool:
    """Return whether a line begins in the middle of a name that was wrapped: "Vice" | "Chair of the Panel"."""
    if not (before[-1].isalnum() or before.endswith(("s'", "s’"))) or HEADS.fullmatch(line) or CAPITALS.match(line):
        return False
    return WRAPPED_NAME.match(line) is not None
