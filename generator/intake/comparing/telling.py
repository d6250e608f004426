"""A difference as lines, for a terminal or as Markdown; the councils' words are inert in either."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.intake.comparing.difference import Difference
from generator.linking.calling import name_of
from generator.model.characters import visible
from generator.model.publication import Event, LogEntry
from generator.model.register import RecordKind
from generator.model.span import fold
from generator.pages.environment import many
from generator.pages.escaping import markdown_text

AROUND = 8
WORDS_COMPARED = 4000
HEADINGS = {
    Event.NEW: "New",
    Event.CHANGED: "Changed",
    Event.CORRECTED: "Corrected",
    Event.MOVED: "Moved",
    Event.WITHDRAWN: "Withdrawn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a difference is written: a heading, a point of a list, what is below it, words, those taken out or put in."""

    heading: Callable[[str], str]
    point: Callable[[str], str]
    below: Callable[[str], str]
    words: Callable[[str], str]
    removed: Callable[[str], str]
    added: Callable[[str], str]


TEXT = Style(
    heading=lambda text: f"\n{text}",
    point=lambda text: f"  {text}",
    below=lambda text: f"      {text}",
    words=lambda text: fold(visible(text)),
    removed=lambda text: f"[- {fold(visible(text))}]",
    added=lambda text: f"[+ {fold(visible(text))}]",
)
MARKDOWN = Style(
    heading=lambda text: f"\n### {text}\n",
    point=lambda text: f"- {text}",
    below=lambda text: f"    - {text}",
    words=markdown_text,
    removed=lambda text: f"<del>{markdown_text(text)}</del>",
    added=lambda text: f"<ins>{markdown_text(text)}</ins>",
)


def tell(difference: Difference, style: Style) -> Iterator[str]:
    """Yield the lines that say what will be published, what would be lost, and what is missing in what is new."""
    counts = [f"{len(difference.of(event))} {HEADINGS[event].lower()}" for event in Event]
    yield style.words(", ".join([*counts, f"{len(difference.lost)} lost"]))
    if difference.lost:
        yield style.heading("Lost: published, and nowhere in the minutes now")
        for record in difference.lost:
            command = f'minutes withdraw {name_of(record)} --reason "..."'
            yield style.point(f"{style.words(name_of(record))}: {style.words(record.text)}")
            yield style.below(f"restore the words, or run {style.words(command)}")
    for event in Event:
        yield from _events(difference.of(event), event, style)
    yield from _coverage(difference, style)


def _events(entries: Sequence[LogEntry], event: Event, style: Style) -> Iterator[str]:
    if entries:
        yield style.heading(HEADINGS[event])
    for entry in entries:
        name = "item" if entry.kind is RecordKind.ITEM else entry.id
        said = f"{style.words(name)}, {style.words(entry.title)}: {style.words(entry.address)}"
        yield style.point(said)
        if event is Event.MOVED:
            yield style.below(f"from {style.words(entry.before)}")
        elif entry.before and entry.after:
            yield style.below(marked(entry.before, entry.after, style))
        elif entry.reason:
            yield style.below(style.words(entry.reason))


def _coverage(difference: Difference, style: Style) -> Iterator[str]:
    if difference.documents:
        yield style.heading("What stands in the new and changed documents")
    for gaps in difference.documents:
        missing = f"; missing: {', '.join(gaps.missing)}" if gaps.missing else ""
        yield style.point(style.words(f"{gaps.path}: {many(gaps.decisions, 'decision')}{missing}"))


def marked(before: str, after: str, style: Style) -> str:
    """Return what changed word by word, with a few words around each change; what stays the same is left out."""
    return " ".join(_marked(before.split(), after.split(), style))


def _marked(old: Sequence[str], new: Sequence[str], style: Style) -> Iterator[str]:
    for kind, start, end, new_start, new_end in _compared(old, new):
        if kind == "equal":
            alike = new[new_start:new_end]
            yield style.words(_shortened(alike, first=new_start == 0, last=new_end == len(new)))
            continue
        if start < end:
            yield style.removed(" ".join(old[start:end]))
        if new_start < new_end:
            yield style.added(" ".join(new[new_start:new_end]))


def _compared(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if max(len(old), len(new)) > WORDS_COMPARED:
        return [("replace", 0, len(old), 0, len(new))]
    return SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()


def _shortened(words: Sequence[str], *, first: bool, last: bool) -> str:
    """Return the words next to a change, and three dots for those that are too far from any."""
    if len(words) <= 2 * AROUND:
        return " ".join(words)
    head = [] if first else words[:AROUND]
    tail = [] if last else words[-AROUND:]
    return " ".join([*head, "\N{HORIZONTAL ELLIPSIS}", *tail])
