"""Where the items of a whole meeting begin, and what of a page is no item of its own."""

import pytest

from generator.parsing import parse_minutes
from tests.parsing.essentials import bare

MEETING = (
    "{}  Apologies\n\nCllr Moor sent hers.\n\n{}  Village Green\n\nRESOLVED: That the green be mown.\n\n"
    "{}  Payments\n\nNone."
)


def numbers_and_titles(text: str) -> list[tuple[str | None, str]]:
    minutes, _ = parse_minutes(bare(text))
    return [(item.number, item.title) for item in minutes.items]


@pytest.mark.parametrize(
    "numbers",
    [
        ("7", "8", "9"),
        ("EHB.7", "EHB.8", "EHB.9"),
        ("C/7", "C/8", "C/9"),
        ("7/24", "8/24", "9/24"),
        ("24/7", "24/8", "24/9"),
    ],
)
def test_items_begin_at_numbers_of_one_series(numbers: tuple[str, ...]) -> None:
    titles = ("Apologies", "Village Green", "Payments")
    assert numbers_and_titles(MEETING.format(*numbers)) == list(zip(numbers, titles, strict=True))


def test_lines_above_the_first_number_head_the_page() -> None:
    head = "UPPER MARSH COUNCIL\n\nMinutes of the meeting held on 4 May\n\nPresent: Cllrs Dell, Moor. Clerk.\n\n"
    assert [number for number, _ in numbers_and_titles(head + MEETING.format(4, 5, 6))] == ["4", "5", "6"]


def test_who_was_present_is_not_lost_with_the_head() -> None:
    head = "Upper Marsh Parish Council\n\nPresent: Councillor Ada Dell.\n\n"
    minutes, _ = parse_minutes(bare(head + MEETING.format(4, 5, 6)))
    assert [paragraph.role for paragraph in minutes.items[0].paragraphs[:3]] == ["furniture", "paragraph", "title"]


def test_title_below_the_name_of_the_committee() -> None:
    text = "SCHOOLS COMMITTEE\n\n4 May 2011\n\nD/61   SCHOOL MEALS\n\nRESOLVED: That the price be raised."
    assert numbers_and_titles(text) == [("D/61", "SCHOOL MEALS")]


RUN_ON = (
    "Present: Councillor Hall and Councillor Dent 1 Election of Chair RESOLVED That Councillor Hall be elected Chair. "
    "2 {} There were none. 7 3 Cycle stands The Clerk reported. RESOLVED a) That six stands be bought; and "
    "b) That the Clerk order them. 4 Bins RESOLVED That the bins be kept."
)


def test_items_that_run_on_in_one_paragraph_begin_where_their_numbers_count_on() -> None:
    minutes, _ = parse_minutes(bare(RUN_ON.format("Apologies for absence")))
    decided = [[limb.text for each in item.decisions for limb in each.limbs] for item in minutes.items]
    assert decided == [
        [],
        ["That Councillor Hall be elected Chair."],
        [],
        ["That six stands be bought", "That the Clerk order them."],
        ["That the bins be kept."],
    ]
    assert [item.number for item in minutes.items[1:]] == ["1", "2", "3", "4"]


def test_the_number_of_a_document_in_a_row_begins_no_item() -> None:
    row = (
        "Lamp Store PDF 84 KB Additional documents: 12 Replies to the survey Minutes: RESOLVED that the store be kept."
    )
    assert len(numbers_and_titles(row)) == 1


def test_an_item_that_runs_on_is_called_by_its_first_sentence_however_long_it_is() -> None:
    long = "Apologies for absence Apologies were received from " + "Councillor Moss, " * 20 + "and Councillor Bell."
    text = RUN_ON.format("Apologies for absence").replace("Apologies for absence There were none.", long)
    assert numbers_and_titles(text)[2] == ("2", long)


def test_numbers_that_count_on_where_no_meeting_is_told_of_begin_no_items() -> None:
    assert len(numbers_and_titles(RUN_ON.format("Lamps"))) == 1


