"""What the guides tell people to type is there."""

import re
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from scripts.screenshots import SHOWN
from tests.tools.places import MAKEFILE, ROOT, WORKFLOWS

GUIDES = ("README.md", "CONTRIBUTING.md", "content/pages/adding-minutes.md")
TARGET = re.compile(r"(?m)^(?P<name>[a-z][a-z-]*):(?!=)")
MAKE = re.compile(r"\bmake (?P<name>[a-z][a-z-]*)")
MINUTES = re.compile(r"(?m)(?:`|^\s+|^|bin/)minutes (?P<name>[a-z]+)")
LINK = re.compile(r"\]\((?P<path>[^)#:]+)(?:#[^)]*)?\)")

PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<path>[^)]+)\)")
SMALL = 40 * 1024

every_guide = pytest.mark.parametrize("guide", GUIDES)


def code(path: Path) -> str:
    """The text that stands as code in a guide: fenced, indented by a fence, or between backticks."""
    text = path.read_text(encoding="utf-8")
    return "\n".join(re.findall(r"(?s)```.*?```|`[^`\n]+`", text))


def targets() -> set[str]:
    return {match["name"] for match in TARGET.finditer(MAKEFILE.read_text(encoding="utf-8"))}


def ran_by(path: Path) -> set[str]:
    return {match["name"] for match in MAKE.finditer(path.read_text(encoding="utf-8"))}


@every_guide
def test_every_make_target_named_is_there(guide: str) -> None:
    named = {match["name"] for match in MAKE.finditer(code(ROOT / guide))}
    assert named
    assert named <= targets()


@every_guide
def test_every_minutes_command_named_is_there(guide: str) -> None:
    named = {match["name"] for match in MINUTES.finditer(code(ROOT / guide))}
    assert named <= set(main.commands)


@pytest.mark.parametrize("guide", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_file_a_guide_links_to_is_there(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    absent = [match["path"] for match in LINK.finditer(text) if not (ROOT / match["path"]).exists()]
    assert absent == []


@every_guide
def test_every_picture_that_a_guide_shows_is_small_and_told_in_words(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    for picture in PICTURE.finditer(text):
        file = (ROOT / guide).parent / picture["path"]
        assert file.stat().st_size <= SMALL, guide
        assert len(picture["words"].split()) > 5, guide


def test_the_pictures_that_are_made_again_are_those_that_are_shown() -> None:
    shown = {
        (ROOT / guide).parent / picture["path"]
        for guide in GUIDES
        for picture in PICTURE.finditer((ROOT / guide).read_text(encoding="utf-8"))
    }
    assert shown == set(SHOWN.values())


def test_readme_opens_with_the_two_commands() -> None:
    assert {"site", "test"} <= ran_by(ROOT / "README.md")


def test_make_help_lists_every_target() -> None:
    helped = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {match["name"] for match in MAKE.finditer(helped)} == targets()


def test_ci_runs_the_commands_that_people_run() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^make .*$", script) == ["make check", "make test"]
    check = next(path for path in WORKFLOWS if path.stem == "check").read_text(encoding="utf-8")
    assert {"make check", "make test"} <= set(re.findall(r"run: (make [a-z]+)$", check, re.MULTILINE))
