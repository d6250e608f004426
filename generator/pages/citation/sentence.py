"""A citation as one sentence: plain, in Markdown, and in HTML with the words themselves."""

import re
from collections.abc import Callable
from html import escape

from generator.pages.citation.facts import Citation

# What begins emphasis, code, a link, a table's cell, strike-through or an entity anywhere in a line of Markdown.
MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>|~&]")


def plain(citation: Citation) -> str:
    """Return `Council, Committee, date, “title” (minute 53.5), WSX-EP1X9, part (1). https://...`."""
    return f"{citation.council}, {citation.meeting}, {_titled(citation, citation.title)}. {citation.address}"


def markdown(citation: Citation) -> str:
    """Return the citation as Markdown, its title a link."""
    title = f"[{_marked(citation.title)}]({citation.address})"
    return f"{_marked(citation.council)}, {_marked(citation.meeting)}, {_titled(citation, title, _marked)}."


def html(citation: Citation) -> str:
    """Return the citation as HTML, its title a link, below the words where the citation quotes any."""
    address = escape(citation.address)
    title = f'<a href="{address}">{escape(citation.title)}</a>'
    cited = f"<p>{escape(citation.council)}, {escape(citation.meeting)}, {_titled(citation, title, escape)}.</p>"
    if not citation.words:
        return cited
    return f'<blockquote cite="{address}">\n<p>{escape(citation.words)}</p>\n</blockquote>\n{cited}'


def _titled(citation: Citation, title: str, escaped: Callable[[str], str] = str) -> str:
    minute = f" (minute {escaped(citation.minute)})" if citation.minute else ""
    numbers = "".join(f", {number}" for number in (citation.reference, citation.part) if number)
    remarks = "".join(f". {remark}" for remark in citation.remarks)
    return f"\N{LEFT DOUBLE QUOTATION MARK}{title}\N{RIGHT DOUBLE QUOTATION MARK}{minute}{numbers}{remarks}"


def _marked(text: str) -> str:
    return MARKDOWN_SIGNS.sub(r"\\\g<0>", text)
