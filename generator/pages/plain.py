"""The site's own words for what councils do, from `plain.toml`."""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from generator.model.council import CommitteeKind
from generator.model.decision import Decision, Kind, Limb
from generator.model.document import Status


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads((files("generator.pages") / "plain.toml").read_text(encoding="utf-8"))


def outcome(kind: Kind) -> str:
    """Return a kind in one word: `Recommended`."""
    return _words()["outcome"][kind]


def outcome_in_words(decision: Decision) -> str:
    """Return what a list shows of a decision: its kind, and what was done where that says more.

    `Recommended`, `Resolved: approved`.
    """
    word = outcome(decision.kind)
    done = decision.outcome
    return f"{word}: {done.lower()}" if done and done != word else word


def kind_in_words(kind: Kind) -> str:
    """Return what a kind of decision means, in a sentence."""
    return _words()["kind"][kind]


def verb_in_words(verb: str | None) -> str:
    """Return what a limb's verb means, or nothing where the table does not know it."""
    return _words()["verb"].get((verb or "").replace(" ", "_"), "")


def meanings_in(table: str) -> tuple[str, ...]:
    """Return every sentence of a table, in its order."""
    return tuple(_words()[table].values())


def meanings_of(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """Return what the kinds and the verbs of these decisions mean, each sentence once, in the order of the table."""
    held = tuple(decisions)
    kinds = {str(limb.kind) for decision in held for limb in _limbs(decision.limbs)} | {str(d.kind) for d in held}
    verbs = {(limb.verb or "").replace(" ", "_") for decision in held for limb in _limbs(decision.limbs)}
    said: dict[str, str] = {}
    for meaning in (*_chosen("kind", kinds), *_chosen("verb", verbs)):
        said.setdefault(meaning.partition(":")[0], meaning)
    return tuple(said.values())


def _chosen(table: str, names: Iterable[str]) -> tuple[str, ...]:
    wanted = set(names)
    return tuple(meaning for name, meaning in _words()[table].items() if name in wanted)


def _limbs(limbs: Iterable[Limb]) -> Iterator[Limb]:
    for limb in limbs:
        yield limb
        yield from _limbs(limb.limbs)


def committee_in_words(kind: CommitteeKind) -> str:
    """Return what sort of body this is, in a sentence."""
    return _words()["committee"][kind]


def status_in_words(status: Status) -> str:
    """Return what is known of the minutes' own standing, in a sentence."""
    return _words()["status"][status]
