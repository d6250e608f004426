"""Where files are taken in: what the site holds so far, and who reads a file, answers a question, tells the day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.intake.adding.recognising import Ask
from generator.intake.adding.shelf import Shelf, shelve
from generator.model.register import Record
from generator.reading import read_holdings, read_register
from generator.reading.upload import Upload
from generator.settings import Settings

Read = Callable[[bytes], Upload]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that `add` needs beside the file; `today` is an ISO day, `ask` is None where nobody answers.

    `accept_lost` tells that a newer wording may lack what was published.
    """

    settings: Settings
    shelf: Shelf
    register: Mapping[str, tuple[Record, ...]]
    today: str
    read: Read
    ask: Ask | None = None
    dry_run: bool = False
    accept_lost: bool = False


def open_desk(settings: Settings, today: str, read: Read, ask: Ask | None = None, *, dry_run: bool = False) -> Desk:
    """Return a desk for what the site holds now; raise GeneratorError if its register is broken."""
    return Desk(
        settings=settings,
        shelf=shelve(read_holdings(settings).documents),
        register=read_register(settings),
        today=today,
        read=read,
        ask=ask,
        dry_run=dry_run,
    )
