"""Links by name: a later item that names the same plan, programme, report or review."""

from collections.abc import Iterator

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.later import LaterItem
from generator.linking.follow_through.ledger import Ledger
from generator.model.span import Span


def find_by_name(later: LaterItem, ledger: Ledger) -> Iterator[tuple[Asked, str, Span]]:
    """Yield what an earlier part named that a later item names too, with the name and its first sentence there.

    A name is the committee's own: the plan of another committee is another plan.
    """
    body = (later.entry.council.slug, later.entry.committee.slug)
    seen: set[str] = set()
    for name, sentence in later.names:
        for asked in ledger.named.get((body, name.key), ()):
            fits = any(earlier.key == name.key and earlier.goes_on_in(name) for earlier in asked.names)
            if fits and asked.id not in seen:
                seen.add(asked.id)
                yield asked, name.text, sentence.span
