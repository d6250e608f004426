"""The site's own pages, written by people in Markdown."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import GeneratorError, Problem
from generator.reading.front_matter import read_header, split_file
from generator.reading.text import read_text
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPage:
    """A page of the site's own: its title and description, and its Markdown below them."""

    slug: str
    title: str
    description: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that stands beside the pages: the name of its file and its bytes."""

    name: str
    content: bytes


def read_pictures(settings: Settings) -> tuple[Picture, ...]:
    """Return the pictures (WebP) of `content/pages`, by name."""
    files = sorted((settings.content / "pages").glob("*.webp"))
    return tuple(Picture(name=file.name, content=file.read_bytes()) for file in files)


def read_written(settings: Settings) -> tuple[WrittenPage, ...]:
    """Return the pages of `content/pages`, by name; raise GeneratorError with every problem of every page."""
    problems: list[Problem] = []
    pages = tuple(_pages(settings, problems))
    if problems:
        raise GeneratorError(problems)
    return pages


def _pages(settings: Settings, problems: list[Problem]) -> Iterator[WrittenPage]:
    for path in sorted((settings.content / "pages").glob("*.md")):
        page, found = _page(path, path.relative_to(settings.root).as_posix())
        problems.extend(found)
        if page is not None:
            yield page


def _page(path: Path, shown: str) -> tuple[WrittenPage | None, tuple[Problem, ...]]:
    parts, problems = split_file(shown, path.read_bytes())
    if parts is None:
        return None, problems
    stated, problems = read_header(shown, parts.header, "page")
    text, unreadable = read_text(shown, parts.body, parts.first_line)
    if problems or text is None:
        return None, (*problems, *unreadable)
    fields = {"title": stated.get("title", ""), "description": stated.get("description", "")}
    return WrittenPage(slug=path.stem, text=text.lstrip("\n"), **fields), ()
