import pytest

from generator.settings.site import LOCAL_ADDRESS, published_address
from tests.projects import SITE, make_project

PAGES = {"GITHUB_REPOSITORY": "Exampleshire/minute-book"}


@pytest.mark.parametrize(
    ("stated", "environment", "expected"),
    [
        ("https://minutes.example", {}, "https://minutes.example/"),
        ("https://minutes.example//", PAGES | {"SITE_URL": "https://other.example"}, "https://minutes.example/"),
        ("auto", {}, LOCAL_ADDRESS),
        ("auto", {"SITE_URL": "https://other.example/book"} | PAGES, "https://other.example/book/"),
        ("auto", {"SITE_URL": ""} | PAGES, "https://exampleshire.github.io/minute-book/"),
        ("auto", {"GITHUB_REPOSITORY": "Exampleshire/exampleshire.github.io"}, "https://exampleshire.github.io/"),
        ("auto", {"GITHUB_REPOSITORY": "exampleshire"}, LOCAL_ADDRESS),
    ],
)
def test_the_address_is_the_one_where_the_site_will_stand(
    stated: str, environment: dict[str, str], expected: str
) -> None:
    assert published_address(stated, environment) == expected


@pytest.mark.parametrize(
    ("environment", "expected"),
    [(PAGES, "/minute-book/"), ({"SITE_URL": "https://minutes.example"}, "/"), ({}, "/")],
)
def test_the_base_path_follows_the_address(
    tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str], expected: str
) -> None:
    project = make_project(tmp_path_factory.mktemp("project"))
    project.write("content/site.yml", SITE.replace("https://book.example/minutes/", "auto"))
    assert project.settings(environment).site.base_path == expected
