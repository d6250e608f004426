"""Show a built site on this machine, and build it again whenever its sources change."""

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from os import PathLike
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import BinaryIO
from urllib.parse import urlsplit

import click
from watchfiles import watch

from generator.model.problem import GeneratorError, Problem

HOST = "127.0.0.1"
CHANGES_NAMED = 3
POLL_SECONDS = 0.05


class SiteServer(ThreadingHTTPServer):
    """Serves `folder` under the path `base`; another folder may be put in its place at any time."""

    def __init__(self, folder: Path, base: str, port: int) -> None:
        self.folder = folder
        self.base = base
        super().__init__((HOST, port), SiteHandler)

    @property
    def address(self) -> str:
        """The address of the site's home page."""
        return f"http://{HOST}:{self.server_port}{self.base}"

    def finish_request(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Answer one request from the folder that is shown now."""
        SiteHandler(request, client_address, self, directory=str(self.folder))

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Say nothing where a browser went away before the whole answer was sent, as it does when one clicks on."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class SiteHandler(SimpleHTTPRequestHandler):
    """Answers as GitHub Pages does: index.html for a folder, 404.html for what is not there, no listings."""

    server: SiteServer

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Return the file to send, or None once a redirect or an error has been sent."""
        path = urlsplit(self.path).path
        if path.startswith(self.server.base):
            return super().send_head()
        if self.server.base.startswith(path):
            self._redirect(self.server.base)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def translate_path(self, path: str) -> str:
        """Return the file that the path below the base names."""
        return super().translate_path("/" + path.removeprefix(self.server.base))

    def list_directory(self, path: str | PathLike[str]) -> None:  # noqa: ARG002 (the base class passes it)
        """Refuse: a folder without index.html is not a page."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's own page for what is not there, or the plain one for anything else."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self) -> None:
        """Close the headers; a page is never kept, so that reloading shows the newest build."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it)
        """Say nothing: what matters here is what was rebuilt."""

    def _redirect(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()


@contextmanager
def serving(site: Path, address_path: str = "/", port: int = 0) -> Iterator[SiteServer]:
    """Serve `site` from a thread of its own for as long as the context lasts; port 0 takes any free one."""
    base = f"/{address_path.strip('/')}/".replace("//", "/")
    with SiteServer(site, base, port) as server:
        thread = Thread(target=server.serve_forever, args=(POLL_SECONDS,), name="preview", daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def serve(
    site: Path,
    address_path: str,
    port: int,
    rebuild: Callable[[], bool],
    watched: Sequence[Path],
    *,
    stop: Event | None = None,
) -> None:
    """Show `site` until Ctrl-C (or `stop`), calling `rebuild` when anything in `watched` changes.

    A copy is shown, and changed only after a rebuild that succeeded: a failed one leaves the last good site.
    """
    with TemporaryDirectory(prefix="minute-book-") as shelf, _shown(site, Path(shelf), address_path, port) as server:
        click.echo(f"The site is at {server.address} (Ctrl-C stops it)")
        present = [path for path in watched if path.exists()]
        for changes in watch(*present, stop_event=stop, raise_interrupt=False):
            click.echo(f"Changed: {_named(sorted(path for _, path in changes))}")
            if rebuild():
                _replace(server, site)
                click.echo("Rebuilt: reload the page.")
            else:
                click.echo("Not rebuilt: the last good site is still shown.", err=True)


@contextmanager
def _shown(site: Path, shelf: Path, address_path: str, port: int) -> Iterator[SiteServer]:
    if not site.is_dir():
        absent = Problem(path=str(site), message="there is no site to show", mend="run `make site` first")
        raise GeneratorError([absent])
    copy = shutil.copytree(site, shelf / "0")
    with serving(copy, address_path, port) as server:
        yield server


def _replace(server: SiteServer, site: Path) -> None:
    old = server.folder
    server.folder = shutil.copytree(site, old.with_name(str(int(old.name) + 1)))
    shutil.rmtree(old)


def _named(paths: Sequence[str]) -> str:
    """Return the first few paths as one line, and how many more there are."""
    named = ", ".join(paths[:CHANGES_NAMED])
    more = len(paths) - CHANGES_NAMED
    return f"{named} and {more} more" if more > 0 else named
