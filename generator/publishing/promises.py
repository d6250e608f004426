"""Whether every address in the register answers in the built site."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.linking.departures import promised
from generator.model.problem import Problem
from generator.model.register import Record


def check_promises(site: Path, register: Mapping[str, tuple[Record, ...]]) -> Iterator[Problem]:
    """Yield a problem for each address or anchor that was published and would not answer in `site`.

    Former addresses, and the meetings, committees and councils under which an item stands or stood, must answer too.
    """
    pages: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for document, records in register.items():
        for address in promised(records):
            page, _, anchor = address.partition("#")
            pages[page].setdefault(anchor, document)
    for page, anchors in pages.items():
        there = _anchors(site / page.strip("/") / "index.html", named=any(anchors))
        for anchor, document in anchors.items():
            if anchor not in there:
                yield _broken(f"{page}#{anchor}" if anchor else page, document)


def _anchors(path: Path, *, named: bool) -> frozenset[str]:
    """Return every anchor of a page, the empty one for the page itself; nothing where there is none.

    Only a page of which a named anchor was promised needs to be read.
    """
    if not path.is_file():
        return frozenset()
    if not named:
        return frozenset({""})
    tree = LexborHTMLParser(path.read_text(encoding="utf-8"))
    return frozenset({"", *(node.attributes.get("id") or "" for node in tree.css("[id]"))})


def _broken(address: str, document: str) -> Problem:
    message = f"{address}, promised for {document}, would not answer"
    mend = "the page that held it is gone or renamed; restore it before publishing"
    return Problem(path="content/register", message=message, mend=mend)
