"""The facts of a page as linked data, in the words of schema.org."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.model.address import (
    committee_address,
    council_address,
    decision_address,
    meeting_address,
    part_address,
    theme_address,
)
from generator.model.archive import Entry, PublishedDecision
from generator.model.council import Committee, Council
from generator.model.span import fold
from generator.model.theme import Theme
from generator.pages.citation.days import is_point
from generator.pages.labels import named_parts
from generator.settings import Site

Facts = dict[str, Any]
SEASON_DATES = ("-21", "-22", "-23", "-24")


def website(site: Site) -> Facts:
    """Return the site itself."""
    return {
        "@type": "WebSite",
        "@id": f"{site.address}#site",
        "url": site.address,
        "name": site.name,
        "description": site.tagline,
        "inLanguage": site.language,
        "potentialAction": {
            "@type": "SearchAction",
            "target": f"{site.address}search/?q={{words}}",
            "query-input": "required name=words",
        },
    }


def dataset(site: Site) -> Facts:
    """Return everything that the site holds, as one set of data."""
    return {
        "@type": "Dataset",
        "@id": f"{site.address}data/#data",
        "url": at(site, "/data/"),
        "name": f"{site.name}: decisions of council committees",
        "description": f"{site.tagline} Every decision, part by part, word for word, with its source.",
        "inLanguage": site.language,
        "isAccessibleForFree": True,
        "includedInDataCatalog": {"@type": "DataCatalog", "name": site.name, "url": site.address},
        "keywords": ["council minutes", "committee decisions", "children's services"],
    }


def council(site: Site, body: Council) -> Facts:
    """Return a council as the organisation it is, with its official code."""
    facts: Facts = {
        "@type": "GovernmentOrganization",
        "@id": f"{at(site, council_address(body.slug))}#council",
        "name": body.name,
        "identifier": {"@type": "PropertyValue", "propertyID": "GSS code", "value": body.gss},
        "url": body.website,
        "dissolutionDate": body.ended.isoformat() if body.ended else "",
    }
    return _stated(facts)


def committee(site: Site, body: Council, part: Committee) -> Facts:
    """Return a committee as an organisation below its council."""
    facts = {
        "@type": "GovernmentOrganization",
        "@id": f"{at(site, committee_address(body.slug, part.slug))}#committee",
        "name": part.name,
        "alternateName": list(part.also_called),
        "url": part.website,
        "parentOrganization": council(site, body),
    }
    return _stated(facts)


def meeting(site: Site, entry: Entry) -> Facts:
    """Return a meeting as an event; a date that is not known is left out."""
    facts = {
        "@type": "Event",
        "@id": f"{at(site, meeting_address(entry.meeting))}#meeting",
        "name": f"{entry.committee.name}, {entry.facts.date.words}",
        "url": at(site, meeting_address(entry.meeting)),
        "startDate": _iso(entry),
        "organizer": _body(site, entry),
    }
    return _stated(facts)


def item(site: Site, entry: Entry, themes: Sequence[Theme]) -> Facts:
    """Return an item's minutes as a work of the committee."""
    facts = {
        "@type": "CreativeWork",
        "@id": at(site, entry.address),
        "name": fold(entry.facts.title),
        "inLanguage": site.language,
        "dateCreated": _iso(entry),
        "creator": _body(site, entry),
        "isBasedOn": entry.facts.source,
        "recordedAt": {"@id": f"{at(site, meeting_address(entry.meeting))}#meeting"},
        "about": [{"@type": "Thing", "name": t.name, "url": at(site, theme_address(t.slug))} for t in themes],
        "isPartOf": {"@id": f"{site.address}#site"},
        "hasPart": [{"@id": at(site, decision_address(each.reference))} for each in entry.decisions],
        "creativeWorkStatus": entry.facts.status if entry.facts.status != "unknown" else "",
    }
    return _stated(facts)


def decision(site: Site, entry: Entry, published: PublishedDecision) -> Facts:
    """Return a decision as a work: neither a law nor a claim, and what its words mean is not said here."""
    facts = {
        "@type": "CreativeWork",
        "@id": at(site, decision_address(published.reference)),
        "identifier": published.reference,
        "name": fold(entry.facts.title),
        "inLanguage": site.language,
        "dateCreated": _iso(entry),
        "datePublished": published.published,
        "dateModified": published.record.changed,
        "creator": _body(site, entry),
        "isPartOf": {"@id": at(site, entry.address)},
        "hasPart": [
            {
                "@type": "CreativeWork",
                "@id": at(site, part_address(published.reference, named.part.anchor)),
                "name": named.name,
            }
            for named in named_parts(published)
        ],
    }
    return _stated(facts)


def _body(site: Site, entry: Entry) -> Facts:
    """Return the committee of an item by name; what else is known of it stands on its own page."""
    body = entry.council
    return {
        "@type": "GovernmentOrganization",
        "@id": f"{at(site, committee_address(body.slug, entry.committee.slug))}#committee",
        "name": entry.committee.name,
        "parentOrganization": {
            "@type": "GovernmentOrganization",
            "@id": f"{at(site, council_address(body.slug))}#council",
            "name": body.name,
        },
    }


def at(site: Site, address: str) -> str:
    """Return a page's whole address."""
    return site.address.rstrip("/") + address


def _iso(entry: Entry) -> str:
    text = entry.facts.date.text
    return text if is_point(entry.facts.date) and not text.endswith(SEASON_DATES) else ""


def _stated(facts: Mapping[str, Any]) -> Facts:
    return {name: value for name, value in facts.items() if value}
