"""How an item stands that was not decided in the ordinary way."""

import pytest

from tests.parsing.essentials import only_item

DEFERRED = "RESOLVED: That the application for a kiosk be deferred."
MOWN = "RESOLVED: That the path be mown."


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ((DEFERRED,), "deferred"),
        # The other decision was made all the same: the item was not put off.
        ((DEFERRED, MOWN), None),
        (("The item was deferred to the next meeting.",), "deferred"),
        ((MOWN,), None),
    ],
)
def test_an_item_is_put_off_unless_only_one_of_its_decisions_says_so(
    words: tuple[str, ...], standing: str | None
) -> None:
    assert only_item("\n\n".join(["Kiosk", "Minutes:", *words])).standing == standing
