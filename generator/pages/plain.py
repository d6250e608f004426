"""The site's own words for what councils do, from `plain.toml`."""

import tomllib
from functools import cache
from importlib.resources import files

from generator.model.council import CommitteeKind
from generator.model.decision import Decision, Kind
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


def committee_in_words(kind: CommitteeKind) -> str:
    """Return what sort of body this is, in a sentence."""
    return _words()["committee"][kind]


def status_in_words(status: Status) -> str:
    """Return what is known of the minutes' own standing, in a sentence."""
    return _words()["status"][status]
