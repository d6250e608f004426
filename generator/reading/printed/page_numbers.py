"""What numbers the sheets of printed minutes: "Page 3 of 8", "- 3 -", "iv"."""

import re

PAGE_NUMBER = re.compile(
    r"\W{0,3}page\s{0,3}[0-9]{1,4}(?:\s{0,3}(?:of|/)\s{0,3}[0-9]{1,4})?\W{0,3}\Z|[–-]\s?[0-9]{1,4}\s?[–-]\Z",
    re.IGNORECASE,
)
NUMBER_ALONE = re.compile(r"(?:[0-9]{1,4}|[ivxl]{1,6})\Z")
NUMBER = re.compile(r"[0-9]+")
