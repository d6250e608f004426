"""What is told quickly, against the long way round: no shortcut may lose what it stands for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.document import Document
from generator.parsing import parse_minutes, rules, shapes
from generator.parsing.actions import ACTION_LEAD
from generator.parsing.items import DECISION_MAKER
from generator.parsing.leads import BEFORE_RESOLVING_WORD, RESOLVING, RESOLVING_WORD
from generator.parsing.vocabulary import WORDING
from tests.bench.texts import ITEM, LINES, many_lines
from tests.parsing.essentials import bare, read_file
from tests.score.cases import find_cases

OWN_SIGN = (shapes.NAMED, shapes.CAPITALS_HEADING)
OF_THE_PAGE = [
    *(each for each in vars(shapes).values() if isinstance(each, re.Pattern) and each not in OWN_SIGN),
    ACTION_LEAD,
    DECISION_MAKER,
]
PHRASES = [
    *(phrase for table in ("furniture", "headings") for phrases in WORDING[table].values() for phrase in phrases),
    *WORDING["purpose"]["openings"],
    *("Made by", "Decision Maker", "Decision status", "PDF 90 KB", "pdf icon PDF 2 MB", "DOCX 1.5 MB", "No. | Item |"),
    *("07/12/2018 - Kinship Carers", "Meeting: 07/12/2018 - Cabinet (Item 4)"),
]
PARTS = st.sampled_from([*RESOLVING, "Cabinet", "that", "19/8", "dis", ".", "–", "é", "\n", "A", " ", "  "])


@pytest.mark.parametrize("pattern", OF_THE_PAGE, ids=lambda pattern: pattern.pattern[:30])
def test_a_line_that_begins_like_none_of_the_pages_own_is_none(pattern: re.Pattern[str]) -> None:
    spelt = [spell(phrase) for phrase in PHRASES for spell in (str, str.upper, "  {}:".format, "{} : the plan".format)]
    fitting = [line for line in spelt if pattern.match(line)]
    assert fitting
    assert [line for line in fitting if not shapes.is_named(line)] == []


@pytest.mark.parametrize(
    "document",
    [
        *(pytest.param(read_file(case.source), id=case.name) for case in find_cases() if case.source.suffix == ".txt"),
        *(pytest.param(bare(many_lines([piece], 12)), id=name) for name, piece in LINES.items()),
        pytest.param(bare(ITEM), id="the benchmark's item"),
    ],
)
def test_an_ordinary_line_reads_as_by_all_rules(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    quickly = parse_minutes(document)
    monkeypatch.setattr(rules, "OF_ORDINARY", rules.RULES)
    assert parse_minutes(document) == quickly


@given(text=st.lists(PARTS, max_size=15).map("".join))
def test_a_resolving_word_is_found_wherever_it_stands(text: str) -> None:
    words = {match.start() for match in RESOLVING_WORD.finditer(text)}
    apart = {at for at in words if at and not re.match("[a-zA-Z]", text[at - 1])}
    assert apart <= {gap.end() for gap in BEFORE_RESOLVING_WORD.finditer(text)} <= words
