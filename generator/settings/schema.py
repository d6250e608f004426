"""Whether a YAML file has the shape its JSON Schema asks for, said in words a maintainer can act on."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator, ValidationError

from generator.model.problem import Problem
from generator.settings.strict_yaml import KeyPath, Loaded, Value

# A schema of these keywords asks for single strings under known keys and nothing else.
FLAT_KEYWORDS = {"$schema", "title", "description", "type", "required", "additionalProperties", "properties"}
STRING_KEYWORDS = ({"description", "type", "pattern"}, {"description", "enum"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatShape:
    """What a schema of single strings asks for: the keys that must stand there, and the pattern behind each key."""

    required: frozenset[str]
    patterns: Mapping[str, re.Pattern[str]]

    def fits(self, value: Value) -> bool:
        """Return whether `value` is just so."""
        if not isinstance(value, dict) or not self.required <= value.keys():
            return False
        return all(isinstance(words, str) and self._fits_key(key, words) for key, words in value.items())

    def _fits_key(self, key: str, words: str) -> bool:
        return key in self.patterns and self.patterns[key].search(words) is not None


@cache
def schema_validator(name: str) -> Draft202012Validator:
    """Return the validator of `generator/schemas/<name>.schema.json`."""
    text = (files("generator") / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


@cache
def flat_shape(name: str) -> FlatShape | None:
    """Return what the schema `name` asks for, if it asks for single strings alone, or None."""
    schema: Any = schema_validator(name).schema
    properties: dict[str, Any] = schema.get("properties", {})
    if not schema.keys() <= FLAT_KEYWORDS or schema.get("additionalProperties") is not False:
        return None
    if any(set(each) not in STRING_KEYWORDS or each.get("type", "string") != "string" for each in properties.values()):
        return None
    patterns = {key: re.compile(each.get("pattern") or _one_of(each["enum"])) for key, each in properties.items()}
    return FlatShape(required=frozenset(schema["required"]), patterns=patterns)


def _one_of(words: list[str]) -> str:
    return rf"\A(?:{'|'.join(map(re.escape, words))})\Z"


def check_shape(loaded: Loaded, name: str) -> tuple[Problem, ...]:
    """Return a problem for every place where `loaded` is not what the schema `name` asks for."""
    # The validator of a whole JSON Schema is slow, and nearly every header has nothing wrong with it.
    if (shape := flat_shape(name)) and shape.fits(loaded.value):
        return ()
    found = schema_validator(name).iter_errors(loaded.value)
    problems = [problem for error in found for problem in _problems(loaded, error)]
    return tuple(sorted(problems, key=lambda problem: (problem.line or 0, problem.message)))


def _problems(loaded: Loaded, error: ValidationError) -> list[Problem]:
    path: KeyPath = tuple(error.absolute_path)
    where = _joined(path)
    if error.validator == "required":
        return [_missing(loaded, path, key, error.schema) for key in _absent(error)]
    if error.validator == "additionalProperties":
        return [_unknown(loaded, path, key, error.schema) for key in _extra(error)]
    if "propertyNames" in error.schema_path:
        name = str(error.instance)
        return [loaded.problem(f'{where}"{name}" cannot be a key here', _expected(error.schema), (*path, name))]
    shown = json.dumps(error.instance, ensure_ascii=False)[:80]
    return [loaded.problem(f"{where}{shown} is not what belongs here", _expected(error.schema), path)]


def _joined(path: KeyPath) -> str:
    return f"{'.'.join(str(part) for part in path)}: " if path else ""


def _expected(schema: Any) -> str:
    described = schema.get("description", "") if isinstance(schema, Mapping) else ""
    return f"expected {described or 'what the schema of this file describes'}"


def _absent(error: ValidationError) -> list[str]:
    required: Any = error.validator_value
    instance: Any = error.instance
    return [key for key in required if f"'{key}'" in error.message and key not in instance]


def _extra(error: ValidationError) -> list[str]:
    instance: Any = error.instance
    known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    return [key for key in instance if key not in known]


def _missing(loaded: Loaded, path: KeyPath, key: str, schema: Any) -> Problem:
    expected = _expected(schema.get("properties", {}).get(key, {}))
    return loaded.problem(f'{_joined(path)}the key "{key}" is missing', f"add `{key}:`; {expected}", path)


def _unknown(loaded: Loaded, path: KeyPath, key: str, schema: Any) -> Problem:
    known = ", ".join(schema.get("properties", {}))
    return loaded.problem(f'{_joined(path)}"{key}" is not a key of this file', f"use one of: {known}", (*path, key))
