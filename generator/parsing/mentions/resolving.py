"""What a written date means, in EDTF, as far as the words and the meeting's date allow."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.mention import Confidence, DateMention
from generator.model.span import Span
from generator.parsing.mentions.vocabulary import choice
from generator.parsing.mentions.written import WrittenDate
from generator.parsing.vocabulary import in_any_case

# A reading of a tense holds for nine months; without one, only a day within three months is near enough to tell.
TOLD_BY_TENSE = timedelta(days=274)
TOLD_BY_NEARNESS = timedelta(days=92)
CUE = in_any_case(rf"\b(?:(?P<ahead>{choice('dates', 'ahead')})|(?P<behind>{choice('dates', 'behind')}))\b")
CUE_WINDOW = 120
STOP = re.compile(r"[.?!;]\s")


def resolve(text: str, written: WrittenDate, words: Span, meeting: EdtfDate | None, years: set[int]) -> DateMention:
    """Return the mention of `written`; `words` is its paragraph, `years` those in which the text prints it elsewhere.

    A stretch is an interval (`2021-05-18/2021-05-19`), and so are two days or months in a row; others that are
    named one by one are a set (`{2019-01-15,2019-01-22}`).
    """
    if written.doubt:
        return _unsure(text, written, written.doubt)
    if written.year is not None:
        return _resolve_printed(text, written)
    if len(years) == 1:
        whole = replace(written, year=min(years))
        return _inferred(text, whole, f"no year is printed here; the text gives this day the year {min(years)}")
    if meeting is None or not meeting.is_day:
        return _unsure(text, written, "no year is printed, and the day of the meeting is not known")
    return _resolve_by_meeting(text, written, words, meeting)


def _resolve_printed(text: str, written: WrittenDate) -> DateMention:
    if written.short_year:
        return _inferred(text, written, f"the year is printed in two figures and read as {written.year}")
    edtf = _edtf(written)
    if edtf is None:
        return _unsure(text, written, _impossible(written))
    return _mention(text, written, edtf, Confidence.STATED, "the words give it in full")


def _resolve_by_meeting(text: str, written: WrittenDate, words: Span, meeting: EdtfDate) -> DateMention:
    held = meeting.earliest
    possible = list(_possible_days(written, held.year))
    if not possible:
        return _unsure(text, written, _impossible(written))
    day = _nearest(possible, held, ahead=_looks_ahead(text, written, words))
    if day is None:
        return _unsure(text, written, f"no year is printed, and the words do not tell which one ({meeting.words})")
    side = "the same day as" if day == held else "the next after" if day > held else "the last before"
    whole = replace(written, year=day.year)
    return _inferred(text, whole, f"no year is printed; this is {side} the meeting of {meeting.words}")


def _looks_ahead(text: str, written: WrittenDate, words: Span) -> bool | None:
    """Return whether the words before the date look ahead or back, by the last that tells; None if none does."""
    window = text[max(words.start, written.span.start - CUE_WINDOW) : written.span.start]
    cues = list(CUE.finditer(STOP.split(window)[-1]))
    return cues[-1]["ahead"] is not None if cues else None


def _nearest(possible: list[date], held: date, *, ahead: bool | None) -> date | None:
    sides = [day for day in possible if ahead is None or day == held or (day > held) == ahead]
    nearest = min(sides, key=lambda day: abs(day - held), default=None)
    allowed = TOLD_BY_NEARNESS if ahead is None else TOLD_BY_TENSE
    return nearest if nearest is not None and abs(nearest - held) <= allowed else None


def _possible_days(written: WrittenDate, year: int) -> Iterator[date]:
    for near in (year - 1, year, year + 1):
        found = parse_edtf(f"{near:04}-{written.months[0]:02}-{written.days[0]:02}")
        if found is not None:
            yield found.earliest


def _inferred(text: str, written: WrittenDate, reason: str) -> DateMention:
    edtf = _edtf(written)
    if edtf is None:
        return _unsure(text, written, _impossible(written))
    return _mention(text, written, edtf, Confidence.INFERRED, reason)


def _unsure(text: str, written: WrittenDate, reason: str) -> DateMention:
    return _mention(text, written, None, Confidence.UNSURE, reason)


def _mention(text: str, written: WrittenDate, edtf: str | None, confidence: Confidence, reason: str) -> DateMention:
    return DateMention(span=written.span, text=written.span.of(text), edtf=edtf, confidence=confidence, reason=reason)


def _impossible(written: WrittenDate) -> str:
    if len(written.days) > 1 or len(written.months) > 1:
        return "the days as printed do not follow one another in any calendar"
    return "there is no such day in the calendar"


def _edtf(written: WrittenDate) -> str | None:
    points = list(_points(written))
    found = [point for point in map(parse_edtf, points) if point is not None]
    if len(found) < len(points) or points != sorted(set(points)):
        return None
    if len(points) == 1:
        return points[0]
    in_a_row = all(after.earliest - before.latest == timedelta(days=1) for before, after in pairwise(found))
    return f"{points[0]}/{points[-1]}" if written.through or in_a_row else f"{{{','.join(points)}}}"


def _points(written: WrittenDate) -> Iterator[str]:
    if not written.days:
        yield from (f"{written.year:04}-{month:02}" for month in written.months)
    for day in written.days:
        yield f"{written.year:04}-{written.months[0]:02}-{day:02}"
