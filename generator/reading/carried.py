"""An upload as JSON and back, exactly: how a reader in a process of its own hands over what it read."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from generator.reading.upload import Dropped, LinkedDocument, Stated, Upload, UploadedItem

STATED = ("council", "committee", "date", "url", "status")


def to_json(upload: Upload) -> str:
    """Return `upload` as one line of ASCII."""
    return json.dumps(asdict(upload))


def from_json(text: str) -> Upload:
    """Return the upload that `to_json` wrote; raise ValueError, KeyError or TypeError if it wrote none."""
    fields: dict[str, Any] = json.loads(text)
    stated = {name: Stated(**fields.pop(name)) for name in STATED if fields[name] is not None}
    items = tuple(_item(item) for item in fields.pop("items"))
    dropped = tuple(Dropped(**each) for each in fields.pop("dropped"))
    return Upload(**{**fields, **stated}, items=items, dropped=dropped)


def _item(fields: Mapping[str, Any]) -> UploadedItem:
    documents = tuple(LinkedDocument(**each) for each in fields["documents"])
    return UploadedItem(**{**fields, "documents": documents})
