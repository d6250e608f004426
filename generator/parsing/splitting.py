"""A text cut into lines, hard-wrapped sentences made whole."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from generator.model.span import Span, trim
from generator.parsing.bare_labels import labelled_barely
from generator.parsing.glance import Glance, begins_line, places_of
from generator.parsing.labels import opens_with_label, read_bare_label, read_label
from generator.parsing.lead import Lead
from generator.parsing.leads import find_leads, may_lead
from generator.parsing.lines import Line
from generator.parsing.run_on import run_on_items
from generator.parsing.sentences import read_sentences
from generator.parsing.shapes import is_furniture, is_named
from generator.parsing.torn import is_apart, is_torn, tears_name
from generator.parsing.wrapping import RESOLVED_ALONE, Setting, is_full, runs_on, setting_of
from generator.reading.file_sizes import without_size

LONGEST_LABEL = 7
LABEL_ALONE = re.compile(
    r"(?:\((?:[0-9]{1,3}|[a-z]{1,5})\)|(?:[0-9]{1,3}|[a-z]|[ivx]{2,5})[.)]|[IVX]{1,4}\.|[·•▪–-]|o"
    r"|(?:\([0-9a-z]{1,4}\)|[0-9]{1,3})\s\|)\Z"
)
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
STOPS, MARKS = frozenset(".;"), (":", "-", "–", ":-", "–:")
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
# The last cell may hold the initials of who acts: "be endorsed. | YSM |".
CELL_END = re.compile(r"(?:\s{0,9}\|\s[A-Z]{2,4}(?:[/,]\s?[A-Z]{2,4})?)?(?:\s{0,9}\|){1,40}\Z")
# "|   |", and "---|---|" below the head of a table.
CELLS = "|-:"
CELLS_ALONE = re.compile(r"[|\s]+|\|?[-:\s]{3,40}\|[-:|\s]*")


def split_lines(glance: Glance) -> tuple[Line, ...]:
    """Return the lines of a text that hold more than white space, each wrapped sentence as one line."""
    text = glance.text
    lines: list[Span] = []
    alone: set[int] = set()
    begun = run_on_items(glance)
    printed = tuple(_printed_lines(glance, begun))
    setting = setting_of(text, printed)
    for span, adjacent in printed:
        if lines and text[span.start] in CELLS and CELLS_ALONE.fullmatch(text, span.start, span.end):
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        elif lines and _waits_for_words(text, lines[-1], span):
            alone.add(len(lines) - 1)
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        elif lines and (_is_mark(text, lines[-1], span) or _goes_on(text, lines[-1], span, setting, adjacent=adjacent)):
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        else:
            lines.append(span)
    bare, items = labelled_barely(glance, lines), frozenset(begun)
    return tuple(
        _line(glance, span, label_alone=index in alone, bare=index in bare, begins_item=span.start in items)
        for index, span in enumerate(lines)
    )


def _is_mark(text: str, above: Span, below: Span) -> bool:
    """Return whether a printed line is no more than the mark behind the word of resolving above it."""
    return below.of(text) in MARKS and above.of(text) in RESOLVED_ALONE


def _goes_on(text: str, above: Span, below: Span, setting: Setting, *, adjacent: bool) -> bool:
    """Return whether a printed line goes on with the sentence of the one above it."""
    if is_apart(text, above, below, adjacent=adjacent):
        return False
    if adjacent and is_full(text, above, below, setting.full):
        return True
    if not (adjacent or setting.spaced or is_torn(text, above, below)):
        return tears_name(text, above, below)
    return runs_on(_tail(text, above), text[below.start : min(below.end, below.start + 200)], setting.width)


def _line(glance: Glance, span: Span, *, label_alone: bool, bare: bool, begins_item: bool) -> Line:
    text = glance.text
    label = (read_bare_label if bare else read_label)(text, span)
    cell = CELL_END.search(text, max(span.start, span.end - 80), span.end) if text[span.end - 1] == "|" else None
    own = Span(label.words, span.end) if label else span
    words = trim(text, Span(start=own.start, end=max(own.start, cell.start()))) if cell else own
    printed = text[span.start : span.end]
    sentences = read_sentences(glance, own)
    said = sentences[0].words if len(sentences) == 1 else frozenset().union(*[each.words for each in sentences])
    leads = _leads(glance, words, printed, said)
    named = is_named(printed)
    return Line(
        span=span,
        text=printed,
        label=label,
        own=own,
        words=words,
        plain=printed if words is span else text[words.start : words.end],
        sentences=sentences,
        letters=glance.letters[span.start : span.end],
        said=said,
        leads=leads,
        label_alone=label_alone,
        is_named=named,
        is_furniture=named and is_furniture(printed),
        opens_decision=bool(leads) and leads[0].opens and leads[0].formal,
        shares=not begins_line(text, span.start),
        begins_item=begins_item,
    )


def _leads(glance: Glance, words: Span, printed: str, said: AbstractSet[str]) -> tuple[Lead, ...]:
    """Return the leads of a line; "Schools Forum Determined Funding Formula PDF 122 KB" is a report's title."""
    leads = tuple(find_leads(glance, words, said)) if may_lead(printed, said) else ()
    return () if leads and without_size(printed) != printed else leads


def _printed_lines(glance: Glance, begun: Sequence[int]) -> Iterator[tuple[Span, bool]]:
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


def _tail(text: str, span: Span) -> str:
    return text[max(span.start, span.end - 80) : span.end]


def _waits_for_words(text: str, before: Span, span: Span) -> bool:
    if before.end - before.start > LONGEST_LABEL or LABEL_ALONE.match(text, before.start, before.end) is None:
        return False
    line = span.of(text)
    return not line.isdigit() and not opens_with_label(line) and not is_furniture(line)
