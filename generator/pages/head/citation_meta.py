"""The `citation_*` elements by which reference managers recognise what a page holds."""

from generator.pages.citation.days import date_parts
from generator.pages.citation.facts import Citation


def citation_meta(citation: Citation) -> dict[str, str]:
    """Return names with their values; the date only as far as it is known."""
    fields = {
        "citation_title": citation.title,
        "citation_author": citation.council,
        "citation_publication_date": "/".join(f"{part:02}" for part in date_parts(citation.date)),
        "citation_conference_title": citation.meeting,
        "citation_technical_report_number": citation.numbers,
        "citation_publisher": citation.site,
        "citation_public_url": citation.address,
    }
    return {name: value for name, value in fields.items() if value}
