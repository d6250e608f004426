"""Words are kept as they are printed, with the spaces that do not break a line, though the rules read plain ones."""

from generator.parsing import parse_minutes
from generator.parsing.as_printed import printing_of
from tests.parsing.essentials import bare, only_item

UNBROKEN = "\u00a0"
PRINTED = (
    f"Agenda item\n\nPlan{UNBROKEN}A\n\nMinutes:\n\nIt was{UNBROKEN}agreed{UNBROKEN}that:\n\n"
    f"(a) the{UNBROKEN}plan be kept;\n\n(b) a report be sent by 4{UNBROKEN}May 2024.\n\n"
    f"The motion was{UNBROKEN}carried by 5 votes to{UNBROKEN}2."
)
WIDE = (
    "Agenda item\n\nPlan  A\n\nMinutes:\n\nIt was  agreed that:\n\n(a) the   plan be  kept;\n\n"
    "(b) a report  be sent by 4  May 2024.\n\nThe motion  was carried by 5 votes to 2."
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


def test_more_spaces_than_one_are_kept_too() -> None:
    item = only_item(WIDE)
    (decision,) = item.decisions
    assert decision.lead == "It was  agreed that:"
    assert decision.span.of(WIDE).startswith("It was  agreed")
    assert [limb.text for limb in decision.limbs] == ["the   plan be  kept;", "a report  be sent by 4  May 2024."]
    assert all(limb.text == limb.span.of(WIDE) for limb in decision.limbs)
    assert decision.vote is not None
    assert decision.vote.text == decision.vote.span.of(WIDE) == "The motion  was carried by 5 votes to 2."


def test_what_stands_behind_more_spaces_than_one_keeps_its_place() -> None:
    item = only_item(WIDE)
    assert all(each.text == each.span.of(WIDE) for each in item.paragraphs)
    assert [date.span.of(WIDE) for date in item.dates] == ["4  May 2024"]
    assert " ".join(each.text for each in item.paragraphs).split() == WIDE.split()


def test_a_wider_gap_stays_as_it_is() -> None:
    text = "Agenda item\n\nPlan\n\nMinutes:\n\nThe Clerk    May 2024"
    assert printing_of(text).read == text


def test_a_doubt_behind_more_spaces_than_one_names_its_column() -> None:
    text = "Agenda item\n\nPlan\n\nMinutes:\n\nThe plan  was kept  on May 25."
    _, (problem,) = parse_minutes(bare(text))
    assert problem.column is not None
    assert problem.source is not None
    assert problem.source[problem.column - 1 :] == "May 25."


def test_gaps_between_words_are_read_as_one_space_and_others_are_not() -> None:
    printed = "It was noted.  The Chair left on 4  May and 12   June, (as  he said)."
    assert printing_of(printed).read == "It was noted. The Chair left on 4 May and 12 June, (as he said)."
    for kept in ("12  Minutes", "see  (a) below", "the plan    May", "the plan  b) the ferry"):
        assert printing_of(kept).read == kept


def test_what_is_told_again_keeps_its_place() -> None:
    words = "That the plan  be kept for the  year."
    text = f"Agenda item\n\nPlan\n\nDecision:\n\n{words}\n\nMinutes:\n\nThe Chair  spoke.\n\nRESOLVED: {words}"
    (decision,) = only_item(text).decisions
    assert [each.of(text).split()[-3:] for each in decision.repeats] == [["for", "the", "year."]]


def test_how_a_matter_stands_keeps_its_place() -> None:
    text = "Agenda item\n\nPlan\n\nMinutes:\n\nThe Chair  spoke of  it. The item was  deferred."
    item = only_item(text)
    assert item.standing == "deferred"
    assert item.standing_span is not None
    assert "deferred" in item.standing_span.of(text)
