"""The shapes of a figure, in a table: the pattern, and what reads its measure, unit and value."""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from generator.model.mention import Figure
from generator.model.span import Span, fold
from generator.parsing.asking import ask_for
from generator.parsing.glance import Glance
from generator.parsing.mentions.amounts import (
    AMOUNT,
    COUNTED,
    DIGITS,
    MODIFIER,
    MONEY,
    NEARLY,
    NOT_FOLLOWED,
    NOT_INSIDE,
    NUMBER,
    PERCENT,
)
from generator.parsing.mentions.beginnings import amounts, changes, lengths, measures
from generator.parsing.mentions.measures import predicate_before, subject_before, words_after
from generator.parsing.mentions.vocabulary import SPACE, choice, closing_words, telling_words
from generator.parsing.sentences import Sentence
from generator.parsing.vocabulary import in_any_case

WINDOW = 300
# What ends in a verb ends in these characters at most: nothing farther back need be searched.
LONGEST_ENDING = 120
# The last word of it is no longer than this, with the space behind it.
LONGEST_CLOSING = 40
WORDS = r"(?:\s{1,20}[\w’'-]{1,30})"
CHANGE = rf"\b(?:(?P<noun>{choice('figures', 'change_nouns')})|{choice('figures', 'changed')})"
MONEY_NOUN = rf"(?:{MODIFIER}){{0,3}}?{choice('figures', 'money')}\b"
# As in "reduced from 54 to 43" or "a fall in re-referrals from 19% to 16%".
FROM_TO = (
    rf"{CHANGE}(?P<changed>{WORDS}{{0,8}}?){SPACE}from{SPACE}{NEARLY}(?P<from>{AMOUNT}){NOT_FOLLOWED}"
    rf"{WORDS}{{0,8}}?{SPACE}to{SPACE}{NEARLY}(?P<to>{AMOUNT}){NOT_FOLLOWED}"
)
# As in "increased by 12%" or "a reduction of 20".
CHANGED_BY = rf"{CHANGE}{SPACE}(?:of|by){SPACE}{NEARLY}(?P<value>{AMOUNT}){NOT_FOLLOWED}"
# As in "two out of five social workers" or "12 of the 15 recommendations".
SHARE = (
    rf"{NOT_INSIDE}{NEARLY}(?P<value>(?:one|{NUMBER}){SPACE}(?:out{SPACE}of|in{SPACE}every|in|of{SPACE}the|of)"
    rf"{SPACE}{NUMBER}){SPACE}{COUNTED}"
)
# As in "40% of social workers" or "the vacancy rate stood at 12.5 per cent".
PERCENTAGE = (
    rf"{NOT_INSIDE}{NEARLY}(?P<value>(?:{DIGITS}\s?[-–]\s?)?{PERCENT})(?:{SPACE}{choice('figures', 'change_nouns')})?"
)
# As in "£1.7m grant" or "a budget of £340,000".
SUM = rf"{NOT_INSIDE}{NEARLY}(?P<value>{MONEY}){NOT_FOLLOWED}(?:{SPACE}(?P<measure>{MONEY_NOUN}))?"
# As in "62.5 per 10,000 children".
RATE = rf"{NOT_INSIDE}{NEARLY}(?P<value>{DIGITS}){SPACE}(?P<unit>per{SPACE}10{{1,3}},?000(?:{SPACE}children)?)\b"
# As in "within 5 working days" or "an average of 12 days".
LENGTH = (
    rf"{choice('figures', 'targets')}{SPACE}{NEARLY}(?P<value>{NUMBER}){SPACE}(?P<unit>{choice('figures', 'days')})"
)
# As in "5 additional social work teams" or "over 100 families".
COUNT = rf"{NOT_INSIDE}{NEARLY}(?P<value>{NUMBER}){SPACE}{COUNTED}"
# As in "the average caseload was 18" or "the average wait stood at 55 weeks".
STATED = (
    rf"\b(?P<measure>(?:(?:the|an?){SPACE})?(?:{MODIFIER}){{0,2}}?{choice('figures', 'measured')}{WORDS}{{0,8}}?)"
    rf"{SPACE}{choice('figures', 'states')}{SPACE}{NEARLY}(?P<value>{NUMBER}){NOT_FOLLOWED}(?!\s?(?:%|per\b|percent))"
    rf"(?:{SPACE}(?P<unit>{choice('figures', 'days', 'months', 'counted')})(?![\w'’-]))?"
)
MONEY_VERBS = ("of", "was", "were", "is", "at", "totalling", "totalled", "being")
MONEY_VERB = rf"(?:{SPACE}(?:{'|'.join(MONEY_VERBS)})){{1,2}}{SPACE}\Z"
MONEY_NOUN_BEFORE = in_any_case(
    rf"(?<![\w’'-])(?P<measure>{MONEY_NOUN}){MONEY_VERB}",
)
STATED_BEFORE = in_any_case(rf"\b(?:{choice('figures', 'auxiliaries', 'states', 'changed')}|at|to){SPACE}\Z")
# The words before a sum that end so: few do, and the others need not be searched.
STATED_ENDS = ("at", "to", *closing_words("figures", "auxiliaries", "states", "changed"))
JOINING = in_any_case(
    r"\A\s{0,20}(?:of|in|for)\b(?!\s(?:line\swith|accordance|all|total|order|due|(?:19|20)[0-9]{2})\b)"
    rf"(?:{SPACE}the\b)?\s{{0,20}}"
)


