"""How untrusted words become page text: nothing in them may act as HTML, Markdown, attribute list or template."""

import re
import string
from html import escape

from markupsafe import Markup

from generator.model.characters import visible

PUNCTUATION = str.maketrans({mark: f"&#{ord(mark)};" for mark in string.punctuation})
WHITE_SPACE = re.compile(r"\s+")


def markdown_text(value: object) -> str:
    """Return `value` as inert Markdown: one line, every ASCII punctuation mark a numeric reference.

    What is Markup already passes as it is. The same text is inert inside an HTML block and an attribute.
    """
    if isinstance(value, Markup):
        return value
    return " ".join(visible(str(value)).split()).translate(PUNCTUATION)


def html_text(text: str) -> str:
    """Return `text` as inert HTML, every run of white space as one space."""
    return escape(WHITE_SPACE.sub(" ", visible(text)))


def html_lines(text: str) -> Markup:
    """Return `text` as inert HTML in which each line stays a line, to stand between two tags, not in an attribute."""
    return Markup("\n".join(escape(visible(line), quote=False) for line in text.split("\n")))  # noqa: S704  # escaped
