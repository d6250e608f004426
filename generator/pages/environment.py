"""The templates, and the only three ways by which a value gets onto a page: escaped, as a link, as ready markup."""

import re
from functools import cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator.pages.escaping import markdown_text
from generator.pages.page import Frame, Page
from generator.pages.urls import final_link, markdown_link

ANCHOR = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
IN_ADDRESS = ":/?#[]@!$&'*+,;=%~-._"


def render_page(template: str, frame: Frame, view: object) -> Page:
    """Return the page that `template` makes of `view`."""
    body = environment().get_template(f"{template}.md.jinja").render(page=view, frame=frame, here=frame.address)
    return Page(path=frame.path, text=frame.front_matter() + "\n" + body)


@cache
def environment() -> Environment:
    """Return the template environment: undefined names are errors, and everything printed is escaped."""
    made = Environment(
        loader=PackageLoader("generator.pages"),
        undefined=StrictUndefined,
        finalize=markdown_text,
        autoescape=False,  # noqa: S701  # `finalize` escapes every value for Markdown and for HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(link=_link, href=_href, outlink=_outlink, many=many)
    made.filters["anchor"] = _anchor
    return made


def _anchor(name: str) -> Markup:
    """Return an anchor for an attribute list, which must be able to stand in an address as it is."""
    if not ANCHOR.fullmatch(name):
        raise ValueError(name)
    return Markup(name)  # noqa: S704  # letters, figures and hyphens cannot act


@pass_context
def _link(context: Context, text: str, address: str) -> Markup:
    """Return a Markdown link to a page of this site."""
    return Markup(f"[{markdown_text(text)}]({markdown_link(address, _here(context))})")  # noqa: S704


@pass_context
def _href(context: Context, address: str) -> Markup:
    """Return the final address of a page of this site, for an HTML block."""
    return Markup(final_link(address, _here(context)))  # noqa: S704


def _outlink(text: str, url: str) -> Markup:
    """Return a Markdown link to another site, or the text alone where the address is not a web address."""
    if not url.startswith(("https://", "http://")):
        return Markup(markdown_text(text))  # noqa: S704
    return Markup(f"[{markdown_text(text)}](<{quote(url, safe=IN_ADDRESS)}>)")  # noqa: S704


def _here(context: Context) -> str:
    here: Any = context["here"]
    return str(here)


def many(number: int, one: str, more: str = "") -> str:
    """Return a count with its noun: `1 decision`, `2 decisions`."""
    return f"{number} {one if number == 1 else more or one + 's'}"