def test_numbered_sentences_are_no_items() -> None:
    facts = (
        "ST/4  A complaint\n\nThe facts were these:\n\n"
        "1. In May 2020 he wrote to all the members of the school's governing body.\n\n"
        "2. He signed as a councillor.\n\n3. Nobody answered.\n\nThe Panel RESOLVED that no action be taken."
    )
    assert numbers_and_titles(facts) == [("ST/4", "A complaint")]


def test_list_within_an_item_makes_no_items() -> None:
    text = MEETING.format("7/24", "8/24", "9/24").replace(
        "Cllr Moor sent hers.", "1. Received from members\n\n2. Not received\n\nMoor."
    )
    assert [number for number, _ in numbers_and_titles(text)] == ["7/24", "8/24", "9/24"]


def test_day_is_no_numbered_title() -> None:
    text = "4. Rents\n\n4.1 The Board heard a report.\n\n5. Next meeting\n\n8 June 2018, 7 pm"
    assert [number for number, _ in numbers_and_titles(text)] == ["4", "5"]


def test_items_with_the_number_of_the_minute_beside_their_own() -> None:
    numbers = ("C019/22      7.  ", "C020/22      8.  ", "C021/22      9.  ")
    assert [title for _, title in numbers_and_titles(MEETING.format(*numbers))] == [
        "Apologies",
        "Village Green",
        "Payments",
    ]


def test_application_has_a_number_of_its_own_behind_the_items() -> None:
    text = "41/22  22/00417/FUL – Porch at Quince Cottage\n\nRESOLVED: That permission be granted."
    assert numbers_and_titles(text) == [("41/22", "22/00417/FUL – Porch at Quince Cottage")]


def test_title_repeated_with_its_number_and_the_size_of_a_document() -> None:
    text = (
        "Agenda item\n\nSchool Meals\n\n12 School Meals pdf icon PDF 60 KB\n\nMinutes:\n\nRESOLVED: That it be raised."
    )
    assert numbers_and_titles(text) == [("12", "School Meals")]


def test_items_begin_at_the_marks_of_printed_minutes() -> None:
    marked = "<AI1>\n\nPlay Streets\n\nThe plan was heard.\n\n</AI1>\n\n<AI2>\n\nBuses\n\nNoted.\n\n</AI2>"
    assert numbers_and_titles(marked) == [(None, "Play Streets"), (None, "Buses")]


def test_marks_at_the_end_of_a_line_part_two_items() -> None:
    text = "Agenda item\n\nLamps\n\nRESOLVED that the lamps be lit.</AI4><AI5>\n\nBuses\n\nRESOLVED that they be kept."
    minutes, _ = parse_minutes(bare(text))
    limbs = [decision.limbs[0].text for item in minutes.items for decision in item.decisions]
    assert limbs == ["the lamps be lit.", "they be kept."]
    assert [item.title for item in minutes.items] == ["Lamps", "Buses"]


# Without the head of a table the first is of the page's own item.
@pytest.mark.parametrize(("head", "own"), [("No. Item\n\n", 0), ("", 1)])
def test_rows_without_numbers_begin_at_the_titles_of_every_meeting(head: str, own: int) -> None:
    rows = (
        f"Agenda and minutes\n\nFerry Board\n\n{head}Declarations of Interest\n\nNone were made.\n\n"
        "Urgent Items of Business\n\nNone.\n\nDate of the next meeting\n\n4 May."
    )
    titles = ["Declarations of Interest", "Urgent Items of Business", "Date of the next meeting"]
    assert [title for _, title in numbers_and_titles(rows)][1:] == titles[own:]


def test_two_such_titles_may_be_heads_within_one_item() -> None:
    page = (
        "Planning application 19/00123\n\nDeclarations of interest\n\nCouncillor Dell declared one.\n\n"
        "Public speaking\n\nMrs Hill spoke.\n\nRESOLVED that permission be refused."
    )
    assert len(numbers_and_titles(page)) == 1


