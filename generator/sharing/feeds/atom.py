"""A feed as Atom (RFC 4287)."""

from xml.etree import ElementTree as ET

from generator.model.address import atom_address, full_address
from generator.pages import StaticFile
from generator.pages.following import ATOM_TYPE
from generator.pages.urls import page_path
from generator.settings import Site
from generator.sharing.feeds.entry import FeedEntry
from generator.sharing.feeds.feed import Feed
from generator.sharing.xml import as_document, put

NAMESPACE = "http://www.w3.org/2005/Atom"


def atom_file(feed: Feed, site: Site) -> StaticFile:
    """Return a feed's Atom file, which stands beside its page."""
    own = atom_address(feed.page)
    root = ET.Element("feed", {"xmlns": NAMESPACE, "xml:lang": site.language})
    put(root, "id", feed.id)
    put(root, "title", feed.title)
    put(root, "subtitle", feed.description)
    put(root, "updated", moment(feed.updated))
    put(put(root, "author"), "name", site.name)
    put(root, "link", rel="self", type=ATOM_TYPE, href=full_address(site.address, own))
    put(root, "link", rel="alternate", type="text/html", href=full_address(site.address, feed.page))
    for entry in feed.entries:
        _put_entry(put(root, "entry"), entry)
    return StaticFile(path=page_path(own), content=as_document(root))


def _put_entry(element: ET.Element, entry: FeedEntry) -> None:
    put(element, "id", entry.id)
    put(element, "title", entry.title)
    put(element, "link", rel="alternate", type="text/html", href=entry.address)
    if entry.source:
        put(element, "link", rel="via", href=entry.source)
    put(element, "published", moment(entry.published))
    put(element, "updated", moment(entry.updated))
    put(put(element, "author"), "name", entry.author)
    for tag in entry.tags:
        put(element, "category", term=tag)
    if entry.rights:
        put(element, "rights", entry.rights)
    put(element, "content", entry.html, type="html")


def moment(day: str) -> str:
    """Return the first moment of an ISO day, as feeds write it: the register knows days, not hours."""
    return f"{day}T00:00:00Z"
