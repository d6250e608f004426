"""What readers can take away of an imagined archive: the files by path, as they would be published."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.model.register import Record
from generator.pipeline import Reading
from generator.settings import Settings
from generator.sharing import Shared, share
from tests.projects import BUDGET, TODAY, Project, make_project

# Signs with which a formula begins, markup, a letter that XML forbids, and all that the tables are about.
PROMISES = """\
Agenda item

Foster carers

Minutes:

12.1    The Director reported that the number of foster carers had risen from 41 to 53 since March 2023.

12.2    The Director would bring a report on foster carers to the Committee by 12 June 2024.

·    A new centre for <b>early help</b> & care would open on 3 September 2024; the review would end in autumn 2024.

·    Members would see the \ufffffigures in July 2024. The Chair welcomed the Exampleshire Trust.

12.3    Ofsted had inspected early help on 5 February 2024; 71 per cent of visits were on time.

12.4    An open day would be held on 2 April 2024.

RESOLVED (unanimously) that:

(a) the following be agreed:
    (i) the plan be approved; and
    (ii) it be published by 1 May 2025; and
(b) =SUM(A1:A9) & "quoted", words be noted.

ACTION: Officers to write to every school by 30 June 2024.
"""
ROUTINE = """\
Agenda item

Minutes of the last meeting

Minutes:

The minutes of the meeting held on 9 January 2024 were agreed as a correct record.
"""
SILENT = """\
Agenda item

Roads

Minutes:

The Chair spoke about roads.
"""
# A later record that says what came of something.
ANSWERED = BUDGET.replace(
    "The Chair",
    "The action agreed on 12 March 2024 to write to every school was completed. "
    "The open day, 2 April 2024, was full. The Chair",
)
MATTERS = """\
budget:
  name: Budget
  plain: What the council may spend.
  council: exampleshire
  names: [budget]
talks-on-roads:
  name: Talks on roads
  plain: What is said of roads.
  council: exampleshire
  names: [about roads]
  never: [all about roads]
"""
MEASURES = """\
foster-carers:
  name: Foster carers
  plain: Carers approved.
  council: exampleshire
  words: [the number of foster carers]
  better: higher
  why: The minutes ask for more of them.
"""
FACTS = {"source": "https://minutes.exampleshire.example/12?a=1&b=2", "retrieved": "2024-04-30", "status": "draft"}


def make_archive(root: Path) -> Project:
    """Return a project whose minutes hold something for every table and every feed."""
    project = make_project(root)
    project.write("content/matters.yml", MATTERS)
    project.write("content/measures.yml", MEASURES)
    project.add("budget", ANSWERED, title="Budget", date="2024-04-09")
    project.add("promises", PROMISES, title='"=Foster carers: + and @"', date="2024-03-12", **FACTS)
    project.add("routine", ROUTINE, title="Minutes of the last meeting", date="2024-02-13")
    project.add("silent", SILENT, title="Roads", date='"[2023-05..2023-07]"', date_reason="Named in later minutes.")
    opening = "Cabinet\n\nPresent: Cllr Hill\n"
    project.add("opening", opening, title="Opening", date="2024-03-12", part="meeting")
    return project


def read(project: Project, environment: dict[str, str] | None = None) -> tuple[Reading, Settings]:
    """Return a project's content as it is read, and its settings."""
    settings = project.settings(environment)
    return pipeline.read_content(settings, TODAY), settings


def taken(project: Project, environment: dict[str, str] | None = None) -> Shared:
    """Return what readers can take away of a project."""
    reading, settings = read(project, environment)
    return share(reading.linked.archive, reading.linked.register, settings)


def with_register(project: Project, register: dict[str, tuple[Record, ...]]) -> Shared:
    """Return what readers can take away where the register is another than the one that was read."""
    reading, settings = read(project)
    return share(reading.linked.archive, register, settings)


def by_path(shared: Shared) -> dict[str, bytes]:
    """Return the bytes of every file by its path."""
    return {file.path: file.content for file in shared.files}


def rows(files: dict[str, bytes], table: str) -> list[dict[str, Any]]:
    """Return a table's rows from its JSON Lines."""
    # Only "\n" ends a row: a title may hold U+2028, which splitlines() takes for an end too.
    lines: Iterable[str] = files[f"data/{table}.jsonl"].decode().split("\n")[:-1]
    return [json.loads(line) for line in lines]


def write_all(files: dict[str, bytes], folder: Path) -> Path:
    """Write the files of data into a folder and return it."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / "data"