@pytest.mark.parametrize(
    "above",
    ["The Panel considered these papers:", "RESOLVED that the following standing orders be amended"],
)
def test_titles_that_the_line_above_leads_to_are_of_its_item(above: str) -> None:
    page = f"5.\n\nScrutiny Review\n\n{above}\n\nWork programme\n\nForward plan\n\nUrgent business\n\nThe clerk spoke."
    assert numbers_and_titles(page) == [("5", "Scrutiny Review")]


def test_one_such_title_alone_is_of_its_own_item() -> None:
    page = "Agenda item\n\nSchool Meals PDF 90 KB\n\nThe plan was heard.\n\nMatters Arising\n\nThe ferry was late."
    assert numbers_and_titles(page) == [(None, "School Meals")]


def test_rows_that_lost_their_marks_begin_at_a_title_with_the_size_of_its_file() -> None:
    rows = "Play Streets PDF 90 KB\n\nMinutes:\n\nThat the plan be noted.\n\nBuses PDF 2 MB\n\nMinutes:\n\nNoted."
    assert numbers_and_titles(rows) == [(None, "Play Streets"), (None, "Buses")]


def test_rows_that_lost_their_marks_begin_at_a_title_on_the_line_of_its_minutes() -> None:
    rows = "Play Streets Minutes: The plan was heard.\nThat the plan be noted.\nBuses Minutes: Noted."
    assert numbers_and_titles(rows) == [(None, "Play Streets"), (None, "Buses")]


def test_one_title_on_the_line_of_its_minutes_begins_no_other_item() -> None:
    page = "Cabinet\n\nPlay Streets Decision: That the plan be noted. Minutes: The plan was heard."
    assert len(numbers_and_titles(page)) == 1


def test_the_first_row_of_a_page_is_of_the_next_item_where_another_tells_something_above_it() -> None:
    above = "2. Joan Hill, of the Ferry Users\nThe Committee noted what Joan Hill had told it of the ferry.\n"
    row = "Yearly Ferry Report 2022 To note the yearly report. Minutes: The Committee considered the report.\n"
    assert [title for _, title in numbers_and_titles(above + row)][1:] == ["Yearly Ferry Report 2022"]
    assert len(numbers_and_titles("Joan Hill, of the Ferry Users\n" + row)) == 1
    assert len(numbers_and_titles(above + "The Committee noted the yearly report. Minutes:\n")) == 1


def test_rows_begin_at_a_title_and_what_is_asked_right_above_their_minutes() -> None:
    first = "WARRANT OF THE COUNCIL To receive the Warrant.\nMinutes: The Warrant was received.\n"
    second = "ELECTION OF CHAIR To elect a Chair.\nMinutes: Mrs Hill was elected Chair for the coming year.\n"
    third = f"TERMS OF REFERENCE To receive the Terms of Reference, {'which lay down its remit, ' * 4}as sent.\n"
    assert [title for _, title in numbers_and_titles(f"{first}{second}{third}Minutes: They were received.\n")] == [
        "WARRANT OF THE COUNCIL",
        "ELECTION OF CHAIR",
        "TERMS OF REFERENCE",
    ]
    assert len(numbers_and_titles("Ferry Committee\n" + first)) == 1


def test_a_number_on_a_line_of_its_own_begins_an_item_whatever_its_title() -> None:
    page = "3.\n\n23/00412/FP - Land at the Mill\n\nNoted.\n\n4.\n\nBuses\n\nNoted."
    assert [number for number, _ in numbers_and_titles(page)] == ["3", "4"]


def test_a_title_with_what_is_asked_below_it_goes_on_with_no_sentence_above() -> None:
    page = (
        "Minutes:\n\nRESOLVED:\n\n1. To note the dates of the meetings of the committee for the year 2025/2026\n"
        "Play Strategy To note the aims of the strategy."
    )
    minutes, _ = parse_minutes(bare(page))
    (decision,) = minutes.items[0].decisions
    assert [limb.text.endswith("2025/2026") for limb in decision.limbs] == [True]


def test_a_title_above_what_is_asked_begins_an_item_below_one_with_a_file_size() -> None:
    page = (
        "Minutes pdf icon PDF 76 KB\n\nTo approve the minutes of the last meeting.\n\nThe minutes were submitted.\n\n"
        "Election of Chair\n\nTo elect the Chair of the Forum.\n\nThe Forum was asked to elect a Chair."
    )
    assert [title for _, title in numbers_and_titles(page)] == ["Minutes", "Election of Chair"]


