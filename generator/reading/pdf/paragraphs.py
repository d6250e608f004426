"""Lines into paragraphs: hard wraps joined, words that were divided at a line's end made whole where that is safe."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.reading.pdf.lines import Line
from generator.reading.printed.passages import Passage
from generator.reading.upload import Dropped

WORD = re.compile(r"\w+(?:-\w+)*")
DIVIDED = re.compile(r"(?P<word>\w{1,40})-\Z")
REST = re.compile(r"(?P<word>[a-z]{1,40})")
SENTENCE_END = re.compile(r"[.!?:;][”\"’')]?\Z")
BEFORE_LABEL = re.compile(r"(?:[.!?:;,–-]|\b(?:and|or))[”\"’')]?\Z")
SOFT_HYPHEN = "\u00ad"
# How much wider than usual the step to the next line is before a new paragraph, and a space, in parts of the type size.
WIDE = 1.3
SPACE = 0.25
INDENT = 0.6
SAME_EDGE = 1
LONG = 0.5
NARROWEST = 0.65
USUAL_STEP = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a document is set: the usual step from line to line in parts of the type size, and its right edge."""

    step: float
    edge: float

    def starts(self, before: Sequence[Line], line: Line) -> bool:
        """Return whether `line` begins a paragraph, given the lines of the one before it."""
        last = before[-1]
        if line.row or last.row or not self._is_full(before, line):
            return True
        if line.is_tabbed and last.is_tabbed:
            return True
        if line.is_labelled and (line.is_padded or BEFORE_LABEL.search(last.text)):
            return True
        if line.strong != last.strong and not line.text[0].islower():
            return True
        if line.page != last.page or line.top <= last.top:
            return SENTENCE_END.search(last.text) is not None
        wide = line.top - last.top > WIDE * self.step * line.size
        return wide or (len(before) > 1 and abs(line.left - last.left) > INDENT * line.size)

    def _is_full(self, before: Sequence[Line], following: Line) -> bool:
        """Return whether the first word of `following` had no room on the line above, or that one is justified."""
        line, word = before[-1], following.words[0]
        edges = [beside.right for beside in (*before[-2:-1], following)]
        long = line.right - line.left > LONG * self.edge
        justified = long and any(abs(line.right - edge) < SAME_EDGE for edge in edges)
        return justified or line.right + SPACE * line.size + word.right - word.left > (line.limit or self.edge) - 1


def make_passages(lines: Sequence[Line], width: float) -> tuple[tuple[Passage, ...], tuple[Dropped, ...]]:
    """Return the paragraphs of `lines`, which stand on pages `width` points wide, and each hyphen that was undone."""
    dropped: list[Dropped] = []
    known = {word.casefold() for line in lines for word in WORD.findall(line.text)}
    passages = tuple(
        Passage(text=_join(group, known, dropped), strong=all(line.strong for line in group))
        for group in _groups(lines, _setting(lines, width))
    )
    return passages, tuple(dropped)


def _setting(lines: Sequence[Line], width: float) -> Setting:
    printed = [line for line in lines if not line.row]
    steps = [
        (line.top - before.top) / line.size
        for before, line in pairwise(printed)
        if line.page == before.page and line.top > before.top and not SENTENCE_END.search(before.text)
    ]
    # Behind a sentence, and often behind a heading, the step is one between paragraphs. Where all lines are short,
    # none is wrapped.
    edge = _quantile([line.right for line in printed if not line.limit], 0.95, 0)
    return Setting(step=_quantile(steps, 0.2, USUAL_STEP), edge=max(edge, NARROWEST * width))


def _quantile(values: Sequence[float], share: float, default: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))] if values else default


def _groups(lines: Sequence[Line], setting: Setting) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and setting.starts(group, line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _join(lines: Sequence[Line], known: set[str], dropped: list[Dropped]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        text = _append(text, line.text, known, dropped)
    return text.replace(SOFT_HYPHEN, "")


def _append(text: str, line: str, known: set[str], dropped: list[Dropped]) -> str:
    """Return `text` run on with `line`; a hyphen goes only if the document has the word elsewhere without one."""
    if text.endswith(SOFT_HYPHEN):
        return text[:-1] + line
    divided, rest = DIVIDED.search(text[-42:]), REST.match(line)
    if divided is None or rest is None:
        return f"{text} {line}"
    whole = divided["word"] + rest["word"]
    if whole.casefold() not in known or f"{divided['word']}-{rest['word']}".casefold() in known:
        return text + line
    dropped.append(Dropped(step="hyphen at a line's end", text=f"{divided['word']}-{rest['word']}"))
    return text[:-1] + line
