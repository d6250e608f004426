"""YAML as plain text: every scalar a string, every key with its place, no aliases, no surprises.

`no:`, `12:30` and `2021-03-10` stay the words they are; a repeated key and an alias are problems, so that neither
a lost value nor an alias bomb gets through.
"""

import re
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from generator.model.problem import Problem

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
KeyPath: TypeAlias = tuple[str | int, ...]

SIZE_LIMIT = 1_000_000
DEPTH_LIMIT = 20
# `title: Early Help`, `title: "Early Help"`, `source:`: what YAML makes of such a line is plain without reading YAML.
FLAT_LINE = re.compile(
    r"""(?P<key>[a-z_]{1,40}):(?:\ (?:
        (?P<plain>[A-Za-z0-9][^:#]*+(?:(?::(?!\ )|(?<!\ )\#)[^:#]*+)*+(?<![\ :]))
      | "(?P<quoted>[^"\\]*+(?:\\"[^"\\]*+)*+)"
    ))?""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A YAML text, where it stands, and the number of its first line there."""

    path: str
    text: str
    first_line: int = 1

    def problem(self, message: str, mend: str, line: int, column: int) -> Problem:
        """Return a problem at a line and column of this text, both counted from 0."""
        lines = self.text.splitlines()
        return Problem(
            path=self.path,
            message=message,
            mend=mend,
            line=self.first_line + line,
            column=column + 1,
            source=lines[line] if line < len(lines) else "",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a YAML text says, and the line and column (from 0) at which each key or entry stands."""

    source: Source
    value: Value
    places: dict[KeyPath, tuple[int, int]]

    def problem(self, message: str, mend: str, path: KeyPath) -> Problem:
        """Return a problem at the nearest place of `path` that stands in the text."""
        while path and path not in self.places:
            path = path[:-1]
        line, column = self.places.get(path, (0, 0))
        return self.source.problem(message, mend, line, column)


def load_strings(source: Source) -> tuple[Loaded | None, tuple[Problem, ...]]:
    """Return what the YAML in `source` says, or None and every reason why it cannot be read."""
    if len(source.text) > SIZE_LIMIT:
        return None, (source.problem("this YAML is over 1 MB", "split it or remove what does not belong", 0, 0),)
    if flat := _flat(source):
        return flat, ()
    try:
        if place := _too_deep(source.text):
            return None, (source.problem("this YAML is nested too deeply", "write it flat", *place),)
        node = yaml.compose(source.text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        return None, (_syntax_problem(source, error),)
    except yaml.YAMLError as error:
        return None, (source.problem(f"this YAML cannot be read: {error}", "save it as plain UTF-8 text", 0, 0),)
    return _convert(source, node)


def _flat(source: Source) -> Loaded | None:
    """Return what a text of one value a line says, as nearly all headers are, or None where it takes a YAML reader."""
    value: dict[str, Value] = {}
    places: dict[KeyPath, tuple[int, int]] = {(): (0, 0)}
    lines = source.text.split("\n")
    for number, line in enumerate(lines):
        match = FLAT_LINE.fullmatch(line) if line.isprintable() else None
        if match is None or match["key"] in value:
            return None
        value[match["key"]] = match["plain"] or (match["quoted"] or "").replace('\\"', '"')
        places[match["key"],] = (number, 0)
    return Loaded(source=source, value=value, places=places)


def _too_deep(text: str) -> tuple[int, int] | None:
    """Return the line and column where `text` nests beyond the limit; composing it would end the whole process."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH_LIMIT and event.start_mark is not None:
            return event.start_mark.line, event.start_mark.column
    return None


def _syntax_problem(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    mend = 'check indentation and colons; put text that holds ": " or starts with a sign in quotes'
    return source.problem(f"this is not YAML: {error.problem or error.context}", mend, line, column)


def _convert(source: Source, node: yaml.Node | None) -> tuple[Loaded | None, tuple[Problem, ...]]:
    if node is None:
        return Loaded(source=source, value={}, places={}), ()
    walk = _Walk(source=source)
    loaded = Loaded(source=source, value=walk.value(node, ()), places=walk.places)
    return (None if walk.problems else loaded), tuple(walk.problems)


@dataclass(slots=True, kw_only=True)
class _Walk:
    """One pass over the composed nodes, gathering values, places and problems."""

    source: Source
    places: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def value(self, node: yaml.Node, path: KeyPath) -> Value:
        self.places.setdefault(path, (node.start_mark.line, node.start_mark.column))
        if id(node) in self.seen:
            self._note(node, "an alias (*) stands here", "write the text out")
            return ""
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(entry, (*path, index)) for index, entry in enumerate(node.value)]
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, path: KeyPath) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key:
                self._note(key_node, "a key must be a plain word", "write `key: value`")
            elif key in found:
                self._note(key_node, f'the key "{key}" stands here twice', "keep one of the two")
            self.places[(*path, key)] = (key_node.start_mark.line, key_node.start_mark.column)
            found[key] = self.value(value_node, (*path, key))
        return found

    def _note(self, node: yaml.Node, message: str, mend: str) -> None:
        self.problems.append(self.source.problem(message, mend, node.start_mark.line, node.start_mark.column))
