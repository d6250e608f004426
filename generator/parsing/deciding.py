"""Whether a resolving word decides where it stands, and does not merely tell of a decision."""

import re

from generator.model.decision import Kind
from generator.model.span import Span
from generator.parsing.asking import ask_for
from generator.parsing.bodies import NOUN
from generator.parsing.capitals import deed_leads
from generator.parsing.earlier import opens_earlier, tells_earlier, tells_of_earlier_day
from generator.parsing.glance import begins_line
from generator.parsing.joined import without_other
from generator.parsing.misspelling import with_misspelt
from generator.parsing.opinions import RECORDED, only_thinks
from generator.parsing.outcome_shapes import OF_MINUTES
from generator.parsing.prefaces import ADVERB, IS_LIMB, LOOK_BACK, Preface
from generator.parsing.qualified import COUNTED, FEW, MARKED, VOTED_TO
from generator.parsing.shapes import MONTH
from generator.parsing.vocabulary import WORDING, any_of, in_any_case

KIND_OF_WORD = {
    word: Kind(kind) for kind in ("resolved", "agreed", "recommended") for word in with_misspelt(WORDING["leads"][kind])
}
CAPITAL_DEEDS = ask_for(WORDING["leads"]["capital_deeds"])
DEEDS = frozenset(WORDING["leads"]["deeds"]) | CAPITAL_DEEDS
# A member who decides alone resolves, or does what is resolved; what such a one "agreed" may be no more than said.
BY_ONE = DEEDS | {"resolved"}
CAPITALS_ONLY = frozenset(with_misspelt(WORDING["leads"]["capitals_only"]))
# "The Councillors elected to the panel are Mrs Hill and Mr Dell."
CHOSEN, WHO_ARE = ("appointed", "elected", "nominated"), (" to ", " by ", " for ", " at ", " onto ")
# So it tells of something else: "The Chair referred to the report", "Councillor Reed accepted the nomination".
SPEAKS = {
    **dict.fromkeys(("referred", "Referred", "REFERRED"), (" to ",)),
    "elected": (" a Chair", " a Vice", " a Deputy"),
    "recommended": (" to take a decision",),
    "accepted": (" the nomination", " the facts", " the evidence", " the explanation"),
    # The head of a part of the minutes.
    **dict.fromkeys(("RESOLVED", "RECOMMENDED"), (" ITEMS",)),
}
# "Counsel be engaged, and to RECOMMEND to Council that" goes on with what is decided.
AND_TO = (", and to ", "; and to ")
# "AGREED ACTION:" heads what is to be done.
ACTION_HEAD = re.compile(r"\s(?:ACTIONS?|[Aa]ctions?)\s?[:.]?\s{0,9}")
# "RESOLVED, with one against, that" decides; "agreed with the officer" does not.
SETTLED = in_any_case(
    r"(?!,\s?with\b|:\s{1,9}With\b|\swith\sregret\b"
    rf"|\s{{1,9}}with\s{FEW}\s(?:abst|against|dissent|votes?\sfor\b))[\s:,–-]{{0,3}}"
    rf"(?:{any_of(WORDING['leads']['settled'])}"
    rf"|[0-9]{{2}}/[0-9]{{2}}/[0-9]{{4}}\s-\s(?:[A-Z][\w’'&,]{{1,30}}\s(?:and\s)?){{0,8}}{NOUN}\Z)",
)
# "Agreed, the resolution was passed." says how the vote on it ended.
HOW_IT_ENDED = re.compile(
    r",\sthe\s(?:resolution|motion|proposal)\swas\s(?:passed|carried|approved)\b|\sto\sbe\sput\sto\s(?:the|a)\svote\b",
    re.IGNORECASE,
)
# "..., which was AGREED UNANIMOUSLY." tells what became of what stands before it.
WHICH_WAS = re.compile(r",\swhich\swas\s\Z")
SO_ENDED = re.compile(r"(?:\s(?i:unanimously))?\s?\.")
# "It was agreed by all the parties that" tells what others agreed.
BY_OTHERS = re.compile(
    rf"\s{{1,9}}(?:unanimously\s)?by\s(?:the\s)?{NOUN}\s?\.?\s{{0,9}}\Z"
    r"|\s{1,9}by\sall(?:\s(?:those\s)?(?:present|members|councillors))?\s?(?:[.;]|\Z)"
    r"|\s{1,9}by\s(?:all\s|both\s)?(?:the\s)?(?:parties|partners|him|her|them|both)\b"
    r"|\s{1,9}by\s(?:all\s|the\s)?[Mm]embers\sto\sbe\san?\s"
    r"|\s{1,9}by\sthe\s(?:Chair|Vice|Director|Head|Officers?|Clerk|Chief)\b(?![^.;:]{0,80}\sthat\b)"
)
BY_SOMEBODY = re.compile(r"\s{1,9}(?:by|in)\b")
# "It was agreed early in the discussion that".
WHEN = r"\s{1,9}(?:early|later|during|at\s(?:the|this)\s(?:end|start|meeting))\s[^,.;:]{3,40}?(?=\sthat\b)"
# As "The minutes were AGREED and it was RESOLVED" goes on.
THEN_RESOLVED = re.compile(r"[^.;:]{0,80}\band\s(?:it\swas\s)?(?:then\s)?RESOLVED\b")
# "The Committee resolved in terms of Standing Order 22 to hear the deputation."
BY_WHAT = (
    r"(?:in\s(?:terms\sof|accordance\swith|line\swith|principle)|under|pursuant\sto|by\svirtue\sof)\b"
    r"[^.;:,]{0,100}?(?:,\s[^.;:,]{3,30})?"
)
# "Resolved 18/05/08.1 That the accounts be approved."
OWN_NUMBER = r"[0-9]{1,4}/[0-9]{1,4}(?:/[0-9]{1,4})?(?:\.[0-9]{1,2})?(?=\s{1,9}(?:[A-Z]|that\b))"
# "21.006 Resolved to let the hall", where a copy ran the items together.
NUMBERED = re.compile(r"(?:\s|\A)[0-9]{2}[./][0-9]{2,3}\Z")
# "In accordance with Standing Order 9.4, resolved to take item 5 first."
UNDER_ORDERS = re.compile(
    r"(?:In\s(?:accordance|line)\swith|Under|Pursuant\sto)\s[^.;:,]{0,20}\b(?:Standing\sOrders?|Section|Schedule"
    r"|Rules?)\b[^;:,]{0,60},\s{1,9}"
)
WHICH_AIM = r"[\s,]{1,9}(?:that|to|the\s(?:press|public))\b"
DECIDES = in_any_case(
    rf"\s{{0,60}}(?:{BY_WHAT}(?={WHICH_AIM})|[:–—,;]|-(?=\s|\Z|That\b)|\(|\Z|that\b|(?:not\s)?to\b"
    r"|for\s(?:the\s(?:[A-Z][\w’'-]{1,20}\s){0,6})?(?:Clerk|Chair|[Oo]fficers|Director|Leader|Council|Committee"
    rf"|Cllr|Councillor|Members)\b[^.;:]{{0,40}}?\sto\s|by\b|on\b|with\s(?:{FEW}|regret)\b|{OWN_NUMBER}"
    rf"|as\s(?:follows|set\sout\sbelow)\s?:|{ADVERB}|{WHEN}|No\sObjections?\b)",
)
# "Concluded that the talks be noted.", in a paragraph of its own.
OPENING = ("Concluded", "Ordered")
RUN_ON = re.compile(r":\s{1,9}[A-Za-z]|\s\((?:i|1|a)\)\s{1,3}(?:That|To)\s|\sthat\s|\s?–\s(?:to|that)\s")
NOT_RUN_ON = frozenset(
    {"be", "been", "was", "were", "is", "are", "not", "and", "matters", "issues", "points", "items", "actions"}
)
# Both "Resolution: That" and "Resolution (41/10): That" lead.
RESOLUTION_NUMBER = r"(?:\s\(?[0-9]{1,4}/[0-9]{2,4}\)?)?"
# "Resolutions:" above a list of them; alone it may be the title of an item, or head motions that were lost.
LISTED_BELOW = re.compile(r"\s?[:–-]\s{1,20}(?:\(?(?:1|a|i)[.)]\s{1,9}(?:[Tt]hat|[Tt]o|[Tt]he)\b|That\s)")
HEADS = re.compile(rf"{RESOLUTION_NUMBER}\s?[:–-]")
# "The Committee agreed the plan", but not "agreed the council was small"; of others this would tell a story.
OBJECT = re.compile(
    r"(?!\sthe\s(?:(?!which\b|that\b|as\b|who\b)[^.;:]){3,80}?\s(?:was|were)\b)\s{1,9}(?:the|its|this|all"
    r"|Options?\s[A-Z0-9]{1,3}\b(?![^.;:]{0,80}\s(?:would|is|was|were|could|should|had|needs)\b)"
    r"|an?\s(?:£[0-9][0-9,.]{0,12}\s|[0-9]{1,3}-[a-z]{3,6}\s)?(?:[a-z-]{3,15}\s){0,2}(?:precept|grant|donation"
    r"|contribution|payment|increase|reduction|sum|total|topslice|budget|fee|charge|rent|bonus|loan|lease|contract|date"
    r"|timetable|programme|policy|protocol|response|virement|variation|extension|plan|list|rate|levy)\b"
    rf"(?![^.;:]{{0,80}}\s(?:would|is|was|were|are|had|has|have|could|should|must|may|can|will|needs|made|reported)\b"
    rf"|[^.;:]{{0,120}}\sin\s{MONTH}\b)"
    r"|proposals|recommendations|plans|changes|arrangements|funding)\b"
)
# "It was agreed the paths should be mown."
WITHOUT_THAT = re.compile(r"\s{1,9}(?:the|these|this|those|an?|all|no)\s[^.;:]{1,100}\s(?:should|would|will|be)\b")
AIM = re.compile(
    r"(?:,\s{1,9}[^,.;:]{3,100},|\s[a-z]{3,12}ly(?=\s))?[\s,]{1,9}"
    r"(?:that|(?:not\s)?to|for\s(?:the|this|it|an?(?=\s[^.;:]{3,60}\sto\sbe\s)))\b",
    re.IGNORECASE,
)
# "The Mayor agreed that:" above a list; what a mayor only agreed to may be said in debate.
LISTS = re.compile(r"\s?(?:\s(?:that|to)\s?:?|[:;])\s{0,9}\Z")
# "The Mayor agreed that the two reports be taken together", but not "that it would be kind to write".
WISHED = re.compile(
    r"\sthat\s(?:(?!\b(?:would|could|should|might|may|will|was|were|had|to)\b)[^.;:]){3,200}\sbe\s[a-z]{3,15}(?:ed"
    r"|en)\b"
)
# So far before the words of a part its label may stand.
FARTHEST_LABEL = 60
# "The Panel agreed the minutes as a correct record and authorised the Chair to sign them."
AND_SIGNED = re.compile(
    r"\sthe\s[^.;:]{3,160}\srecord,?\sand\s(?:(?:they|it|these)\s(?:was|were)\s(?:[a-z]{3,12}\s)?signed"
    r"|authorised\s[^.;:]{3,40}\sto\ssign)\b"
)
# "The Parish Council RECOMMENDED APPROVAL."
OF_APPLICATION = re.compile(r"\s(?:APPROVAL|REFUSAL)(?:\s[^.;:]{3,160})?\s?\.?")
# "The Cabinet Member for Schools agreed the following recommendations:" above them.
THE_FOLLOWING = re.compile(r"\sthe\sfollowing\s(?:recommendations?|decisions?|proposals?|resolutions?)\s?:")


