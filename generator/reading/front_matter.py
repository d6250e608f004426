"""The block between the two `---` lines: what a person stated about the document."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from generator.model.council import Council
from generator.model.document import Facts, Part, Status
from generator.model.edtf import parse_edtf
from generator.model.problem import Problem
from generator.reading.text import read_text
from generator.settings.schema import check_shape
from generator.settings.strict_yaml import KeyPath, Loaded, Source, load_strings

HEADER = re.compile(rb"---[ \t]*\r?\n(?P<yaml>(?:(?!---[ \t]*\r?\n).*\n){0,200}?)---[ \t]*(?:\r?\n|\Z)")
FIRST_KEY = re.compile(r"---[ \t]*\r?\n[\w-]{1,40}:")
# What nobody but us states: another site's front matter may have a title and a date, too.
OURS = re.compile(r"^(?:id|council|committee|date_reason)[ \t]*:", re.MULTILINE)
EXPECTED = (
    "start the file with a line `---`, the keys id, title, council, committee, date, date_reason, and `---` again"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A stored file cut in two: the header as text, the body's bytes, and the body's first line number."""

    header: str
    body: bytes
    first_line: int


def split_file(path: str, content: bytes) -> tuple[Parts | None, tuple[Problem, ...]]:
    """Return the file cut after its second `---` line, or None where it has no front matter.

    The body is cut from the bytes, never re-wrapped, so that it stays what the council published.
    """
    content = content.removeprefix(BOM_UTF8)
    match = HEADER.match(content)
    if match is None:
        return None, (Problem(path=path, line=1, message="this file has no front matter", mend=EXPECTED),)
    header, problems = read_text(path, match[0])
    if header is None:
        return None, problems
    return Parts(header=header, body=content[match.end() :], first_line=header.count("\n") + 1), ()


def states_keys(header: str) -> bool:
    """Return whether a header states keys, as any site's front matter does, and is not words between two rules."""
    return FIRST_KEY.match(header) is not None


def is_ours(header: str) -> bool:
    """Return whether a header is one of this project's, however much is wrong with it, and not another site's."""
    return OURS.search(header) is not None


class StringsOnly(YAMLHandler):
    """Hands python-frontmatter the strict loader, and keeps what it found and what was wrong."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.loaded: Loaded | None = None
        self.problems: tuple[Problem, ...] = ()

    def split(self, text: str) -> tuple[str, str]:
        """Return what stands between the first line and the last, blank lines too, so that line numbers hold."""
        return "\n".join(text.split("\n")[1:-1]), ""

    def load(self, fm: str, **_kwargs: object) -> dict[str, Any]:
        """Return the header's keys and values, every value a string."""
        self.loaded, self.problems = load_strings(Source(path=self.path, text=fm, first_line=2))
        return self.loaded.value if self.loaded and isinstance(self.loaded.value, dict) else {}


def read_facts(path: str, header: str, councils: Sequence[Council] | None) -> tuple[Facts | None, tuple[Problem, ...]]:
    """Return the facts a header states, or None with everything that is wrong with it.

    `councils` are those the site knows; None asks nothing of the council and committee.
    """
    loaded, stated, problems = _load(path, header, "document")
    if loaded is not None and not problems:
        problems = (*_date_problems(loaded, stated), *_body_problems(loaded, stated, councils))
    return (None, problems) if problems else (_facts(stated), ())


def read_header(path: str, header: str, schema: str) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Return a header's keys and values, all strings, and where it is not what `schema` asks for."""
    _, stated, problems = _load(path, header, schema)
    return stated, problems


def _load(path: str, header: str, schema: str) -> tuple[Loaded | None, dict[str, Any], tuple[Problem, ...]]:
    handler = StringsOnly(path)
    stated, _ = frontmatter.parse(header, handler=handler)
    if handler.loaded is None:
        return None, stated, handler.problems
    return handler.loaded, stated, check_shape(handler.loaded, schema)


def _date_problems(loaded: Loaded, stated: dict[str, Any]) -> Iterator[Problem]:
    if parse_edtf(stated["date"]) is None:
        yield _no_such_date(loaded, stated["date"], ("date",))
    retrieved = stated.get("retrieved", "")
    if retrieved and parse_edtf(retrieved) is None:
        yield _no_such_date(loaded, retrieved, ("retrieved",))


def _body_problems(loaded: Loaded, stated: dict[str, Any], councils: Sequence[Council] | None) -> Iterator[Problem]:
    if councils is None:
        return
    council = next((known for known in councils if known.slug == stated["council"]), None)
    if council is None:
        yield _unknown(loaded, "council", stated["council"], [known.slug for known in councils], "content/councils")
    elif stated["committee"] not in (known := [committee.slug for committee in council.committees]):
        yield _unknown(loaded, "committee", stated["committee"], known, f"content/councils/{council.slug}.yml")


def _unknown(loaded: Loaded, key: str, name: str, known: list[str], where: str) -> Problem:
    close = get_close_matches(name, known, n=1)
    mend = f"did you mean {close[0]}? Or add it" if close else "correct it, or add it"
    return loaded.problem(f'{key}: there is no "{name}" here', f"{mend} in {where}; known: {', '.join(known)}", (key,))


def _no_such_date(loaded: Loaded, text: str, key: KeyPath) -> Problem:
    if not re.search("[0-9]{4}", text):
        message = f'"{text}" names no year, and minutes without a year cannot be placed'
        return loaded.problem(message, 'find the year, or state the span it lies in: "[2021-10..2022-03]"', key)
    mend = 'write 2021-03-10, 2021-03 or 2021, or a span in quotes: "[2021-05..2022-06]", its end after its start'
    return loaded.problem(f'"{text}" is not a date that exists, in EDTF', mend, key)


def _facts(stated: dict[str, Any]) -> Facts:
    when = parse_edtf(stated["date"])
    assert when is not None  # noqa: S101  # _date_problems has refused the others
    return Facts(
        id=stated["id"],
        title=stated["title"],
        council=stated["council"],
        committee=stated["committee"],
        date=when,
        date_reason=stated["date_reason"],
        sitting=int(stated.get("sitting", 1)),
        source=stated.get("source", ""),
        retrieved=stated.get("retrieved", ""),
        status=Status(stated.get("status", "unknown")),
        status_reason=stated.get("status_reason", ""),
        notes=stated.get("notes", ""),
        number=stated.get("number", ""),
        part=Part(stated.get("part", "item")),
        original=stated.get("original", ""),
        original_sha256=stated.get("original_sha256", ""),
        replaced=stated.get("replaced", ""),
    )
