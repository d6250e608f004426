"""Characters that a reader cannot see and that can change what a reader sees: no page shows them."""

import re

BIDI_AND_ZERO_WIDTH = (
    "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
INVISIBLE = re.compile(f"[{BIDI_AND_ZERO_WIDTH}\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")


def visible(text: str) -> str:
    """Return `text` without control characters, direction marks and zero-width characters."""
    return INVISIBLE.sub("", text)
