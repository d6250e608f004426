"""Every page is valid HTML by the Nu checker, but for what was read and judged; the list of that is kept true."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from scripts.check_html import ALLOWED, JAR, in_words, read_messages, unexpected, unmet
from tests.site.built import BuiltSite
from tests.site.moved import Moved

needs_checker = pytest.mark.skipif(
    shutil.which("java") is None or not JAR.is_file(),
    reason="not checked here: the HTML checker needs Java, and its program, which `make check-html` fetches",
)


def faults(messages: Iterable[dict[str, str]]) -> list[str]:
    return list(in_words(unexpected(messages)))


@needs_checker
def test_every_page_is_valid_and_every_allowance_is_met(site: BuiltSite) -> None:
    messages = read_messages(JAR, site.folder)
    assert faults(messages) == unmet(messages) == []


@needs_checker
def test_pages_that_moved_changed_or_were_withdrawn_are_valid(moved: Moved) -> None:
    assert faults(read_messages(JAR, moved.settings.published)) == []


@needs_checker
def test_a_fault_is_found_whatever_java_itself_has_to_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-Dsaid=yes")
    (tmp_path / "wrong.html").write_text("<!doctype html><html lang=en><title>A</title><p><li>B</li></p>", "utf-8")
    found = faults(read_messages(JAR, tmp_path))
    assert found
    assert all("wrong.html:1: " in fault for fault in found)


def test_only_what_was_judged_is_allowed_and_only_while_it_is_met() -> None:
    policy = (
        "Resource violates Content Security Policy (meta tag): external script “{}” blocked by “script-src” directive."
    )
    ours, other = (
        {"message": policy.format(path)} for path in ("../../assets/javascripts/site.js", "https://e.example/a.js")
    )
    assert unexpected([ours, other]) == [other]
    assert len(unmet([ours])) == len(ALLOWED) - 1
