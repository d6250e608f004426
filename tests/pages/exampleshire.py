"""Imagined minutes of Exampleshire on the shelf from which its pages are made."""

from collections.abc import Sequence
from dataclasses import replace

from generator.linking import link
from generator.model.item import Minutes
from generator.model.matter import NamedMatter
from generator.model.theme import Theme
from generator.pages.site import Shelf
from tests.linking.follow_through.items import COUNCIL
from tests.score.record import settings_of

REDESIGN = NamedMatter(
    slug="exampleshire-elm-plan",
    name="Elm Plan",
    plain="The plan for elms.",
    council="exampleshire",
    names=("Elm Plan",),
    never=("Wych Elm Plan",),
)
TREES = Theme(slug="trees", name="Trees", plain="What grows.", words=("elm*",))


def shelf_of(*items: Minutes, matters: Sequence[NamedMatter] = (REDESIGN,)) -> Shelf:
    """Return the shelf that holds `items`, with one matter and one theme."""
    settings = replace(settings_of((COUNCIL,)), matters=tuple(matters), themes=(TREES,))
    return Shelf.of(link(items, {}, settings, "2024-05-01").archive, settings)
