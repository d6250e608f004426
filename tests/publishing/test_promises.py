from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.register import Record, RecordKind, text_hash
from generator.publishing.promises import check_promises

ITEM = "/exampleshire/cabinet/2024-03-12/plan/"


def promise(address: str) -> Record:
    """A register line for an address."""
    return Record(
        kind=RecordKind.LIMB,
        id="a",
        parent="EXS-7K3QF",
        address=address,
        label="",
        text="",
        sha256=text_hash(""),
        published="2024-05-01",
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    page = tmp_path / ITEM.strip("/") / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(
        '<h1 id="top">Plan</h1><p id="action-1">caf\N{LATIN SMALL LETTER E WITH ACUTE}</p>', encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize("address", [ITEM, f"{ITEM}#action-1", f"{ITEM}#top"])
def test_an_address_that_answers_is_no_problem(site: Path, address: str) -> None:
    assert list(check_promises(site, {"exs-1": (promise(address),)})) == []


@pytest.mark.parametrize("address", ["/d/exs-7k3qf/", "/d/exs-7k3qf/#a", f"{ITEM}#action", f"{ITEM}#action-2"])
def test_an_address_that_would_not_answer_is_named(site: Path, address: str) -> None:
    register = {"exs-1": (promise(ITEM),), "exs-2": (promise(address), promise(ITEM))}
    (problem,) = check_promises(site, register)
    assert problem.message == f"{address}, promised for exs-2, would not answer"


@pytest.mark.parametrize("html", ['<p>id="action-3"</p>', '<!-- <p id="action-3"> -->', '<p data-id="action-3"></p>'])
def test_only_what_is_an_anchor_answers(site: Path, html: str) -> None:
    page = site / ITEM.strip("/") / "index.html"
    page.write_text(html, encoding="utf-8")
    assert len(list(check_promises(site, {"exs-1": (promise(f"{ITEM}#action-3"),)}))) == 1
    page.write_text("<p class=x id = action-3 >", encoding="utf-8")
    assert list(check_promises(site, {"exs-1": (promise(f"{ITEM}#action-3"),)})) == []


def test_a_former_address_and_all_that_an_item_stood_under_must_answer_too(site: Path) -> None:
    item = replace(promise(ITEM), kind=RecordKind.ITEM, redirects=("/exampleshire/board/2023/plan/",))
    said = [problem.message.partition(",")[0] for problem in check_promises(site, {"exs-1": (item,)})]
    assert sorted(said) == [
        "/exampleshire/",
        "/exampleshire/board/",
        "/exampleshire/board/2023/",
        "/exampleshire/board/2023/plan/",
        "/exampleshire/cabinet/",
        "/exampleshire/cabinet/2024-03-12/",
    ]
