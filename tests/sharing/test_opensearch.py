"""The description by which a browser searches the site."""

from xml.etree import ElementTree as ET

import pytest

from generator.settings import Site
from generator.sharing.opensearch import opensearch_file

NAMESPACE = "{http://a9.com/-/spec/opensearch/1.1/}"
NAMES = {
    "The Minute Book": "The Minute Book",
    "The Exampleshire Book": "The Exampleshire",
    "Exampleshire-in-the-Wold": "Exampleshire-in-",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaaa": "Aaaaaaaaaaaaaaaa",
    "Minutes <b>&</b>": "Minutes <b>&</b>",
}


@pytest.mark.parametrize(("name", "short"), NAMES.items())
def test_it_is_as_opensearch_asks(name: str, short: str) -> None:
    site = Site(
        name=name,
        tagline="What was decided. " * 90,
        address="https://book.example/m/",
        language="en-GB",
        contact="",
        repository="",
    )
    file = opensearch_file(site)
    root = ET.fromstring(file.content)  # noqa: S314  # our own file
    said = {child.tag.removeprefix(NAMESPACE): child.text for child in root if child.text}
    assert (file.path, root.tag) == ("opensearch.xml", f"{NAMESPACE}OpenSearchDescription")
    assert (said["ShortName"], len(short) <= 16) == (short, True)
    assert len(said["Description"] or "") <= 1024
    urls = {url.get("type"): url.get("template") for url in root.findall(f"{NAMESPACE}Url")}
    assert urls == {
        "text/html": "https://book.example/m/search/?q={searchTerms}",
        "application/opensearchdescription+xml": "https://book.example/m/opensearch.xml",
    }
