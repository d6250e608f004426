import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.adding.addresses import canonical_address, host_of, names_one_item
from generator.settings.schema import schema_validator

HOST = "https://minutes.exampleshire.example"
STARTS = st.sampled_from(["http://", "https://", "//", "a.example", "A.Example:80", "u@", "/", "mgai.aspx", "[", "]"])
QUERIES = st.sampled_from(["?", "&", "ID=1", "id=2", "MeetingId=3", "MID=", "CommitteeId=4", "x=1", "Ver=4", "LLL=0"])
MARKS = st.sampled_from(
    ["ieListDocuments.ASPX", "%2f", "%", "#top", "\N{NO-BREAK SPACE}", "\ud800", '"', "<", "+", "="]
)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://MINUTES.exampleshire.example/mgai.aspx?id=12&x=1&LLL=0", f"{HOST}/mgAi.aspx?ID=12"),
        (f"{HOST}/ielistdocuments.aspx?Ver=4&MID=40&CommitteeId=3", f"{HOST}/ieListDocuments.aspx?CId=3&MId=40"),
        (f"{HOST}/ieListDocuments.aspx?MeetingId=40&CId=3&DF=12/03/2024", f"{HOST}/ieListDocuments.aspx?CId=3&MId=40"),
        (f"{HOST}/ieDecisionDetails.aspx?AIId=7&ID=9&PlanId=0", f"{HOST}/ieDecisionDetails.aspx?ID=9&AIId=7"),
        (f"{HOST}/ieIssueDetails.aspx?IId=5&Opt=3&EVT=1&LS=2#Hist", f"{HOST}/ieIssueDetails.aspx?IId=5"),
        (f"{HOST}/mgAi.aspx?ID=12&id=13", f"{HOST}/mgAi.aspx?ID=12"),
        (f"{HOST}/IELISTMEETINGS.aspx?Act=later&x=1", f"{HOST}/ieListMeetings.aspx?Act=later"),
        (f"{HOST}:443/Council/News?x=1&page=2#top", f"{HOST}/Council/News?x=1&page=2"),
        (f"{HOST}:8443", f"{HOST}:8443/"),
        (f" {HOST}/minutes of may.pdf ", f"{HOST}/minutes%20of%20may.pdf"),
    ],
)
def test_many_spellings_are_one_address(address: str, expected: str) -> None:
    assert canonical_address(address) == expected


@pytest.mark.parametrize(
    "address",
    [
        "",
        "minutes",
        "ftp://a.example/x",
        "https:///mgAi.aspx",
        "https://[1",
        "https://a:b/",
        "https://ex_ample/",
        "https://a/\0",
    ],
)
def test_what_is_no_address_of_the_web_is_none(address: str) -> None:
    assert canonical_address(address) == ""
    assert canonical_address("https://a.example/" + "a" * 2000) == ""


@given(
    st.lists(STARTS | QUERIES | MARKS, max_size=12).map("".join)
    | st.text(max_size=60).map("https://a.example/".__add__)
)
def test_a_canonical_address_stays_as_it_is_and_may_be_stored(address: str) -> None:
    once = canonical_address(address)
    assert canonical_address(once) == once
    source = schema_validator("document").schema["properties"]["source"]  # type: ignore[index]
    assert not list(schema_validator("document").evolve(schema=source).iter_errors(once))


def test_an_item_or_a_decision_has_a_page_of_its_own_and_a_meeting_is_not_one() -> None:
    assert names_one_item(f"{HOST}/mgAi.aspx?ID=12")
    assert names_one_item(f"{HOST}/ieDecisionDetails.aspx?ID=9")
    assert not names_one_item(f"{HOST}/ieListDocuments.aspx?CId=3&MId=40")
    assert not names_one_item(f"{HOST}/ieIssueDetails.aspx?IId=5")


def test_a_host_is_in_small_letters_without_www() -> None:
    assert host_of("http://WWW.Exampleshire.example/x") == "exampleshire.example"
    assert host_of("no address") == ""