def test_a_figure_alone_below_a_label_is_no_part() -> None:
    page = "Admission forum\n\nRESOLVED:\n\n1.\n\n4\n\nThat the report be approved."
    minutes, _ = parse_minutes(bare(page))
    assert [
        limb.text for each in minutes.items for found in each.decisions for limb in found.limbs if limb.text == "4"
    ] == []


def test_minutes_below_a_number_alone_are_the_title_of_an_item() -> None:
    page = (
        "4.\n\nMinutes\n\nTo confirm the minutes of the meetings held on\n\n(a) 4 October and\n\n(b) 11 October\n\n"
        "5.\n\nClubs\n\nRESOLVED: That it be noted.\n"
    )
    minutes, _ = parse_minutes(bare(page))
    assert [(item.number, item.title, len(item.decisions)) for item in minutes.items] == [
        ("4", "Minutes", 0),
        ("5", "Clubs", 1),
    ]


@pytest.mark.parametrize("head", ["No. | Item |\n---|---|\n", "| No. | Item |\n|---|---|\n|\n"])
def test_the_head_of_a_table_in_markdown_is_no_item(head: str) -> None:
    rows = "Apologies Minutes: There were none. |\n|\nHarbour Plan PDF 20 KB Minutes: RESOLVED: That it be kept. |\n"
    minutes, _ = parse_minutes(bare(head + rows))
    assert [item.title for item in minutes.items] == ["Apologies", "Harbour Plan"]


def test_rows_whose_minutes_end_a_line_or_are_glued_to_what_was_said() -> None:
    text = (
        "No. | Item |\nApologies Minutes:There were none.\n"
        "Minutes of 11 July 2023 The minutes are attached. Minutes:\nThat the minutes be approved.\n"
        "Tree works Report attached. Minutes:\nRESOLVED: That the report be noted."
    )
    assert [title for _, title in numbers_and_titles(text)] == [
        "Apologies",
        "Minutes of 11 July 2023 The minutes are attached.",
        "Tree works Report attached.",
    ]


def test_rows_that_print_size_and_purpose_in_one_line() -> None:
    text = (
        "No. | Item |\nApologies Minutes: There were none.\n"
        "Short breaks PDF 84 KB Purpose To seek approval.\nMinutes: It was heard.\nRESOLVED: That it be noted.\n"
        "Play forum PDF 79 KB Purpose To give its history.\nMinutes: It had not met.\nRESOLVED: That it be wound up."
    )
    assert [title for _, title in numbers_and_titles(text)] == ["Apologies", "Short breaks", "Play forum"]


def test_a_row_whose_title_and_purpose_share_a_line_above_its_documents() -> None:
    text = (
        "Welcome Additional documents: Minutes: The Mayor greeted all.\n"
        "Election of Deputy Chair To elect the Deputy Chair of the council.\n"
        "Additional documents: Minutes: RESOLVED - That Councillor Pym be elected Deputy Chair.\n"
        "Vote of Thanks To pass a vote of thanks to the retiring Mayor.\n"
        "Additional documents: Minutes: RESOLVED - That thanks be given."
    )
    minutes, _ = parse_minutes(bare(text))
    assert [(item.title, len(item.decisions)) for item in minutes.items] == [
        ("Welcome", 0),
        ("Election of Deputy Chair", 1),
        ("Vote of Thanks", 1),
    ]


def test_numbered_items_below_a_word_of_resolving_stay_items() -> None:
    text = (
        "5. Toll\n\nRESOLVED\n\n1. Apologies\n\nMr Hill had sent his apologies.\n\n"
        "2. Ferry\n\nThe ferry was late.\n\n3. Roof\n\nRESOLVED: That the roof be mended."
    )
    minutes, _ = parse_minutes(bare(text))
    assert [(item.title, len(item.decisions)) for item in minutes.items] == [
        ("Toll", 0),
        ("Apologies", 0),
        ("Ferry", 0),
        ("Roof", 1),
    ]


