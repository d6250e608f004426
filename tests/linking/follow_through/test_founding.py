"""Nothing is claimed that the five founding texts do not say."""

from pathlib import Path

import pytest

from generator.linking import link
from generator.model.archive import Archive
from generator.model.follow_through import State
from generator.parsing import parse_minutes
from generator.reading import read_holdings, read_register
from generator.settings import Settings

ROOT = Path(__file__).parents[3]
TODAY = "2024-05-01"


@pytest.fixture(scope="module")
def archive() -> Archive:
    settings = Settings.load(ROOT, {})
    founding = {"cma-2cafb3ed", "hef-13c9d9bb", "hef-f8417afa", "wsx-978718bb", "wor-5d1c072e"}
    held = [each for each in read_holdings(settings).documents if each.facts and each.facts.id in founding]
    assert len(held) == len(founding)
    return link([parse_minutes(each)[0] for each in held], read_register(settings), settings, TODAY).archive


def test_no_step_is_claimed(archive: Archive) -> None:
    assert len(archive.follow_through) > 20
    assert {each.state for each in archive.follow_through.values()} == {State.NO_LATER_MINUTES}
    assert not any(each.steps for each in archive.follow_through.values())


def test_cabinet_is_not_the_committee_that_recommended(archive: Archive) -> None:
    """Phase 3 came before Cabinet in 2025; the recommendations of 2021/22 were scrutiny's and name no other body."""
    recommended = [each for each in archive.follow_through.values() if each.parent == "HEF-4EKGK"]
    assert [each.asked_of for each in recommended] == [()] * 4


def test_the_standing_item_is_followed_and_nothing_later_is_held(archive: Archive) -> None:
    standing = archive.follow_through["CMA-MTHBM#2"]
    assert "standing item" in standing.quotation.text
    assert standing.state is State.NO_LATER_MINUTES


@pytest.mark.parametrize(
    ("document", "words", "sentence"),
    [
        ("cma-2cafb3ed", "30 September 2018", "the target of 30 September 2018"),
        ("cma-2cafb3ed", "30 September", "progress on the 30 September targets"),
        ("wsx-978718bb", "July 2021", "The first formal review on progress would take place in July 2021."),
        ("wsx-978718bb", "July 2021", "would go live in July 2021"),
        ("wsx-978718bb", "Autumn 2021", "The next regular monitoring visit"),
        ("wsx-978718bb", "18/19 May 2021", "looking at permanency"),
    ],
)
def test_dates_ahead_are_announced_with_no_later_minutes(
    archive: Archive, document: str, words: str, sentence: str
) -> None:
    (found,) = (
        each
        for each in archive.announced
        if each.document == document and each.mention.text == words and sentence in each.quotation.text
    )
    assert (found.state, found.later, found.after.meetings) == (State.NO_LATER_MINUTES, (), 0)


def test_no_date_behind_is_announced(archive: Archive) -> None:
    assert {each.document for each in archive.announced} == {"cma-2cafb3ed", "wsx-978718bb"}


def test_a_matter_names_only_what_its_words_name(archive: Archive) -> None:
    documents = {matter.slug: matter.documents() for matter in archive.matters}
    assert documents["herefordshire-improvement-plan-phase-3"] == ("hef-13c9d9bb",)
    assert documents["worcestershire-children-first"] == ("wor-5d1c072e",)
