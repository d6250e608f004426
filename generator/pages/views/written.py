"""The pages that people write: about this site, how to read it, accessibility and the like."""

import re

from generator.pages.page import Crumb, Frame, Page, StaticFile
from generator.reading.written import Picture, WrittenPage

FIRST = "about"
REPORTS = re.compile(r"<!-- where mistakes can be reported -->\n(.*?)<!-- to here -->\n", re.DOTALL)


def make_written(written: WrittenPage, *, takes_reports: bool) -> Page:
    """Return a written page as it is, under its title; `about` itself stands at `/about/`.

    What stands between the two marks of `REPORTS` is left out where nobody takes reports.
    """
    frame = Frame(
        address="/about/" if written.slug == FIRST else f"/about/{written.slug}/",
        kind="page",
        title=written.title,
        description=written.description,
        crumbs=() if written.slug == FIRST else (Crumb(title="About", address="/about/"),),
        result={"kind": "About this site"},
    )
    text = REPORTS.sub(r"\1" if takes_reports else "", written.text)
    return Page(path=frame.path, text=f"{frame.front_matter()}\n# {written.title}\n\n{text}")


def make_picture(picture: Picture) -> StaticFile:
    """Return a picture as it is, beside the written pages: a link to it is the same in `content/` and on the site."""
    return StaticFile(path=f"about/{picture.name}", content=picture.content)
