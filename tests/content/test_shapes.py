"""The schemas, and whether what people wrote has the shape they ask for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.settings.schema import flat_shape
from tests.content.written import CONTENT, COUNCILS, PAGES, SCHEMAS, read_schema, read_strings, split_front_matter

NAMES = (
    "council", "document", "follow-through", "glossary", "matters", "measures", "organisations", "page", "site",
    "themes",
)  # fmt: skip
FILES = [
    *(
        (name, CONTENT / f"{name}.yml")
        for name in ("site", "themes", "glossary", "organisations", "matters", "measures")
    ),
    *(("council", path) for path in COUNCILS),
    *(("page", path) for path in PAGES),
]
MEASURE = {"name": "Carers", "plain": "Carers approved.", "council": "exampleshire", "words": ["foster carers"]}
COMMITTEE = {
    "name": "Cabinet",
    "kind": "cabinet",
    "about": "It decides.",
    "website": "https://minutes.exampleshire.example/1",
}
COUNCIL = {
    "name": "Exampleshire Council",
    "short_name": "Exampleshire",
    "code": "EXS",
    "gss": "E06000099",
    "website": "https://exampleshire.example",
    "minutes_site": "https://minutes.exampleshire.example",
    "committees": {"cabinet": COMMITTEE},
}
DOCUMENT = {
    "id": "exs-1",
    "title": "Plan",
    "council": "exampleshire",
    "committee": "cabinet",
    "date": "2024-03-12",
    "date_reason": "It stands at the head of the minutes.",
}
SITE = {"name": "Minutes", "tagline": "What was decided.", "address": "auto"}
THEME = {"name": "Early help", "plain": "Help that comes soon.", "words": ["early help"]}
TERM = {"term": "MASH", "full": "multi-agency safeguarding hub", "forms": ["MASH"], "plain": "A team."}
CONFIRMED = {
    "part": "EXS-7K3QF#a-i",
    "state": "reported back",
    "record": "exs-2",
    "quotation": "It was done.",
    "who": "The Clerk",
    "when": "2024-04-02",
}
REJECTED = {
    "part": "EXS-7K3QF#a",
    "state": "wrong link",
    "record": "exs-2",
    "who": "The Clerk",
    "when": "2024-04-02",
}
MATTER = {"name": "Early Help Plan", "plain": "A plan.", "council": "exampleshire", "names": ["Early Help Plan"]}
BODY = {"name": "Exampleshire Trust", "kind": "company", "forms": ["the Trust"], "plain": "A company."}


# Their files are quickly seen to be right: they ask for single strings alone.
FLAT = ("document", "page", "site")


def fits(name: str, value: Any) -> bool:
    shape = flat_shape(name)
    return shape is not None and shape.fits(value)


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(read_schema(name))


@pytest.mark.parametrize(("name", "path"), FILES, ids=[path.name for _, path in FILES])
def test_file_has_the_shape_its_schema_asks_for(name: str, path: Path) -> None:
    text = split_front_matter(path)[0] if path.suffix == ".md" else path.read_text(encoding="utf-8")
    assert [error.message for error in validator(name).iter_errors(read_strings(text))] == []


def test_every_schema_is_tried_here() -> None:
    assert sorted(path.name.removesuffix(".schema.json") for path in SCHEMAS.iterdir()) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_schema_says_at_every_place_what_it_expects(name: str) -> None:
    schema = read_schema(name)
    Draft202012Validator.check_schema(schema)
    places = list(subschemas(schema))
    assert len(places) > 2
    for place in places:
        assert place["description"][0].islower(), place
        assert place["description"][-1] not in ".: ", place
        assert place.get("type") != "object" or "additionalProperties" in place, place


def subschemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    inner = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("propertyNames")]
    for place in [*inner, schema.get("additionalProperties")]:
        if isinstance(place, dict):
            yield from subschemas(place)


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("site", SITE),
        ("site", SITE | {"address": "https://minutes.example", "contact": "book@minutes.example", "repository": ""}),
        ("council", COUNCIL),
        ("council", COUNCIL | {"ended": "2023-03-31", "successors": [{"name": "B", "website": "https://b.example"}]}),
        ("document", DOCUMENT),
        ("document", DOCUMENT | {"source": "", "retrieved": "", "status": "draft", "notes": ""}),
        ("themes", {"early-help": THEME | {"words": ["early help", "KPI*"]}}),
        ("glossary", {"mash": TERM}),
        ("organisations", {"trust": BODY}),
        ("page", {"title": "About", "description": "What this is."}),
        ("follow-through", []),
        ("follow-through", [CONFIRMED, CONFIRMED | {"part": "exs-2#commitment-1"}]),
        ("follow-through", [CONFIRMED | {"state": "revised date", "revised": "2024-06", "record": "EXS-7K3QG#b"}]),
        ("follow-through", [REJECTED, REJECTED | {"why": "It speaks of another."}]),
        ("measures", {}),
        (
            "measures",
            {"carers": MEASURE | {"unit": "per cent", "better": "higher", "why": "The minutes ask for more."}},
        ),
        ("matters", {}),
        ("matters", {"early-help-plan": MATTER | {"never": ["Early Help Plan for Dogs"]}}),
    ],
)
def test_schema_takes(name: str, good: object) -> None:
    assert [error.message for error in validator(name).iter_errors(good)] == []
    assert name not in FLAT or fits(name, good)


@pytest.mark.parametrize(
    ("name", "bad", "expected"),
    [
        ("site", SITE | {"adress": "auto"}, "a mapping with the keys name, tagline and address"),
        ("site", SITE | {"address": "http://minutes.example"}, "the word auto, or"),
        ("site", SITE | {"contact": "ring us"}, "an email address or"),
        ("council", COUNCIL | {"code": "Exs"}, "three capital letters"),
        ("council", COUNCIL | {"gss": "E0600009"}, "the council's nine-character code"),
        ("council", COUNCIL | {"ended": "31 March 2023"}, "the council's last day"),
        ("council", COUNCIL | {"ended": "2023-13-31"}, "the council's last day"),
        ("council", COUNCIL | {"name": "Exampleshire\n"}, "the council's full name"),
        ("council", COUNCIL | {"committees": {}}, "a mapping of at least one committee"),
        ("council", COUNCIL | {"committees": {"The Cabinet": COMMITTEE}}, "a short name in small letters"),
        ("council", COUNCIL | {"committees": {"cabinet": COMMITTEE | {"kind": "quango"}}}, "one of council, cabinet"),
        ("council", {key: COUNCIL[key] for key in ("name", "code")}, "a mapping with the keys name, short_name"),
        ("document", DOCUMENT | {"source": "exampleshire.example"}, "the address of the minutes"),
        ("document", DOCUMENT | {"status": "Approved"}, "one of draft, approved, unknown"),
        ("document", DOCUMENT | {"sitting": "0"}, "a figure from 1 to 9"),
        ("follow-through", {"part": "EXS-7K3QF#a"}, "a list of what people confirmed"),
        ("follow-through", [CONFIRMED | {"part": "EXS-7K3QF (a)"}], "the permanent id of what is followed"),
        ("follow-through", [CONFIRMED | {"state": "done"}], "what the later record says"),
        ("follow-through", [CONFIRMED | {"quotation": " "}], "the words of the later record"),
        ("follow-through", [CONFIRMED | {"when": "2 April 2024"}], "the day of the confirmation"),
        ("follow-through", [CONFIRMED | {"revised": "2024"}], "the new date in EDTF"),
        ("follow-through", [REJECTED | {"why": " "}], "why the link is wrong"),
        ("measures", {"carers": MEASURE | {"words": []}}, "the words by which"),
        ("measures", {"carers": MEASURE | {"better": "up"}}, "higher or lower"),
        ("measures", {"carers": MEASURE | {"name": ""}}, "the measure's name"),
        ("matters", {"early-help-plan": MATTER | {"names": []}}, "the names by which"),
        ("matters", {"early-help-plan": MATTER | {"council": "Exampleshire"}}, "the short name of its council"),
        ("themes", {"early-help": THEME | {"words": ["social* work"]}}, "a word or phrase"),
        ("themes", {"early-help": THEME | {"words": ["*"]}}, "a word or phrase"),
        ("themes", {"early-help": THEME | {"words": ["early help", "early help"]}}, "a list of words"),
        ("glossary", {"mash": TERM | {"forms": ["MASH:"]}}, "a form that begins and ends"),
        ("glossary", {"mash": TERM | {"forms": []}}, "a list of the forms"),
        ("glossary", {"mash": TERM | {"plain": ["A team."]}}, "one or two short sentences"),
        ("organisations", {"trust": BODY | {"kind": "firm"}}, "one of government, inspector"),
        ("page", {"title": "About"}, "a mapping with the keys title and description"),
    ],
)
def test_schema_refuses_and_says_what_it_expected(name: str, bad: object, expected: str) -> None:
    errors = list(validator(name).iter_errors(bad))
    assert errors
    assert not fits(name, bad)
    for error in errors:
        assert isinstance(error.schema, dict)
        assert error.schema["description"].startswith(expected)
