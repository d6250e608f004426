"""What changed from one wording to the next, word by word, in marks that do not rest on colour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from markupsafe import Markup

from generator.model.span import fold
from generator.pages.escaping import html_text

REMOVED = Markup("<del>[\N{MINUS SIGN}&nbsp;{}]</del>")
ADDED = Markup("<ins>[+&nbsp;{}]</ins>")
# Comparing takes time by the product of the two lengths: past this many words, a passage is shown as replaced whole.
WORDS_COMPARED = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Paragraphs of two wordings side by side: alike, or with what was taken out and put in marked."""

    alike: bool
    paragraphs: tuple[Markup, ...]


def word_diff(before: str, after: str) -> Markup:
    """Return the newer words with `[+ added]` and the older `[- removed]` in their places, white space folded."""
    return Markup(" ").join(_marked(before.split(), after.split()))


def passages(before: str, after: str) -> tuple[Passage, ...]:
    """Return two wordings paragraph by paragraph; what changed inside a paragraph is shown word by word."""
    return tuple(_passages(_paragraphs(before), _paragraphs(after)))


def _paragraphs(text: str) -> list[str]:
    return [fold(line) for line in text.splitlines() if line.strip()]


def _passages(before: Sequence[str], after: Sequence[str]) -> Iterator[Passage]:
    compared = SequenceMatcher(a=before, b=after, autojunk=False)
    for kind, start, end, new_start, new_end in compared.get_opcodes():
        if kind == "equal":
            yield Passage(alike=True, paragraphs=tuple(map(_safe, after[new_start:new_end])))
        else:
            changed = word_diff("\n".join(before[start:end]), "\n".join(after[new_start:new_end]))
            yield Passage(alike=False, paragraphs=(changed,))


def _marked(before: Sequence[str], after: Sequence[str]) -> Iterator[Markup]:
    for kind, start, end, new_start, new_end in _compared(before, after):
        if kind == "equal":
            yield _safe(" ".join(after[new_start:new_end]))
            continue
        if start < end:
            yield REMOVED.format(_safe(" ".join(before[start:end])))
        if new_start < new_end:
            yield ADDED.format(_safe(" ".join(after[new_start:new_end])))


def _compared(before: Sequence[str], after: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if max(len(before), len(after)) > WORDS_COMPARED:
        return [("replace", 0, len(before), 0, len(after))]
    return SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes()


def _safe(text: str) -> Markup:
    return Markup(html_text(text))  # noqa: S704  # html_text escapes
