"""A text cut into the lines that are printed, and those into parts: what a flattened cell heads, a label, a list."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from generator.model.span import Span, trim
from generator.parsing.glance import Glance, places_of

# "Minutes PDF 90 KB To approve ... Additional documents: Decision: Noted. |": a row of a table in one line.
# At most characters none of it begins, which is asked first.
HEADED = re.compile(
    r"(?=[\s0-9R_<])(?:(?<!\bthe)(?<!\bThe)(?<!\bof)(?<!\bfor)(?<!\btake)(?<!\bDraft)(?<!\b[Kk]ey)(?<!\bUrgent)"
    r"(?<!\bKEY)(?<!\bPrivate)(?<!\bthose)(?<!\bthese)(?<!\bfrom)(?<!\b[Ll]ast)(?<!\b[Pp]revious)"
    r"(?<!\b[Pp]roposed)\s{1,9}(?=(?:Decision|Minutes):(?:[\sA-Z]|\Z))"
    r"|\s{1,9}(?=(?:Additional|Supporting)\sdocuments:)|(?<=\sdocuments:)\s{1,9}(?=\S)|(?<=[.;)?!])\s{1,9}"
    r"(?=(?:ACTION|Action)S?:\s)|(?<=[.;])\s{1,9}(?=(?:REASONS?|DECISIONS?)\s[0-9]{1,3}\.[0-9])"
    r"|(?<=[.;])\s{1,9}(?=\(KEY\sDECISION\))|(?<=N\))\s{1,9}(?=REASONS?\b)"
    r"|(?:(?<=[.;])|(?<=\bto\sthe\svote))\s{1,9}(?=Decision\s(?:[–-]\s)?That\s[^.;:]{3,200}?\sbe\s)"
    r"|(?<=[.;])\s{1,9}(?=REASONS?:?\s{1,3}(?:[–-]\s)?(?:(?:To|The|In)|\(?[ia1][.)])\s|DECISIONS?:\s)"
    r"|(?<=[.;:])\s{1,9}(?=(?:Reasons?\s(?:for|behind)\s(?:the\s)?(?:[Dd]ecision|[Rr]ecommendations?)"
    r"|REASONS?\sFOR\s(?:THE\s)?DECISION|(?:Any\s)?(?:Alternative|Other)\s[Oo]ptions)\b)"
    # "- the Old Forge; - the Mill; and - the Barn", a list with dashes in one line
    r"|(?<=;)\s{1,3}(?=-\s[A-Z])|(?<=;\sand)\s{1,3}(?=-\s[A-Z])"
    # "Content: · Approved the plan.   · Noted the costs.", bullets in one line
    r"|(?<=[.;])\s{2,9}(?=[·•]\s{1,3}[A-Z][a-z])"
    # "... of the Trust  9.3 Reasons for Decision  9.3.1 The report was for information."
    r"|\s{1,9}(?=[0-9]{1,2}\.[0-9]{1,2}\s{1,3}(?:Reasons?\sfor|Alternatives?)\s)"
    r"|(?<=\sfor\sDecision)\s{1,9}(?=[0-9]{1,2}\.[0-9])"
    # "at £92,400 a year.2. That powers be delegated", where a copy lost its line ends
    r"|(?<=[a-z)][.;])(?=[0-9]{1,2}\.\sThat\s)|(?<=[a-z]\.)(?=Reasons?\sfor\s(?:the\s)?[Dd]ecision)"
    # "be noted.119. APOLOGIES FOR ABSENCEThere were none", where a copy lost its line ends
    r"|(?<=[.a-z])(?=[0-9]{1,3}\.\s[A-Z]{4,}\s[A-Z]{2,})|(?<=\.)(?=_{9})"
    # "... on the agenda. 27 PUBLIC PARTICIPATION", the title of the next item
    r"|(?<=[a-z]\.)\s{1,9}(?=[0-9]{1,3}\s[A-Z]{4,}(?:\s[A-Z]{2,}){1,6}\Z)"
    # "Short Breaks PDF 84 KB Purpose To seek approval", "... KB To consider a report"
    r"|(?<=\sKB)\s{1,9}(?=Purpose\b|To\s(?:seek|consider|receive|note|approve|agree|review|confirm|determine)\s)"
    # "... as a correct record.</AI4><AI5>", where the marks of items were kept
    r"|(?<=[.a-z)])\s{0,9}(?=</AI[0-9])"
    # where a page shows only the beginning of its minutes: "... view the full minutes text for item 4"
    r"|\s{1,9}(?=view\sthe\sfull\s(?:decision|minutes|agenda)\stext\b))"
)
# Without one of these behind its first letter, a printed line has one part; a text is searched for each.
HEADED_HINTS = (
    *("Decision", "inutes:", "ontent:", "ESOLVED:That", "ocuments:", "Action", "Reason", "REASON", "ION"),
    *("Alternative", "Other", "view the full ", "KB ", "/AI", " - ", " · ", " • "),
)
# The white space that parts a line stands no farther before such a hint: "  Additional documents:".
BEFORE_HINT = 24
# "be noted.31. WORK PROGRAMME", "be noted. 31 WORK PROGRAMME", by the kinds of characters.
NUMBERED = ("0  AAAA", "0 AAAA")
# Nor has a line that is nothing but such a heading, which most pages have.
HEADINGS_ALONE = ("Decision:", "Minutes:", "Supporting documents:", "Additional documents:")
STOPS = frozenset(".;")
HEADING = re.compile(r"(?:Minutes|Content):(?=\s{1,9}\S|[A-Z])")
# "... be approved; and 2." | "Notes the plan": the label of the next part at the end of a printed line.
TRAILING_LABEL = re.compile(
    r"(?<=[.;:)])(?:\sand)?(?P<gap>\s)(?:[0-9]{1,2}\.|\([0-9a-z]{1,2}\)|[ivx]{1,4}[.)]|[a-h]\))\Z"
)
# "... to be used by September (c)" | "That Cabinet notes", where a copy lost the stop too.
OPEN_LABEL = re.compile(
    r"(?:(?<=[a-z])|(?<=\s20[0-9]{2}))(?<!\bpart)(?<!recommendation)(?<!option)(?<!clause)(?<!ppendix)(?<!resolution)"
    r"(?<!condition)(?<!agraph)(?<!section)(?<!item)(?P<gap>\s)\([a-z]\)(?=\s{0,9}\n\s{0,9}(?:That,?|Cabinet)\s)"
)
# "Decision: That the Board: - Notes the plan;" above "- Approves the change": the list begins in the line that leads.
BEGUN_LIST = re.compile(r":(?P<gap>\s{1,3})(?P<mark>[-–•·*])\s{1,3}[A-Za-z]")
# "Abstained: 1." is a count.
COUNTS = re.compile(r"\b(?:for|favour|against|abst\w{2,9}):\Z", re.IGNORECASE)
LABEL_ENDS, LABELLING = (".", ")"), frozenset("0123456789abcdefghivx")
# The longest such label, "viii.", with the white space before it and the character before that.
ENDING = 7
# And no farther off is the mark that the next line begins with.
NEXT_MARK = 20


def printed_lines(glance: Glance, begun: Sequence[int]) -> Iterator[tuple[Span, bool]]:
    """Yield the parts of each printed line, and whether each stands directly below the line before.

    Items have `begun` at these places, whatever stands before them.
    """
    text, start, adjacent = glance.text, 0, False
    hints = [len(text), *(at for hint in HEADED_HINTS for at in places_of(hint, text))]
    # "a year.2. That powers": behind what was glued to a stop.
    hints += [
        at for at in places_of(". That ", text) if text[at - 2 : at - 1] in STOPS or text[at - 3 : at - 2] in STOPS
    ]
    hints += [at for numbered in NUMBERED for at in places_of(numbered, glance.kinds)]
    hints += begun
    hints.sort()
    for piece in text.split("\n"):
        if words := piece.strip():
            first = start + piece.index(words)
            span = Span(first, first + len(words))
            hint = hints[bisect_right(hints, first)]
            parts = _parts(text, span, hint, begun) if hint < span.end and words not in HEADINGS_ALONE else (span,)
            if words[-1] in LABEL_ENDS and _may_end_in_label(words):
                parts = (each for part in parts for each in _without_label(text, part))
            elif ": " in words and (first_part := BEGUN_LIST.search(text, span.start, span.end)):
                parts = (each for part in parts for each in _without_list(text, part, first_part))
            for part in parts:
                yield part, adjacent
                adjacent = False
        start += len(piece) + 1
        adjacent = bool(words)


def _may_end_in_label(words: str) -> bool:
    """Return whether the last word of a printed line is as short as a label, and ends like one but for its mark."""
    return (words[-2:-1] in LABELLING or words[-3:-2] == "(") and len(words[-ENDING:].split()) > 1


def _parts(text: str, span: Span, hint: int, begun: Sequence[int]) -> Iterator[Span]:
    """Yield the parts of a printed line: those of a flattened table cell are headed "Decision:" and the like.

    Before the first `hint` there are none. Items have `begun` at these places, whatever stands before them.
    """
    breaks = [match.span() for match in HEADED.finditer(text, max(span.start, hint - BEFORE_HINT), span.end)]
    within = begun[bisect_right(begun, span.start) : bisect_left(begun, span.end)]
    breaks = sorted({*breaks, *((at, at) for at in within)})
    starts = [span.start, *(end for _, end in breaks)]
    for start, end in zip(starts, [*(start for start, _ in breaks), span.end], strict=True):
        heading = HEADING.match(text, start, end)
        if heading:
            yield Span(start=start, end=heading.end())
        yield trim(text, Span(start=heading.end() if heading else start, end=end))


def _without_label(text: str, span: Span) -> tuple[Span, ...]:
    """Return a printed line, and apart from it the label of the next part that stands at its end."""
    last = max(span.start, span.end - 24)
    label = TRAILING_LABEL.search(text, last, span.end) or OPEN_LABEL.search(text, last, span.end + NEXT_MARK)
    if label is None or COUNTS.search(text, max(span.start, label.start() - 12), label.start("gap")):
        return (span,)
    return (trim(text, Span(start=span.start, end=label.start("gap"))), Span(start=label.end("gap"), end=span.end))


def _without_list(text: str, span: Span, first: re.Match[str]) -> tuple[Span, ...]:
    """Return a printed line, and apart from it the first part of a list that goes on in the next with the same mark."""
    below = text[span.end : span.end + NEXT_MARK].lstrip()
    if not (span.start <= first.start() < first.end() < span.end and below.startswith(first["mark"] + " ")):
        return (span,)
    return (Span(start=span.start, end=first.start("gap")), Span(start=first.start("mark"), end=span.end))
