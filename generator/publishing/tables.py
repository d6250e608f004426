"""Tables that people write in Markdown, dressed as the generated ones: headings with a scope, cards on a phone.

An extension of Markdown, which mkdocs.yml names.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

# After the words of the cells are read (20), before the lines are set apart (10).
WHEN = 15


class Dress(Treeprocessor):
    """Gives each table its class, each heading its scope, and each cell the heading that a card shows before it."""

    def run(self, root: Element) -> None:
        """Change the tables of a page in place."""
        for table in root.iter("table"):
            # One that was written as HTML says itself what it is.
            if not table.attrib:
                _dress(table)


def _dress(table: Element) -> None:
    table.set("class", "stack")
    headings = tuple(table.iterfind("thead/tr/th"))
    for heading in headings:
        heading.set("scope", "col")
    names = ["".join(heading.itertext()).strip() for heading in headings]
    for row in table.iterfind("tbody/tr"):
        _dress_row(row, names)


def _dress_row(row: Element, names: Iterable[str]) -> None:
    for place, (cell, name) in enumerate(zip(row, names, strict=True)):
        if place == 0:
            cell.tag = "th"
            cell.set("scope", "row")
        elif name:
            cell.set("data-label", name)


class Tables(Extension):
    """Adds the dress of tables to a Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the name that Markdown calls
        """Register it."""
        md.treeprocessors.register(Dress(md), "dressed_tables", WHEN)
