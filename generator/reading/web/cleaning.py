"""What of a page is not part of its minutes: named steps, the first that fits takes an element with all it holds."""

import re

from selectolax.lexbor import LexborNode

from generator.reading.web.tree import ancestors, classes

COMMENTS = "comments"
AROUND = "page around the minutes"
MENUS = "menus"
CUT_SHORT = "minutes that this page cuts short: add the item's own page too"
TAGS = {
    "page head": "head",
    "scripts and styles": "script style template noscript link meta title base",
    "pictures and players": "svg canvas object embed iframe video audio map",
    MENUS: "nav header footer aside",
    "form controls": "button select textarea input label datalist legend",
}
STEP_OF_TAG = {tag: step for step, tags in TAGS.items() for tag in tags.split()}
STEP_OF_ROLE = {"navigation": MENUS, "banner": MENUS, "contentinfo": MENUS, "search": "form controls"}
STEP_OF_CLASS = {
    "mgActionList": "page links",
    "mgFooter": "page links",
    "mgPagingLinks": "page links",
    "breadcrumb": MENUS,
    "breadcrumbs": MENUS,
    "visually-hidden": "hidden elements",
    "sr-only": "hidden elements",
}
# "mso-hide" is what Word writes for hidden text.
HIDDEN = re.compile(
    r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)", re.IGNORECASE
)
COOKIE_BANNER = re.compile(r"cookie|consent|gdpr", re.IGNORECASE)
# "<body class='cookies-unset'>" is no banner: it holds the page.
WHOLE = frozenset({"html", "body"})
SUBSTANCE = "h1, main, article, #modgov, .mgContent"
# "<article><header><h1>": a header of the text itself is no menu.
TEXTS = frozenset({"article", "main"})


def step_for(node: LexborNode) -> str:
    """Return the name of the step that takes this node away, or "" for a node that stays."""
    if not node.is_element_node:
        return "" if node.is_text_node else COMMENTS
    if node.tag in WHOLE:
        return ""
    attributes = node.attributes
    if "hidden" in attributes or HIDDEN.search(attributes.get("style") or ""):
        return "hidden elements"
    if _is_cookie_banner(node):
        return "cookie banners"
    named = (STEP_OF_CLASS[name] for name in sorted(classes(node)) if name in STEP_OF_CLASS)
    step = STEP_OF_TAG.get(node.tag or "") or STEP_OF_ROLE.get(attributes.get("role") or "") or next(named, "")
    return "" if step == MENUS and node.tag in ("header", "footer") and _is_within_text(node) else step


def _is_cookie_banner(node: LexborNode) -> bool:
    named = f"{node.attributes.get('id') or ''} {node.attributes.get('class') or ''}"
    return COOKIE_BANNER.search(named) is not None and node.css_first(SUBSTANCE) is None


def _is_within_text(node: LexborNode) -> bool:
    return any(each.tag in TEXTS for each in ancestors(node))


def is_shown(node: LexborNode) -> bool:
    """Return whether no step takes away the node or anything around it."""
    return not any(step_for(each) for each in (node, *ancestors(node)))
