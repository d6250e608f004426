"""The entries that a line makes in the list above it, and what is doubtful about its label."""

from generator.parsing.among import is_among, names_next
from generator.parsing.blocks import Doubt
from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry, split_run
from generator.parsing.going_on import gives_reasons
from generator.parsing.lines import Line
from generator.parsing.nesting import find_depth


def entries_of(cursor: Cursor, path: tuple[Entry, ...], line: Line) -> tuple[Entry, ...]:
    """Return the entry that a line makes in the list, with what nests in it, or nothing."""
    depth = find_depth(cursor, path, line)
    if (
        depth is None
        or (stops(line) and not is_among(cursor, path, line))
        or line.words.start == line.words.end
        or (not path and names_next(cursor, line))
        or gives_reasons(cursor.text, path, line)
    ):
        return ()
    return split_run(cursor.text, Entry(label=line.label, span=line.words, depth=depth))


def doubts_of(path: tuple[Entry, ...], entry: Entry) -> tuple[Doubt, ...]:
    """Return the doubt that a label leaves out or repeats another, if it does not follow the one before it."""
    before = path[entry.depth].label if entry.depth < len(path) else None
    if before is None or entry.label is None or entry.label.follows(before):
        return ()
    message = f'expected the label after "{before.text}", found "{entry.label.text}"'
    return (Doubt(start=entry.span.start, message=message, mend="check that no part is missing or labelled twice"),)
