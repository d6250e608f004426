"""What came of it as feeds: every step that a later record tells, and what came to stand in each list."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.linking.follow_through.awaiting import is_rejected
from generator.model.address import full_address
from generator.model.archive import Archive, Entry
from generator.model.follow_through import Acceptance, FollowThrough, State, Step
from generator.model.span import fold
from generator.pages.licence import licence_in_words
from generator.pages.places import place_of
from generator.pages.progress import Listed, ProgressList
from generator.pages.site import Shelf
from generator.pages.views.rows import capitalised
from generator.sharing.feeds.entry import FeedEntry, paragraphs, tag_uri

Body = tuple[str, str]


def step_entries(shelf: Shelf) -> tuple[FeedEntry, ...]:
    """Return every step as an entry, newest first by the day on which the later record was published here."""
    followed = shelf.archive.follow_through.values()
    return _newest_first(_step(shelf, each, step) for each in followed for step in each.steps)


def list_entries(shelf: Shelf, listed: tuple[Listed, ...], shown: ProgressList) -> tuple[FeedEntry, ...]:
    """Return what stands in a list, newest first by the day on which it came to stand there."""
    held = _by_body(shelf.archive)
    days = ((each, _since(shelf.archive, each.followed, held)) for each in listed)
    return _newest_first(_listed(shelf, each, shown, day) for each, day in days)


def _newest_first(entries: Iterator[FeedEntry]) -> tuple[FeedEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.updated, entry.order), reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What an entry has of its own: its name in tags, the day, what is said of what was asked, and in which words."""

    name: str
    day: str
    said: str
    asked: Entry
    address: str
    words: tuple[str, ...]


def _step(shelf: Shelf, followed: FollowThrough, step: Step) -> FeedEntry:
    asked, later = shelf.archive.by_id[followed.document], shelf.archive.by_id[step.document]
    said = step.kind.name.lower().replace("_", "-")
    told = _Told(
        name=f"progress/{_slashed(followed.id)}/{said}/{step.document}/{step.quotation.span.start}",
        day=later.record.published,
        said=step.kind,
        asked=asked,
        address=place_of(later, step.quotation.span),
        words=(*_asked(asked, followed), *_later(later, step)),
    )
    return _entry(shelf, later, told)


def _listed(shelf: Shelf, listed: Listed, shown: ProgressList, day: str) -> FeedEntry:
    entry, followed = listed.entry, listed.followed
    last = (_later(shelf.archive.by_id[step.document], step) for step in followed.steps[-1:])
    said = Acceptance.REJECTED if is_rejected(followed) else followed.state
    told = _Told(
        name=f"progress/{shown.slug}/{_slashed(followed.id)}",
        day=day,
        said=said,
        asked=entry,
        address=listed.address,
        words=(
            *_asked(entry, followed),
            *(words for step in last for words in step),
            f"{capitalised(said)}. This site does not hold all minutes.",
        ),
    )
    return _entry(shelf, entry, told)


def _by_body(archive: Archive) -> Mapping[Body, Sequence[Entry]]:
    held: defaultdict[Body, list[Entry]] = defaultdict(list)
    for entry in archive.entries:
        held[entry.council.slug, entry.committee.slug].append(entry)
    return held


def _since(archive: Archive, followed: FollowThrough, held: Mapping[Body, Sequence[Entry]]) -> str:
    """Return the day on which the state could first be seen here: that of the records that set it."""
    asked, due = archive.by_id[followed.document], followed.due_now
    days = [asked.record.published, *(archive.by_id[step.document].record.published for step in followed.steps)]
    if followed.state is State.DATE_PASSED and due is not None:
        bodies = {asked.committee.slug, *followed.asked_of}
        entries = [entry for body in bodies for entry in held.get((asked.council.slug, body), ())]
        after = [entry.record.published for entry in entries if entry.facts.date.earliest > due.date.latest]
        days.append(min(after, default=""))
    return max(days)


def _entry(shelf: Shelf, entry: Entry, told: _Told) -> FeedEntry:
    return FeedEntry(
        id=tag_uri(shelf.site, told.day, told.name),
        title=f"{capitalised(told.said)}: {fold(told.asked.facts.title)}",
        address=full_address(shelf.site.address, told.address),
        author=entry.council.name,
        published=told.day,
        updated=told.day,
        html=paragraphs(*told.words),
        tags=tuple(theme.name for theme, _ in shelf.themes_of(entry)),
        source=entry.facts.source,
        rights=licence_in_words(entry.council),
        order=(entry.facts.date.earliest.isoformat(), told.name),
    )


def _asked(asked: Entry, followed: FollowThrough) -> tuple[str, ...]:
    return (
        f"{asked.council.name}, {asked.committee.name}, {asked.facts.date.words}: “{fold(followed.quotation.text)}”",
    )


def _later(later: Entry, step: Step) -> tuple[str, ...]:
    dates = f", from {step.original.date.words} to {step.revised.date.words}" if step.original and step.revised else ""
    where = f"{later.committee.name}, {later.facts.date.words}"
    return (
        f"{capitalised(step.kind)}{dates} ({where}): “{fold(step.quotation.text)}”",
        f"Why this is linked: {step.reason}",
    )


def _slashed(identity: str) -> str:
    return identity.replace("#", "/")
