import pytest

from generator.model.archive import LinkKind
from generator.model.span import Span
from generator.parsing import parse_minutes
from generator.reading import read_document
from generator.settings import Settings
from tests.linking.minutes import linked, only
from tests.projects import header, make_project

MEETING = """\
Agenda and minutes

Items

No. Item

4.

Budget

Minutes:

The Treasurer spoke.

RESOLVED that:

(a) the budget be approved; and
(b) the Treasurer be thanked.

5.

Roads

Minutes:

The Engineer reported.

RESOLVED that:

(a) the road to Little Exampleton be closed.
"""


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return make_project(tmp_path_factory.mktemp("project")).settings()


def test_a_document_of_several_items_is_shown_as_one_with_all_that_stands_in_it(settings: Settings) -> None:
    document, _ = read_document("x.md", header().encode() + MEETING.encode())
    assert document is not None
    minutes, _ = parse_minutes(document)
    assert len(minutes.items) > 1
    found = linked(settings, minutes)
    entry = only(found)
    assert entry.item.span == Span(start=0, end=len(MEETING.rstrip()))
    assert "".join("".join(paragraph.text.split()) for paragraph in entry.item.paragraphs) == "".join(MEETING.split())
    assert [[part.anchor for part in decision.parts()] for decision in entry.decisions] == [["a", "b"], ["a"]]
    assert len({record.address for record in found.register["exs-1"]}) == 6
    assert len(found.archive.links("exs-1", LinkKind.DECISION)) == 2
