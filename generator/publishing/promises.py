"""Whether every address in the register answers in the built site."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.model.problem import Problem
from generator.model.register import Record


def check_promises(site: Path, register: Mapping[str, Iterable[Record]]) -> Iterator[Problem]:
    """Yield a problem for each address or anchor that was published and would not answer in `site`."""
    for document, records in register.items():
        for record in records:
            page, _, anchor = record.address.partition("#")
            path = site / page.strip("/") / "index.html"
            if not path.is_file() or not _has_anchor(path, anchor):
                message = f"{record.address}, promised for {document}, would not answer"
                mend = "the page that held it is gone or renamed; restore it before publishing"
                yield Problem(path="content/register", message=message, mend=mend)


def _has_anchor(path: Path, anchor: str) -> bool:
    return not anchor or f'id="{anchor}"' in path.read_text(encoding="utf-8")
