"""The content to compare with: that of a folder, or of a revision that git holds."""

import io
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.model.problem import GeneratorError, Problem

CONTENT = "content"


@contextmanager
def base_root(root: Path, named: str) -> Iterator[Path]:
    """Give the folder that holds the base's content/ for as long as the context lasts; a folder counts first.

    Raises GeneratorError where there is neither such a folder nor such a revision.
    """
    folder = Path(named)
    if folder.is_dir():
        yield folder.parent if folder.name == CONTENT else folder
        return
    with TemporaryDirectory(prefix="minute-book-") as made:
        archived = _archived(root, named)
        with tarfile.open(fileobj=io.BytesIO(archived)) as archive:
            archive.extraction_filter = getattr(tarfile, "data_filter", None)  # the first releases of 3.11 have none
            archive.extractall(made)  # noqa: S202  # git made it from this very project
        yield Path(made)


def _archived(root: Path, revision: str) -> bytes:
    commit = _git(root, revision, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return _git(root, revision, "archive", "--format=tar", commit.decode().strip(), CONTENT)


def _git(root: Path, revision: str, *words: str) -> bytes:
    command = [shutil.which("git") or "git", "-C", str(root), *words]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        message = f'there is no content to compare with: "{revision}" is neither a folder nor a revision with content/'
        mend = "name a branch, a commit or a folder: --base main; a shallow clone must fetch it first"
        raise GeneratorError([Problem(path=CONTENT, message=message, mend=mend)]) from error
