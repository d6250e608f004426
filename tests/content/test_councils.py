"""The councils' files against one another."""

import pytest

from tests.content.written import read_councils


@pytest.mark.parametrize("key", ["code", "gss", "name", "short_name"])
def test_no_two_councils_share(key: str) -> None:
    values = [council[key] for council in read_councils().values()]
    assert len(set(values)) == len(values) > 1


def test_committees_of_a_council_have_names_of_their_own() -> None:
    for slug, council in read_councils().items():
        committees = council["committees"].values()
        names = [name for committee in committees for name in (committee["name"], *committee.get("also_called", []))]
        assert len({name.casefold().replace("’", "'") for name in names}) == len(names), slug


def test_a_committee_is_described_on_its_own_councils_site() -> None:
    for slug, council in read_councils().items():
        for committee in council["committees"].values():
            assert committee["website"].startswith(council["minutes_site"] + "/"), slug


def test_a_successor_held_here_has_its_file() -> None:
    councils = read_councils()
    successors = [successor for council in councils.values() for successor in council.get("successors", [])]
    assert successors
    assert {successor["slug"] for successor in successors if "slug" in successor} <= set(councils)


def test_a_council_has_successors_if_and_only_if_it_ended() -> None:
    councils = read_councils()
    ended = {slug for slug, council in councils.items() if "ended" in council}
    assert ended
    assert {slug for slug, council in councils.items() if "successors" in council} == ended
