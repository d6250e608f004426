"""The publication log as entries of a feed."""

from collections.abc import Iterable, Iterator

from generator.model.address import full_address
from generator.model.publication import Event, LogEntry
from generator.settings import Site
from generator.sharing.feeds.entry import FeedEntry, paragraphs, tag_uri

SAID = {
    Event.NEW: "New",
    Event.CHANGED: "Changed, since the council’s text did",
    Event.CORRECTED: "Corrected by this site",
    Event.MOVED: "Moved to another address",
    Event.WITHDRAWN: "Withdrawn",
}
# The words of a decision or a part fit a feed; those of a whole item are on its page.
LONGEST_WORDS = 5_000


def log_entries(site: Site, log: Iterable[LogEntry]) -> tuple[FeedEntry, ...]:
    """Return each event of the log as an entry, in the order of the log, which is newest first."""
    return tuple(_entry(site, logged) for logged in log)


def _entry(site: Site, logged: LogEntry) -> FeedEntry:
    said = SAID[logged.event]
    about = logged.title or "A record whose words were removed"
    return FeedEntry(
        id=tag_uri(site, logged.day, f"changes/{logged.event}/{logged.id.replace('#', '/')}"),
        title=f"{said}: {about} ({logged.id})",
        address=full_address(site.address, logged.address),
        author=site.name,
        published=logged.day,
        updated=logged.day,
        html=paragraphs(f"{said}: {about}", *_words(logged), logged.reason and f"Reason: {logged.reason}"),
        tags=(said,),
    )


def _words(logged: LogEntry) -> Iterator[str]:
    """Yield what was and what is, where both are of a length to be read in a feed; of what went, nothing."""
    if logged.event is Event.WITHDRAWN or len(logged.before) + len(logged.after) > LONGEST_WORDS:
        return
    if logged.before:
        yield f"Before: {logged.before}"
    if logged.after and logged.event is not Event.NEW:
        yield f"Now: {logged.after}"
    elif logged.after:
        yield logged.after
