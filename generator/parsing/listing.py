"""What stands behind a lead: the limbs, listed or bare, on its own line and on those that follow."""

import re
from dataclasses import replace

from generator.model.item import Role
from generator.model.span import Span, trim
from generator.parsing.announced import SUBTITLE, cells_below, pairs_below
from generator.parsing.bare_parts import MARK_END
from generator.parsing.bodies import BODY, MEMBER, SHOUTED_BODY, THAT_BODY
from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry, split_inline, split_run
from generator.parsing.gathering import Listing, gather
from generator.parsing.items_below import announces_items
from generator.parsing.kinds import does_now, verb_of
from generator.parsing.labels import inline_labels, read_label
from generator.parsing.leading_on import STATED, is_torn, leads_nowhere, leads_to_bare, that_below
from generator.parsing.lines import Line
from generator.parsing.nesting import OPEN_END
from generator.parsing.stating import includes, is_listed_below, states_before, states_whole
from generator.parsing.votes import VOTED_ASIDE, without_result

THE_FOLLOWING = re.compile(
    r"(?:to\s(?:(?:adopt|pass|approve)\s)?)?the\sfollowing(?:(?:\s[a-z]{3,15}){0,2}(?:\s?:\s?[-–—]?)?"
    r"|(?:\s[a-z]{3,15})?\sfor\sthe\sreasons?\s[^.;:]{3,100}[.:]|\s(?:motion|resolution)\s?\.)"
    r"|[Tt]hat\sthe\sfollowing\sbe\s(?:commended|recommended|submitted)\sto\s[^.;:]{3,80}"
)
# "That the minutes be approved, subject to the following:" says by itself what was decided.
IS_STATED = re.compile(r"\bbe\s[a-z]{3,15}ed\b")
# "The Director confirmed the following –": what is listed below was only said.
REPORTS = re.compile(
    r"\b(?:confirmed|reported|noted|advised|explained|raised|made|highlighted|stated)\s(?:on\s)?the\sfollowing\b"
)
INTRODUCES = re.compile(r"(?:That|To|The|Cabinet|Council)\b")
# "That Council: -", a heading, and then the list.
THAT_MARKED = re.compile(r"(?:That|THAT)\s.{3,200}:\s?[-–—]?")
# "That the Cabinet Member for Schools agrees", "Cabinet agreed", without a mark, and then the list.
BODY_DOES = re.compile(
    rf"(?:[Tt]hat\s(?:{BODY}|{MEMBER})\s(?:agree|approve|resolve|note|endorse)s?"
    rf"|(?:{BODY}|{MEMBER})\s(?:(?:agree|resolve)[sd]|agrees?\sto\s?;?))"
)
# "KEY DECISION" between the lead and "That the Executive:".
CAPITALS = re.compile(r"[A-Z][A-Z ]{3,30}")
# "Resolved: That;", "Resolved: That the:" above "(i) report be noted".
THAT_ALONE = re.compile(r"(?:That|that|THAT|To)(?:\sthe)?\s?[;:,]?")
# "ORDERED that the Mayor", above "1. APPROVES the charter".
BODY_ALONE = re.compile(rf"(?:{BODY}|{MEMBER})")
# "Advice of the Advisory Panel:" below "Decision:", and then "That the Executive Member:".
ADVICE = re.compile(r"Advice\sof\s")
THAT_CAPITALS = re.compile(r"THAT(?:\s[A-Z][A-Z ]{2,60})?\s?:?")
# The body between "Decision:" and a list that begins in the same line.
NAMES_BODY = re.compile(rf"{BODY}\s?:")
# "The Forum unanimously AGREED" begins with who did it.
TELLS_WHO = re.compile(rf"{BODY}\s")
LONGEST_STRAY, LONGEST_HEADING = 60, 80
# What says nothing behind a lead.
BARE_THAT, MARKS = ("That", "THAT"), " \n:;,.…–—-"
# Below "it was agreed to:" these open what was agreed, and lead to nothing.
ASKS = ("RECOMMEND ", "Recommend ")
# "That Full Council be recommended", without a mark above a list.
ASKING_ENDS = (" and", " be recommended", " be advised", " be asked", " be requested")


def read_listing(cursor: Cursor, lead_end: int, rest: Span, *, alone: bool = False) -> Listing:
    """Return the limbs behind a lead that ends at `lead_end`; `rest` is what follows it in its paragraph.

    `alone`: what stands in `rest` is all there is, unless it leaves a list open.
    """
    own = _own_entries(cursor, lead_end, rest)
    if own.entries and alone and not _goes_on_below(cursor, own):
        return own
    return gather(cursor, own if own.entries else _first_below(cursor, own))


