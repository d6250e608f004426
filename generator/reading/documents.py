"""One stored file into one document."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from generator.model.council import Council
from generator.model.document import Document, Facts
from generator.model.problem import Problem
from generator.reading.front_matter import is_ours, read_facts, split_file, states_keys
from generator.reading.text import SIZE_LIMIT, read_text

Reading = tuple[Document | None, tuple[Problem, ...]]


def read_document(path: str, content: bytes, councils: Sequence[Council] | None = None) -> Reading:
    """Return the document in a file with front matter, or None with everything that is wrong with it.

    Where `councils` are given, the council and committee it names must be among them.
    """
    if len(content) > SIZE_LIMIT:
        return None, read_text(path, content)[1]
    parts, problems = split_file(path, content)
    if parts is None:
        return None, problems
    facts, problems = read_facts(path, parts.header, councils)
    text, unreadable = read_text(path, parts.body, parts.first_line)
    problems += unreadable
    if text is not None and not text.strip():
        mend = "paste the minutes' text below the second `---` line"
        problems += (Problem(path=path, line=parts.first_line, message="there is no text here", mend=mend),)
    if text is None or problems:
        return None, problems
    return _document(path, text, parts.body, parts.first_line, facts), ()


def read_bare(path: Path) -> Reading:
    """Return the document in any text file, with front matter or without; `facts` is None without.

    The front matter of another site's page states nothing that we ask for: the text begins below it.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        return None, (Problem(path=str(path), message=f"cannot be opened: {error.strerror}", mend="check the path"),)
    parts, _ = split_file(str(path), content)
    if parts is not None and is_ours(parts.header):
        return read_document(str(path), content)
    foreign = parts is not None and states_keys(parts.header)
    body, first_line = (parts.body, parts.first_line) if parts and foreign else (content, 1)
    text, problems = read_text(str(path), body, first_line)
    return (None, problems) if text is None else (_document(str(path), text, body, first_line), ())


def _document(path: str, text: str, body: bytes, first_line: int, facts: Facts | None = None) -> Document:
    sha256 = hashlib.sha256(body).hexdigest()
    return Document(path=path, text=text, sha256=sha256, first_line=first_line, facts=facts)
