"""The pages people wrote: their links, and that what they say of the front matter is true."""

import re

from tests.content.test_shapes import validator
from tests.content.written import CONTENT, PAGES, read_schema, read_strings, split_front_matter

LINK = re.compile(r"\]\((?P<target>[^)]+)\)")


def test_links_lead_to_a_page_beside_or_to_a_page_of_the_site() -> None:
    targets = {target for path in PAGES for target in LINK.findall(path.read_text(encoding="utf-8"))}
    beside = {"index.md" if path.stem == "about" else path.name for path in PAGES}
    assert "how-to-read.md" in targets
    pictures = {path.name for path in (CONTENT / "pages").glob("*.webp")}
    lists = {f"../{name}/index.md" for name in ("data", "dates", "feeds", "figures", "progress")}
    assert targets <= beside | pictures | lists | {"../councils.md", "../glossary.md"}


def test_every_page_is_reached_from_about() -> None:
    about = next(path for path in PAGES if path.stem == "about")
    targets = set(LINK.findall(about.read_text(encoding="utf-8")))
    assert {path.name for path in PAGES if path != about} <= targets


def test_the_title_is_the_only_heading_of_its_level() -> None:
    for path in PAGES:
        prose = re.sub(r"```.*?```", "", split_front_matter(path)[1], flags=re.DOTALL)
        assert not re.search(r"^# ", prose, re.MULTILINE), path.name


def test_adding_minutes_explains_every_key_of_a_document() -> None:
    keys = re.findall(r"^\| `(\w+)` \|", _adding_minutes(), re.MULTILINE)
    assert keys == list(read_schema("document")["properties"])


def test_the_example_in_adding_minutes_is_well_formed() -> None:
    example = _adding_minutes().split("```yaml\n---\n")[1].split("---\n")[0]
    assert list(validator("document").iter_errors(read_strings(example))) == []


def _adding_minutes() -> str:
    return next(path for path in PAGES if path.stem == "adding-minutes").read_text(encoding="utf-8")
