from pathlib import Path

import pytest

from generator.model.problem import GeneratorError
from generator.reading.written import Picture, WrittenPage, read_pictures, read_written
from tests.projects import PAGES, make_project


def test_pages_come_by_name_with_their_words(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write("content/pages/about.md", "---\ntitle: About\ndescription: What.\n---\n\nWords --- here\n---\n")
    pages = read_written(project.settings())
    assert [page.slug for page in pages] == sorted(PAGES)
    expected = WrittenPage(slug="about", title="About", description="What.", text="Words --- here\n---\n")
    assert next(page for page in pages if page.slug == "about") == expected


def test_every_problem_of_every_page_comes_at_once(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write("content/pages/about.md", "Words\n")
    project.write("content/pages/privacy.md", "---\ntitle: Privacy\n---\nWords\n")
    project.write("content/pages/corrections.md", b"---\ntitle: A\ndescription: B\n---\n\xff")
    with pytest.raises(GeneratorError) as caught:
        read_written(project.settings())
    places = [(problem.path.removeprefix("content/pages/"), problem.line) for problem in caught.value.problems]
    assert places == [("about.md", 1), ("corrections.md", 5), ("privacy.md", 2)]


def test_a_picture_beside_the_pages_is_read_as_it_is(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write("content/pages/item.webp", b"RIFF\x00\xff")
    assert read_pictures(project.settings()) == (Picture(name="item.webp", content=b"RIFF\x00\xff"),)