def _before(sentence: Span, match: re.Match[str]) -> str:
    return match.string[max(sentence.start, match.start() - WINDOW) : match.start()]


def _after(sentence: Span, match: re.Match[str], at: int) -> str:
    return words_after(match.string[at : min(sentence.end, at + WINDOW)])


def _joined_after(sentence: Span, match: re.Match[str]) -> str:
    """Return what follows behind "of", "in" or "for", or nothing if something else follows."""
    after = _after(sentence, match, match.end())
    joining = JOINING.match(after)
    return after[joining.end() :] if joining else ""


def _figure(match: re.Match[str], measure: str, unit: str) -> Figure:
    groups = match.groupdict()
    return Figure(
        span=Span(match.start(), match.end()),
        text=match.group(),
        measure=measure,
        unit=unit,
        value=groups.get("value"),
        from_=groups.get("from"),
        to=groups.get("to"),
    )


def _unit_of(amount: str) -> str:
    return "£" if amount.startswith("£") else amount.lstrip("0123456789., ").strip() if amount[0].isdigit() else ""


def _read_change(sentence: Span, match: re.Match[str]) -> Figure:
    changed = fold(match["changed"])
    if " " in changed and not changed.startswith("by "):
        measure = JOINING.sub("", changed)
    else:
        measure = _changing(sentence, match)
    return _figure(match, measure, _unit_of(match["to"]))


def _read_change_by(sentence: Span, match: re.Match[str]) -> Figure:
    return _figure(match, _changing(sentence, match), _unit_of(match["value"]))


def _changing(sentence: Span, match: re.Match[str]) -> str:
    """Return what changed: the subject of "fell", or what stands behind the noun: "a fall of 12% in referrals"."""
    return _joined_after(sentence, match) if match["noun"] else subject_before(_before(sentence, match))


def _read_share(sentence: Span, match: re.Match[str]) -> Figure:
    return _figure(match, _after(sentence, match, match.end("value")), fold(match["unit"]))


def _read_percent(sentence: Span, match: re.Match[str]) -> Figure:
    measure = _joined_after(sentence, match)
    before = _before(sentence, match)
    if not measure and _is_stated(before):
        measure = subject_before(before)
    return _figure(match, measure, _unit_of(match["value"]))


