"""One imagined archive for all of these tests."""

import pytest

from generator.sharing import Shared
from tests.projects import Project
from tests.sharing.taken import by_path, make_archive, taken


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_archive(tmp_path_factory.mktemp("archive"))


@pytest.fixture(scope="session")
def shared(project: Project) -> Shared:
    return taken(project)


@pytest.fixture(scope="session")
def files(shared: Shared) -> dict[str, bytes]:
    return by_path(shared)
