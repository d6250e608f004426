"""What a person reviews of a reading: everything that was decided, without the offsets that the text shows anyway."""

from pathlib import Path
from typing import Any

from generator.model.document import Document
from generator.model.item import AgendaItem
from generator.parsing import parse_minutes
from generator.parsing.explain import explain_json
from generator.reading import read_bare

ROOT = Path(__file__).parents[2]
PLACES = ("start", "end", "lead_span")
REVIEWED = ("title", "number", "purpose", "decisions", "actions", "votes", "movements", "documents")


def bare(text: str) -> Document:
    return Document(path="minutes.txt", text=text, sha256="")


def read_file(path: Path) -> Document:
    document, problems = read_bare(path)
    assert document is not None, problems
    return document


def only_item(text: str) -> AgendaItem:
    minutes, _ = parse_minutes(bare(text))
    (item,) = minutes.items
    return item


def essentials(document: Document) -> dict[str, Any]:
    minutes, problems = parse_minutes(document)
    found = explain_json(minutes, problems)
    stated = {key: found[key] for key in ("council", "committee", "date")}
    problems_seen = [{"line": each["line"], "message": each["message"]} for each in found["problems"]]
    return {**stated, "items": [_item(item) for item in found["items"]], "problems": problems_seen}


def only_what_is_stated(found: Any, answer: Any) -> Any:
    """What was found, without the keys that a reviewed answer leaves open; what it has no entry for stays whole."""
    if isinstance(found, list) and isinstance(answer, list):
        stated = [only_what_is_stated(one, other) for one, other in zip(found, answer, strict=False)]
        return [*stated, *found[len(stated) :]]
    if isinstance(found, dict) and isinstance(answer, dict):
        return {key: only_what_is_stated(found[key], answer[key]) for key in answer if key in found}
    return found


def _item(item: dict[str, Any]) -> dict[str, Any]:
    paragraphs = [" ".join(filter(None, (each["role"], each["label"]))) for each in item["paragraphs"]]
    return {**{key: _without_places(item[key]) for key in REVIEWED}, "paragraphs": paragraphs}


def _without_places(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_places(each) for each in value]
    if isinstance(value, dict):
        return {
            key: len(each) if key == "repeats" else _without_places(each)
            for key, each in value.items()
            if key not in PLACES
        }
    return " ".join(value.split()) if isinstance(value, str) else value
