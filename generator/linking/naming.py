"""How a new id is made: from the words, never from the clock or the order of upload."""

import hashlib
import re
import unicodedata
from collections.abc import Container

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SHORTEST, LONGEST = 5, 12
SLUG_LENGTH = 80
NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")
APOSTROPHES = re.compile("['\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]")


def make_reference(code: str, seed: str, taken: Container[str]) -> str:
    """Return `CODE-XXXXX` from the hash of `seed`: five Crockford base-32 characters, more on a clash."""
    number = int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big")
    letters = "".join(CROCKFORD[(number >> (5 * place)) & 31] for place in range(LONGEST))
    for length in range(SHORTEST, LONGEST + 1):
        if (reference := f"{code}-{letters[:length]}") not in taken:
            return reference
    return make_reference(code, seed + "+", taken)


def slugify(text: str) -> str:
    """Return `text` as small letters, digits and hyphens, cut at a word to at most 80; `item` if none remain."""
    plain = unicodedata.normalize("NFKD", APOSTROPHES.sub("", text)).encode("ascii", "ignore").decode().lower()
    slug = NOT_IN_SLUG.sub("-", plain).strip("-")
    if len(slug) > SLUG_LENGTH:
        slug = slug[:SLUG_LENGTH].rsplit("-", 1)[0]
    return slug or "item"


def label_slug(label: str | None) -> str:
    """Return a label as an anchor: `a` for `(a)`, `2-1` for `2.1`, nothing where it has no letter or digit."""
    return NOT_IN_SLUG.sub("-", (label or "").lower()).strip("-")


def free_name(wanted: str, taken: Container[object]) -> str:
    """Return `wanted`, or `wanted-2`, `wanted-3` ... where it is taken."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
