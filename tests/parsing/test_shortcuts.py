"""What is told quickly, against the long way round: no shortcut may lose what it stands for."""

import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.document import Document
from generator.model.span import Span
from generator.parsing import counting, lesser, parse_minutes, rules, sentences, shapes, standing
from generator.parsing.actions import ACTION_LEAD
from generator.parsing.glance import glance_at, letters_of, small_letters_of
from generator.parsing.items import DECISION_MAKER
from generator.parsing.leads import LEADING_SAID, RESOLVING, RESOLVING_WORD
from generator.parsing.mentions import promising
from generator.parsing.mentions import vocabulary as spoken
from generator.parsing.mentions.figure_shapes import SHAPES
from generator.parsing.mentions.misprints import CAPITAL_INSIDE, GLUED, TWICE, says_twice
from generator.parsing.mentions.written import NAMES_SAID
from generator.parsing.vocabulary import WORDING
from generator.reading.printed.listed import LISTED_TITLE
from tests.bench.texts import ITEM, LINES, many_lines
from tests.parsing.essentials import bare, read_file
from tests.score.cases import find_cases

OWN_SIGN = (shapes.NAMED, shapes.CAPITALS_HEADING)
OF_THE_PAGE = [
    *(each for each in vars(shapes).values() if isinstance(each, re.Pattern) and each not in OWN_SIGN),
    ACTION_LEAD,
    DECISION_MAKER,
    LISTED_TITLE,
]
PHRASES = [
    *(phrase for table in ("furniture", "headings") for phrases in WORDING[table].values() for phrase in phrases),
    *WORDING["purpose"]["openings"],
    *("Made by", "Decision Maker", "Decision status", "PDF 90 KB", "pdf icon PDF 2 MB", "DOCX 1.5 MB", "No. | Item |"),
    *(
        "07/12/2018 - Kinship Carers",
        "07/12/2018 - Kinship Carers ref: 1402",
        "Meeting: 07/12/2018 - Cabinet (Item 4)",
        "Decision taken by the Cabinet Member on: 7 December 2018",
        "Recommendation: Members supported this application",
        "<AI1>",
        "</AI1>",
    ),
]
PARTS = st.sampled_from([*RESOLVING, "Cabinet", "that", "19/8", "dis", ".", "–", "é", "\n", "A", " ", "  "])

WORDS = [
    phrase
    for table in (WORDING, spoken.WORDING)
    for lists in table.values()
    for each in lists.values()
    for phrase in each
]
GLUE = [
    *("the", "that", "The ", "Cabinet", "Ann Moor", "Councillor Hill", "It was", "412", "2021", "£1.2m", "4", "5 to 3"),
    *(", ", ". ", ": ", "(", ")", "\n", "·  ", "1.  ", " to ", " by ", " was ", " be ", " of ", " and "),
]
SAID = st.sampled_from([*map(" {} ".format, WORDS), *map(str.capitalize, WORDS), *6 * GLUE])


@pytest.mark.parametrize("pattern", OF_THE_PAGE, ids=lambda pattern: pattern.pattern[:30])
def test_a_line_that_begins_like_none_of_the_pages_own_is_none(pattern: re.Pattern[str]) -> None:
    spelt = [spell(phrase) for phrase in PHRASES for spell in (str, str.upper, "  {}:".format, "{} : the plan".format)]
    fitting = [line for line in spelt if pattern.match(line)]
    assert fitting
    assert [line for line in fitting if not shapes.is_named(line)] == []


class Anything:
    """A set that has something in common with every other."""

    def isdisjoint(self, _: object) -> bool:
        return False


class Everything:
    """A set that every word is in."""

    def intersection(self, words: Iterable[str]) -> set[str]:
        return set(words)


class EveryBeginning:
    """Words of which whatever is said has those that every word begins with."""

    def __and__(self, _: object) -> set[str]:
        return {""}


class AnyBeginning(Anything, EveryBeginning):
    """Words of which one is said, and begins wherever a word does."""


