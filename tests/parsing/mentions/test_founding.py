"""The five founding minutes: what a person counted in them is found, and nothing that is no date or figure."""

import tomllib
from pathlib import Path

import pytest

from generator.model.edtf import parse_edtf
from generator.parsing.glance import glance_at
from generator.parsing.mentions import Mentions, find_mentions
from tests.parsing.mentions.paragraphs import passages_of

HERE = Path(__file__).parent
CONTENT = HERE.parents[2] / "content" / "minutes"
FOUNDING = tomllib.loads((HERE / "founding.toml").read_text(encoding="utf-8"))


def read_founding(name: str) -> Mentions:
    """Return the mentions of the one document that prints the words by which `name` is known."""
    words = FOUNDING[name]["known_by"]
    (text,) = [
        text
        for path in CONTENT.rglob("*.md")
        if words in (text := path.read_text(encoding="utf-8").split("\n---\n", 1)[1])
    ]
    glance = glance_at(text)
    return find_mentions(glance, passages_of(glance), parse_edtf(FOUNDING[name]["meeting"]))


@pytest.mark.parametrize("name", FOUNDING)
def test_dates(name: str) -> None:
    assert [[date.text, date.edtf] for date in read_founding(name).dates] == FOUNDING[name]["dates"]


@pytest.mark.parametrize("name", FOUNDING)
def test_figures(name: str) -> None:
    assert [[figure.text, figure.measure] for figure in read_founding(name).figures] == FOUNDING[name]["figures"]


@pytest.mark.parametrize("name", FOUNDING)
def test_commitments(name: str) -> None:
    openings = FOUNDING[name]["commitments"]
    found = [commitment.text for commitment in read_founding(name).commitments]
    assert [text[: len(opening)] for text, opening in zip(found, openings, strict=True)] == openings


@pytest.mark.parametrize("name", FOUNDING)
def test_misprints(name: str) -> None:
    assert [misprint.text for misprint in read_founding(name).misprints] == FOUNDING[name]["misprints"]
