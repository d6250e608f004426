"""Limbs whose lead was lost on the way: "That the report be noted", "· Authorised the Director"."""

import re

from generator.parsing.asking import ask_for
from generator.parsing.bodies import BODY
from generator.parsing.deciding import SETTLED
from generator.parsing.kinds import TOLD, opens_with_deed, verb_of
from generator.parsing.lead import Lead
from generator.parsing.lines import Line
from generator.parsing.shapes import has_size, is_title
from generator.parsing.vocabulary import WORDING, any_of, says_any

PAST = any_of(WORDING["lost"]["past"])
ADVERB = any_of(WORDING["leads"]["adverbs"])
BASE = any_of(WORDING["verbs"])
# "NOTED that Councillor Hill had no pecuniary interest" declares it.
INTEREST = re.compile(r"\b(?:pecuniary|prejudicial|personal|disclosable)\s(?:[a-z-]{2,20}\s){0,3}interest\b")
# Many base forms are nouns too ("Support for families"), so an article or "that" has to follow.
BARE_VERB = re.compile(
    rf"(?:I\s(?:hereby\s)?(?:approve|authorise|agree)\s(?:the|to|that)\b|(?i:{PAST})(?!\sMINUTES\b)"
    rf"|(?i:{BASE})\s{{1,9}}(?:the|that|an?|this|its)\b)"
)
# "1. Agree to set the charges", in a list: what one only "agrees to" elsewhere may be talk.
AGREE_TO = re.compile(r"(?i:agree)\sto\s(?!differ\b|disagree\b)[a-z]")
# "To receive any apologies" is only asked of every meeting.
INSTRUCTION = re.compile(
    rf"To\s{{1,9}}(?!(?:consider|decide|receive\sany)\b)(?:(?i:{ADVERB}|fully)\s{{1,9}})?(?i:{BASE})(?!\s?:)"
    rf"|To\sadd\s[^.;:]{{3,160}}\sand\s{BASE}\b"
)
# "Following sign-off of the plan, to recommend its adoption", where only what was decided is printed.
INTRODUCED = re.compile(rf"(?:Following|Having|Once|Subject\sto)\s[^.;:]{{3,160}}?,\s{{1,9}}to\s{{1,9}}(?i:{BASE})\b")
THAT = re.compile(
    r"[“\"]?(?:Subject\sto\s[^.;:,]{3,80},?\s{1,9}(?=that\s[^.;:]{3,300}\sbe\s)"
    r"|(?:Under|In\saccordance\swith)\s(?:[Ss]ection|Standing\sOrders?|Rules?)\s[0-9][^;:,]{0,30}\s{1,9}"
    r"(?=that\s[^.;:,]{3,300}\sbe\s[a-z]{3,12}(?:ed|en)\b[^.;:,]{0,100}\.?\Z))?(?:and\s{1,9})?"
    r"(?:(?:[Tt]hat|THAT)(?!\s(?:they|it|he|she)\s(?:may|might|can|could|have|has|had)\b|\sof\s|\s(?:meeting|item"
    r"|report|matter)\s(?:was|had|is|has|would|will)\b|\sthe\s(?:report|paper|update|presentation)\s(?:made|contained"
    r"|included|provided|showed|outlined|covered|gave)\s(?:an?|the|some|several|no|[0-9]))[\s,]|That:)"
)
# Without it, nothing is wished to be done.
BE = ask_for({"be"})
PASSIVE = re.compile(
    r"(?!(?:[Ii]f|[Ss]hould|[Bb]efore|[Uu]nless|[Ww]hen)\b)(?P<subject>[^.;:]{2,300}(?:\.[0-9][^.;:]{0,300}){0,4})"
    r"(?<!\bto)(?<!\b(?:may|can))"
    r"(?<!\bwill)(?<!\bshall)(?<!\bcannot)(?<!\bmight)\sbe\s(?!moved\b)(?:[a-z]{2,12}ly\s|received\sand\s)?"
    r"(?:(?:re-|co-)?[a-z]{2,15}(?:ed|en|n|t)|(?<!ould\sbe\s)(?<!must\sbe\s)(?:made|held|read|paid|sold))\b"
)
# "To elect Cllr Hill as Chairman for the year": an agenda does not say whom.
ELECTS = re.compile(
    r"To\s(?:re-)?(?:elect|appoint)\s(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][^.;:]{3,60}\sas\s"
)
# "That a talk had been set up for the next meeting" was only announced.
ANNOUNCED = re.compile(
    r"That\s(?:(?!\b(?:which|who|that|be)\b)[^.;:]){3,200}?\shad\sbeen\b(?![^.;:]*\sbe\s)"
    r"|That\s(?:the\s)?(?:[A-Z][\w’'-]{1,20}\s){1,4}(?:had\s(?:noted|agreed|approved|asked|heard)"
    r"|(?:reported|announced|explained)\sthat)\b(?![^.:]{0,300}\s(?:be|is)\s)"
)
SAID = (" had ", " reported ", " announced ", " explained ")
# "The strategy be adopted."; but "The strategy would be adopted" is only said. The verb stands first, as it is quickly
# searched for.
SUBJUNCTIVE = re.compile(
    r"be(?<=\sbe)(?<!\bto\sbe)\s(?:[a-z]{2,12}ly\s)?(?:(?:re-|co-)?[a-z]{2,15}(?:ed|en)|[A-Z]{4,12}ED|put|sent|made"
    r"|held|kept|brought|paid|read|sold|let|drawn|set)\b"
)
SUBJECT = re.compile(r"(?!(?:If|Should|Whether|Unless|Until|Before|When|Were|Lest|Let)\b)[A-Z][^.;:]{3,300}\Z")
# What it says of them by the way is no wish: "The plan, which was revised in May, be kept."
RELATIVE = re.compile(r",\s(?:which|who)\s[^,;:.]{3,120},")
# "Having read the papers, the menu be kept": so it was before that was wished.
BEFOREHAND = re.compile(r"\AHaving\s[^;:.]{3,300}?,\s(?=(?:the|that|an?)\s)")
# "The hall be kept open.", whatever the verb; but "The Panel request that it be kept" is only told.
PLAIN_WISH = re.compile(
    r"(?:The|An?|Councillors?|Cllrs?|Officers|Mr|Mrs|Ms|Miss"
    rf"|Dr)\s(?:(?!\b{any_of(WORDING['lost']['asking'])}\b)(?:[^.;:,]|,(?=\s[0-9]))){{2,120}}?\sbe\s"
)
MODAL = re.compile(
    r"\b(?:would|could|should|will|can|cannot|may|might|must|shall|not|if|whether|is|are|has|have|need|let)\b"
)
# "(1) The terms of reference were endorsed.", in a list of nothing else.
DONE = re.compile(
    r"[A-Za-z](?:[^.;:]|\.(?=[0-9])){3,300}\s(?:was|were|is|are)\s"
    rf"(?:{any_of(WORDING['lost']['done'])})\s?(?:\.|;(?:\s?and)?)?\Z"
)
# What "(i) Cabinet agrees to the closure" opens with.
DOES = re.compile(rf"{BODY}\s(?:agree|approve|endorse|note|accept|support|recommend)s?\s(?:the|that|to|an?|its)\b")
# "(1) The Chair advised that the meeting would be recorded", in a list under "Decision:".
CHAIR_TOLD = re.compile(
    r"(?:The\s)?(?:Chair(?:man|woman|person)?|Mayor|Clerk)\s(?:advised|reminded|informed|announced|explained|welcomed"
    r"|drew\sattention)\b(?![^;]{0,400}\b(?:agreed|approved|resolved|noted|granted|refused|authorised|asked"
    r"|requested|accepted|endorsed|supported|carried|adopted|recommended|(?<!ould\s)(?<!will\s)be)\b)"
)
UNFINISHED = re.compile(r"[;,](?:\s?(?:and|or))?\Z")
# "204/2008 The Cabinet instructed the Director"
MINUTE_NUMBER = re.compile(r"[0-9]{1,4}/(?:[0-9]{4}|[0-9]{1,2}/[0-9]{2,4})\s[A-Z]")
# "Decision to commission advice on the mill.", "Award of a contract for signs.", on the record of what was decided.
DECISION_TO = re.compile(
    r"(?:Decision\sto\s(?!be\b)|(?:Adoption|Allocation|Appointment|Approval|Award|Disposal|Engagement|Extension|Grant"
    r"|Introduction|Letting|Procurement|Purchase|Release|Renewal|Sale|Variation)\s(?:of|to)\s)"
    r"(?:(?!\b(?:was|is|were|had)\b)[^.;:]){10,400}\.\Z"
)
# "12. Insurance: It was agreed that the policy be renewed.", in one line.
TITLE_ENDS = (":", "–", " -", ".")


