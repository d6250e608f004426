"""Words are kept as they are printed, with the spaces that do not break a line, though the rules read plain ones."""

from tests.parsing.essentials import only_item

UNBROKEN = "\u00a0"
PRINTED = (
    f"Agenda item\n\nPlan{UNBROKEN}A\n\nMinutes:\n\nIt was{UNBROKEN}agreed{UNBROKEN}that:\n\n"
    f"(a) the{UNBROKEN}plan be kept;\n\n(b) a report be sent by 4{UNBROKEN}May 2024.\n\n"
    f"The motion was{UNBROKEN}carried by 5 votes to{UNBROKEN}2."
)


def test_lead_and_parts_keep_their_spaces() -> None:
    (decision,) = only_item(PRINTED).decisions
    assert decision.lead == f"It was{UNBROKEN}agreed{UNBROKEN}that:"
    assert [limb.text for limb in decision.limbs] == [
        f"the{UNBROKEN}plan be kept;",
        f"a report be sent by 4{UNBROKEN}May 2024.",
    ]


def test_a_vote_keeps_its_spaces() -> None:
    (decision,) = only_item(PRINTED).decisions
    assert decision.vote is not None
    assert decision.vote.text == f"The motion was{UNBROKEN}carried by 5 votes to{UNBROKEN}2."


def test_paragraphs_and_mentions_keep_their_spaces() -> None:
    item = only_item(PRINTED)
    assert all(each.text == each.span.of(PRINTED) for each in item.paragraphs)
    assert [date.text for date in item.dates] == [f"4{UNBROKEN}May 2024"]
