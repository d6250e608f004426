"""Plain text and Markdown: any encoding that can be told safely, the lines as they stand."""

import codecs
import re

from generator.reading.front_matter import split_file, states_keys
from generator.reading.printed import make_upload
from generator.reading.printed.passages import Passage
from generator.reading.sheets import without_sheets
from generator.reading.upload import Dropped, RefusedError, Upload

LONGEST_LINE = 100_000
LINE_END = re.compile(r"\r\n?|[\v\u2028\u2029]")
# A heading's hashes, and the stars around a line that is bold as a whole.
HEADING_MARK = re.compile(r"#{1,6}[ \t]{1,9}(?P<words>\S.*?)(?:[ \t]{1,9}#{1,6})?[ \t]{0,9}\Z")
BOLD_MARKS = re.compile(r"(?P<mark>\*\*|__)(?P<words>[^*_\s](?:[^*_]*[^*_\s])?)(?P=mark)[ \t]{0,9}\Z")
# Bold words within a line, a link, and a character that Markdown would read otherwise.
INLINE_MARKS = re.compile(
    r"(?<![*\w(])(?P<mark>\*{2,3}|__)(?=[^\s*_),])(?P<words>[^*_]{1,300}?)(?<=[^\s*_(])(?P=mark)(?![*\w])"
    r"|\[(?P<link>[^\[\]]{1,300})\]\((?=[^()\s]*[./])[^()\s]{1,500}\)"
)
ESCAPED = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!:>-])")
# In the front matter that another site has above its page.
TITLE = re.compile(r"^title:[ \t]*(?P<quote>[\"']?)(?P<words>\S[^\n]*?)(?P=quote)[ \t]*$", re.MULTILINE)
# What windows-1252 adds to ASCII in English and Welsh minutes; a byte of another encoding seldom lands here.
WINDOWS_MARKS = frozenset("\u00a0£§©®°±²³·¼½¾‘’“”–—…•€™")
WINDOWS_LETTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜ")
LETTER_SHARE = 0.02
# Whole characters of UTF-8: where these stand, the file is UTF-8 that was damaged.
UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
SAVE_AS_UTF8 = "save the file as UTF-8 (in most editors: Save as, encoding UTF-8) and upload it again"


def read_plain(content: bytes) -> Upload:
    """Return what a text file holds: one item, or those of a printed whole meeting; raise RefusedError if unreadable.

    Accepts UTF-8, UTF-16 with its mark, and windows-1252 where no other encoding would read as well.
    """
    header, body = _split(content)
    text = _decode(body)
    if "\0" in text:
        raise RefusedError("this file holds NUL characters: it is not text", "save the minutes as plain text")
    text, added = without_sheets(LINE_END.sub("\n", text))
    lines = text.replace("\f", "\n").split("\n")
    if max(map(len, lines)) > LONGEST_LINE:
        raise RefusedError("a line of this file is longer than 100,000 characters", "give each paragraph its own line")
    dropped = [*([Dropped(step="front matter", text=header)] if header else []), *added]
    title = TITLE.search(header)
    above = [Passage(text=title["words"], strong=True), Passage(text="")] if title else []
    passages = [*above, *(_passage(line.rstrip(" \t"), dropped) for line in lines)]
    return make_upload("plain text", passages, between="\n", running=added, dropped=dropped)


def _split(content: bytes) -> tuple[str, bytes]:
    """Return the keys that another site states above its page, empty if there are none, and what stands below."""
    parts, _ = split_file("", content)
    if parts is None or not states_keys(parts.header):
        return "", content
    return "\n".join(parts.header.splitlines()[1:-1]), parts.body.lstrip(b"\r\n")


def _decode(content: bytes) -> str:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"), (b"", "utf-8-sig")):
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                break
    return _decode_windows(content)


def _decode_windows(content: bytes) -> str:
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    beyond = [character for character in text if not character.isascii()]
    letters = sum(character in WINDOWS_LETTERS for character in beyond)
    known = all(character in WINDOWS_MARKS or character in WINDOWS_LETTERS for character in beyond)
    if not text or not known or UTF8.search(content) or letters > max(1, LETTER_SHARE * len(text)):
        raise RefusedError("this text is in an encoding that cannot be told safely", SAVE_AS_UTF8)
    return text


def _passage(line: str, dropped: list[Dropped]) -> Passage:
    """Return a line without the Markdown marks that make it bold or a heading."""
    match = HEADING_MARK.match(line) or BOLD_MARKS.match(line)
    if match is None:
        plain = _without_marks(line)
        dropped += [Dropped(step="Markdown marks", text=line)] if plain != line else []
        return Passage(text=plain)
    dropped.append(Dropped(step="Markdown marks", text=line))
    inner = BOLD_MARKS.match(match["words"])
    return Passage(text=_without_marks((inner or match)["words"]), strong=True)


def _without_marks(line: str) -> str:
    """Return a line with the plain words for what Markdown marks in it; a link's words may be bold themselves."""
    twice = INLINE_MARKS.sub(_words, INLINE_MARKS.sub(_words, line))
    return ESCAPED.sub("", twice)


def _words(match: re.Match[str]) -> str:
    return match["words"] or match["link"]
