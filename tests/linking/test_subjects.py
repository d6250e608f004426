import pytest

from generator.linking.wording import phrase_pattern
from generator.model.archive import Link, LinkKind
from generator.settings import Settings
from tests.linking.minutes import linked, make_minutes
from tests.projects import make_project


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return make_project(tmp_path_factory.mktemp("project")).settings()


@pytest.mark.parametrize(
    ("title", "discussion", "decided", "expected"),
    [
        ("Early help", [], "the report be noted", [("Early help", "title")]),
        ("Plan", [], "early  help be extended", [("early  help", "decision")]),
        ("Plan", ["Early help came up.", "Family centres too."], "it be noted", None),
        (
            "Plan",
            ["Early help came up.", "Family centres too: early help."],
            "it be noted",
            [("Early help", "text"), ("Family centres", "text"), ("early help", "text")],
        ),
        ("Plan", ["Nearly helpless."], "it be noted", None),
        ("Plan", ["Early help."], "early help grow", [("Early help", "text"), ("early help", "decision")]),
    ],
    ids=["title", "decision", "in passing", "three mentions", "other words", "mention and decision"],
)
def test_a_theme_needs_evidence_and_shows_it(
    settings: Settings, title: str, discussion: list[str], decided: str, expected: list[tuple[str, str]] | None
) -> None:
    minutes = make_minutes("exs-1", [("1.", decided)], title=title, discussion=discussion)
    archive = linked(settings, minutes).archive
    found = archive.links("exs-1", LinkKind.THEME)
    assert [link.target for link in found] == (["early-help"] if expected else [])
    evidence = [piece for link in found for piece in link.evidence]
    assert [(piece.text, piece.place) for piece in evidence] == (expected or [])
    assert all(piece.span.of(minutes.document.text) == piece.text for piece in evidence)


def test_an_action_counts_as_a_decision_does(settings: Settings) -> None:
    minutes = make_minutes("exs-1", actions=[("1.", "The Director to report on early help")])
    (link,) = linked(settings, minutes).archive.links("exs-1", LinkKind.THEME)
    assert [piece.place for piece in link.evidence] == ["decision"]


def test_an_organisation_is_linked_by_any_name_it_goes_by(settings: Settings) -> None:
    minutes = make_minutes(
        "exs-1", discussion=["The Trust spoke. The Exampleshire Trust answered.", "Trusted friends."]
    )
    archive = linked(settings, minutes).archive
    (link,) = archive.links("exs-1", LinkKind.ORGANISATION)
    assert [piece.text for piece in link.evidence] == ["The Trust", "Exampleshire Trust"]
    assert archive.links_to["exampleshire-trust"] == (link,)


def test_a_decision_is_linked_from_its_item(settings: Settings) -> None:
    archive = linked(settings, make_minutes("exs-1", [("1.", "one")], [("2.", "two")])).archive
    references = [decision.reference for decision in archive.entries[0].decisions]
    assert [link.target for link in archive.links("exs-1", LinkKind.DECISION)] == references
    assert [link.source for reference in references for link in archive.links_to[reference]] == ["exs-1", "exs-1"]


def test_neighbours_run_along_the_committee_from_the_oldest_to_the_newest(settings: Settings) -> None:
    archive = linked(
        settings,
        make_minutes("new", date="2024-06-01"),
        make_minutes("old", date="2023-01-01"),
        make_minutes("other", date="2023-06-01", committee="scrutiny-committee"),
        make_minutes("middle", date="[2023-02..2023-09]"),
    ).archive
    assert {entry.id: targets(archive.links(entry.id, LinkKind.NEXT)) for entry in archive.entries} == {
        "old": ["middle"],
        "middle": ["new"],
        "other": [],
        "new": [],
    }
    assert targets(archive.links("new", LinkKind.PREVIOUS)) == ["middle"]
    assert targets(archive.links("old", LinkKind.PREVIOUS)) == []


def test_the_items_of_a_meeting_follow_one_another_by_their_numbers(settings: Settings) -> None:
    numbers = {"a": "100/16", "b": "99/16", "c": None, "d": "101/16"}
    archive = linked(settings, *(make_minutes(name, number=number) for name, number in numbers.items())).archive
    assert [entry.id for entry in archive.entries] == ["c", "b", "a", "d"]
    assert targets(archive.links("b", LinkKind.NEXT)) == ["a"]


def targets(links: tuple[Link, ...]) -> list[str]:
    return [link.target for link in links]


def test_neighbours_on_a_theme_run_through_the_council(settings: Settings) -> None:
    archive = linked(
        settings,
        make_minutes("old", title="Early help", date="2023-01-01"),
        make_minutes("between", title="Roads", date="2023-02-01"),
        make_minutes("new", title="Early help", date="2023-03-01", committee="scrutiny-committee"),
        make_minutes("both", title="Early help for foster carers", date="2023-04-01"),
    ).archive
    forward = {entry.id: archive.links(entry.id, LinkKind.NEXT_ON_THEME) for entry in archive.entries}
    assert {name: [(link.target, link.about) for link in links] for name, links in forward.items()} == {
        "old": [("new", "early-help")],
        "between": [],
        "new": [("both", "early-help")],
        "both": [],
    }
    assert targets(archive.links("new", LinkKind.PREVIOUS_ON_THEME)) == ["old"]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("early help", "Early\N{NO-BREAK SPACE}\n Help", ["Early\N{NO-BREAK SPACE}\n Help"]),
        ("early help", "early helpers", []),
        ("corporate parent*", "Corporate parenting, parent", ["Corporate parenting"]),
        ("SEND", "send SEND", ["SEND"]),
        ("DfE", "DFE dfe DfE", ["DfE"]),
        ("Ofsted", "OFSTED ofsted", ["OFSTED", "ofsted"]),
        ("child's", "child\N{RIGHT SINGLE QUOTATION MARK}s", ["child\N{RIGHT SINGLE QUOTATION MARK}s"]),
        ("a.b", "a.b axb", ["a.b"]),
    ],
)
def test_a_phrase_is_found_as_whole_words(phrase: str, text: str, expected: list[str]) -> None:
    assert phrase_pattern([phrase]).findall(text) == expected


def test_of_two_phrases_the_longer_counts_and_none_finds_nothing() -> None:
    assert phrase_pattern(["foster", "foster carers"]).findall("foster carers foster") == ["foster carers", "foster"]
    assert phrase_pattern([]).findall("anything") == []
