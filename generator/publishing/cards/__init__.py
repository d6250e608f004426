"""The cards of the site as PNG files, each drawn once."""

from generator.publishing.cards.shelf import place_cards

__all__ = ["place_cards"]
