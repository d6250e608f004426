"""The locks pin every package by hash, name no host, and still answer pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools.places import LOCKS, ROOT

ENTRY = re.compile(r"(?m)^(?P<name>[a-z0-9][\w.-]*)(?:\[[\w,-]+\])?==(?P<version>[^\s;]+)(?P<rest>.*)$")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
PLACES = ("://", "file:", " @ ", "--index-url", "--extra-index-url", "--find-links", "--trusted-host")

every_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)


def entries(lock: Path) -> list[re.Match[str]]:
    """The packages of a lock, each with its hashes brought onto its own line."""
    return list(ENTRY.finditer(lock.read_text(encoding="utf-8").replace("\\\n", "")))


def locked(name: str) -> dict[str, str]:
    return {entry["name"]: entry["version"] for entry in entries(ROOT / "requirements" / name)}


def declared(*, dev: bool) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extra = project["project"]["optional-dependencies"]["dev"] if dev else []
    wanted = [*project["build-system"]["requires"], *project["project"]["dependencies"], *extra]
    return [Requirement(line) for line in wanted]


def test_there_is_a_lock_for_the_site_and_one_for_the_tests() -> None:
    assert [lock.name for lock in LOCKS] == ["dev.txt", "site.txt"]


@every_lock
def test_every_package_is_pinned_by_hash_and_once(lock: Path) -> None:
    packages = entries(lock)
    assert len(packages) > 20
    assert [package["name"] for package in packages if not HASH.search(package["rest"])] == []
    assert len({package["name"] for package in packages}) == len(packages)


@every_lock
def test_no_host_and_no_path_is_named(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert [place for place in PLACES if place in text] == []


@pytest.mark.parametrize(("name", "dev"), [("site.txt", False), ("dev.txt", True)])
def test_the_lock_answers_what_is_declared(name: str, dev: bool) -> None:
    versions = locked(name)
    for wanted in declared(dev=dev):
        assert wanted.specifier.contains(versions[canonicalize_name(wanted.name)]), wanted


def test_the_tests_run_with_the_very_packages_that_build_the_site() -> None:
    assert locked("site.txt").items() <= locked("dev.txt").items()