ANYTHING_SAID: Any = Anything()
# A pattern that stands in every text.
ANYTHING = re.compile("")


def begun(words: Iterable[str], letters: str, span: Span) -> list[int]:
    """Return where something may begin in a sentence: also where that itself does, whatever stands there."""
    return sorted({span.start, *sentences.starts_of(words, letters, span)})


# Each shortcut by its module and name, and what stands in its place where everything is asked for the long way round.
SHORTCUTS: dict[str, dict[str, Any]] = {
    "splitting": {"may_lead": lambda *_: True},
    "printed_lines": {"HEADED_HINTS": ("",), "HEADINGS_ALONE": ()},
    "vote_results": {"PUT": ""},
    "moving": {"_may_name_seconder": lambda *_: True},
    "actions": {"_holds": lambda *_: True, "_promising": lambda *_: [0]},
    "leads": {"LEADING_SAID": EveryBeginning(), "starts_of": begun},
    "labels": {"_may_hold_labels": lambda *_: True},
    "bare_labels": {"OPENINGS": ("",)},
    "sentences": {"_break_in": lambda _: sentences.BREAK, "ASKED": Everything()},
    "prefaces": {"_may_preface": lambda _: True},
    "gathering": {"announces": lambda _: True},
    "failing": dict.fromkeys(("FAILING", "FAILED_THINGS"), Anything()),
    "survey": {"HEAD_ENDS": ("",), "HINTS": Anything()},
    "rules.vote": {"WORDS": Anything(), "PHRASES": ("",), "HINTS": Anything(), "SAID": Anything(), "FARTHEST": 10_000},
    "numbering": {"NUMBERED_OPENING": ANYTHING},
    "votes": {"UNANIMOUS_SAID": Anything(), "QUESTIONS": ("",)},
    "counting": {
        "BRACKETS": ("",),
        "_has_number": lambda _: True,
        **{side: replace(getattr(counting, side), hints=("",)) for side in ("FOR", "AGAINST", "ABSTAIN")},
    },
    "lost": {"BE": Anything()},
    "deed_heads": {"HEAD_ENDS": ("",)},
    "deeds_within": {"FIRST_LABELS": ("",)},
    "introducing": {"HEADING": Anything(), "HEAD_ENDS": ("",), "AGREEING": ""},
    "outcomes": {
        **dict.fromkeys(("IS_DONE", "BODY_OPENS"), ANYTHING),
        **dict.fromkeys(("RECORDING", "NOTING", "DECIDING", "DOING", "TAKING"), Anything()),
        **dict.fromkeys(("RECEIVING", "MEMBER_DOING", "OBJECTING"), Anything()),
        **dict.fromkeys(("HINTS", "TELLING", "TENSES", "WERE", "SUBJECTS"), Anything()),
    },
    "lesser": {
        "SHAPES": tuple(replace(shape, said=ANYTHING_SAID) for shape in lesser.SHAPES),
        "TELLING": Anything(),
    },
    "torn": {"SECOND_HALVES": ("",)},
    "standing": {"HINTS": Anything(), "TOLD": tuple((word, Anything(), told) for word, _, told in standing.TOLD)},
    "movers": {
        "_first": lambda named, words: named.search(words),
        **dict.fromkeys(("MOVING", "PROPOSING", "SECONDING", "SECONDED", "NAMING"), ("",)),
    },
    "proposing": {"INTRODUCING": ("",)},
    "shapes": {"SIZES": ("",)},
    "titles": {"SIZES": ("",)},
    "mentions.clauses": {"REPORTING": ("",), "_is_loose": lambda _: True},
    "decisions": {"ROUTINE_HINTS": ("",)},
    "mentions.dates": {"_names_said": lambda _: NAMES_SAID},
    "mentions.commitments": {"openings_in": lambda _: promising.OPENINGS, "starts_of": begun},
    "mentions.beginnings": {"starts_of": begun},
    "mentions.promising": {"WHEN": Anything()},
    "mentions.written": {"MARK_INSIDE": "", "MARKS_INSIDE": ("",)},
    "mentions.figures": {
        "likely_shapes": lambda _: SHAPES,
        **dict.fromkeys(("NUMBERED", "NUMBER_WORDS"), Anything()),
    },
    "mentions.figure_shapes": {"LONGEST_ENDING": 10_000, **dict.fromkeys(("MONEY_VERBS", "STATED_ENDS"), ("",))},
    "mentions.misprints": {"CAPITAL_INSIDE": "", "says_twice": lambda _: True},
    "mentions.people": {
        "_last_mark": lambda _, span: span.end,
        **dict.fromkeys(("NAMING", "OFFICES"), Anything()),
        "TITLES": AnyBeginning(),
    },
}


