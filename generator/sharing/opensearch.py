"""The description by which a browser offers to search this site."""

from textwrap import shorten
from xml.etree import ElementTree as ET

from generator.model.address import OPENSEARCH, full_address
from generator.pages import StaticFile
from generator.pages.urls import page_path
from generator.settings import Site
from generator.sharing.xml import as_document, plain, put

NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"
# The longest that OpenSearch 1.1 allows.
SHORT_NAME, DESCRIPTION = 16, 1024


def opensearch_file(site: Site) -> StaticFile:
    """Return the OpenSearch 1.1 description; what is typed is searched for on the site's own search page."""
    root = ET.Element("OpenSearchDescription", {"xmlns": NAMESPACE})
    put(root, "ShortName", shorten(site.name, SHORT_NAME, placeholder="") or plain(site.name)[:SHORT_NAME])
    put(root, "Description", shorten(f"Search {site.name}. {site.tagline}", DESCRIPTION, placeholder="…"))
    put(root, "Url", type="text/html", template=full_address(site.address, "/search/?q={searchTerms}"))
    own = full_address(site.address, OPENSEARCH)
    put(root, "Url", type="application/opensearchdescription+xml", rel="self", template=own)
    put(root, "Language", site.language)
    put(root, "InputEncoding", "UTF-8")
    return StaticFile(path=page_path(OPENSEARCH), content=as_document(root))
