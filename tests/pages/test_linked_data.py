"""What the head of a page says to machines."""

from dataclasses import replace
from typing import Any

import pytest
import yaml

from generator.model.edtf import parse_edtf
from generator.pages.page import Page
from generator.pages.views.decision import make_decision
from generator.pages.views.home import make_home
from generator.pages.views.item import make_item
from generator.pages.views.meeting import make_meeting
from tests.pages.rendering import invented, linked

TEXT = "A plan\n\nRESOLVED: That\n\n(a) it be noted;\n\n(b) it be approved.\n"


def head(page: Page) -> dict[str, Any]:
    return dict(yaml.safe_load(page.text.split("---\n")[1]))


def facts(page: Page) -> dict[str, Any]:
    (found,) = head(page)["linked"]
    return dict(found)


def test_a_decision_is_a_work_with_its_parts_and_nothing_that_it_is_not() -> None:
    shelf, entry = linked(invented(TEXT))
    published = entry.decisions[0]
    found = facts(make_decision(shelf, entry, published))
    address = f"{shelf.site.address}d/{published.reference.lower()}/"
    assert (found["@type"], found["@id"], found["identifier"]) == ("CreativeWork", address, published.reference)
    assert [part["@id"] for part in found["hasPart"]] == [f"{address}#a", f"{address}#b"]
    assert found["creator"]["@type"] == found["creator"]["parentOrganization"]["@type"] == "GovernmentOrganization"
    assert found["isPartOf"] == {"@id": facts(make_item(shelf, entry))["@id"]}


@pytest.mark.parametrize(
    ("date", "known"), [("2021-03-10", True), ("2021-03", True), ("2021-21", False), ("[2021-05..2022-06]", False)]
)
def test_a_date_that_is_not_known_is_left_out(date: str, known: bool) -> None:
    when = parse_edtf(date)
    assert when is not None
    document = invented(TEXT)
    assert document.facts is not None
    shelf, entry = linked(replace(document, facts=replace(document.facts, date=when)))
    assert facts(make_meeting(shelf, [entry])).get("startDate") == (date if known else None)
    assert facts(make_item(shelf, entry)).get("dateCreated") == (date if known else None)


def test_the_home_page_is_the_site_and_its_data() -> None:
    shelf, _ = linked(invented(TEXT))
    assert [each["@type"] for each in head(make_home(shelf))["linked"]] == ["WebSite", "Dataset"]


def test_reference_managers_find_title_council_date_numbers_and_address() -> None:
    shelf, entry = linked(invented(TEXT))
    published = entry.decisions[0]
    cited = head(make_decision(shelf, entry, published))["cited"]
    assert cited["citation_title"] == "Improvement plan"
    assert cited["citation_author"] == entry.council.name
    assert published.reference in cited["citation_technical_report_number"]
    assert cited["citation_public_url"] == f"{shelf.site.address}d/{published.reference.lower()}/"
