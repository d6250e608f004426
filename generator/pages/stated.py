"""A stated figure as a number and with its period, as far as its own words go; what they do not say is not stated."""

import re
from decimal import Decimal

from generator.model.archive import Entry
from generator.model.mention import Figure
from generator.model.span import fold
from generator.pages.dates import sentence_at

NUMBER = re.compile(
    r"""
    £? (?P<digits> [0-9]{1,3}(?:,[0-9]{3}){1,4} | [0-9]{1,12} ) (?P<rest> \.[0-9]{1,6} )?
    \s? (?P<scale> million | billion | bn | m | k )? (?: \s? (?: % | per\ cent | percent ) )?
    \Z
    """,
    re.VERBOSE,
)
SCALES = {"": 1, "k": 1_000, "m": 1_000_000, "million": 1_000_000, "bn": 1_000_000_000, "billion": 1_000_000_000}
PERCENT = ("%", "per cent", "percent", "percentage")
PERIOD = re.compile(
    r"""
    \b(?: (?:the\ )? (?:last|this|past|previous|current|same) \ (?:(?:calendar|financial|academic|school)\ )?
          (?:year|quarter|month|week|term)
      | (?:in|over)\ (?:the\ (?:last|past)\ )?[a-z0-9]{1,9}\ (?:years|quarters|months|weeks)
      | (?:19|20)[0-9]{2} (?: / (?:[0-9]{2}){1,2} )?
      | quarter\ (?:[1-4]|one|two|three|four)
    )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def as_number(printed: str) -> Decimal | None:
    """Return the number that is printed in figures, or None.

    Accepts `54`, `1,240`, `£1.7m` and `71 per cent`; `two out of five` is none.
    """
    match = NUMBER.match(printed.strip())
    if match is None:
        return None
    return Decimal(match["digits"].replace(",", "") + (match["rest"] or "")) * SCALES[match["scale"] or ""]


def is_percentage(figure: Figure) -> bool:
    """Return whether a figure is stated as a percentage."""
    return figure.unit.casefold().startswith(PERCENT)


def percentage_of(figure: Figure) -> str:
    """Return the percentage that a figure states, as printed, or nothing where it states none."""
    return _now(figure) if is_percentage(figure) else ""


def count_of(figure: Figure) -> str:
    """Return the count or amount that a figure states, as printed, or nothing where it states none."""
    return "" if is_percentage(figure) else _now(figure)


def _now(figure: Figure) -> str:
    return fold(figure.to or figure.value or "")


def period_of(entry: Entry, figure: Figure) -> tuple[str, ...]:
    """Return every period and date that the sentence of a figure names, as written, each once."""
    sentence = sentence_at(entry, figure.span)
    dates = [mention.span for mention in entry.item.dates if sentence.holds(mention.span)]
    text = entry.document.text
    matches = PERIOD.finditer(text, sentence.start, sentence.end)
    apart = [match for match in matches if not any(span.start <= match.start() < span.end for span in dates)]
    found = [*((span.start, span.of(text)) for span in dates), *((match.start(), match[0]) for match in apart)]
    return tuple(dict.fromkeys(fold(words) for _, words in sorted(found)))