def reads_as_limb(line: Line) -> bool:
    """Return whether a paragraph without a lead reads as something decided: "That the report be noted"."""
    words = line.plain
    elects = line.label is None and words.startswith("To ") and ELECTS.match(words)
    if elects or (line.under_decision and DECISION_TO.match(words)):
        return True
    if THAT.match(words):
        return not says_any(words, SAID) or ANNOUNCED.match(words) is None
    if line.label and not (line.label.is_bullet or line.label.is_dotted):
        passive = None if BE.isdisjoint(line.said) else PASSIVE.match(words)
        wished = passive is not None and TOLD.search(passive["subject"]) is None
        return line.label.is_first and (wished or DONE.match(words) is not None or DOES.match(words) is not None)
    if words[:1].islower():
        told = not BE.isdisjoint(line.said) and PASSIVE.match(words) is not None
        return told and (verb_of(words) is not None or is_wish(f"{words[0].upper()}{words[1:]}"))
    return _is_subjunctive(words) or (line.under_decision and is_wish(words))


def _is_subjunctive(words: str) -> bool:
    """Return whether a sentence wishes something done: "The strategy be adopted"."""
    return is_wish(words) and (verb_of(words) is not None or PLAIN_WISH.match(words) is not None)


def is_wish(words: str) -> bool:
    """Return whether a sentence wishes something done, whatever that is: "The surveyors be engaged"."""
    match = SUBJUNCTIVE.search(words, 5) if " be " in words else None
    if match is None or SUBJECT.match(words, 0, match.start() - 1) is None:
        return False
    subject = BEFOREHAND.sub("", RELATIVE.sub(",", words[: match.start()]))
    return (MODAL.search(f"{subject}{match.group()}") or TOLD.search(subject)) is None


