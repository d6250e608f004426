"""What a line is by its wording alone: furniture, a heading, the opening of an item."""

import re

from generator.parsing.vocabulary import (
    CELLS,
    NUMBER,
    WORDING,
    any_of,
    in_any_case,
    opening,
    says_any,
    whole_line,
    wording,
)

# What it can begin with is asked first: at most characters of a line the rest need not be tried.
FILE_SIZE = re.compile(
    r"(?=[\spdx])\s*(?:\bpdf icon\s{0,9})?(?:PDF|DOC[XM]?|DOTX|XLS[XM]?|PPTX?)\s{1,9}[0-9][0-9.,]{0,8}\s{0,3}[KM]B\b",
    re.IGNORECASE,
)
# Without one of these a line has no size of a file.
SIZES = ("kb", "mb")
MONTH = r"(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)"
# "Tuesday 14 May 2019 and", "12 March at 2.30 pm", "15 January – 9.30am – Great Chamber".
DAY = (
    rf"(?:[A-Z][a-z]{{2,5}}day,?\s)?[0-9]{{1,2}}(?:st|nd|rd|th)?\s{MONTH}(?:\s(?:19|20)[0-9]{{2}})?"
    r"(?:,?\sat\s[0-9]{1,2}[.:][0-9]{2}\s?[ap]\.?m)?[.;]?(?:\sand)?"
    r"(?:\s\([^()]{3,90}\)|\s[–-]\s[0-9]{1,2}[.:][0-9]{2}[^;:]{0,400})?"
)
FURNITURE_LINE = whole_line("furniture", "lines", "items", "minutes", "documents")
FURNITURE_OPENING = opening("furniture", "openings")
# Printed minutes that were read by a machine keep "<AI1>" above an item, and "</AI1>" below it.
MARK = re.compile(r"(?:</?AI[0-9]{1,3}>\s?){1,3}\Z")
# "No. | Item |": the head of a table whose every row is an item.
TABLE_HEAD = re.compile(r"\|?\s{0,3}No\.\s?\|\s?Item\s?\|")
FURNITURE = in_any_case(
    "|".join(each.pattern for each in (FURNITURE_LINE, FURNITURE_OPENING, FILE_SIZE, MARK, TABLE_HEAD))
)
ITEM_LINE = whole_line("furniture", "items")
ITEM_MARK = re.compile(r"(?:</AI[0-9]{1,3}>\s?)?<AI[0-9]{1,3}>\Z")
MINUTES_LINE = whole_line("furniture", "minutes")
DOCUMENTS_LINE = whole_line("furniture", "documents")
PURPOSE_OPENING = opening("purpose", "openings")
# "Decision:" alone or with words behind it; without a colon only on a line of its own, and never behind a bullet.
NEUTRAL_LEAD = in_any_case(
    r"\s*[•·▪]\s{1,9}Decision:\s"
    rf"|\s*{NUMBER}{wording('headings', 'decision')}(?:\s?\([^()]{{1,40}}\))?\s?(?::\s?[-–—]?|(?={CELLS}\Z))"
    r"|\s*Decision\s(?:(?:taken|made)\s?)?(?=(?-i:That|THAT)\s[^.;:]{3,200}?\sbe\s)"
    r"|\s*Decisions?\s[-–]\s(?:the\s)?(?:Executive|Cabinet|Lead|Portfolio)\s[^.:]{3,60}:"
    r"|\s*Decisions?\s?[-–]\s?(?=(?:\([ai1]\)\s{1,3})?(?:That|To|the\s(?:Cabinet|Executive|Lead)\sMember)\b)"
    r"|\s*Decisions?\sof\s(?:the\s)?(?:Executive|Cabinet|Lead|Portfolio|Leader)\b[^.:]{0,160}(?::|\Z)",
)
# "07/12/2018 - Kinship Carers" heads the words of a decision on a page of an issue's decisions.
DATED_TITLE = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4} - \S")
# "Meeting: 07/12/2018 - Committee (Item 27)" heads a meeting on the page of an issue's history.
MEETING_LINE = re.compile(r"Meeting:\s{1,9}[0-9]{2}/[0-9]{2}/[0-9]{4}\s")
# "Decision status: Approved" stands on the record of a decision.
RECORD_LINE = re.compile(r"(?:Decision\s(?:Maker|status)|Made\sby)\s?:", re.IGNORECASE)
MAKER_LINE = re.compile(r"Decision\sMaker\s?:", re.IGNORECASE)
# "Decision taken by the Cabinet Member on: 9 September 2015", above what it was.
TAKEN_LINE = re.compile(r"Decision\staken\sby\s[^.;:]{3,60}\son\s?:\s")
RECOMMENDATION_HEADING = whole_line("headings", "recommendation")
# "Recommendation: Members supported this application", of a plan on which a town council is only heard.
ADVICE_TOLD = re.compile(
    r"Recommendations?\s?:\s(?=(?:Members|Councillors|The\s(?:Committee|(?:Town\s|Parish\s)?Council))\s(?:strongly\s)?"
    r"(?:(?:supported|objected\sto|opposed|wished\sto\ssupport)\s(?:the|this|his|her)\sapplication"
    r"|(?:had|raised)\sno\sobjections?)\b"
    r"(?![^\n]{0,600}\b(?:(?:19|20)[0-9]{2}|last\smeeting|was\snot\s(?:agreed|accepted))\b))"
)
ASIDE_HEADING = whole_line("headings", "aside")
ASIDE_OPENING = in_any_case(rf"\s*{NUMBER}{wording('headings', 'aside')}\s?(?::|\s?[–-]\s|\s?(?-i:[A-Z][a-z]))")
NAMED_HEADING = whole_line("headings", "decision", "action", "aside", "recommendation", "plain")
# "Content: the Cabinet considered": a heading with its text on the same line.
NAMED_OPENING = in_any_case(rf"\s*{wording('headings', 'plain')}\s?:\s")
# "THAT THE GRANT BE PAID" is what was decided.
CAPITALS_HEADING = re.compile(r"(?!THAT\s)[A-Z][A-Z0-9’'&,/() –-]{2,80}:?\Z")
# Only small words in small letters, and at least three with a capital.
TITLE_CASE = re.compile(
    r"(?:(?:[A-Z][\w’'&/-]{0,30}|of|the|and|or|for|to|in|on|a|an|by|with|from|at)\s){2,20}[A-Z][\w’'&/-]{1,30}\Z"
)
# What each of these patterns but the capitals begins with: few lines do, and the others need not be asked for each.
HEADINGS = [phrase for phrases in WORDING["headings"].values() for phrase in phrases]
OTHERS = [*WORDING["purpose"]["openings"], *(phrase for phrases in WORDING["furniture"].values() for phrase in phrases)]
NAMED = in_any_case(
    r"\s*(?:</?AI[0-9]|[p](?:df)|[d](?:oc)|[x](?:ls)|[m](?:ade\s|eeting)|(?:\|\s{0,3})?[n](?:o\.)|[0-9]{2}/"
    rf"|[•·▪]\s{{1,9}}decision:|{any_of([*HEADINGS, *OTHERS])}|(?=[0-9]){NUMBER}{any_of(HEADINGS)})",
)
# Their first characters, or all of those that are shorter: few lines share them, and no others are tried.
CHARACTERS, FILES = 6, ("pdf", "doc", "xls", "made", "meet")
OPENINGS = {phrase[:CHARACTERS].lower() for phrase in (*HEADINGS, *OTHERS)}
BEGINNINGS = frozenset(opening for opening in OPENINGS if len(opening) == CHARACTERS)
SHORTER = (*FILES, *sorted(OPENINGS - BEGINNINGS))
NUMBERING = "0123456789. "
LONGEST_NAME = 200


