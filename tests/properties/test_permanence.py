"""Over random sequences of edits no address ever stops answering, and no id is ever given to other words."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.intake.mint import register_text
from generator.linking import Linked, link
from generator.linking.departures import promised
from generator.linking.publication import publication_log
from generator.linking.withdrawing import Withdrawal, hanging_on, holder_of, scrub, withdraw
from generator.model.archive import Archive
from generator.model.register import Record, RecordKind
from generator.pages import make_pages
from generator.pages.urls import page_path
from generator.reading.register import read_record
from generator.settings import Settings
from tests.projects import COUNCIL, make_project
from tests.properties.world import EDITS, LENGTH, Edit, Soul, World, merge, redate, rehouse, split

SEQUENCES = int(os.environ.get("SOAK", "25"))
# One sequence in so many is made into pages too.
PAGED = max(3, SEQUENCES // 50)
WEST = COUNCIL.replace("Exampleshire", "West Exampleshire").replace("EXS", "WEX").replace("E06000099", "E06000098")
BETWEEN_ITEMS, BETWEEN_MEETINGS = {split, merge}, {redate, rehouse}
Key = tuple[str, str]
Batches = list[list[Edit]]
batches = st.lists(st.lists(st.sampled_from(EDITS), min_size=1, max_size=3), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def council_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    project = make_project(tmp_path_factory.mktemp("project"))
    project.write("content/councils/west-exampleshire.yml", WEST)
    return project.settings()


@dataclass(slots=True, kw_only=True)
class Ledger:
    """What was promised so far, whose each id and each address was, and the register as it stands."""

    settings: Settings
    world: World
    register: dict[str, tuple[Record, ...]] = field(default_factory=dict)
    promises: set[str] = field(default_factory=set)
    owners: dict[Key, Soul] = field(default_factory=dict)
    homes: dict[str, Soul] = field(default_factory=dict)
    day: int = 0

    def publish(self, batch: Sequence[Edit] = ()) -> Linked:
        """Mint what stands, withdraw what is lost, and hold everything against what was promised before.

        Words that went into another item and to another meeting at once may be lost: nothing says they are the same.
        """
        self.day += 1
        today = f"2024-{1 + self.day // 28:02}-{1 + self.day % 28:02}"
        found = link(self.world.minutes(), self.register, self.settings, today)
        if not (set(batch) & BETWEEN_ITEMS and set(batch) & BETWEEN_MEETINGS):
            self.nothing_kept_is_lost(found)
        register = dict(found.register)
        for name, lost in found.lost.items():
            register[name] = withdraw(register[name], lost, Withdrawal(day=today, reason="It is gone."))
        self.register = self.read_back(register)
        again = link(self.world.minutes(), self.register, self.settings, "2030-01-01")
        assert again.register == self.register
        assert again.problems == ()
        self.check(again)
        return again

    def nothing_kept_is_lost(self, found: Linked) -> None:
        """Fail where words that still stand somewhere were not found again."""
        standing = {id(soul) for soul in self.world.souls()}
        for records in found.lost.values():
            for record in records:
                if record.kind.is_anchored:
                    assert id(self.owners[record.parent, record.id]) not in standing, record

    def read_back(self, register: dict[str, tuple[Record, ...]]) -> dict[str, tuple[Record, ...]]:
        for name, records in register.items():
            lines = register_text(records).splitlines()
            assert tuple(map(read_record, lines)) == records, name
        return register

    def check(self, found: Linked) -> None:
        self.promises.update(address for records in self.register.values() for address in promised(records))
        assert self.promises <= answering(found.archive)
        self.no_id_changes_hands(found.archive)
        log = publication_log(self.register)
        assert [entry.day for entry in log] == sorted((entry.day for entry in log), reverse=True)
        assert len({(e.day, e.event, e.id, e.before, e.after) for e in log}) == len(log)

    def no_id_changes_hands(self, archive: Archive) -> None:
        """Fail where an id or an address means other words than it ever meant."""
        souls = {soul.text: soul for soul in self.world.souls()}
        for records in archive.register.values():
            for record in records:
                if record.kind.is_anchored:
                    key = (record.parent, record.id)
                    soul = souls[record.text] if record.stands else self.owners[key]
                    assert self.owners.setdefault(key, soul) is soul, key
                    for address in record.addresses:
                        assert self.homes.setdefault(address, soul) is soul, address
        held = [r.id for records in archive.register.values() for r in records if r.kind is RecordKind.DECISION]
        assert len(set(held)) == len(held)


def answering(archive: Archive) -> set[str]:
    """Every address that a page or an anchor answers, by what pages are made of."""
    living = {record.address for records in archive.register.values() for record in records if record.stands}
    for council in archive.councils:
        living.add(f"/{council.slug}/")
        living.update(f"/{council.slug}/{committee.slug}/" for committee in council.committees)
    living.update(f"{entry.address.rstrip('/').rpartition('/')[0]}/" for entry in archive.entries)
    departed = [departure.address for held in archive.departures.values() for departure in held]
    pages = living | set(departed)
    return {address for address in (*living, *departed) if address.partition("#")[0] in pages}


def play(chance: Random, edits: Sequence[Sequence[Edit]], council_settings: Settings) -> Ledger:
    """Edit and publish, again and again."""
    ledger = Ledger(settings=council_settings, world=World(chance=chance))
    for _ in range(3):
        ledger.world.add()
    ledger.publish()
    for batch in edits:
        for edit in batch:
            paper = ledger.world.paper()
            if paper:
                edit(ledger.world, paper)
            else:
                ledger.world.add()
        ledger.publish(batch)
    return ledger


untimed = settings(max_examples=SEQUENCES, suppress_health_check=list(HealthCheck), print_blob=True)


@pytest.mark.timeout(7200)
@untimed
@given(chance=st.randoms(use_true_random=False), edits=batches)
def test_no_address_stops_answering_and_no_id_changes_hands(
    council_settings: Settings, chance: Random, edits: Batches
) -> None:
    play(chance, edits, council_settings)


@pytest.mark.timeout(7200)
@settings(untimed, max_examples=PAGED)
@given(chance=st.randoms(use_true_random=False), edits=batches)
def test_every_promise_has_a_page_and_an_anchor(council_settings: Settings, chance: Random, edits: Batches) -> None:
    ledger = play(chance, edits, council_settings)
    archive = link(ledger.world.minutes(), ledger.register, council_settings, "2030-01-01").archive
    pages = {page.path: page.content.decode() for page in make_pages(archive, council_settings, (), {})}
    assert len(pages) == len(make_pages(archive, council_settings, (), {}))
    for address in ledger.promises:
        page, _, anchor = address.partition("#")
        text = pages[page_path(page)]
        assert not anchor or f"{{: #{anchor} " in text or f'id="{anchor}"' in text, address


@pytest.mark.timeout(7200)
@settings(untimed, max_examples=PAGED)
@given(chance=st.randoms(use_true_random=False), edits=batches)
def test_what_is_taken_down_leaves_no_word_in_register_or_pages(
    council_settings: Settings, chance: Random, edits: Batches
) -> None:
    """A record of another document that has the same words stands until it is taken down too: the clerk is told."""
    ledger = play(chance, edits, council_settings)
    names = [name for name, records in ledger.register.items() if records and name in ledger.world.papers]
    for name in names[:1]:
        words = {word for soul in _souls(ledger, name) for word in soul.words}
        _take_down(ledger, name)
        others = [record for held, records in ledger.register.items() if held != name for record in records]
        told = {word for record in others for word in record.text.split()}
        archive = ledger.publish().archive
        texts = [page.content.decode() for page in make_pages(archive, council_settings, (), {})]
        texts += [register_text(records) for records in ledger.register.values()]
        left = {word for text in texts for word in text.split()} & words
        assert not left - told


def _take_down(ledger: Ledger, name: str) -> None:
    """Take down a document as `minutes withdraw --take-down` does: former wordings of others that hold it go too."""
    records = ledger.register[name]
    said = [text for record in records for text in (record.text, *(state.text for state in record.earlier))]
    holds = holder_of(text for text in said if len(text.split()) >= LENGTH)
    withdrawal = Withdrawal(day="2030-01-01", reason="It is not for the public.", taken_down=True)
    ledger.register[name] = withdraw(records, hanging_on(records[0], records), withdrawal)
    ledger.register = {held: tuple(scrub(records, holds)) for held, records in ledger.register.items()}
    ledger.world.papers.pop(name)


def _souls(ledger: Ledger, name: str) -> list[Soul]:
    paper = ledger.world.papers[name]
    return [*(soul for souls in paper.decisions for soul in souls), *paper.actions]
