"""The search index over the built site, made by Pagefind."""

import re
import shutil
import subprocess
from pathlib import Path

import pagefind_bin

from generator.model.problem import GeneratorError, Problem

FOLDER = "pagefind"
INDEXED_PAGES = re.compile(r"^\s*Indexed (?P<pages>[0-9]+) pages?$", re.MULTILINE)
# The site has its own search box, so Pagefind's ready-made ones need not be published.
READY_MADE = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")
# What stands between the council's words and is not theirs: nobody searches for the number of a paragraph.
BETWEEN_WORDS = ".said .ours"
TIME_LIMIT_SECONDS = 600


def index_site(site: Path) -> int:
    """Return how many pages of the built site were indexed into its folder `pagefind`, which is made anew.

    Raises GeneratorError where Pagefind cannot run, fails or finds no page to index.
    """
    bundle = site / FOLDER
    shutil.rmtree(bundle, ignore_errors=True)
    pages = _indexed_pages(_run_pagefind(site))
    _drop_ready_made(bundle)
    return pages


def _run_pagefind(site: Path) -> str:
    command = [_executable(), "--site", str(site), "--output-subdir", FOLDER, "--exclude-selectors", BETWEEN_WORDS]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=TIME_LIMIT_SECONDS, check=True)
    except subprocess.CalledProcessError as error:
        raise _failure(f"Pagefind could not index the site: {_last_line(error.stderr or error.stdout)}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _failure(f"Pagefind could not be run: {error}") from error
    return run.stdout


def _executable() -> str:
    try:
        return str(pagefind_bin.get_executable())
    except FileNotFoundError as error:
        raise _failure("Pagefind's program is missing from the package pagefind-bin") from error


def _indexed_pages(output: str) -> int:
    match = INDEXED_PAGES.search(output)
    if match is None or match["pages"] == "0":
        raise _failure("Pagefind found no page to index")
    return int(match["pages"])


def _drop_ready_made(bundle: Path) -> None:
    for pattern in READY_MADE:
        for unused in bundle.glob(pattern):
            unused.unlink()


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1].strip() if lines else "it gave no reason"


def _failure(message: str) -> GeneratorError:
    mend = "build the site first, then install the locked packages again with `make site`"
    return GeneratorError([Problem(path=FOLDER, message=message, mend=mend)])