def reads_as_deed(line: Line) -> bool:
    """Return whether a paragraph opens with a deed: "Authorised the Director", "Approve the plan"."""
    if line.label is None and not line.under_decision and line.plain.startswith("Note that "):
        return False
    verb = BARE_VERB.match(line.plain) or (AGREE_TO.match(line.plain) if line.label else None)
    if verb is None or verb.end() >= len(line.plain.rstrip(". ")) or INTEREST.search(line.plain):
        return False
    return SETTLED.match(line.plain, verb.end()) is None


def reads_as_instruction(line: Line) -> bool:
    """Return whether a paragraph reads as an instruction: "To note the report"; an agenda says so too."""
    first = line.label is None or line.label.is_first or line.label.is_bullet
    listed = line.label is not None and not line.label.is_bullet and line.plain.startswith("to ")
    words = f"T{line.plain[1:]}" if listed else line.plain
    asks = bool(INSTRUCTION.match(words) or (line.under_decision and INTRODUCED.match(words)))
    return first and asks and not has_size(line.text) and not is_title(words)


def tells_deeds(line: Line) -> bool:
    """Return whether deeds are decisions here: under "Decision:", behind a minute's number, or where signed."""
    if line.under_decision or line.text.startswith("I, "):
        return True
    return line.text[0].isdigit() and MINUTE_NUMBER.match(line.text) is not None


def tells_deed(line: Line) -> bool:
    """Return whether a line is a part of a list that names the body itself: "(i) The Panel endorsed the plan"."""
    if line.label is None or not line.leads or not (line.under_decision or line.label.text.endswith(")")):
        return False
    return line.leads[0].rest.start < line.leads[0].rest.end and leads_with_body(line)


def leads_behind_title(line: Line) -> bool:
    """Return whether a lead of a line stands in no title: it is formal, or opens the line or what stands behind one."""
    return any(lead.rest.start < lead.rest.end and (lead.formal or _opens(line, lead)) for lead in line.leads)


def _opens(line: Line, lead: Lead) -> bool:
    before = line.text[: lead.span.start - line.span.start].rstrip()
    marked = line.text[: lead.span.end - line.span.start].endswith(":")
    ends = line.text.endswith(".") or marked
    titled = before.endswith(TITLE_ENDS) or (len(before) > len("TITLE") and before.isupper())
    return (lead.opens and lead.body is not None) or (titled and ends)


def leads_with_body(line: Line) -> bool:
    """Return whether a line opens with a lead that names the body: "Cabinet APPROVED the plan"."""
    lead = line.leads[0] if line.leads else None
    return lead is not None and lead.body is not None and lead.span.start == line.words.start


def begins_list(line: Line) -> bool:
    """Return whether a list may begin with a line by its label: `1)` or `(a)`, but no bullet and no minute number."""
    label = line.label
    return label is not None and label.is_first and not (label.is_bullet or label.is_dotted)


def begins_wishes(line: Line, below: Line) -> bool:
    """Return whether a list begins here that wishes something done, though only its next part says so by its verb.

    Accepts `1) the Director draw up a plan; and` above `2) a report be brought back.`
    """
    first, second = line.label, below.label
    if first is None or second is None or not begins_list(line):
        return False
    # "1. The layout was considered." above "2. That it be kept.", "(i) approves the plan;" above "(ii) delegates it".
    done = UNFINISHED.search(line.plain) and opens_with_deed(line.plain) and opens_with_deed(below.plain)
    if second.follows(first) and (done or THAT.match(below.plain) or _is_subjunctive(below.plain)):
        return True
    if not (second.follows(first) and line.plain[:1].islower() and UNFINISHED.search(line.plain)):
        return False
    wished = None if BE.isdisjoint(below.said) else PASSIVE.match(below.plain)
    return wished is not None and MODAL.search(line.plain) is None and TOLD.search(wished["subject"]) is None