def _goes_on_below(cursor: Cursor, own: Listing) -> bool:
    """Return whether the list that a paragraph begins has its next part in the line below, or what it sets out."""
    last, below = own.entries[-1], cursor.ahead()
    if below is None or below.label is None:
        return last.label is None and bool(cells_below(cursor, (last,), 1))
    if last.label is None:
        words = last.span.of(cursor.text)
        return below.label.is_first and (states_whole(words) or is_listed_below(words))
    return below.label.follows(last.label)


def read_on(cursor: Cursor) -> Listing:
    """Return the list that the cursor's own line begins, without a lead: as "That (i) the plan be kept;" does, too."""
    line = cursor.line
    if line.label is None and (begun := _begun_list(cursor, line.words.start, line.words)):
        return gather(cursor, begun)
    run = split_run(cursor.text, Entry(label=line.label, span=without_result(cursor.text, line.words)))
    return gather(cursor, Listing(lead_end=line.span.start, entries=run))


def _own_entries(cursor: Cursor, lead_end: int, rest: Span) -> Listing:
    """Read the limbs that stand in the lead's own paragraph."""
    begun = _begun_list(cursor, lead_end, rest)
    if begun:
        return begun
    before, inline = split_inline(cursor.text, rest)
    words = before.of(cursor.text)
    leads_on = not words or (MARK_END.search(words) and IS_STATED.search(words) is None) or verb_of(words) is None
    if inline and leads_on:
        return Listing(lead_end=max(lead_end, before.end) if words else lead_end, entries=inline)
    if words in BARE_THAT or not rest.of(cursor.text).strip(MARKS):  # "RESOLVED: That", above what goes on from it
        return Listing(lead_end=rest.end if words in BARE_THAT else lead_end, entries=())
    if pairs := pairs_below(cursor, rest.of(cursor.text)):
        entries = tuple(Entry(label=None, span=line.words) for line in pairs)
        return Listing(lead_end=rest.end, entries=entries, roles=(Role.LIMB,) * len(pairs))
    if _introduces(cursor, rest.of(cursor.text)) or leads_nowhere(rest.of(cursor.text)):
        return Listing(lead_end=rest.end, entries=())
    deeper = tuple(replace(entry, depth=entry.depth + 1) for entry in inline)
    return Listing(lead_end=lead_end, entries=(Entry(label=None, span=rest), *deeper))


def _introduces(cursor: Cursor, words: str) -> bool:
    """Return whether words behind a lead only lead on to what stands below: "That Cabinet" above a list."""
    below = cursor.ahead()
    if _only_names(cursor, words):
        return True
    if states_whole(words) or states_before(words):
        return False
    if THE_FOLLOWING.fullmatch(words):
        return True
    if announces_items(cursor, words):
        return True
    if below and below.label and _is_listed(cursor, below):
        begins = below.label.is_first or below.label.is_bullet or MARK_END.search(words) is not None
        opened = OPEN_END.search(words) is not None or (
            words.removesuffix(" to;").endswith(ASKING_ENDS) and not words.endswith("; and")
        )
        return (begins and opened) or THAT_BODY.fullmatch(words) is not None
    return below is not None and _introduces_bare(cursor, words, below)


def _only_names(cursor: Cursor, words: str) -> bool:
    """Return whether words are no more than "That the;" above a list, or the body that does what is listed."""
    below = cursor.ahead()
    if THAT_ALONE.fullmatch(words):
        return _is_listed(cursor, below) or _is_listed(cursor, cursor.ahead(2))
    return BODY_ALONE.fullmatch(words) is not None and bool(below and below.label and below.label.is_first)


def _introduces_bare(cursor: Cursor, words: str, below: Line) -> bool:
    """Return whether words lead on to paragraphs without labels, or to a heading and a list below it."""
    if IS_STATED.search(words) and not (words.endswith(":") and below.text.startswith("To ")):
        return False
    if (THAT_BODY.fullmatch(words) or SHOUTED_BODY.fullmatch(words)) and does_now(below.text):
        return True
    if MARK_END.search(words) and SUBTITLE.fullmatch(below.text) and _is_listed(cursor, cursor.ahead(2)):
        return _is_stray(below)
    return STATED.match(below.text) is not None and OPEN_END.search(words) is not None


def _begun_list(cursor: Cursor, lead_end: int, rest: Span) -> Listing | None:
    """Return the first entry of a list that begins behind the lead and goes on below, or None.

    Accepts `that (1) the plan be approved;` with `(2) the staff be thanked.` on the next line.
    """
    below = cursor.ahead()
    first = read_label(cursor.text, rest) or next(inline_labels(cursor.text, rest.start, rest.end), None)
    if first is None or below is None or below.label is None or not below.label.follows(first):
        return None
    opening = trim(cursor.text, Span(start=rest.start, end=first.start))
    words = Span(start=first.words, end=rest.end)
    said = opening.of(cursor.text).strip()
    if words.start >= words.end or not (said.lower() in ("", "that", "to") or NAMES_BODY.fullmatch(said)):
        return None
    end = max(lead_end, opening.end) if opening.start < opening.end else lead_end
    return Listing(lead_end=end, entries=split_run(cursor.text, Entry(label=first, span=words)))


