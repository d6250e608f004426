"""The words of themes, glossary and organisations: in order, unambiguous, and finding what they are there to find."""

import re
from collections import Counter

import pytest

from generator.linking.wording import phrase_pattern
from tests.content.written import read_list, read_minutes

WEST_SUSSEX = "wsx-978718bb"
HEREFORDSHIRE_SCRUTINY = "hef-f8417afa"
WORCESTERSHIRE = "wor-5d1c072e"
HEREFORDSHIRE_CABINET = "hef-13c9d9bb"
CUMBRIA = "cma-2cafb3ed"
LISTS = [("themes", "words"), ("glossary", "forms"), ("organisations", "forms")]
ABBREVIATION = re.compile(r"\b\w*[A-Z]\w*[A-Z]\w*\b")
# "ChildrenCHTHE MEMBER the The member": Herefordshire's cabinet minutes are garbled here, in print.
GARBLED = {"ChildrenCHTHE", "MEMBER"}


@pytest.mark.parametrize(("name", "key"), LISTS)
def test_entries_and_their_words_stand_in_alphabetical_order(name: str, key: str) -> None:
    entries = read_list(name)
    assert list(entries) == sorted(entries)
    for slug, entry in entries.items():
        assert entry[key] == sorted(entry[key], key=lambda word: (word.casefold(), word)), slug


@pytest.mark.parametrize("name", ["glossary", "organisations"])
def test_a_form_leads_to_one_entry_only(name: str) -> None:
    forms = Counter(form.casefold().replace("’", "'") for entry in read_list(name).values() for form in entry["forms"])
    assert [form for form, times in forms.items() if times > 1] == []


@pytest.mark.parametrize(("name", "key"), LISTS)
def test_every_form_is_found_where_it_stands(name: str, key: str) -> None:
    for form in (form for entry in read_list(name).values() for form in entry[key]):
        printed = form.removesuffix("*").replace("'", "’").replace(" ", "\N{NO-BREAK SPACE}\n")
        match = phrase_pattern([form]).search(f"It saw the “{printed}”, and noted it.")
        assert match is not None, form
        assert match[0] == printed


def test_every_abbreviation_in_the_minutes_is_explained() -> None:
    words = set(ABBREVIATION.findall("\n".join(read_minutes().values()))) - GARBLED
    explained = phrase_pattern(form for entry in read_list("glossary").values() for form in entry["forms"])
    assert {"MASH", "DfE", "KPIs", "WCF"} <= words
    assert {word for word in words if explained.fullmatch(word) is None} == set()


def test_letters_that_stand_for_something_say_what() -> None:
    letters = [entry for entry in read_list("glossary").values() if ABBREVIATION.fullmatch(entry["term"])]
    assert len(letters) > 10
    assert [entry["term"] for entry in letters if "full" not in entry] == []


def test_explanations_are_short_and_free_of_abbreviations() -> None:
    for slug, entry in read_list("glossary").items():
        assert len(entry["plain"].split()) <= 35, slug
        assert len(re.findall(r"[.!?](?:\s|\Z)", entry["plain"])) in (1, 2), slug
        assert set(ABBREVIATION.findall(entry["plain"])) <= {"NHS"}, slug


@pytest.mark.parametrize(
    ("document", "theme", "found"),
    [
        (WEST_SUSSEX, "early-help", {"Early Help", "early identification"}),
        (
            WEST_SUSSEX,
            "leadership-and-governance",
            {"Children’s Trust", "management structure"},
        ),
        (HEREFORDSHIRE_SCRUTINY, "send", {"SEND", "educational health and care plans", "statement of education need"}),
        (HEREFORDSHIRE_SCRUTINY, "money-and-resources", {"grant from", "budget", "additional funding"}),
        (WORCESTERSHIRE, "exploitation", {"county lines"}),
        (WORCESTERSHIRE, "health-and-wellbeing", {"alcohol misuse", "mental health"}),
        (HEREFORDSHIRE_CABINET, "care-leavers", {"care leavers"}),
        (HEREFORDSHIRE_CABINET, "send", set()),
        (HEREFORDSHIRE_CABINET, "children-in-care", {"children in care"}),
        (CUMBRIA, "exploitation", {"CSE", "Sexual Exploitation"}),
        (
            CUMBRIA,
            "placements-and-fostering",
            {"placements", "placement stability", "foster carers"},
        ),
    ],
)
def test_theme_is_found_in_the_founding_minutes(document: str, theme: str, found: set[str]) -> None:
    pattern = phrase_pattern(read_list("themes")[theme]["words"])
    assert {" ".join(match[0].split()) for match in pattern.finditer(read_minutes()[document])} == found


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk would send the plan to members before the next meeting.",
        "The police and crime commissioner had opened the new station.",
        "Officers would foster a culture of openness and adopt the policy.",
        "The applicant had been granted permission and the work was carried out.",
        "The Chair welcomed everyone and thanked the officers for a good report.",
        "It was resolved that the minutes be approved as a correct record.",
    ],
)
def test_ordinary_sentences_lead_to_no_theme(sentence: str) -> None:
    themes = read_list("themes")
    assert [slug for slug in themes if phrase_pattern(themes[slug]["words"]).search(sentence)] == []
