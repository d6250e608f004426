"""The theme's own files that the site replaces or builds upon are still the ones that were read."""

import hashlib
import re
from importlib.resources import files
from pathlib import Path

import pytest

from tests.site.built import BuiltSite

OVERRIDES = Path(__file__).parents[2] / "overrides"
THEME = Path(str(files("material"))) / "templates"

# On a mismatch: read what changed upstream, mend the file of the same name in overrides/ (main.html for base.html,
# site.css for the stylesheet), look at the site, then record the new hash.
READ = {
    "404.html": "80c93494b5432b1bcdf292caeb67a0653c45b37372f49e08ad4a70ca695a7495",
    "assets/stylesheets/main.57a0d79d.min.css": "57a0d79d880c51fe0fa86e34640429eefc664e85f1906c885beed544fd00a9ed",
    "base.html": "8536d352b0093623df9e0032894f321cbe264b15a9b48cdd962583772455dadb",
    "main.html": "9948b55a7bc979c35825df99baba9e6971fca4eb298dea3cdde61e990a2de5e0",
    "partials/footer.html": "50c2a75f013b7b03fb97f381860c77df8fd5d13d68f90d3281754b68f69ec894",
    "partials/header.html": "8cf3fb15bcf969ff596649616fd99366b3c31c08d57a86d05308efc16d8fa75f",
    "partials/javascripts/base.html": "d6113712bc4deb30b4bd810ee0dfc28b6f04d2f88cc0016c0f1766eac7b762b6",
    "partials/toc.html": "fde48f583563364b0e0e6865a5ab1e7060ec1826161f69f5cbee653e621b0f84",
}
# What is of another type than a script is data: no browser runs it, and the content security policy lets it stand.
DATA = ' type="application/ld\\+json">'


@pytest.mark.parametrize("name", READ)
def test_a_file_of_the_theme_is_the_one_that_was_read(name: str) -> None:
    assert hashlib.sha256((THEME / name).read_bytes()).hexdigest() == READ[name]


def test_every_replaced_file_is_recorded() -> None:
    ours = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*") if path.is_file()}
    replaced = {name for name in ours if (THEME / name).is_file()}
    assert replaced
    assert replaced <= READ.keys()


@pytest.mark.parametrize("name", ["main.html", "assets/stylesheets/site.css"])
def test_the_stylesheet_asked_for_is_the_one_the_theme_ships(name: str) -> None:
    named = set(re.findall(r"main\.[0-9a-f]+\.min\.css", (OVERRIDES / name).read_text(encoding="utf-8")))
    assert named == {path.name for path in (THEME / "assets/stylesheets").glob("main.*.min.css")}


def test_only_marks_that_cannot_act_in_html_are_sent_as_themselves() -> None:
    replaced = re.findall(r'replace\("&#([0-9]+);", "(.)"\)', (OVERRIDES / "main.html").read_text(encoding="utf-8"))
    assert replaced
    assert [mark for number, mark in replaced if chr(int(number)) != mark or mark in "&#;<>\"'=`"] == []


def test_no_page_sends_parts_of_the_theme_that_only_its_script_uses(site: BuiltSite) -> None:
    for name, page in site.pages().items():
        assert page.css("[class*='md-toggle'], [class*='md-overlay'], [data-md-component], #__drawer") == [], name
        assert len(page.css("a[href='#content'].skip")) == len(page.css("main")) == 1, name


def test_no_template_prints_a_script_or_style_of_its_own() -> None:
    for template in OVERRIDES.rglob("*.html"):
        text = template.read_text(encoding="utf-8")
        assert not re.search(rf"<style|\sstyle=|\son[a-z]+=|<script(?!{DATA}|[^>]*\ssrc=)", text), template.name
