"""Plain text: the bytes as characters, or the reason why they are not."""

from generator.model.characters import INVISIBLE
from generator.model.document import Document
from generator.model.problem import Problem, Severity

SIZE_LIMIT = 2_000_000


def read_text(path: str, content: bytes, first_line: int = 1) -> tuple[str | None, tuple[Problem, ...]]:
    """Return `content` as text, character for character, or None with the problem.

    Accepts UTF-8 of at most 2 MB (a long whole-day meeting is 0.5 MB) without NUL characters.
    """
    if len(content) > SIZE_LIMIT:
        size = f"{len(content) / 1_000_000:.1f} MB"
        mend = "split the meeting into one file an item, or check that this is the text and not the whole web page"
        return None, (Problem(path=path, message=f"this file is {size}; the limit is 2 MB", mend=mend),)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (_not_utf8(path, content, error.start, first_line),)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + first_line
        message, mend = "a NUL character stands here: this is not text", "save the minutes as plain text"
        return None, (Problem(path=path, line=line, message=message, mend=mend),)
    return text, ()


def _not_utf8(path: str, content: bytes, at: int, first_line: int) -> Problem:
    start = content.rfind(b"\n", 0, at) + 1
    end = content.find(b"\n", at)
    source = content[start : end if end >= 0 else len(content)].decode("utf-8", errors="replace")
    return Problem(
        path=path,
        line=content.count(b"\n", 0, at) + first_line,
        column=len(content[start:at].decode("utf-8", errors="replace")) + 1,
        source=source,
        message="expected UTF-8 text; this byte is not",
        mend="save the file as UTF-8 (in most editors: Save as, encoding UTF-8) and upload it again",
    )


def find_invisible(document: Document) -> tuple[Problem, ...]:
    """Return one problem to look at where the text holds characters that no page shows, or none."""
    found = INVISIBLE.search(document.text)
    if found is None:
        return ()
    start = document.text.rfind("\n", 0, found.start()) + 1
    source = document.text[start:].split("\n", 1)[0]
    number = sum(1 for _ in INVISIBLE.finditer(document.text))
    problem = Problem(
        path=document.path,
        line=document.text.count("\n", 0, found.start()) + document.first_line,
        column=len(INVISIBLE.sub("", source[: found.start() - start])) + 1,
        source=INVISIBLE.sub("", source),
        message=f"{number} characters that nobody can see (the first is U+{ord(found[0]):04X}); pages leave them out",
        mend="compare the words with the council's page; nothing needs doing where they read the same",
        severity=Severity.LOOK,
    )
    return (problem,)
