"""The documents that are held, and which of them an uploaded item is."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.intake.adding.addresses import names_one_item
from generator.linking.matching import match_texts
from generator.linking.naming import slugify
from generator.linking.wanted import meeting_key
from generator.model.document import Document, Facts
from generator.model.meeting import MeetingKey
from generator.model.register import text_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A text with its facts; `path` is its place in the project. What is only offered has neither path nor id.

    `cut_short` tells that the page it was read from does not give it in full.
    """

    facts: Facts
    text: str
    path: str = ""
    cut_short: bool = False

    @property
    def words(self) -> str:
        """The hash of its words, whatever the white space between them."""
        return text_hash(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What is held, by id, by meeting and by source; documents added in the same run come to stand here too."""

    by_id: dict[str, Filed] = field(default_factory=dict)
    by_meeting: defaultdict[MeetingKey, dict[str, Filed]] = field(default_factory=lambda: defaultdict(dict))
    by_source: defaultdict[str, dict[str, Filed]] = field(default_factory=lambda: defaultdict(dict))
    paths: set[str] = field(default_factory=set)

    def put(self, filed: Filed) -> None:
        """Hold a document, in place of the one that has its id; neither its meeting nor its own page ever changes."""
        self.paths.add(filed.path)
        self.by_id[filed.facts.id] = filed
        self.by_meeting[_any_sitting(filed.facts)][filed.facts.id] = filed
        self.by_source[filed.facts.source][filed.facts.id] = filed

    def find(self, offered: Filed, claimed: Container[str]) -> Filed | None:
        """Return the document that `offered` is, in the same words or in newer ones, or None.

        `claimed` are the ids that other items of the same file are.
        """
        peers = [each for each in self.at_meeting(offered) if each.facts.part is offered.facts.part]
        same = [each for each in peers if each.words == offered.words]
        return next(iter(same), None) or self._with_other_words(offered, peers, claimed)

    def at_meeting(self, offered: Filed) -> Iterable[Filed]:
        """Return the documents of the meeting that a text belongs to, whichever its sitting."""
        return self.by_meeting.get(_any_sitting(offered.facts), {}).values()

    def _with_other_words(self, offered: Filed, peers: Iterable[Filed], claimed: Container[str]) -> Filed | None:
        source = offered.facts.source
        free = [each for each in peers if each.facts.id not in claimed and _may_be(each.facts, offered.facts)]
        at_page = self.by_source.get(source, {}).values() if names_one_item(source) else ()
        sure = [each for each in at_page if each.facts.part is offered.facts.part and each.facts.id not in claimed]
        for alike in (sure, *_alike(free, offered.facts)):
            if len(alike) == 1:
                return alike[0]
        return None


def _any_sitting(facts: Facts) -> MeetingKey:
    """Return the meeting but for its sitting, which no file states and only a person writes down."""
    return meeting_key(replace(facts, sitting=1))


def _may_be(held: Facts, offered: Facts) -> bool:
    """Return whether nothing tells the two apart: each a number or a page of its own, and not the same one."""
    numbers = {facts.number.strip(".") for facts in (held, offered) if facts.number}
    pages = {facts.source for facts in (held, offered) if names_one_item(facts.source)}
    return len(numbers) < 2 and len(pages) < 2


def _alike(free: list[Filed], offered: Facts) -> Iterator[list[Filed]]:
    """Yield those of the same title, then those of the same number whose title is much the same."""
    yield [each for each in free if slugify(each.facts.title) == slugify(offered.title)]
    numbered = [each for each in free if each.facts.number and offered.number]
    yield [each for each in numbered if match_texts([each.facts.title.lower()], [offered.title.lower()])]


def shelve(documents: Iterable[Document]) -> Shelf:
    """Return the shelf of these documents."""
    shelf = Shelf()
    for document in documents:
        if document.facts is not None:
            shelf.put(Filed(facts=document.facts, text=document.text, path=document.path))
    return shelf
