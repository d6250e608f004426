"""Every lead with labels of every kind, on pages of every kind: exactly what was listed is what was decided.

The corpus has real shapes one by one; here each meets all others, as no council's minutes would ever show.
"""

import re
from collections.abc import Iterator
from itertools import cycle, product

import pytest

from generator.model.decision import Limb
from generator.parsing import parse_minutes
from tests.parsing.essentials import bare

CLAUSES = ("the draft Play Plan be approved", "authority be delegated to the Director", "the report be noted")
DEEDS = ("approve the draft Play Plan", "delegate authority to the Director", "note the report")
DONE = ("Approved the draft Play Plan", "Delegated authority to the Director", "Noted the report")
LEADS = {
    CLAUSES: (
        *(
            "RESOLVED that",
            "RESOLVED – That",
            "Resolved that:",
            "RESOLVED THAT:",
            "It was RESOLVED that:",
            "AGREED that:",
        ),
        *("It was resolved that:", "The Committee resolved that:", "The Cabinet AGREED that:", "It was agreed that:"),
        *("Agreed that:", "RESOLVED (unanimously) that:", "Upon being put to the vote it was RESOLVED that:"),
        *("RECOMMENDED that:", "RECOMMENDED TO COUNCIL that:", "RESOLVED, unanimously, that:"),
    ),
    tuple(f"That {clause}" for clause in CLAUSES): (
        *("Resolved -", "Resolved :-", "RESOLVED:", "Resolved", "RESOLVED", "AGREED:", "DECISION:", "Decisions:"),
        *("Cabinet RESOLVED:", "Cabinet agreed:", "The Panel agreed:"),
    ),
    DEEDS: (
        *("RESOLVED – That the Committee:", "That Cabinet:", "RESOLVED to:", "Resolved to:", "It was agreed to:"),
        *("AGREED to:", "The Forum AGREED to:", "Members RESOLVED to:"),
    ),
    DONE: ("The Executive:", "The Cabinet:"),
}
LABELS = (
    *(
        ("1. ", "2. ", "3. "),
        ("(1) ", "(2) ", "(3) "),
        ("(a) ", "(b) ", "(c) "),
        ("a) ", "b) ", "c) "),
        ("1) ", "2) ", "3) "),
    ),
    *(("i. ", "ii. ", "iii. "), ("(i) ", "(ii) ", "(iii) "), ("i) ", "ii) ", "iii) "), ("A. ", "B. ", "C. ")),
    *(("(A) ", "(B) ", "(C) "), ("• ",) * 3, ("- ",) * 3, ("1\t", "2\t", "3\t")),
)
GAPS = ("\n\n", "\n\n\u00a0\n\n", "\n", "\n\n\n")
ENDS = ((".", ".", "."), (";", ";", "."), ("", "", ""))
TITLE = "7 Play Plan pdf icon PDF 212 KB\n\nTo consider the plan.\n\n"
PAGES = (
    f"Agenda item\n\n{TITLE}Minutes:\n\nThe Director spoke.\n\n{{}}\n\nSupporting documents:\n\nPlay Plan",
    "The Director presented the report.\n\n{}\n\nThe meeting closed at 8.15 pm.",
    "Minutes:\n\nMembers raised:\n\n- the list was long\n\n- staff were needed\n\n{}\n\nMr Hill left the meeting.",
    "Decision details\n\nPlay Plan\n\nDecision:\n\n{}\n\nReasons for the decision:\n\nAs in the report.",
    "Issue - meetings\n\nPlay Plan\n\nMeeting: 14/07/2023 - Cabinet (Item 7)\n\n7 Play Plan\n\nDecision:\n\n{}",
    "7. PLAY PLAN\n\nMrs Hill moved and Mr Dell seconded it, and it was:\n\n{}\n\n8. NEXT MEETING\n\n4 May.",
)
ABOVE = (
    "The recommendations were moved by Councillor Hill and seconded by Councillor Dell.",
    "Councillor Hill proposed an amendment which was seconded by Councillor Dell. The amendment was lost.",
    "Members noted that the list had fallen and welcomed the work of officers.",
    "Members made these comments:\n\n• Staff needed training.\n\n• The list was long.",
    "The report recommended that members:\n\n1. note the plan; and\n\n2. support the bid.",
    "The Cabinet had resolved on 3 May 2023 that the plan be written.",
    "It was suggested that a letter be sent to schools. The Director agreed to do so.",
    "A vote was taken and it was:",
)
BELOW = (
    *(
        "Voting: 7 for, 2 against.",
        "(Councillor Hill voted against.)",
        "Reason for decision: To meet the duty.",
        "Carried.",
    ),
    *("Councillor Hill left the meeting at 7.15 pm.", "Note: Councillor Hill declared an interest.", "(Unanimous)"),
    *("ACTION: Director by 1 May 2024", "The Chair thanked officers for the report.", "For: 7\nAgainst: 2\nAbstain: 1"),
    *(
        "8. WORK PROGRAMME\n\nThe Panel considered the programme.",
        "Meeting ended at 9.00 pm",
        "[Note: the report is exempt.]",
    ),
    *("Proposed by: Councillor Hill\nSeconded by: Councillor Dell", "All in favour.", "PART II – EXEMPT ITEMS"),
    *("Councillor Dell asked that his abstention be recorded.", "This decision comes into force on 3 May."),
    *(
        "Alternative options considered\n\n1. To do nothing.\n\n2. To wait.",
        "In answer, the Director said it would cost £2m.",
    ),
)


@pytest.mark.parametrize(("lead", "parts"), [(lead, parts) for parts, leads in LEADS.items() for lead in leads])
def test_a_lead_with_labels_of_every_kind(lead: str, parts: tuple[str, ...]) -> None:
    manners = cycle(product(GAPS, ENDS))
    for labels, page in product(LABELS, PAGES):
        gap, ends = next(manners)
        listed = [label + part + end for label, part, end in zip(labels, parts, ends, strict=True)]
        shown = page.format(gap.join([lead, *listed]))
        assert list(decided_in(shown)) == list(zip(map(str.strip, labels), parts, strict=True)), shown


@pytest.mark.parametrize("around", [*((above, "") for above in ABOVE), *(("", below) for below in BELOW)])
def test_what_stands_around_a_list_is_none_of_it(around: tuple[str, str]) -> None:
    above, below = around
    for lead, labels, page in product(("RESOLVED that:", "The Committee RESOLVED that:"), LABELS, PAGES[:2]):
        listed = [f"{label}{part};" for label, part in zip(labels, CLAUSES, strict=True)]
        shown = page.format("\n\n".join(filter(None, (above, lead, *listed, below))))
        assert list(decided_in(shown)) == list(zip(map(str.strip, labels), CLAUSES, strict=True)), shown


def decided_in(page: str) -> Iterator[tuple[str | None, str]]:
    minutes, _ = parse_minutes(bare(page))
    for item in minutes.items:
        for decision in item.decisions:
            yield from map(shown, decision.limbs)


def shown(limb: Limb) -> tuple[str | None, str]:
    return limb.label, re.sub(r"[.;]\Z", "", limb.text)