def _read_money(sentence: Span, match: re.Match[str]) -> Figure:
    before = _before(sentence, match)
    named = MONEY_NOUN_BEFORE.search(before) if _closing(before).endswith(MONEY_VERBS) else None
    if match["measure"] or named:
        measure = fold(match["measure"] or (named["measure"] if named else ""))
    elif _is_stated(before):
        measure = subject_before(before)
    else:
        measure = _joined_after(sentence, match)
    return _figure(match, measure, "£")


def _is_stated(before: str) -> bool:
    return _closing(before).endswith(STATED_ENDS) and STATED_BEFORE.search(before[-LONGEST_ENDING:]) is not None


def _closing(before: str) -> str:
    """Return the end of the words before a figure, in small letters and without the space behind it."""
    return before[-LONGEST_CLOSING:].rstrip().lower()


def _read_rate(sentence: Span, match: re.Match[str]) -> Figure:
    return _figure(match, subject_before(_before(sentence, match)), fold(match["unit"]))


def _read_length(sentence: Span, match: re.Match[str]) -> Figure:
    return _figure(match, predicate_before(_before(sentence, match)), fold(match["unit"]))


def _read_count(_: Span, match: re.Match[str]) -> Figure:
    return _figure(match, fold(match.string[match.end("value") : match.end()]), fold(match["unit"]))


def _read_stated(_: Span, match: re.Match[str]) -> Figure:
    return _figure(match, fold(match["measure"]), fold(match["unit"] or ""))


STATING = in_any_case(rf"{choice('figures', 'states')}{SPACE}{NEARLY}{NUMBER}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One shape of a figure: its pattern, sets of words of each of which one stands in it, and what reads it.

    It may begin at `starts`; `sign` is a part of it that is quickly searched for, where the words are too common to
    tell.
    """

    pattern: re.Pattern[str]
    starts: Callable[[Glance, Sentence], list[int]]
    words: tuple[frozenset[str], ...]
    read: Callable[[Span, re.Match[str]], Figure]
    sign: re.Pattern[str] | None = None


CHANGES = telling_words("figures", "changed", "change_nouns")
COUNTS = telling_words("figures", "counted")
MEASURED, STATES = telling_words("figures", "measured"), telling_words("figures", "states")
SHAPES: tuple[Shape, ...] = tuple(
    Shape(pattern=in_any_case(pattern), starts=starts, words=words, read=read, sign=sign)
    for pattern, starts, words, read, sign in (
        (FROM_TO, changes, (CHANGES, frozenset({"from"}), frozenset({"to"})), _read_change, None),
        (CHANGED_BY, changes, (CHANGES, frozenset({"of", "by"})), _read_change_by, None),
        (SHARE, amounts, (COUNTS, frozenset({"of", "in"})), _read_share, None),
        (PERCENTAGE, amounts, (telling_words("figures", "percent"),), _read_percent, None),
        (SUM, amounts, (frozenset({"£"}),), _read_money, None),
        (RATE, amounts, (frozenset({"per"}),), _read_rate, None),
        (
            LENGTH,
            lengths,
            (telling_words("figures", "targets"), telling_words("figures", "days")),
            _read_length,
            None,
        ),
        (COUNT, amounts, (COUNTS,), _read_count, None),
        (STATED, measures, (MEASURED, STATES), _read_stated, STATING),
    )
)
# The sets of words that tell the shapes, each as one bit: a sentence's words are added up, and the sum asked for each.
SETS = tuple({words: None for shape in SHAPES for words in shape.words})
TELLING = ask_for(word for words in SETS for word in words)
BITS = {word: sum(1 << place for place, words in enumerate(SETS) if word in words) for word in TELLING}
NEEDED = tuple((sum(1 << SETS.index(words) for words in shape.words), shape) for shape in SHAPES)


def likely_shapes(words: AbstractSet[str]) -> list[Shape]:
    """Return the shapes that may stand in a sentence of these words: one word of each of their sets is among them."""
    said = 0
    for word in TELLING & words:
        said |= BITS[word]
    return [shape for needed, shape in NEEDED if said & needed == needed]