def decides(text: str, span: Span, match: re.Match[str], preface: Preface | None, *, opens: bool) -> bool:
    """Return whether a resolving word decides here, and does not merely tell of a decision."""
    word, following = match.group(), without_other(text[match.end() : min(span.end, match.end() + 300)])
    before = max(span.start, match.start() - LOOK_BACK)
    of_limb = word == "RECOMMENDED" and IS_LIMB.search(text[before : match.start()]) is not None
    of_limb = of_limb or text.endswith(AND_TO, before, match.start())
    ends = WHICH_WAS.search(text, before, match.start()) and SO_ENDED.match(following)
    told = (
        ends
        or HOW_IT_ENDED.match(following)
        or BY_OTHERS.match(following)
        or only_thinks(word, preface, match.start(), following)
    )
    speaks = following.startswith(SPEAKS.get(word, ()))
    earlier = preface is not None and preface.start < match.start() and opens_earlier(text, span, preface)
    lists = word.lower() != "resolutions" or LISTED_BELOW.match(text, match.end()) is not None
    if not lists or of_limb or told or speaks or earlier or _is_settled(word, following, opens=opens):
        return False
    if word.lower() == "voted":
        return preface is not None and preface.begins and VOTED_TO.match(following) is not None
    if preface and preface.is_body:
        # "The Board agreed the minutes" leads, as all that a body agreed; "considered and agreed" tells of them.
        weighed = text.endswith(" and ", 0, match.start())
        whole = weighed or word != "agreed" or AND_SIGNED.match(following) is not None
        whole = whole and _approves_minutes(word, preface, following)
        return not whole and _body_decides(word, preface, following)
    deed = word.lower() in DEEDS and not (preface and word == "determined" and following.startswith(" that "))
    if deed or (word.isupper() and _only_runs_up(following)):
        return opens and preface is None and deed_leads(text, match, following)
    if word.isupper() and (opens or preface or not text[span.start : span.end].isupper()):
        return True
    small = word.lower() not in CAPITALS_ONLY or (opens and word in OPENING and following.startswith(" that"))
    return small and _decides_in_small_letters(text, span, match, preface, opens=opens)