def is_furniture(line: str) -> bool:
    """Return whether `line` belongs to the page around the minutes, not to the minutes."""
    return FURNITURE.match(line) is not None


def has_size(line: str) -> bool:
    """Return whether `line` prints the size of a file, as the name of a document does."""
    return says_any(line, SIZES) and FILE_SIZE.search(line) is not None


def is_named(line: str) -> bool:
    """Return whether `line` begins like furniture, a heading, a purpose or a record: any other is none of these."""
    # Behind a number may stand a heading, and behind that of a day "/", of which no phrase begins.
    first = (line.lstrip(NUMBERING) if line[:1].isdigit() else line)[:CHARACTERS]
    if first.isascii() and first.replace(" ", "", 1).isalpha():
        small = first.lower()
        if small not in BEGINNINGS and not small.startswith(SHORTER):
            return False
    return NAMED.match(line) is not None


def names_document(text: str) -> bool:
    """Return whether a line in a list of documents names one: it has a size, or is no sentence and no heading."""
    if any(each.match(text) for each in (MINUTES_LINE, NAMED_HEADING, NEUTRAL_LEAD, TAKEN_LINE)):
        return False
    # The size is asked for last: it takes a search, and few names look like a sentence.
    return (len(text) <= LONGEST_NAME and not text.endswith((".", ":", ";", ",", ":-", " –"))) or has_size(text)


def is_title(line: str) -> bool:
    """Return whether `line` is set like a title: "To Confirm or Vary the Order of Business"."""
    return TITLE_CASE.match(line) is not None


def is_heading(line: str, *, named: bool = True) -> bool:
    """Return whether `line` heads a section: a known name, if it is `named` at all, or a short line in capitals."""
    return bool((named and NAMED_HEADING.match(line)) or CAPITALS_HEADING.match(line))
