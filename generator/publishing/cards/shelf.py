"""The drawn cards on disk: a card that was drawn before, in another build, is not drawn again."""

import hashlib
import os
import shutil
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import PIL

from generator.pages.cards import Card
from generator.publishing.cards.drawing import draw_card

# Raised whenever the drawing changes, so that no card of an earlier look is taken from the cache.
LOOK = 1


def place_cards(cards: Iterable[Card], cache: Path, folder: Path) -> int:
    """Put every card below `folder`; return how many had to be drawn. `cache` then holds these cards and no others."""
    cache.mkdir(parents=True, exist_ok=True)
    held = {path.name for path in cache.iterdir()}
    wanted = {card: f"{_key(card)}.png" for card in cards}
    missing = {name: card for card, name in wanted.items() if name not in held}
    for name, card in missing.items():
        _write(cache / name, draw_card(card))
    for stale in held - set(wanted.values()):
        (cache / stale).unlink()
    for card, name in wanted.items():
        target = folder / f"{card.path}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(cache / name, target)
    return len(missing)


def _key(card: Card) -> str:
    facts = repr((LOOK, PIL.__version__, sorted(asdict(card).items())))
    return hashlib.sha256(facts.encode()).hexdigest()


def _write(path: Path, content: bytes) -> None:
    """A build that is stopped half-way must not leave half a picture behind."""
    waiting = path.with_suffix(f".{os.getpid()}")
    waiting.write_bytes(content)
    waiting.replace(path)