def _begun_below(cursor: Cursor, own: Listing) -> Listing | None:
    """Return the first entry of a list that begins within the next line: "That (1) the plan be approved;", or None."""
    line = cursor.ahead()
    if line is None or line.label or stops(line):
        return None
    begun = _begun_list(cursor.past(1), line.words.start, line.words)
    return replace(begun, lead_end=own.lead_end, roles=(Role.LIMB,)) if begun else None


def _first_below(cursor: Cursor, own: Listing) -> Listing:
    """Return what the lines below a lead with nothing behind it begin with: a part, a second lead, a stray fragment."""
    told = _begun_below(cursor, own) or _deed_below(cursor, own) or _that_below(cursor, own)
    return told or _introduction(cursor, own)


def _that_below(cursor: Cursor, own: Listing) -> Listing | None:
    """Return the only paragraph below a lead without a mark, whose "that" is of the lead."""
    end = that_below(cursor.text, own.lead_end, cursor.ahead(), cursor.ahead(2))
    if end is None:
        return None
    words = trim(cursor.text, Span(start=end, end=cursor.lines[cursor.at + 1].words.end))
    return replace(own, lead_end=end, entries=(Entry(label=None, span=words),), roles=(Role.LIMB,))


def _deed_below(cursor: Cursor, own: Listing) -> Listing | None:
    """Return what a body did, told in a whole sentence: "RESOLVED" | "The Forum unanimously AGREED the proposals."."""
    line = cursor.ahead()
    if line is None or line.label or not line.leads:
        return None
    if line.plain.startswith(ASKS) and cursor.line.text.endswith(" to:"):
        return replace(own, entries=(Entry(label=None, span=line.words),), roles=(Role.LIMB,))
    if TELLS_WHO.match(line.text) is None:
        return None
    if line.leads[0].span.start != line.words.start or line.leads[0].rest.start == line.leads[0].rest.end:
        return None
    return replace(own, entries=(Entry(label=None, span=line.words),), roles=(Role.LIMB,))


def _is_listed(cursor: Cursor, line: Line | None) -> bool:
    return line is not None and line.label is not None and not cursor.is_minute_number(line.label)


def _introduction(cursor: Cursor, listing: Listing) -> Listing:
    """Read a second lead line ("That Cabinet:"), or a stray fragment, between the lead and its list."""
    line, below = cursor.ahead(), cursor.ahead(2)
    if line is None or line.label or REPORTS.search(line.text):
        return listing
    if roles := _second_lead(cursor, line, below):
        second = below if below and roles[-1] is Role.LEAD and len(roles) > 1 else line
        return replace(listing, continued=second.span, roles=roles)
    between = VOTED_ASIDE.fullmatch(line.text) or (not stops(line) and (_is_stray(line) or is_torn(line, below)))
    return replace(listing, roles=(Role.PARAGRAPH,)) if between and _is_listed(cursor, below) else listing


def _second_lead(cursor: Cursor, line: Line, below: Line | None) -> tuple[Role, ...]:
    """Return the parts that a second lead line and a stray one below it play, or nothing where it is none."""
    heads = CAPITALS.fullmatch(line.plain) or (len(line.plain) <= LONGEST_STRAY and line.plain.endswith(":"))
    heads = heads or ADVICE.match(line.plain) is not None
    if below is not None and heads and THAT_MARKED.fullmatch(below.text):
        return (Role.HEADING, Role.LEAD)
    heading = below is not None and below.label is None and _is_stray(below, LONGEST_HEADING)
    if heading and _is_listed(cursor, cursor.ahead(3)) and THAT_MARKED.fullmatch(line.plain):
        return (Role.LEAD, Role.PARAGRAPH)
    whole = states_whole(line.plain) or states_before(line.plain) or includes(line.plain)
    if whole or (stops(line) and not THAT_CAPITALS.fullmatch(line.plain)):
        return ()
    marked = MARK_END.search(line.plain) is not None
    if not _is_listed(cursor, below):
        return (Role.LEAD,) if below is not None and leads_to_bare(line, below, marked=marked) else ()
    names = BODY_DOES.fullmatch(line.plain) or THAT_BODY.fullmatch(line.plain)
    leads = marked or names or (INTRODUCES.match(line.plain) and OPEN_END.search(line.plain))
    return (Role.LEAD,) if leads else ()


def _is_stray(line: Line, longest: int = LONGEST_STRAY) -> bool:
    return len(line.text) <= longest and verb_of(line.text) is None