def _decides_in_small_letters(
    text: str, span: Span, match: re.Match[str], preface: Preface | None, *, opens: bool
) -> bool:
    """Return whether "resolved" decides here: behind "it was", or at the beginning of a sentence."""
    word, following = match.group(), text[match.end() : min(span.end, match.end() + 300)]
    heads = opens and MARKED.match(text, match.end(), span.end) is not None
    begins = word[0].isupper() and (opens or _begins_sentence(text, span, match.start()))
    begins = begins or (opens and text.startswith("Unanimously", span.start))
    begins = begins or (
        word == "Resolved" and RUN_ON.match(following) is not None and _runs_on(text, span, match.start())
    )
    under = following.startswith((" to ", " that ")) and word == "resolved"
    begins = begins or (under and UNDER_ORDERS.fullmatch(text, span.start, match.start()) is not None)
    if preface is None and not (heads or begins):
        return False
    # "Agreed the proposals" in a paragraph of its own; as a part of a list all of it is what was decided.
    alone = match.start() == span.start and begins_line(text, span.start, FARTHEST_LABEL)
    if word == "Agreed" and alone and OBJECT.match(following):
        return True
    plain = preface is not None and not preface.is_body and WITHOUT_THAT.match(following) is not None
    reported = BY_SOMEBODY.match(following) is not None and KIND_OF_WORD[word.lower()] is Kind.RECOMMENDED
    told = reported or (preface is not None and tells_earlier(text, span, preface))
    return (plain or DECIDES.match(following) is not None) and not told