def parse_the_long_way(document: Document) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        for module, shortcuts in SHORTCUTS.items():
            for name, longer in shortcuts.items():
                patch.setattr(sys.modules[f"generator.parsing.{module}"], name, longer)
        return parse_minutes(document)


DONE = ("adopted", "approved", "elected", "appointed", "co-opted", "authorised", "ratified", "endorsed")
SECONDED = ("2nd", *(f"{word}{stop}" for word in ("Sec", "Seconded", "Seconder") for stop in ".:"))
ABSTAINING = ("abstain", "abstained", "abstaining", "abstention", "abstentions", "abstent")
MOVED = (
    "2nd JR",
    "Sec. JR",
    "Sec: JR",
    "It was seconded by Mr Hill",
    "Moved by Mr Hill",
    "Prop. GK",
    "On the motion of Mr Hill",
)
# What no other document here says, and one shortcut or other asks for.
RARE = (
    *(
        "Ann Moor (Head of Early Help) spoke.",
        "The Sept. 2021 meeting was on 4 Sept.",
        "Spring 2021 was the 1st of three.",
    ),
    *(
        "The motion was agreed.",
        "The motion was carried by 28 to 5.",
        "The proposal agreed.",
        "The change was agreed after a show of hands.",
    ),
    *("It was, however, agreed that the plan be noted.", "The Council NOTED the plan.", "Motion status: Lost"),
    *("The following was agreed: the fees.", "RESOLVEDthat the pool be mended.", "Resolved (60:0) that it be so."),
    *("The Panel, having met, agreed that it be so.", "The Sub-Committee has decided to grant it."),
    *("IT WAS AGREED THAT THE POOL BE MENDED.", "Having met, the Mayor agreed that:\n\n(1) it be so; and"),
    *("Councillors agreed that it be so.", "It was voted 5 – 1 that it be so.", "Mr Hill was elected Resolved"),
    *("The policy was adopted.", "Licence granted.", "The decision of the Panel is to grant it."),
    *("The Cabinet Member for Roads approved the plan.", "RESOLVED: That apologies be accepted."),
    *(f"The Cabinet{mark}\n\n(a) Approved the plan;\n\n(b) Noted the report." for mark in (":", " -", " –", " —")),
    *(f"The fees {verb}." for verb in ("is agreed", "are agreed", *(f"were {verb}" for verb in DONE))),
    *("1,200 bins were agreed after a vote.", "It was put. [60-0-2]"),
    *(f"The roof leaked. {head} the plan" for head in ("Decision:", "Minutes:", "Additional documents:")),
    *(f"The roof leaked. {head} none" for head in ("Action:", "ACTION:", "Other options", "Alternative options")),
    *("The roof leaked. Reasons for the decision", "Costs rose; a report would be brought to the next meeting."),
    *(f"RESOLVED: That it be so. {first}{second} JR" for first in ("", "Prop. GK, ") for second in SECONDED),
    *("On the motion of Mr Hill it was RESOLVED that it be so.", "RESOLVED that it be so, seconded by Mr Dell."),
    *(f"{told}:\n\nFor: 26\n\nAgainst: 3" for told in ("It was lost, the votes being", "Votes were cast as follows")),
    *("The letter was signed as a correct record.", "The letter was accepted as an accurate record."),
    *("The letter was taken as read, as a true record.", "The minute of the meeting was confirmed."),
    *(f"The {thing} accepted." for thing in ("motion", "proposals", "recommendation", "recommendations")),
    *(
        "The income for the year was noted.",
        "The annual report of the Trust was received.",
        "The plan for roads Resolved",
    ),
    *(f"The Committee {verb} the plan of work." for verb in ("noted", "notes", "agrees", "approves", "endorses")),
    *("Policy adopted.", "Scheme approved.", "Licence refused.", "The Committee received the report of the Trust."),
    *(f"The plan for roads, drawn by the clerk, was {verb}." for verb in ("adopted", "approved")),
    *(f"The motion was put. {side}: 3." for side in ("For", "In favour", "Against")),
    *(f"The motion was put. {side.capitalize()}: 3, by 28 to 5." for side in ABSTAINING),
    *(f"Motion status: {word}." for word in (*WORDING["votes"]["carried"], *WORDING["votes"]["lost"])),
    *(
        f"The motion, by 28 to 5, {word}."
        for word in ("vote", "votes", "voted", "voting", "ballot", "in favour", "lost")
    ),
    *(f"It was, on the motion, {phrase}." for phrase in WORDING["votes"]["unanimous"]),
    *(f"{moved}\n\nRESOLVED: That it be so." for moved in MOVED),
)


