import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from threading import Event, Thread

import pytest

from generator.model.problem import GeneratorError
from generator.publishing.preview import SiteServer, _named, serve, serving


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    (site / "cabinet").mkdir(parents=True)
    (site / "assets").mkdir()
    (site / "index.html").write_text("home", encoding="utf-8")
    (site / "404.html").write_text("not where you expected", encoding="utf-8")
    (site / "cabinet" / "index.html").write_text("cabinet", encoding="utf-8")
    return site


@pytest.fixture
def server(site: Path) -> Iterator[SiteServer]:
    with serving(site, "some-project") as server:
        yield server


def ask(port: int, path: str) -> tuple[int, str, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers.get("Location", "")
    finally:
        connection.close()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/some-project/", (200, "home", "")),
        ("/some-project/cabinet/", (200, "cabinet", "")),
        ("/some-project/cabinet/?q=early+help", (200, "cabinet", "")),
        ("/some-project/cabinet", (301, "", "/some-project/cabinet/")),
        ("/", (302, "", "/some-project/")),
        ("/some-project", (302, "", "/some-project/")),
        ("/some-project/nowhere/", (404, "not where you expected", "")),
        ("/some-project/assets/", (404, "not where you expected", "")),
        ("/some-project/../../secret", (404, "not where you expected", "")),
        ("/other/cabinet/", (404, "not where you expected", "")),
    ],
)
def test_answers_as_pages_does(server: SiteServer, path: str, expected: tuple[int, str, str]) -> None:
    assert ask(server.server_port, path) == expected


def test_a_missing_page_has_no_body_when_only_its_head_is_asked_for(server: SiteServer) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(b"HEAD /some-project/nowhere/ HTTP/1.0\r\n\r\n")
        answer = connection.makefile("rb").read()
    assert b" 404 " in answer
    assert answer.endswith(b"\r\n\r\n")


def test_the_plain_error_serves_a_site_without_a_page_for_it(site: Path) -> None:
    (site / "404.html").unlink()
    with serving(site) as server:
        status, body, _ = ask(server.server_port, "/nowhere/")
    assert status == 404
    assert "Error response" in body


def test_a_site_at_the_root_has_the_root_as_its_base(site: Path) -> None:
    with serving(site) as server:
        assert server.address == f"http://127.0.0.1:{server.server_port}/"
        assert ask(server.server_port, "/cabinet/") == (200, "cabinet", "")


def test_pages_are_never_kept_by_the_browser(server: SiteServer) -> None:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", "/some-project/")
    assert connection.getresponse().headers["Cache-Control"] == "no-store"
    connection.close()


def test_a_missing_site_names_the_mend(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="make site"):
        serve(tmp_path / "site", "/", 0, lambda: True, [tmp_path])


@contextmanager
def editing(path: Path) -> Iterator[Event]:
    """Change the file again and again until the event is set: the watcher takes a moment to begin."""
    stop = Event()

    def edit() -> None:
        for turn in count():
            path.write_text(str(turn), encoding="utf-8")
            if stop.wait(0.2):
                return

    thread = Thread(target=edit, daemon=True)
    thread.start()
    yield stop
    stop.set()
    thread.join()


def test_a_change_is_rebuilt_and_a_failure_keeps_the_last_good_site(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    shown: list[str] = []

    def rebuild() -> bool:
        shown.append(ask(port, "/some-project/")[1])
        (site / "index.html").write_text(f"build {len(shown)}", encoding="utf-8")
        if len(shown) == 3:
            stop.set()
        return len(shown) != 2

    port = free_port()
    with editing(content / "a.md") as stop:
        serve(site, "some-project", port, rebuild, [content, tmp_path / "absent"], stop=stop)
    assert shown == ["home", "build 1", "build 1"]
    printed = capsys.readouterr()
    assert f"http://127.0.0.1:{port}/some-project/" in printed.out
    assert "content/a.md" in printed.out
    assert "Not rebuilt" in printed.err


def test_many_changes_are_named_by_the_first_few() -> None:
    assert _named(["a", "b", "c"]) == "a, b, c"
    assert _named(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


def test_a_browser_that_goes_away_is_nothing_to_tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(tmp_path) as server, socket.socket() as request:
        for error in (BrokenPipeError(), ValueError("something else")):
            try:
                raise error
            except (BrokenPipeError, ValueError):
                server.handle_error(request, ("127.0.0.1", 1))
            assert ("something else" in capsys.readouterr().err) is isinstance(error, ValueError)
