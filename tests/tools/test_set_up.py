"""A machine that lacks something is told what, and how to mend it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import browser
from tests.tools.places import ROOT

# A python3 that says it is of another version; the real one runs what it is asked to run.
OF_VERSION = """case "$1" in
    --version) echo Python {version} ;;
    -m) mkdir .venv ;;
    *) exec {real} -c '
import sys
sys.version_info = tuple(map(int, "{version}".split(".")))
exec(sys.argv[1])' "$2" ;;
esac"""


def stand_in(folder: Path, name: str, script: str) -> str:
    """An executable of our own in the place of a real one."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def make_venv(python: str, folder: Path) -> subprocess.CompletedProcess[str]:
    script = ROOT / "scripts" / "make-venv.sh"
    return subprocess.run([str(script), python], cwd=folder, capture_output=True, text=True, check=False)


def test_an_absent_python_is_named(tmp_path: Path) -> None:
    made = make_venv("python9.99", tmp_path)
    assert made.returncode == 1
    assert "python9.99 is not on this machine" in made.stderr
    assert "apt-get install python3-venv" in made.stderr


def test_an_old_python_is_refused_with_the_way_to_name_another(tmp_path: Path) -> None:
    made = make_venv(stand_in(tmp_path, "python3", OF_VERSION.format(version="3.10.13", real=sys.executable)), tmp_path)
    assert made.returncode == 1
    assert "Python 3.10.13 is too old" in made.stderr
    assert "make PYTHON=" in made.stderr


@pytest.mark.parametrize("version", ["3.11.0", "3.14.1"])
def test_a_python_new_enough_makes_the_environment(tmp_path: Path, version: str) -> None:
    made = make_venv(stand_in(tmp_path, "python3", OF_VERSION.format(version=version, real=sys.executable)), tmp_path)
    assert (made.returncode, made.stdout) == (0, f"Making .venv with Python {version} ...\n")
    assert (tmp_path / ".venv").is_dir()


def test_a_python_without_venv_names_the_package(tmp_path: Path) -> None:
    bare = stand_in(tmp_path, "python3", 'case "$2" in *ensurepip*) exit 1;; esac')
    made = make_venv(bare, tmp_path)
    assert made.returncode == 1
    assert "cannot make virtual environments" in made.stderr
    assert not (tmp_path / ".venv").exists()


def test_a_stub_in_the_place_of_chromium_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, "chromium", "echo install the snap; exit 1")
    real = stand_in(tmp_path, "google-chrome", "echo Chrome 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser.find_chromium() == real


def test_a_machine_without_chromium_is_told_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "_of_playwright", lambda: str(tmp_path / "absent"))
    with pytest.raises(browser.BrowserMissingError, match="apt-get install chromium"):
        browser.find_chromium()


@pytest.mark.parametrize(
    ("release", "expected"),
    [("ID=debian\n", True), ('ID="ubuntu"\nID_LIKE=debian\n', False), ("ID=ubuntu\nID_LIKE=debian\n", False)],
)
def test_apt_is_asked_on_debian_only(tmp_path: Path, release: str, expected: bool) -> None:
    path = tmp_path / "os-release"
    path.write_text(release, encoding="utf-8")
    assert browser._is_debian(path) is expected


def test_what_is_installed_is_found_the_second_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "_of_playwright", lambda: str(tmp_path / "absent"))
    monkeypatch.setattr(browser, "_install_by_apt", lambda: None)
    monkeypatch.setattr(browser, "_install_by_playwright", lambda: stand_in(tmp_path, "chromium", "echo Chromium 1"))
    assert browser.install_chromium() == str(tmp_path / "chromium")
