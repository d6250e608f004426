"""Links by wording: which of many things that were asked in the same words a later sentence means."""

from generator.linking.follow_through.wording import CANDIDATES
from tests.linking.follow_through.items import archive_of, make_item


def test_of_more_than_can_be_weighed_the_newest_is_meant() -> None:
    asked = (
        make_item(f"{2001 + place}-03-10", "RESOLVED that a survey of the canal towpath hedgerows be made.")
        for place in range(CANDIDATES + 2)
    )
    later = make_item("2023-05-12", "A survey of the canal towpath hedgerows was described.", "Canal")
    archive = archive_of(*asked, later)
    told = [archive.by_id[each.document].facts.date.text for each in archive.follow_through.values() if each.steps]
    assert told == [f"{2000 + CANDIDATES + 2}-03-10"]
