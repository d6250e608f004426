"""A feed as JSON Feed 1.1."""

import json

from generator.model.address import full_address, json_feed_address
from generator.pages import StaticFile
from generator.pages.urls import page_path
from generator.settings import Site
from generator.sharing.feeds.atom import moment
from generator.sharing.feeds.entry import FeedEntry
from generator.sharing.feeds.feed import Feed
from generator.sharing.xml import plain

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed_file(feed: Feed, site: Site) -> StaticFile:
    """Return a feed's JSON Feed file, which stands beside its page."""
    own = json_feed_address(feed.page)
    said = {
        "version": VERSION,
        "title": plain(feed.title),
        "description": plain(feed.description),
        "home_page_url": full_address(site.address, feed.page),
        "feed_url": full_address(site.address, own),
        "language": site.language,
        "authors": [{"name": plain(site.name), "url": site.address}],
        "items": [_item(entry) for entry in feed.entries],
    }
    content = json.dumps(said, ensure_ascii=False, indent=1) + "\n"
    return StaticFile(path=page_path(own), content=content.encode())


def _item(entry: FeedEntry) -> dict[str, object]:
    said: dict[str, object] = {
        "id": entry.id,
        "url": entry.address,
        "external_url": entry.source,
        "title": plain(entry.title),
        "content_html": entry.html,
        "date_published": moment(entry.published),
        "date_modified": moment(entry.updated),
        "authors": [{"name": plain(entry.author)}],
        "tags": [plain(tag) for tag in entry.tags],
    }
    return {name: value for name, value in said.items() if value}