def test_sums_below_what_was_resolved_end_at_the_next_item() -> None:
    text = (
        "6. Pay\n\nMinutes:\n\nIt was resolved that the following accounts be paid.\n\n"
        "1. Rope – £50\n\n2. Paint – £70\n\n7. Date of next meeting\n\nThe next meeting is in May."
    )
    minutes, _ = parse_minutes(bare(text))
    pay, meeting = minutes.items
    assert [limb.label for limb in pay.decisions[0].limbs[0].limbs] == ["1.", "2."]
    assert meeting.title == "Date of next meeting"


def test_published_decisions_begin_above_who_made_them() -> None:
    record = "{}\nDecision Maker: {}\nEffective from: 21/06/2024\nDecision:\nTo light the lamps.\nLead officer: Ann\n"
    text = record.format("Lamps in Mill Lane", "Head of Lamps") + record.format("Lamps at the quay", "Cabinet")
    assert [title for _, title in numbers_and_titles(text)] == ["Lamps in Mill Lane", "Lamps at the quay"]


def test_a_published_decision_below_the_bullets_of_another_has_no_title() -> None:
    first = "Lamps\nDecision Maker: Head of Lamps\nDecision:\nTo light the lamps of:\n· Mill Lane\n· The quay\n"
    minutes, _ = parse_minutes(bare(first + "Decision Maker: Cabinet\nDecision:\nTo paint the hut.\n"))
    limbs = [limb for item in minutes.items for each in item.decisions for limb in each.limbs]
    assert "The quay" in [part.text for limb in limbs for part in (limb, *limb.limbs)]


def test_a_published_decision_below_the_last_part_of_another_has_no_title() -> None:
    first = "Lamps\nDecision Maker: Head of Lamps\nDecision:\nThat:\n1. the lamps be lit; and\n2. the quay be swept.\n"
    minutes, _ = parse_minutes(bare(first + "Decision Maker: Cabinet\nDecision:\nTo paint the hut.\n"))
    assert [len(item.decisions[0].limbs) for item in minutes.items] == [2, 1]
    assert minutes.items[1].title == ""


def test_no_published_decision_has_a_title_where_the_page_begins_without() -> None:
    record = "Decision Maker: {}\nDecision:\nTo light the lamps.\nThe lamps of Mill Lane are old\n"
    minutes, _ = parse_minutes(bare(record.format("Cabinet") + record.format("Head of Lamps")))
    assert [item.title for item in minutes.items] == ["", ""]


def test_a_published_decision_may_have_a_number_before_its_title() -> None:
    record = "{}\nDecision Maker: {}\nEffective from: 21/06/2024\nDecision:\nTo light the lamps.\nLead officer: Ann\n"
    text = record.format("4. Lamps in Mill Lane", "Head of Lamps") + record.format("5. Lamps at the quay", "Cabinet")
    assert [title for _, title in numbers_and_titles(text)] == ["Lamps in Mill Lane", "Lamps at the quay"]


def test_one_decision_with_its_maker_is_of_its_own_page() -> None:
    text = "Decision details\n\nLamps\n\nDecision Maker: Cabinet\n\nDecision:\n\nThat the lamps be lit."
    assert [title for _, title in numbers_and_titles(text)] == ["Lamps"]


def test_a_title_that_is_an_aim_begins_an_item_below_what_was_resolved() -> None:
    text = (
        "To approve the accounts\n\nTo consider the accounts for the year\n\n"
        "It was resolved to approve the accounts.\n\n"
        "To set the precept\n\nTo agree the precept for 2020/21\n\n"
        "It was resolved to set the precept at £4,000."
    )
    assert numbers_and_titles(text)[-1] == (None, "To set the precept")


def test_a_short_title_that_tells_a_deed_stays_one() -> None:
    text = "1. Agreed the agenda\n\nThe agenda was agreed.\n\n2. Agreed the minutes\n\nThe minutes were agreed."
    assert numbers_and_titles(text) == [("1", "Agreed the agenda"), ("2", "Agreed the minutes")]
