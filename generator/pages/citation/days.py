"""How exactly the date of a citation is known."""

from generator.model.edtf import SEASONS, EdtfDate


def is_point(date: EdtfDate) -> bool:
    """Return whether the date is one day, month, season or year, and not one of a span."""
    return not date.text.startswith("[")


def date_parts(date: EdtfDate) -> tuple[int, ...]:
    """Return year, month and day as far as the date states them; nothing of a season or a span but a sure year."""
    stated = () if not is_point(date) else tuple(int(part) for part in date.text.split("-"))
    if stated and (len(stated) == 1 or stated[1] not in SEASONS):
        return stated
    return date.years if len(date.years) == 1 else ()
