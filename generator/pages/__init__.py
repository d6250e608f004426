"""The archive into pages. Pure: the same archive gives the same pages, byte for byte."""

from generator.pages.all import make_pages, make_site_cards
from generator.pages.page import Page, StaticFile
from generator.pages.views.written import make_picture

__all__ = ["Page", "StaticFile", "make_pages", "make_picture", "make_site_cards"]
