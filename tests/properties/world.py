"""Imagined minutes that are edited at random: every part keeps a name of its own, which no text shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from generator.model.item import Minutes
from tests.linking.minutes import Part, at_path, make_minutes

BODIES = (
    ("exampleshire", "cabinet"),
    ("exampleshire", "scrutiny-committee"),
    ("west-exampleshire", "cabinet"),
)
DATES = ("2024-03-12", "2024-03-13", "2024", "[2024-01..2024-06]")
TITLES = ("Plan", "Budget", "Roads", "The new plan")
STYLES = ("({})", "{}.", "{})")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LENGTH = 9


@dataclass(slots=True, kw_only=True, eq=False)
class Soul:
    """A part or an action, whatever its words and its label are by now."""

    words: list[str]

    @property
    def text(self) -> str:
        return " ".join(self.words)


@dataclass(slots=True, kw_only=True, eq=False)
class Paper:
    """A document: its facts, and its decisions and actions as lists of souls."""

    title: str
    date: str
    body: tuple[str, str]
    path: str
    style: str = STYLES[0]
    decisions: list[list[Soul]] = field(default_factory=list)
    actions: list[Soul] = field(default_factory=list)

    def minutes(self, name: str) -> Minutes:
        """The document as it would be read."""
        council, committee = self.body
        decided = [[self._part(place, soul) for place, soul in enumerate(souls)] for souls in self.decisions if souls]
        asked: list[Part] = [(f"{place}.", soul.text) for place, soul in enumerate(self.actions, start=1)]
        read = make_minutes(
            name, *decided, title=self.title, actions=asked, date=self.date, council=council, committee=committee
        )
        return at_path(read, self.path)

    def _part(self, place: int, soul: Soul) -> Part:
        return self.style.format(LETTERS[place % 26]), soul.text


@dataclass(slots=True, kw_only=True)
class World:
    """All documents by id, what was removed for good, and the chance by which all is edited."""

    chance: Random
    papers: dict[str, Paper] = field(default_factory=dict)
    made: int = 0

    def minutes(self) -> list[Minutes]:
        """Every document, in no particular order."""
        read = [paper.minutes(name) for name, paper in self.papers.items()]
        self.chance.shuffle(read)
        return read

    def souls(self) -> Iterator[Soul]:
        """Every part and action that stands."""
        for paper in self.papers.values():
            yield from (soul for souls in paper.decisions for soul in souls)
            yield from paper.actions

    def soul(self) -> Soul:
        """A part whose words nothing else has."""
        return Soul(words=[self._word() for _ in range(LENGTH)])

    def _word(self) -> str:
        self.made += 1
        return f"w{self.made}"

    def paper(self) -> Paper | None:
        """Any document, or None where there is none."""
        return self.chance.choice(list(self.papers.values())) if self.papers else None

    def add(self) -> None:
        """Add a document with a few decisions and actions."""
        self.made += 1
        paper = Paper(
            title=self.chance.choice(TITLES),
            date=self.chance.choice(DATES),
            body=self.chance.choice(BODIES),
            path=f"content/minutes/{self.made}.md",
            decisions=[self._souls(3) for _ in range(self.chance.randint(0, 3))],
            actions=self._souls(1),
        )
        self.papers[f"exs-{self.made}"] = paper

    def _souls(self, most: int) -> list[Soul]:
        return [self.soul() for _ in range(self.chance.randint(0, most))]


Edit = Callable[[World, Paper], None]


def change_words(world: World, paper: Paper) -> None:
    souls = [*(soul for souls in paper.decisions for soul in souls), *paper.actions]
    if souls:
        world.chance.choice(souls).words[world.chance.randrange(LENGTH)] = world._word()


def insert(world: World, paper: Paper) -> None:
    souls = world.chance.choice([*paper.decisions, paper.actions])
    souls.insert(world.chance.randint(0, len(souls)), world.soul())


def delete(world: World, paper: Paper) -> None:
    souls = world.chance.choice([*paper.decisions, paper.actions])
    if souls:
        souls.pop(world.chance.randrange(len(souls)))


def shuffle(world: World, paper: Paper) -> None:
    world.chance.shuffle(world.chance.choice([*paper.decisions, paper.actions, paper.decisions]))


def move(world: World, paper: Paper) -> None:
    """Move a part into another decision of the document."""
    if len(paper.decisions) > 1:
        one, other = world.chance.sample(paper.decisions, 2)
        if one:
            other.insert(world.chance.randint(0, len(other)), one.pop(world.chance.randrange(len(one))))


def cut(world: World, paper: Paper) -> None:
    """Make two decisions of one."""
    if paper.decisions:
        at = world.chance.randrange(len(paper.decisions))
        souls = paper.decisions[at]
        place = world.chance.randint(0, len(souls))
        paper.decisions[at : at + 1] = [souls[:place], souls[place:]]


def join(world: World, paper: Paper) -> None:
    """Make one decision of two."""
    if len(paper.decisions) > 1:
        at = world.chance.randrange(len(paper.decisions) - 1)
        paper.decisions[at : at + 2] = [paper.decisions[at] + paper.decisions[at + 1]]


def split(world: World, paper: Paper) -> None:
    """Put some of an item's decisions into a new item of the meeting."""
    place = world.chance.randint(0, len(paper.decisions))
    taken, paper.decisions[place:] = paper.decisions[place:], []
    world.made += 1
    world.papers[f"exs-{world.made}"] = Paper(
        title=world.chance.choice(TITLES),
        date=paper.date,
        body=paper.body,
        path=f"content/minutes/{world.made}.md",
        decisions=taken,
    )


def merge(world: World, paper: Paper) -> None:
    """Put an item into another one of the meeting."""
    beside = [p for p in world.papers.values() if p is not paper and (p.date, p.body) == (paper.date, paper.body)]
    if beside:
        home = world.chance.choice(beside)
        home.decisions += paper.decisions
        home.actions += paper.actions
        remove(world, paper)


def remove(world: World, paper: Paper) -> None:
    world.papers = {name: held for name, held in world.papers.items() if held is not paper}


def relabel(world: World, paper: Paper) -> None:
    paper.style = world.chance.choice(STYLES)


def retitle(world: World, paper: Paper) -> None:
    paper.title = world.chance.choice(TITLES)


def rename(world: World, paper: Paper) -> None:
    paper.path = f"content/minutes/other-{world.chance.randrange(10**9)}.md"


def redate(world: World, paper: Paper) -> None:
    paper.date = world.chance.choice(DATES)


def rehouse(world: World, paper: Paper) -> None:
    paper.body = world.chance.choice(BODIES)


def add(world: World, _: Paper) -> None:
    world.add()


EDITS: tuple[Edit, ...] = (
    change_words, insert, delete, shuffle, move, cut, join, split, merge, remove, relabel, retitle, rename, redate,
    rehouse, add,
)  # fmt: skip
