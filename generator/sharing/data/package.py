"""What describes the files of data to programs: a Frictionless data package, and metadata for Datasette."""

from collections.abc import Iterable, Sequence
from typing import Any

from generator.linking.naming import slugify
from generator.model.address import DATA, full_address
from generator.model.council import Council
from generator.pages.licence import licence_in_words
from generator.settings import Site
from generator.sharing.data.column import Column, ColumnType, Table
from generator.sharing.data.files import DATABASE, DataFile
from generator.sharing.data.tables import TABLES
from generator.sharing.data.version import Version
from generator.sharing.data.views import VIEWS

FIELD_TYPES: dict[ColumnType, dict[str, Any]] = {
    ColumnType.TEXT: {"type": "string"},
    ColumnType.NUMBER: {"type": "integer"},
    ColumnType.YES_NO: {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    ColumnType.DAY: {"type": "date"},
    ColumnType.DATE: {"type": "string"},
    ColumnType.ADDRESS: {"type": "string", "format": "uri"},
    ColumnType.HASH: {"type": "string", "constraints": {"pattern": "[0-9a-f]{64}"}},
}
DIALECT = {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "lineTerminator": "\r\n", "header": True}


def data_package(
    site: Site, councils: Iterable[Council], files: Sequence[DataFile], version: Version
) -> dict[str, Any]:
    """Return the data package (Frictionless) of `files`; `changes` is ours: what is new since the version before."""
    held = tuple(councils)
    package: dict[str, Any] = {
        "profile": "data-package",
        "name": slugify(site.name),
        "title": site.name,
        "description": f"{site.tagline} {version.words()}",
        "homepage": full_address(site.address, DATA),
        "version": version.day,
        "sources": [{"title": council.name, "path": council.minutes_site} for council in held],
        "rights": {council.slug: licence_in_words(council) for council in held},
        "changes": changes(version),
        "resources": [_resource(file) for file in files],
    }
    named = {council.licence.website: council.licence.name for council in held if council.licence}
    if held and all(council.licence for council in held):
        package["licenses"] = [{"path": path, "title": title} for path, title in sorted(named.items())]
    return package


def changes(version: Version) -> dict[str, Any]:
    """Return what became of which records since the version before; nothing is listed for the first."""
    listed = version.steps if version.before else {}
    by_step = {step.value: {kind.value: list(ids) for kind, ids in kinds.items()} for step, kinds in listed.items()}
    return {"version": version.day, "since": version.before or None, **by_step}


def _resource(file: DataFile) -> dict[str, Any]:
    said: dict[str, Any] = {
        "name": _resource_name(file),
        "path": file.name,
        "mediatype": file.media_type,
        "bytes": len(file.content),
        "hash": f"sha256:{file.sha256}",
    }
    if file.table is None:
        return {**said, "title": "All tables in one SQLite database", "format": "sqlite"}
    own = {"title": file.table.title, "description": file.table.about, "encoding": "utf-8"}
    if file.media_type == "text/csv":
        table = {"format": "csv", "dialect": DIALECT, "schema": _schema(file.table, keys=True)}
    else:
        table = {"format": "jsonl", "schema": _schema(file.table, keys=False)}
    return {**said, "profile": "tabular-data-resource", **own, **table}


def _resource_name(file: DataFile) -> str:
    """Return `limbs` for its CSV file and `limbs-lines` for its JSON Lines."""
    name, _, ending = file.name.partition(".")
    return f"{name}-lines" if ending == "jsonl" else name


def _schema(table: Table[Any], *, keys: bool) -> dict[str, Any]:
    said: dict[str, Any] = {
        "fields": [_field(table, column) for column in table.columns],
        "primaryKey": [table.key],
        "missingValues": [""],
    }
    in_csv = {other.name for other in TABLES if other.as_csv}
    linked = {column: other for column, other in table.links.items() if keys and other in in_csv}
    if linked:
        said["foreignKeys"] = [_foreign_key(table, column, other) for column, other in linked.items()]
    return said


def _foreign_key(table: Table[Any], column: str, other: str) -> dict[str, Any]:
    # The table itself is named by an empty word.
    resource = "" if other == table.name else other
    return {"fields": [column], "reference": {"resource": resource, "fields": ["id"]}}


def _field(table: Table[Any], column: Column[Any]) -> dict[str, Any]:
    said = {"name": column.name, "description": f"{column.meaning} ({column.origin})", **FIELD_TYPES[column.type]}
    if column.name == table.key:
        said["constraints"] = {**said.get("constraints", {}), "required": True, "unique": True}
    return said


def datasette_metadata(site: Site, councils: Iterable[Council], version: Version) -> dict[str, Any]:
    """Return what Datasette shows beside the tables, the columns and the views of the database."""
    tables = {
        table.name: {
            "title": table.title,
            "description": table.about,
            "columns": {column.name: f"{column.meaning} ({column.origin})" for column in table.columns},
        }
        for table in TABLES
    }
    views = {view.name: {"description": view.about} for view in VIEWS}
    return {
        "title": site.name,
        "description": " ".join([version.words(), *map(licence_in_words, councils)]),
        "source": site.name,
        "source_url": site.address,
        "databases": {DATABASE.partition(".")[0]: {"tables": {**tables, **views}}},
    }
