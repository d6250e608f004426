"""The real site, built once for all of these tests, and a watched browser on it."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator import pipeline
from generator.publishing.preview import serving
from generator.settings import Settings
from tests.site.built import BASE, BuiltSite
from tests.site.moved import Moved, make_moved
from tests.site.visiting import Visitor

ROOT = Path(__file__).parents[2]
TODAY = "2026-01-01"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    """The real site below /some-project/, built for the address at which it is served."""
    root = _copy_of_project(tmp_path_factory.mktemp("real"))
    # Serving begins before there is a site: the address, with its free port, is printed on the pages.
    with serving(root / "content", BASE) as server:
        settings = Settings.load(root, {"SITE_URL": server.address})
        pipeline.build(settings, TODAY, lambda _: None, frozen=False)
        server.folder = settings.published
        linked = pipeline.read_content(settings, TODAY).linked
        yield BuiltSite(root=root, folder=server.folder, address=server.address, linked=linked)


def _copy_of_project(root: Path) -> Path:
    shutil.copy(ROOT / "mkdocs.yml", root)
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, root / name)
    return root


@pytest.fixture(scope="session")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Moved]:
    """A small site on which records moved, changed, were withdrawn and taken down since they were first published."""
    with ExitStack() as stack:
        yield make_moved(tmp_path_factory.mktemp("moved"), stack)


@pytest.fixture
def visitor(browser: Browser, site: BuiltSite) -> Iterator[Visitor]:
    """A reader; after the test, nothing was said on the console and nothing asked of any other site."""
    with ExitStack() as stack:
        visitor = Visitor(browser=browser, site=site, stack=stack)
        yield visitor
    assert visitor.complaints() == []
    assert visitor.outside() == []
