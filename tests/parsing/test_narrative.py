"""What minutes only tell decides nothing: what others agreed, what was asked, hoped, lost or decided before."""

import pytest

from generator.parsing import parse_minutes
from tests.parsing.essentials import bare

TOLD = (
    "The Director agreed to circulate the figures to members.",
    "Officers agreed to look into the matter.",
    "The Cabinet Member agreed to write to the school.",
    "Councillor Hill agreed with the previous speaker.",
    "Members agreed that the report was clear and easy to read.",
    "The Panel noted that the waiting list had risen.",
    "Members noted that staff turnover was high, and asked why.",
    "It was noted that the plan would cost £2m.",
    "The Cabinet had agreed in March 2021 that the plan be written.",
    "At its last meeting the Committee resolved that the plan be written.",
    "It had previously been agreed that the school would close.",
    "The Council was asked to resolve that the budget be set.",
    "The Committee is recommended to approve the plan.",
    "The report recommends that the Committee approves the plan.",
    "The recommendation in the report was to close two centres.",
    "The Director explained that the Schools Forum had agreed the formula.",
    "Government had approved the bid in full.",
    "Ofsted had recommended that the service be improved.",
    "The inspectors recommended that assessments be done more quickly.",
    "The Chair asked that the figures be brought to the next meeting.",
    "A member suggested that a letter be sent to the Minister.",
    "Councillor Hill proposed that the item be deferred, but there was no seconder.",
    "The motion was put to the vote and was lost.",
    "The amendment, on being put to the vote, was declared lost.",
    "Councillor Hill moved an amendment, seconded by Mr Dell, that the fee be halved. It was lost by 3 votes to 9.",
    "It is proposed that the service be moved to a new building.",
    "The officers resolved the complaint within ten days.",
    "Most complaints were resolved at stage one.",
    "The number of complaints resolved in time was 45.",
    "Any issue that could not be resolved was referred to the Director.",
    "The family agreed to the plan for the child.",
    "Partners agreed the need for better data.",
    "The Board would be asked to agree the plan in June.",
    "Members welcomed the report.",
    "The Committee thanked the young people for coming.",
    "The Chair welcomed everyone to the meeting.",
    "Members discussed the report at length.",
    "Councillor Hill declared a personal interest in item 5.",
    "Members considered the report.",
    "Apologies for absence were received from Councillor Dell.",
    "There were no declarations of interest.",
    "Members asked to be kept informed.",
    "The Forum was informed that the grant had been approved by the Department for Education.",
    "Parents had not agreed to the change of placement.",
    "The decision was called in by five members on 4 May.",
    "The decision of Cabinet to close the centre had been called in.",
    "Members may wish to recommend that Cabinet reconsiders.",
    "The options open to the Committee were to approve, amend or reject the plan.",
    "If the Committee resolves to exclude the public, the meeting will go on in private.",
    "The Minister has agreed to meet the Leader.",
    "In reply, the Cabinet Member said that he had agreed to review the fee.",
    "Councillor Hill asked whether it had been agreed that the fee be waived.",
    "Members were reminded that they had resolved to receive a report each quarter.",
    "The Director confirmed that all recommendations of the review had been accepted.",
    "The Committee will be asked to note the report.",
    "Copies of the plan approved by Council were tabled.",
    "The agreed plan was shared with partners.",
    "The meeting closed at 8.15 pm.",
    "The Chair ruled that the question was out of order.",
    "The question was not put.",
    "Consideration of the item was deferred by the Chair at the officers' request.",
)
PAGES = (
    "Agenda item\n\n7 Play Plan\n\nTo consider the plan.\n\nMinutes:\n\n{}\n\nSupporting documents:\n\nPlay Plan",
    "7. PLAY PLAN\n\nThe Director presented the report.\n\n{}\n\n8. NEXT MEETING\n\n4 May at 6 pm.",
    "The Director presented the report. {} Members asked further questions about the costs.",
)


@pytest.mark.parametrize("told", TOLD)
def test_what_is_only_told_decides_nothing(told: str) -> None:
    for page in PAGES:
        minutes, _ = parse_minutes(bare(page.format(told)))
        assert [decision for item in minutes.items for decision in item.decisions] == [], page
