"""`content/measures.yml`: which figures of a council are one measure, and which way is good."""

from collections.abc import Iterator
from typing import Any

from generator.model.measure import Better, Measure
from generator.model.problem import Problem
from generator.settings.strict_yaml import Loaded


def wrong_measures(loaded: Loaded, councils: frozenset[str]) -> Iterator[Problem]:
    """Yield a problem for each thing that no schema can see."""
    first: dict[tuple[str, str, str], str] = {}
    for slug, fields in _mapping(loaded).items():
        if fields["council"] not in councils:
            mend = "give the short name of a file in content/councils"
            yield loaded.problem(f'there is no council "{fields["council"]}"', mend, (slug, "council"))
        if ("better" in fields) is not ("why" in fields):
            mend = "give both `better:` and `why:`, or neither"
            yield loaded.problem("which way is good needs its reason, and a reason its way", mend, (slug,))
        for place, words in enumerate(fields["words"]):
            claimed = first.setdefault((fields["council"], words.casefold(), fields.get("unit", "")), slug)
            if claimed != slug:
                message = f'the words "{words}" are those of {claimed} already'
                yield loaded.problem(message, "keep them in one measure", (slug, "words", place))


def make_measures(loaded: Loaded) -> Iterator[Measure]:
    """Yield the measures in the order of the file."""
    for slug, fields in _mapping(loaded).items():
        better = fields.get("better")
        yield Measure(
            slug=slug,
            name=fields["name"],
            plain=fields["plain"],
            council=fields["council"],
            words=tuple(fields["words"]),
            unit=fields.get("unit", ""),
            better=Better(better) if better else None,
            why=fields.get("why", ""),
        )


def _mapping(loaded: Loaded) -> dict[str, Any]:
    return loaded.value if isinstance(loaded.value, dict) else {}