def _runs_on(text: str, span: Span, start: int) -> bool:
    """Return whether "Resolved: ..." stands behind what lost its stop: "Cllr Hill, Cllr Dell Resolved: Accepted"."""
    before = text[max(span.start, start - 20) : start].split()
    return bool(before) and before[-1].lower() not in NOT_RUN_ON


def _is_settled(word: str, following: str, *, opens: bool) -> bool:
    """Return whether a word only says that a matter is settled, or is no resolving word here."""
    if COUNTED.match(following) or ACTION_HEAD.fullmatch(following):
        return True
    heads = not word.lower().startswith("resolution") or (opens and HEADS.match(following) is not None)
    return not heads or SETTLED.match(following) is not None


def _begins_sentence(text: str, span: Span, start: int) -> bool:
    """Return whether a sentence begins here, as in "The Cabinet considered a report. Resolved that"."""
    before = text[max(span.start, start - 9) : start].rstrip()
    return before.endswith((".", "!", "?", ":", "–", ")", "*", ".”", '."')) or NUMBERED.search(before) is not None


def _only_runs_up(following: str) -> bool:
    """Return whether a word in capitals only tells how minutes were taken, or runs up to what is resolved behind it."""
    resolved = "RESOLVED" in following and THEN_RESOLVED.match(following) is not None
    return resolved or RECORDED.match(following) is not None


def _approves_minutes(word: str, preface: Preface, following: str) -> bool:
    """Return whether a body approves its own minutes, which the whole sentence tells."""
    return preface.begins and word.islower() and OF_MINUTES.match(following) is not None


def _body_decides(word: str, preface: Preface, following: str) -> bool:
    """Return whether a body decides by this word: "The Cabinet approved the plan", "the Panel agreed to meet"."""
    alone = preface.is_person and word.lower() not in BY_ONE
    lists = LISTS.match(following) if word.lower() == "decided" else THE_FOLLOWING.match(following)
    if preface.begins and ((alone and lists) or (word == "RECOMMENDED" and OF_APPLICATION.fullmatch(following))):
        return True
    chosen = word in CHOSEN and following.startswith(WHO_ARE)
    if not word.isupper() and (alone or chosen or word.lower() in CAPITALS_ONLY):
        return False
    if preface.is_office and word not in ("Resolved", "RESOLVED"):
        member = (preface.body or "").endswith(("Member", "Holder"))  # who agree to much in a debate
        return not member and (LISTS.match(following) is not None or WISHED.match(following) is not None)
    if AIM.match(following):
        return word.lower() not in DEEDS or preface.begins
    earlier = not word.isupper() and tells_of_earlier_day(following)
    if earlier or word.lower() in DEEDS:
        return preface.begins and not earlier
    return DECIDES.match(following) is not None or (preface.begins and OBJECT.match(following) is not None)
