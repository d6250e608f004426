"""The generated Markdown into a finished site: the only module that knows MkDocs exists."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from generator.model.problem import GeneratorError, Problem
from generator.settings import Settings

# Pictures that the theme's stylesheet carries along for parts of it that no page of ours has; folds keep their mark.
ICON = re.compile(r"""--md-(?!details-)[a-z-]+:url\((?:"[^"]*"|'[^']*')\);?""")
UNUSED = ("assets/javascripts/bundle.*", "assets/**/*.map", "assets/stylesheets/palette.*")


def build_site(settings: Settings, as_of: str) -> Path:
    """Return a new folder that holds the built site; raise GeneratorError with what MkDocs says is wrong.

    `as_of` (ISO day) is the date that MkDocs prints in the sitemap in place of today.
    """
    staging = settings.root / "build" / "site"
    shutil.rmtree(staging, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(staging)]
    done = subprocess.run(  # a fixed command of our own
        command, cwd=settings.root, env=_environment(settings, as_of), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise GeneratorError(_complaints(done.stdout + done.stderr))
    _drop_unused(staging)
    return staging


def remove_built(settings: Settings) -> None:
    """Remove everything that was built here before, caches too: words that were taken down stand in all of it."""
    shutil.rmtree(settings.root / "build", ignore_errors=True)
    shutil.rmtree(settings.published, ignore_errors=True)


def _drop_unused(site: Path) -> None:
    """Remove what MkDocs copies from the theme and no page of ours needs: scripts, search, maps, and most icons."""
    shutil.rmtree(site / "assets" / "javascripts" / "lunr", ignore_errors=True)
    shutil.rmtree(site / "assets" / "javascripts" / "workers", ignore_errors=True)
    for pattern in UNUSED:
        for path in site.glob(pattern):
            path.unlink()
    for path in site.glob("assets/stylesheets/main.*"):
        path.write_text(ICON.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")


def _environment(settings: Settings, as_of: str) -> dict[str, str]:
    epoch = int(datetime.fromisoformat(as_of).replace(tzinfo=UTC).timestamp())
    ours = {
        "SITE_URL": settings.site.address,
        "SITE_NAME": settings.site.name,
        "SITE_MISTAKE_FORM": settings.site.mistake_form,
        "SITE_CONTACT": settings.site.contact_address,
        "SOURCE_DATE_EPOCH": str(epoch),
        "NO_MKDOCS_2_WARNING": "1",
    }
    return {**os.environ, **ours}


def _complaints(output: str) -> Iterable[Problem]:
    said = [line.strip() for line in output.splitlines() if line.startswith(("WARNING", "ERROR"))]
    lines = said or output.strip().splitlines()[-20:] or ["MkDocs stopped without a word"]
    mend = "mend the page or the template that it names; the site published before stays as it was"
    return [Problem(path="mkdocs.yml", message=line, mend=mend if line is lines[-1] else "") for line in lines]


def replace_site(staging: Path, published: Path) -> None:
    """Put the finished site in `staging` where the last one stands, which goes only then."""
    last = staging.with_name("site.last")
    shutil.rmtree(last, ignore_errors=True)
    if published.exists():
        published.rename(last)
    try:
        staging.rename(published)
    except OSError:
        if last.exists():
            last.rename(published)
        raise
    shutil.rmtree(last, ignore_errors=True)
