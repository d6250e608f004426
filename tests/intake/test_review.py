"""`minutes review`: both texts side by side, and a confirmation that the next build can read."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main, reviewing
from generator.intake.review import stands_in, tell_candidate, write_confirmation
from generator.linking.follow_through import find_candidates
from generator.model.archive import Archive
from generator.model.follow_through import Confirmation, StepKind
from tests.linking.follow_through.items import archive_of, make_item
from tests.projects import Project, make_project

ASKED = (
    "RESOLVED that:\n\n(a) a survey of elm trees be made; and\n\n(b) the pond be drained and fenced by the rangers.\n"
)
LATER = "The survey of elm trees had found forty. The pond was full of frogs that no ranger would move.\n"


@pytest.fixture(scope="module")
def archive() -> Archive:
    return archive_of(make_item("2021-03-10", ASKED), make_item("2021-09-08", LATER, "Trees"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = make_project(tmp_path)
    project.add("asked", f"Trees\n\nMinutes:\n\n{ASKED}", date="2021-03-10")
    project.add("later", f"Trees\n\nMinutes:\n\n{LATER}", date="2021-09-08", title="Trees")
    return project


def test_candidates_come_strongest_first_with_those_not_shown(archive: Archive) -> None:
    found = find_candidates(archive.entries, archive.follow_through)
    assert [(each.asked.anchor, each.shown) for each in found] == [("a", True), ("b", False)]
    assert found[0].step.strength > found[1].step.strength


def test_texts_stand_side_by_side(archive: Archive) -> None:
    candidate, _ = find_candidates(archive.entries, archive.follow_through)
    lines = list(tell_candidate(candidate, archive, 100))
    assert all(len(line) <= 100 for line in lines)
    assert any("a survey of elm trees be made" in left and "had found forty" in right for left, right in halves(lines))
    assert lines[-1] == "Why: Both say: survey, elm, trees."


def halves(lines: list[str]) -> list[tuple[str, str]]:
    """Return the two columns of each line that has two."""
    return [(left, right) for left, bar, right in (line.partition("│") for line in lines) if bar]


def test_words_are_held_against_the_record(archive: Archive) -> None:
    later = archive.entries[-1]
    assert stands_in(later, "The survey of\nelm trees")
    assert not stands_in(later, "The survey of oak trees")


def test_what_is_written_is_read_and_shown(project: Project) -> None:
    assert CliRunner().invoke(main, ["--root", str(project.root), "mint"]).exit_code == 0
    settings = project.settings()
    register = "".join(path.read_text() for path in (project.root / "content/register").rglob("*.jsonl"))
    reference = register.split('"kind": "limb", "id": "a", "parent": "')[1].split('"')[0]
    confirmation = Confirmation(
        part=f"{reference}#a",
        state=StepKind.REPORTED_BACK,
        record="later",
        quotation="The survey  of elm trees had found forty.",
        who='The "Clerk": herself',
        when="2024-04-02",
    )
    path = write_confirmation(settings, "exampleshire", confirmation)
    write_confirmation(settings, "exampleshire", confirmation)
    assert path.read_text().count("- part:") == 2
    first, second = project.settings().confirmations
    assert (first.who, first.quotation) == ('The "Clerk": herself', "The survey of elm trees had found forty.")
    assert CliRunner().invoke(main, ["--root", str(project.root), "check"]).exit_code == 0
    path.write_text(path.read_text().replace("found forty", "found fifty"))
    broken = CliRunner().invoke(main, ["--root", str(project.root), "check"])
    assert broken.exit_code == 1
    assert (
        f"content/follow-through/exampleshire.yml:{second.line}: the quotation does not stand in later" in broken.output
    )


def test_the_list_asks_nothing_and_writes_nothing(project: Project) -> None:
    found = CliRunner().invoke(main, ["--root", str(project.root), "review", "--list"])
    assert found.exit_code == 0
    assert "2 to review." in found.output
    assert not (project.root / "content/follow-through").exists()


def test_someone_at_a_terminal_is_asked_until_the_words_stand(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing, "_someone_is_there", lambda: True)
    said = ["reported back", "The Clerk", "It found fifty.", "had found forty", "stop"]
    found = CliRunner().invoke(main, ["--root", str(project.root), "review"], input="\n".join(said) + "\n")
    assert "These words do not stand in the record." in found.output
    assert "Written to content/follow-through/exampleshire.yml." in found.output
    (confirmed,) = project.settings().confirmations
    assert (confirmed.state, confirmed.who, confirmed.quotation) == (
        StepKind.REPORTED_BACK,
        "The Clerk",
        "had found forty",
    )


def test_a_wrong_link_is_written_and_gone(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviewing, "_someone_is_there", lambda: True)
    said = ["wrong link", "The Clerk", "Other elms.", "wrong link", "", "stop"]
    first = CliRunner().invoke(main, ["--root", str(project.root), "review"], input="\n".join(said) + "\n")
    assert first.output.count("Written to content/follow-through/exampleshire.yml.") == 2
    rejected = project.settings().rejections
    assert [(each.who, each.why) for each in rejected] == [("The Clerk", "Other elms."), ("The Clerk", "")]
    again = CliRunner().invoke(main, ["--root", str(project.root), "review", "--list"])
    assert again.output.endswith("0 to review.\n")
    checked = CliRunner().invoke(main, ["--root", str(project.root), "check"])
    assert "no link is rejected" not in checked.output
    assert "none is rejected" not in checked.output


def test_what_is_skipped_is_not_written(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviewing, "_someone_is_there", lambda: True)
    assert CliRunner().invoke(main, ["--root", str(project.root), "review"], input="skip\n\n").exit_code == 0
    assert project.settings().confirmations == ()


def test_only_the_council_asked_for_is_listed(project: Project) -> None:
    found = CliRunner().invoke(main, ["--root", str(project.root), "review", "--list", "--council", "elsewhere"])
    assert found.output.endswith("0 to review.\n")


def test_a_broken_set_up_is_told(project: Project) -> None:
    project.write("content/matters.yml", "- no")
    found = CliRunner().invoke(main, ["--root", str(project.root), "review", "--list"])
    assert found.exit_code == 2
    assert "content/matters.yml" in found.output
