"""The sizes of files that councils' systems glue to titles and names: "Report PDF 212 KB"."""

import re

# The words may be lost behind the name of the picture that stands before them: "Minutes pdf icon".
FILE_SIZE = re.compile(
    r"""
    \s{0,9}(?:pdf\ icon\Z|(?:pdf\ icon\s{1,9})?
    (?:\((?:PDF,?\s{0,3})?[0-9.,]{1,9}\s{0,3}[KM]B\)|\b(?:PDF|DOC[XM]?|DOTX|XLS[XM]?|PPTX?|ODT|RTF)\s{1,9}[0-9.,]{1,9}\s{0,3}[KM]B)
    \s{0,9}\Z)""",
    re.IGNORECASE | re.VERBOSE,
)


def without_size(words: str) -> str:
    """Return the name of a document without the size glued to it: "Report PDF 212 KB" is "Report"."""
    return FILE_SIZE.sub("", words).strip()
