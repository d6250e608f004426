"""Every case of the rules' own pages reads as the page says.

A case is a heading, an input and what is expected of it. Input in a `body` fence stands below a title and
"Minutes:"; input in a `page` fence is all there is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.model.decision import Decision, Limb, Vote
from generator.model.item import AgendaItem
from generator.parsing.rules import RULES
from tests.parsing.essentials import only_item

PAGES = Path(__file__).parent
ABOVE = "Agenda item\n\nA title\n\nMinutes:\n\n"
CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n+~~~ (?P<sort>body|page)\n(?P<input>.*?)\n?~~~\n+~~~ expected\n(?P<expected>.*?)~~~$",
    re.MULTILINE | re.DOTALL,
)
BETWEEN_WORDS = re.compile(r"(?<=\w) (?=\w)")
# Not before a label.
AFTER_WORDS = re.compile(r"(?<=[A-Za-z,;]) (?=[A-Za-z]{3}(?![.)]))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case of a rule's page."""

    rule: str
    title: str
    whole_page: bool
    text: str
    expected: list[str]


def read_cases(page: Path) -> Iterator[Case]:
    for match in CASE.finditer(page.read_text(encoding="utf-8").replace("⍽", "\u00a0")):
        yield Case(
            rule=page.stem,
            title=match["title"],
            whole_page=match["sort"] == "page",
            text=match["input"],
            expected=match["expected"].splitlines(),
        )


CASES = [case for page in sorted(PAGES.glob("*.md")) for case in read_cases(page)]


def show(item: AgendaItem, *, whole_page: bool) -> Iterator[str]:
    """Yield the reading line by line: the page's own facts, the rule of each paragraph, the records."""
    if whole_page:
        facts = {"title": item.title, "number": item.number, "purpose": item.purpose}
        yield from (f"{name}: {fact}" for name, fact in facts.items() if fact)
        yield from (f"document: {name}" for name in item.documents)
    for each in item.paragraphs[0 if whole_page else 3 :]:
        yield " ".join(filter(None, (each.rule, f"[{each.role}]", each.label)))
    for decision in item.decisions:
        yield from show_decision(decision)
    yield from (f"action: {each.label} | {each.owner} | {each.due} | {fold(each.text)}" for each in item.actions)
    yield from (f"vote: {show_vote(each)}" for each in item.votes)
    yield from (f"movement: {each.person} | {each.time}" for each in item.movements)


def show_decision(decision: Decision) -> Iterator[str]:
    yield f"decision: {decision.kind} | {fold(decision.lead or 'no lead')}"
    named = {
        "continued": fold(decision.lead_continued or ""),
        "body": decision.body,
        "proposer": decision.proposer,
        "seconder": decision.seconder,
        "vote": show_vote(decision.vote) if decision.vote else None,
        "routine": "yes" if decision.routine else None,
        "repeats": str(len(decision.repeats)) if decision.repeats else None,
    }
    yield from (f"  {name}: {value}" for name, value in named.items() if value)
    for limb in decision.limbs:
        yield from show_limb(limb, "  ")


def show_limb(limb: Limb, indent: str) -> Iterator[str]:
    own = limb.text[: limb.limbs[0].span.start - limb.span.start] if limb.limbs else limb.text
    text = own.rstrip().removesuffix(limb.limbs[0].label or "") if limb.limbs else own
    yield f"{indent}[{limb.label or 'none'}] {limb.kind} {limb.verb or '?'} | {fold(text)}"
    for nested in limb.limbs:
        yield from show_limb(nested, indent + "  ")


def show_vote(vote: Vote) -> str:
    counts = f"{vote.for_}:{vote.against}:{vote.abstain}"
    return f"{'unanimous' if vote.unanimous else counts} {vote.result or 'no result'} on {vote.on or 'nothing named'}"


def fold(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_case(case: Case) -> None:
    item = only_item(case.text if case.whole_page else ABOVE + case.text)
    assert list(show(item, whole_page=case.whole_page)) == case.expected


@pytest.mark.parametrize("rule", sorted({case.rule for case in CASES}))
def test_spaces_that_do_not_break_change_no_reading(rule: str) -> None:
    for case in (case for case in CASES if case.rule == rule):
        item = only_item(("" if case.whole_page else ABOVE) + BETWEEN_WORDS.sub("\u00a0", case.text))
        shown = [line.replace("\u00a0", " ") for line in show(item, whole_page=case.whole_page)]
        assert shown == case.expected, case.title


@pytest.mark.parametrize("gap", ["  ", "   "])
@pytest.mark.parametrize("rule", sorted({case.rule for case in CASES}))
def test_more_spaces_than_one_change_no_reading(rule: str, gap: str) -> None:
    for case in (case for case in CASES if case.rule == rule):
        item = only_item(("" if case.whole_page else ABOVE) + AFTER_WORDS.sub(gap, case.text))
        shown = [re.sub(r"(?<=\S) {2,3}", " ", line) for line in show(item, whole_page=case.whole_page)]
        assert shown == case.expected, case.title


@pytest.mark.parametrize("rule", [rule.__name__ for rule in RULES])
def test_rule_has_a_page_whose_cases_it_takes(rule: str) -> None:
    taken = [line.split(" ")[0] for case in CASES if case.rule == rule for line in case.expected]
    assert rule in taken


def test_no_case_is_overlooked() -> None:
    headings = sum(page.read_text(encoding="utf-8").count("\n## ") for page in PAGES.glob("*.md"))
    assert len(CASES) == headings
