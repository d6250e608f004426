"""The archive, made again from nothing but the data that was taken away."""

import json
import shutil
from pathlib import Path
from typing import Any

from generator.pipeline import Reading
from tests.projects import GLOSSARY, ORGANISATIONS, ROOT, SITE, Project
from tests.sharing.taken import by_path, read, rows, taken

FACTS = {
    "id": "id", "title": "title", "council": "council", "committee": "committee", "date": "date",
    "date_reason": "date_reason", "sitting": "sitting", "number": "number", "status": "status",
    "status_reason": "status_reason", "source_url": "source", "retrieved": "retrieved", "original": "original",
    "original_hash": "original_sha256", "notes": "notes", "part": "part",
}  # fmt: skip


def write_documents(files: dict[str, bytes], project: Project) -> None:
    """Write every document of the data as a file of the minutes."""
    for row in rows(files, "documents"):
        stated = {FACTS[name]: str(row[name]) for name in FACTS if row[name] is not None}
        lines = [f"{key}: {json.dumps(value)}\n" for key, value in stated.items()]
        path = f"content/minutes/{row['council']}/{row['committee']}/{row['id']}.md"
        project.write(path, "".join(["---\n", *lines, "---\n", row["text"]]))


def write_bodies(files: dict[str, bytes], project: Project) -> None:
    """Write the councils with their committees, the themes and the matters."""
    for council in rows(files, "councils"):
        committees = {
            row["id"].split("/")[1]: {key: row[key] for key in ("name", "kind", "about", "website")}
            for row in rows(files, "committees")
            if row["council"] == council["id"]
        }
        keys = ("name", "short_name", "code", "gss", "website", "minutes_site")
        said = {key: council[key] for key in keys} | {"committees": committees}
        project.write(f"content/councils/{council['id']}.yml", json.dumps(said))
    themes = {
        row["id"]: {"name": row["name"], "plain": row["about"], "words": row["words"].split("; ")}
        for row in rows(files, "themes")
    }
    project.write("content/themes.yml", json.dumps(themes))
    matters = {
        row["id"]: {
            "name": row["name"],
            "plain": row["about"],
            "council": row["council"],
            "names": row["names"].split("; "),
            **({"never": row["never"].split("; ")} if row["never"] else {}),
        }
        for row in rows(files, "matters")
    }
    project.write("content/matters.yml", json.dumps(matters))
    write_measures(files, project)


def write_measures(files: dict[str, bytes], project: Project) -> None:
    """Write the measures that people confirmed."""
    measures = {
        row["id"]: {
            "name": row["name"],
            "plain": row["about"],
            "words": row["words"].split("; "),
            **{key: row[key] for key in ("council", "unit", "better", "why") if row[key]},
        }
        for row in rows(files, "measures")
    }
    project.write("content/measures.yml", json.dumps(measures))


def essentials(reading: Reading) -> list[Any]:
    """What an archive says, whatever the names of the files it was read from."""
    archive = reading.linked.archive
    return [
        *(
            (e.facts, e.item, e.council, e.committee, e.meeting, e.address, e.decisions, e.actions, e.record)
            for e in archive.entries
        ),
        archive.councils,
        archive.themes,
        archive.matters,
        dict(archive.links_from),
        {key: [held.document.text for held in opening] for key, opening in archive.openings.items()},
        dict(reading.linked.register),
    ]


def test_the_data_read_back_gives_the_same_archive(project: Project, files: dict[str, bytes], tmp_path: Path) -> None:
    again = Project(root=tmp_path)
    again.write("content/site.yml", SITE)
    again.write("content/glossary.yml", GLOSSARY)
    again.write("content/organisations.yml", ORGANISATIONS)
    write_bodies(files, again)
    write_documents(files, again)
    assert essentials(read(again)[0]) == essentials(read(project)[0])
    assert by_path(taken(again)) == files


def test_the_founding_minutes_read_back_are_the_founding_minutes(tmp_path: Path) -> None:
    founding, again = Project(root=ROOT), Project(root=tmp_path)
    files = by_path(taken(founding))
    shutil.copytree(ROOT / "content", tmp_path / "content", ignore=shutil.ignore_patterns("minutes"))
    write_documents(files, again)
    assert len(rows(files, "documents")) >= 5
    assert essentials(read(again)[0]) == essentials(read(founding)[0])
    assert by_path(taken(again)) == files
