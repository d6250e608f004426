"""The safe way to read a file that anyone may have made: in a process of its own, within limits."""

import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name

from generator.reading.carried import from_json, to_json
from generator.reading.sniffing import Format, sniff
from generator.reading.text import SIZE_LIMIT
from generator.reading.upload import RefusedError, Upload

ROOT = Path(__file__).parents[2]
REFUSED = 3
# By name: a reader's libraries are loaded only where its kind of file is read, and only within the limits.
READERS = {
    Format.HTML: "generator.reading.web:read_html",
    Format.XML: "generator.reading.web:read_xml",
    Format.PDF: "generator.reading.pdf:read_pdf",
    Format.DOCX: "generator.reading.docx:read_docx",
    Format.TEXT: "generator.reading.plain:read_plain",
}
SPLIT_OR_PASTE = "split it into single meetings, or paste the minutes as text"
SAVE_AGAIN = "save it again in the program that made it, or paste the minutes as text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one file may cost: bytes of memory, seconds of a processor, seconds on the clock."""

    memory: int = 1_000_000_000
    processor: int = 20
    clock: int = 60


LIMITS = Limits()


def read_upload(content: bytes, limits: Limits = LIMITS) -> Upload:
    """Return what a file holds, read in a process of its own; raise RefusedError for anything else."""
    form = sniff(content)
    try:
        done = subprocess.run(
            [sys.executable, "-m", __name__, str(limits.memory), str(limits.processor)],
            input=content,
            capture_output=True,
            timeout=limits.clock,
            cwd=ROOT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _over(form, f"took longer than {limits.clock} seconds") from None
    return _outcome(form, done, limits)


def _outcome(form: Format, done: subprocess.CompletedProcess[bytes], limits: Limits) -> Upload:
    said = done.stdout.decode(errors="replace")
    if done.returncode == REFUSED:
        reason, _, mend = said.partition("\n")
        raise RefusedError(reason, mend)
    if done.returncode == -signal.SIGXCPU:
        raise _over(form, f"took more than {limits.processor} seconds of work")
    if done.returncode != 0:
        raise _broken(form)
    try:
        return from_json(said)
    except (ValueError, KeyError, TypeError):
        raise _broken(form) from None


def read_here(content: bytes) -> Upload:
    """Return what a file holds, read in this process and without limits; raise RefusedError for anything else."""
    form = sniff(content)
    reader: Callable[[bytes], Upload] = resolve_name(READERS[form])
    try:
        upload = reader(content)
    except RefusedError:
        raise
    except Exception as error:  # whatever a library raises on a broken file
        raise _refusal(form, error) from error
    return _checked(upload)


def _refusal(form: Format, error: BaseException) -> RefusedError:
    """Return why a reader failed: for want of memory, if a library's error hides that, or on a broken file."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, MemoryError):
        cause = cause.__context__
    return _broken(form) if cause is None else _over(form, "needs more memory than a file may have")


def _checked(upload: Upload) -> Upload:
    size = sum(len(text.encode("utf-8", "surrogatepass")) for text in _texts(upload))
    if size > SIZE_LIMIT:
        raise RefusedError(f"its text is {size / 1_000_000:.1f} MB; the limit is 2 MB", SPLIT_OR_PASTE)
    if not any(item.text.strip() for item in upload.items):
        raise RefusedError("no text was found in this file", "check that it holds the minutes, not pictures of them")
    return upload


def _texts(upload: Upload) -> tuple[str, ...]:
    return (upload.preamble, *(item.text for item in upload.items), *(each.text for each in upload.dropped))


def _over(form: Format, what: str) -> RefusedError:
    return RefusedError(f"reading this {_name(form)} {what}", SPLIT_OR_PASTE)


def _broken(form: Format) -> RefusedError:
    return RefusedError(f"this {_name(form)} is broken and could not be read", SAVE_AGAIN)


def _name(form: Format) -> str:
    return f"{form} file" if form is Format.TEXT else f"{form.upper()} file"


def main(arguments: Sequence[str]) -> int:
    """Read standard input within the limits that `arguments` give, and print the upload or the refusal."""
    memory, processor = (int(argument) for argument in arguments)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        said, code = to_json(read_here(sys.stdin.buffer.read())), 0
    except RefusedError as refused:
        said, code = f"{refused.reason}\n{refused.mend}", REFUSED
    sys.stdout.buffer.write(said.encode())
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
