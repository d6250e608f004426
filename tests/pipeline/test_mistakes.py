"""The link by which a reader reports a mistake: on every page, filled with what the page is."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from generator import pipeline
from tests.projects import ROOT, SITE, TODAY, Project, make_buildable

TEMPLATES = ROOT / ".github" / "ISSUE_TEMPLATE"
ADDRESS = "https://book.example/minutes/"


def reports(root: Path, stated: str) -> dict[str, str]:
    """Return the address behind "Report a mistake on this page" of every page of a site that states this."""
    project: Project = make_buildable(root)
    project.write("content/site.yml", SITE + stated)
    settings = project.settings()
    pipeline.build(settings, TODAY, lambda _: None, frozen=False)
    found = {}
    for file in settings.published.rglob("*.html"):
        links = LexborHTMLParser(file.read_text(encoding="utf-8")).css(".foot a")
        (report,) = [link for link in links if link.text() == "Report a mistake on this page"]
        found[file.relative_to(settings.published).as_posix()] = report.attributes["href"] or ""
    return found


def test_the_form_is_filled_with_the_address_and_the_reference(tmp_path: Path) -> None:
    found = reports(tmp_path, "repository: https://github.com/someone/minute-book.git\n")
    form = yaml.safe_load((TEMPLATES / "mistake.yml").read_text(encoding="utf-8"))
    fields = {field.get("id") for field in form["body"]}
    references = 0
    for name, address in found.items():
        parts = urlsplit(address)
        asked = {key: values[0] for key, values in parse_qs(parts.query).items()}
        assert parts._replace(query="").geturl() == "https://github.com/someone/minute-book/issues/new"
        assert (TEMPLATES / asked.pop("template")).is_file()
        assert asked.keys() <= fields
        page = ADDRESS if name == "404.html" else ADDRESS + name.removesuffix("index.html")
        assert asked.pop("address") == page
        reference = asked.pop("reference", "")
        assert reference.lower() == (name.split("/")[1] if name.startswith("d/") else "")
        references += bool(reference)
    assert references == 2


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("contact: people@book.example\n", "mailto:people@book.example"),
        ("contact: https://book.example/write\n", "https://book.example/write"),
        ("repository: https://code.example/minute-book\ncontact: a@b.example\n", "mailto:a@b.example"),
    ],
)
def test_without_a_form_the_contact_is_named(tmp_path: Path, stated: str, address: str) -> None:
    assert set(reports(tmp_path, stated).values()) == {address}


def test_without_either_the_page_that_explains_is_named(tmp_path: Path) -> None:
    found = reports(tmp_path, "")
    assert found.pop("about/corrections/index.html") == "./"
    assert {link.strip("./").removeprefix("minutes/") for link in found.values()} == {
        "about/corrections",
        "corrections",
    }