DOCUMENTS = pytest.mark.parametrize(
    "document",
    [
        *(pytest.param(read_file(case.source), id=case.name) for case in find_cases() if case.source.suffix == ".txt"),
        *(pytest.param(bare(many_lines([piece], 12)), id=name) for name, piece in LINES.items()),
        *(pytest.param(bare(f"Roads\n\nMinutes:\n\n{line}\n"), id=line) for line in RARE),
        pytest.param(bare(ITEM), id="the benchmark's item"),
    ],
)


@DOCUMENTS
def test_an_ordinary_line_reads_as_by_all_rules(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    quickly = parse_minutes(document)
    monkeypatch.setattr(rules, "OF_ORDINARY", rules.RULES)
    assert parse_minutes(document) == quickly


@DOCUMENTS
def test_every_shortcut_reads_as_the_long_way_round(document: Document) -> None:
    assert parse_minutes(document) == parse_the_long_way(document)


@given(text=st.lists(SAID, max_size=40).map("".join))
def test_no_shortcut_loses_what_is_said_in_any_words(text: str) -> None:
    assert parse_minutes(bare(text)) == parse_the_long_way(bare(text))


def lower(letter: re.Match[str]) -> str:
    return letter.group().lower()


@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
def test_a_glance_keeps_every_letter_and_figure_in_its_place(text: str) -> None:
    plain = [each if each.isascii() and each.isalpha() else " " for each in text]
    assert letters_of(text) == glance_at(text).letters == "".join(plain).lower()
    assert re.sub("[^ -~]|[?]", " ", small_letters_of(text)) == re.sub("[^ -~]|[?]", " ", re.sub("[A-Z]", lower, text))
    assert [kind == "0" for kind in glance_at(text).kinds] == [re.match("[0-9]", each) is not None for each in text]


@given(text=st.lists(SAID, max_size=20).map("".join))
def test_no_misprint_escapes_a_glance(text: str) -> None:
    assert CAPITAL_INSIDE in glance_at(text).kinds or GLUED.search(text) is None
    assert says_twice(letters_of(text).split()) or TWICE.search(text) is None


@given(text=st.lists(PARTS, max_size=15).map("".join))
def test_a_resolving_word_is_found_wherever_it_stands(text: str) -> None:
    words = {match.start() for match in RESOLVING_WORD.finditer(text)}
    apart = {at for at in words if at and not re.match("[a-zA-Z]", text[at - 1])}
    letters = letters_of(text)
    said = LEADING_SAID.intersection(letters.split())
    assert apart <= {*sentences.starts_of(said, letters, Span(start=0, end=len(text)))}
