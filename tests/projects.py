"""An imagined project on disk: Exampleshire's councils, committees, minutes, words and pages."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("about", "how-to-read", "what-is-held", "corrections", "accessibility", "privacy")
TODAY = "2024-05-01"

SITE = """\
name: The Exampleshire Book
tagline: What Exampleshire's committees decided.
address: https://book.example/minutes/
"""
COUNCIL = """\
name: Exampleshire Council
short_name: Exampleshire
code: EXS
gss: E06000099
website: https://exampleshire.example
minutes_site: https://minutes.exampleshire.example
committees:
  cabinet:
    name: Cabinet
    kind: cabinet
    about: The group of councillors who decide.
    website: https://minutes.exampleshire.example/1
  scrutiny-committee:
    name: Scrutiny Committee
    kind: scrutiny
    about: The councillors who ask questions.
    website: https://minutes.exampleshire.example/2
"""
THEMES = """\
early-help:
  name: Early help
  plain: Help that comes soon.
  words:
    - early help
    - family centre*
foster-care:
  name: Foster care
  plain: Homes for children who cannot live with their parents.
  words:
    - foster carers
"""
GLOSSARY = """\
scrutiny:
  term: Scrutiny
  forms: [scrutiny]
  plain: Looking closely at something.
"""
ORGANISATIONS = """\
exampleshire-trust:
  name: Exampleshire Trust
  kind: company
  forms: [Exampleshire Trust, the Trust]
  plain: A company that the council owns.
"""
PAGE = """\
---
title: {name}
description: A page called {name}.
---

Some words.
"""
PLAN = """\
Agenda item

Family centres

To consider a report on early help.

Minutes:

The Director presented the report. Members asked about waiting times.

RESOLVED that:

(a) the plan for family centres be approved;
(b) officers write to every school; and
(c) the annual report be noted.
"""
BUDGET = """\
Agenda item

Budget

Minutes:

The Chair welcomed the Exampleshire Trust.

RESOLVED: That the budget be approved.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project's folder, to which documents are added and in which files are changed."""

    root: Path

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file below the root and return its path."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
        return target

    def add(self, name: str, text: str | bytes = PLAN, **stated: str) -> Path:
        """Add minutes with the id `name` and return their file; `stated` replaces what the front matter says."""
        body = text.encode() if isinstance(text, str) else text
        return self.write(
            f"content/minutes/exampleshire/cabinet/{name}.md", header({"id": name} | stated).encode() + body
        )

    def settings(self, environment: Mapping[str, str] | None = None) -> Settings:
        """Return the project's settings as they stand on disk."""
        return Settings.load(self.root, environment or {})


def header(stated: Mapping[str, str] | None = None) -> str:
    """Return front matter that is right but for what `stated` replaces; an empty value leaves a key out."""
    facts = {
        "id": "exs-1",
        "title": "Family centres",
        "council": "exampleshire",
        "committee": "cabinet",
        "date": "2024-03-12",
        "date_reason": "It stands at the head of the minutes.",
    }
    lines = [f"{key}: {value}\n" for key, value in (facts | dict(stated or {})).items() if value]
    return "".join(["---\n", *lines, "---\n"])


def make_project(root: Path) -> Project:
    """Return a project with everything but minutes."""
    project = Project(root=root)
    project.write("content/site.yml", SITE)
    project.write("content/councils/exampleshire.yml", COUNCIL)
    project.write("content/themes.yml", THEMES)
    project.write("content/glossary.yml", GLOSSARY)
    project.write("content/organisations.yml", ORGANISATIONS)
    for name in PAGES:
        project.write(f"content/pages/{name}.md", PAGE.format(name=name))
    return project


def make_buildable(root: Path) -> Project:
    """Return a project with two documents and this repository's own theme, ready to build."""
    project = make_project(root)
    project.add("plan")
    project.add("budget", BUDGET, title="Budget", date="2024-04-09")
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    return project


def files_of(folder: Path, *without: str) -> dict[str, bytes]:
    """Return the bytes of every file below `folder`, by path, but for the folders named in `without`."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(found.items()) if name.split("/")[0] not in without}


def times_of(folder: Path) -> dict[str, int]:
    """Return when every file below `folder` was last written, by path."""
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*")}
