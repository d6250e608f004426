"""The archive into what readers take away: data, feeds, calendars, and the pages that list them. Pure."""

from generator.sharing.all import Shared, share

__all__ = ["Shared", "share"]
