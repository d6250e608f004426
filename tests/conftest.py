"""Fixtures that every test may use: one browser for the session, a fresh page for a test."""

from collections.abc import Iterator

import hypothesis
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import FLAGS, find_chromium, sandbox_flags

# No test asserts a time: a busy machine is not a bug.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-corpus",
        action="store_true",
        help="write expected.json in tests/corpus from what the parser reads now; review it before committing",
    )


@pytest.fixture(scope="session")
def update_corpus(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--update-corpus"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium; without one the test fails with the way to get one, it is never skipped."""
    executable = find_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=[*FLAGS, *sandbox_flags()])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a context of its own: nothing stored by one test is seen by another."""
    with browser.new_context() as context:
        yield context.new_page()
