"""Find a Chromium for the tests, or install one: `python -m tests.browser` prints its path."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome")
FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
ABSENT = """The browser tests need Chromium or Chrome, and none was found.
    mend: install one (Debian: apt-get install chromium; Ubuntu: google-chrome-stable from Google), or run
          .venv/bin/python -m playwright install --with-deps chromium"""


class BrowserMissingError(Exception):
    """No Chromium here, and none could be installed."""


def find_chromium() -> str:
    """Return the path of a Chromium or Chrome that starts; BrowserMissingError if there is none."""
    for candidate in _candidates():
        if _starts(candidate):
            return candidate
    raise BrowserMissingError(ABSENT)


def install_chromium() -> str:
    """Return the path of a Chromium, installed by apt or else by Playwright if the machine has none."""
    for install in (_install_by_apt, _install_by_playwright):
        try:
            return find_chromium()
        except BrowserMissingError:
            install()
    return find_chromium()


def sandbox_flags() -> tuple[str, ...]:
    """Return the flag without which Chromium refuses to start as root, for root only."""
    return ("--no-sandbox",) if os.geteuid() == 0 else ()


def _candidates() -> Iterator[str]:
    yield from _on_path()
    # Playwright is asked last: it cannot be while another of its sessions runs.
    yield _of_playwright()


def _on_path() -> list[str]:
    return [found for name in NAMES if (found := shutil.which(name))]


def _of_playwright() -> str:
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def _starts(executable: str) -> bool:
    # Ubuntu's /usr/bin/chromium-browser is a stub that only asks for a snap: being there is not enough.
    return _succeeds([executable, "--version"], seconds=30, quiet=True)


def _install_by_apt() -> None:
    as_root = _way_to_root()
    if as_root is None or not _is_debian() or shutil.which("apt-get") is None:
        return
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    _succeeds([*apt, "update"], seconds=300)
    _succeeds([*apt, "install", "--yes", "--no-install-recommends", "chromium"], seconds=600)


def _install_by_playwright() -> None:
    libraries = [] if _way_to_root() is None else ["--with-deps"]
    _succeeds([sys.executable, "-m", "playwright", "install", *libraries, "chromium"], seconds=600)


def _way_to_root() -> list[str] | None:
    """Return the words that run a command as root without asking anybody, None if there are none."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if _succeeds(["sudo", "-n", "true"], seconds=10, quiet=True) else None


def _is_debian(release: Path = Path("/etc/os-release")) -> bool:
    """Return whether this is Debian itself; Ubuntu's package of the same name only installs a snap."""
    return release.is_file() and "ID=debian" in release.read_text(encoding="utf-8").splitlines()


def _succeeds(command: Sequence[str], *, seconds: int, quiet: bool = False) -> bool:
    out = subprocess.DEVNULL if quiet else sys.stderr
    try:
        return subprocess.run(command, stdout=out, stderr=out, timeout=seconds, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


if __name__ == "__main__":
    try:
        sys.stdout.write(f"{install_chromium()}\n")
    except BrowserMissingError as error:
        sys.exit(str(error))
