"""The data package, read by the library of those who define it."""

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, Report, system

from generator.sharing import Shared
from tests.projects import COUNCIL, Project
from tests.sharing.taken import by_path, make_archive, taken, write_all

LICENCE = """\
licence:
  name: Open Government Licence v3.0
  website: https://licence.example/ogl-3
  stated_at: https://exampleshire.example/copyright
"""


def validated(folder: Path) -> Report:
    with system.use_context(trusted=False):
        report: Report = Package(str(folder / "datapackage.json"), basepath=str(folder)).validate()
        return report


def complaints(report: Report) -> list[list[Any]]:
    found: list[list[Any]] = report.flatten(["title", "type", "fieldName", "note"])
    return found


def test_frictionless_finds_nothing_wrong(files: dict[str, bytes], tmp_path: Path) -> None:
    report = validated(write_all(files, tmp_path))
    assert complaints(report) == []
    assert report.valid
    assert report.stats["tasks"] == len(json.loads(files["data/datapackage.json"])["resources"])


@pytest.mark.parametrize(
    ("name", "old", "new", "kind"),
    [
        ("limbs.csv", b"approved", b"approvex", "hash-count"),
        ("limbs.csv", b",false,", b",perhaps,", "type-error"),
        ("limbs.csv", b"exampleshire,", b"elsewhere,", "foreign-key"),
        ("decisions.csv", b"lead_continued", b"lead_goes_on", "incorrect-label"),
    ],
)
def test_frictionless_finds_what_is_not_as_described(
    files: dict[str, bytes], tmp_path: Path, name: str, old: bytes, new: bytes, kind: str
) -> None:
    changed = files[f"data/{name}"].replace(old, new)
    assert changed != files[f"data/{name}"]
    report = validated(write_all({**files, f"data/{name}": changed}, tmp_path))
    assert kind in {each[1] for each in complaints(report)}


def test_every_file_is_described_with_its_own_hash(files: dict[str, bytes]) -> None:
    package = json.loads(files["data/datapackage.json"])
    described = {each["path"]: (each["hash"], each["bytes"]) for each in package["resources"]}
    there = {path.removeprefix("data/"): content for path, content in files.items() if path.startswith("data/")}
    assert set(there) - set(described) == {"SHA256SUMS", "datapackage.json", "metadata.json"}
    for path, said in described.items():
        assert said == (f"sha256:{hashlib.sha256(there[path]).hexdigest()}", len(there[path]))


def test_every_file_is_proved_by_the_checksums_that_the_page_names(
    shared: Shared, files: dict[str, bytes], tmp_path: Path
) -> None:
    page = next(page.text for page in shared.pages if page.path == "data/index.md")
    assert "](SHA256SUMS)" in page.split("{: #check }")[1]
    there = {path.removeprefix("data/"): content for path, content in files.items() if path.startswith("data/")}
    for name, content in there.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    listed = {line.split("  ")[1] for line in there["SHA256SUMS"].decode().splitlines()}
    assert listed == set(there) - {"SHA256SUMS"}
    assert subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=False).returncode == 0


def test_a_council_that_states_no_licence_is_said_to_state_none(files: dict[str, bytes]) -> None:
    package = json.loads(files["data/datapackage.json"])
    words = "The words are © Exampleshire Council. The council has not been found to state a licence."
    assert package["rights"] == {"exampleshire": words}
    assert "licenses" not in package


def test_a_licence_that_a_council_states_is_given_with_the_place(tmp_path: Path) -> None:
    project = make_archive(tmp_path)
    project.write("content/councils/exampleshire.yml", COUNCIL + LICENCE)
    shared = taken(project)
    package = json.loads(by_path(shared)["data/datapackage.json"])
    assert package["licenses"] == [{"path": "https://licence.example/ogl-3", "title": "Open Government Licence v3.0"}]
    page = next(page.text for page in shared.pages if page.path == "data/index.md")
    assert "which gives them under the Open Government Licence v3&#46;0&#46;" in page
    assert "(<https://exampleshire.example/copyright>)" in page
    assert "Open Government Licence v3.0." in by_path(shared)["feed.xml"].decode()


def test_nothing_says_when_the_package_was_made(project: Project, files: dict[str, bytes]) -> None:
    assert "created" not in json.loads(files["data/datapackage.json"])
    assert by_path(taken(project)) == files
