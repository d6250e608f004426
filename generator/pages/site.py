"""What every page maker needs: the archive, the settings' words, and the lists that several pages share."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.archive import Archive, Entry, Link, LinkKind, PublishedDecision
from generator.model.document import Document
from generator.model.matter import Matter
from generator.model.measure import Measure
from generator.model.meeting import MeetingKey
from generator.model.theme import Term, Theme
from generator.pages.words import Glossary
from generator.settings import Settings, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The archive as pages read it, newest first, with the site's own name, address and glossary.

    `versions` are the older wordings of documents by their ids, oldest first; `carded` are the references of the
    decisions that have a card of their own; `measures` are which figures people named as one measure.
    """

    site: Site
    archive: Archive
    glossary: Glossary
    terms: tuple[Term, ...]
    versions: Mapping[str, tuple[Document, ...]] = field(default_factory=dict)
    carded: frozenset[str] = frozenset()
    measures: tuple[Measure, ...] = ()

    @classmethod
    def of(cls, archive: Archive, settings: Settings) -> "Shelf":
        """Return the shelf that holds `archive`."""
        terms = settings.terms
        glossary = Glossary.of(terms)
        return cls(site=settings.site, archive=archive, glossary=glossary, terms=terms, measures=settings.measures)

    @property
    def newest(self) -> tuple[Entry, ...]:
        """Every entry, newest first."""
        return tuple(reversed(self.archive.entries))

    def of_council(self, council: str) -> tuple[Entry, ...]:
        """Return a council's entries, newest first."""
        return tuple(entry for entry in self.newest if entry.council.slug == council)

    def of_committee(self, council: str, committee: str) -> tuple[Entry, ...]:
        """Return a committee's entries, newest first."""
        return tuple(entry for entry in self.of_council(council) if entry.committee.slug == committee)

    def on_theme(self, theme: str, council: str = "") -> tuple[tuple[Entry, Link], ...]:
        """Return the entries under a theme with the links that put them there, newest first."""
        links = (link for link in self.archive.links_to.get(theme, ()) if link.kind is LinkKind.THEME)
        by_source = {link.source: link for link in links}
        held = ((entry, by_source[entry.id]) for entry in self.newest if entry.id in by_source)
        return tuple((entry, link) for entry, link in held if council in ("", entry.council.slug))

    def themes_of(self, entry: Entry) -> tuple[tuple[Theme, Link], ...]:
        """Return an entry's themes with the links that carry their evidence, in the order of themes.yml."""
        links = {link.target: link for link in self.archive.links(entry.id, LinkKind.THEME)}
        return tuple((theme, links[theme.slug]) for theme in self.archive.themes if theme.slug in links)

    def matters_of(self, entry: Entry) -> tuple[tuple[Matter, Link], ...]:
        """Return the matters that an entry names with the links that carry the names, in the order of matters.yml."""
        links = {link.target: link for link in self.archive.links(entry.id, LinkKind.MATTER)}
        named = (matter for matter in self.archive.matters if matter.slug in links) if links else ()
        return tuple((matter, links[matter.slug]) for matter in named)

    def on_matter(self, matter: Matter) -> tuple[tuple[Entry, Link], ...]:
        """Return the entries that name a matter with the links that carry the names, newest first."""
        links = (link for link in self.archive.links_to.get(matter.slug, ()) if link.kind is LinkKind.MATTER)
        by_source = {link.source: link for link in links}
        return tuple((self.archive.by_id[each], by_source[each]) for each in reversed(matter.documents()))


def decisions_of(entries: Iterable[Entry]) -> tuple[tuple[Entry, PublishedDecision], ...]:
    """Return each decision of `entries` with its entry, in their order."""
    return tuple((entry, decision) for entry in entries for decision in entry.decisions)


def meetings_of(entries: Iterable[Entry]) -> dict[MeetingKey, tuple[Entry, ...]]:
    """Return the entries by meeting, meetings in the order of their first entry."""
    groups: defaultdict[MeetingKey, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[entry.meeting].append(entry)
    return {meeting: tuple(group) for meeting, group in groups.items()}
