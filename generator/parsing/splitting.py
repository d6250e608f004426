"""A text cut into lines, hard-wrapped sentences made whole."""

import re
from collections.abc import Set as AbstractSet

from generator.model.span import Span, trim
from generator.parsing.bare_labels import labelled_barely
from generator.parsing.glance import Glance, begins_line
from generator.parsing.labels import opens_with_label, read_bare_label, read_label
from generator.parsing.lead import Lead
from generator.parsing.leads import find_leads, may_lead
from generator.parsing.lines import Line
from generator.parsing.printed_lines import printed_lines
from generator.parsing.run_on import run_on_items
from generator.parsing.sentences import read_sentences
from generator.parsing.shapes import is_furniture, is_named
from generator.parsing.torn import is_apart, is_in_brackets, is_torn, tears_name
from generator.parsing.wrapping import RESOLVED_ALONE, Setting, is_full, runs_on, setting_of
from generator.reading.file_sizes import without_size

LONGEST_LABEL = 7
LABEL_ALONE = re.compile(
    r"(?:\((?:[0-9]{1,3}|[a-z]{1,5})\)|(?:[0-9]{1,3}|[a-z]|[ivx]{2,5})[.)]|[IVX]{1,4}\.|[·•▪–-]|o"
    r"|(?:\([0-9a-z]{1,4}\)|[0-9]{1,3})\s\|)\Z"
)
VOTED = ("(unanimous)", "(unanimously)")
MARKS = (":", "-", "–", ":-", "–:")
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
    printed = tuple(printed_lines(glance, begun))
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
    """Return whether a printed line is no more than the mark, or the vote, behind the word of resolving above it."""
    words = below.of(text)
    if words in MARKS:
        return above.of(text) in RESOLVED_ALONE
    return words.lower() in VOTED and above.of(text).rstrip(" :–-") in RESOLVED_ALONE


def _goes_on(text: str, above: Span, below: Span, setting: Setting, *, adjacent: bool) -> bool:
    """Return whether a printed line goes on with the sentence of the one above it."""
    if is_apart(text, above, below, adjacent=adjacent):
        return False
    if adjacent and (is_in_brackets(text, above, below) or is_full(text, above, below, setting.full)):
        return True
    if not (adjacent or setting.spaced or is_torn(text, above, below)):
        return tears_name(text, above, below)
    tail = _tail(text, above)
    width = min(setting.width, len(tail)) if _is_behind(text, above, setting.width) else setting.width
    return runs_on(tail, text[below.start : min(below.end, below.start + 200)], width)


def _is_behind(text: str, part: Span, width: int) -> bool:
    """Return whether a part stands behind others on its printed line, as "Minutes: The" in a row, which is so wide."""
    if part.end < width or text[part.start - 1] == "\n":
        return False
    before = text[part.end - width : part.start]  # and no farther back, however long the line is
    return "\n" not in before and bool(before.strip())


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


def _tail(text: str, span: Span) -> str:
    return text[max(span.start, span.end - 80) : span.end]


def _waits_for_words(text: str, before: Span, span: Span) -> bool:
    if before.end - before.start > LONGEST_LABEL or LABEL_ALONE.match(text, before.start, before.end) is None:
        return False
    line = span.of(text)
    return not line.isdigit() and not opens_with_label(line) and not is_furniture(line)
