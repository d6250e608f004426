"""Lines that lead to what was decided without a word of resolving before it: "That the Member be advised to:"."""

import re

from generator.model.decision import Kind
from generator.parsing.asking import ask_for
from generator.parsing.bodies import BODY, THAT_BODY
from generator.parsing.deed_heads import HEAD_ENDS
from generator.parsing.lines import Line
from generator.parsing.stating import includes, states_whole

# "That the plan be approved, specifically:" says what was decided by itself.
COMPLETE = re.compile(
    r"That\s.{3,200}\bbe\s(?:[a-z]{2,15}(?:ed|en|n|t)|made)\b(?!.{0,100}\b(?:to|that|by|on|for)\s?(?::|\Z))", re.DOTALL
)
ADVISES = re.compile(
    r"\A(?:Recommends?\sto|To\srecommend)\b|\brecommends?\sto\s[^.;:]{3,60}(?:\s?:|\sthat)\Z"
    r"|\badvise\s[^.;:]{3,80}\sto\s?:"
    r"|\b(?:recommend\sthe\sfollowing|advised|(?<!\sthe\s)recommended|RECOMMENDED"
    r"|(?<!approves\sand\s)(?<!agrees\sand\s)recommends|requested(?!\s?(?:that\s?)?:))\b"
    r"|\bmade\sthe\sfollowing\srecommendations?\sto\b|\AThe\srecommendations\sto\b"
)
# The end of "That the Committee agreed:", the beginning of "Recommendations agreed subject to changes".
AGREED = re.compile(
    r"\b(?:agreed(?:\sunanimously|\sas\sfollows)?|agrees?(?:\sto|\sthat)?)\s?:\s?[-–—]?\Z"
    r"|\bagreed\s[^.;:]{3,160}\b(?:changes|amendments)\s?:\Z|\ARecommendations?\sagreed\ssubject\b"
)
NOTED = re.compile(r"\s(?:[Nn]oted|NOTED|notes?)\s?:\Z")
# "The Cabinet agrees that:", "The following changes were approved:", each a line of its own.
HEADS_DECISIONS = re.compile(
    rf"(?:{BODY}\s(?:agrees?\sto|Noted|NOTED)\s?:|UNANIMOUSLY\s?:\sThat\s[^.;:]{{3,120}}:"
    r"|The\sfollowing\s[^.;:]{3,80}\swere\s(?:[a-z]{3,12}ly\s)?(?:approved|agreed|adopted)\s?:\s?[-–—]?"
    r"|The\sfollowing\s(?:[a-z]{3,12}\s)?resolutions?\s(?:was|were)\s(?:[a-z]{3,12}ly\s)?(?:passed|carried)\s?:"
    r"\s?[-–—]?"
    r"|The\s(?:Licensing\s)?(?:Committee|Sub-Committee|Panel)\shas\smade\sthe\sfollowing\sdetermination\s?:\s?[-–—]?"
    r"|The\srecommendations\sto\sbe\s(?:submitted|made)\sto\s[^.;:]{3,60}\swere\s?:\s?[-–—]?"
    r"|The\s[^.;:]{3,120}\s(?:was|were)\s(?:unanimously\s|then\s)?(?:agreed|approved|adopted)\sas\sfollows\s?:\s?[-–—]?"
    # "Maintained primary school members voted to de-delegate the following:", as some matters are for them alone.
    r"|(?:The\s)?[A-Z][^.;:]{3,80}\b(?:members|representatives)\s(?:unanimously\s)?voted\s(?:unanimously\s)?to\s"
    r"(?:approve|agree|de-delegate)\b[^.;:]{0,160}:\s?[-–—]?"
    rf"|{BODY}\s(?:[^.;:]{{3,200}}\sand\s)?has\sgiven\sapproval\sto\s?:"
    r"|The\s(?:Executive|Cabinet|Committee|Panel|Board|Council|Forum)\b[^.;:]{3,300}\b"
    r"(?:endorsed|agreed|approved|resolved)\sthe\sfollowing\s?:\s?[-–—]?"
    r"|Recommendations?\s(?:approved|agreed|accepted)\ssubject\sto\s[^.;:]{3,120}"
    r"(?:[:;]|:\s?[-–—]|\bbelow|\bitalics)?)\Z"
)
# "The Cabinet agrees that:", in the present: so what was decided is told where nothing else is, but drafts are, too.
HEADS_NOW = re.compile(
    r"(?:The\s)?(?:Cabinet|Committee|Sub-Committee|Executive|Panel|Board|Forum|Commission|Cabinet\sMember)\s"
    r"(?:therefore\s|hereby\s)?(?:agrees|recommends|decides)\s"
    r"(?:that|to(?:\s(?:Full\s)?[A-Z][a-z]{3,12}\sthat)?)\s?:\s?[-–—]?"
)
# "The Committee passed the following resolution:", no body but the one that met.
PASSED_BELOW = re.compile(
    r"The\s(?:Cabinet|Committee|Sub-Committee|Council|Executive|Panel|Board|Forum|Commission)\spassed\sthe\sfollowing\s"
    r"resolutions?\s?:\s?[-–—]?"
)
# The end of "On 4 May, the Leader made the following decisions:-".
ENDS_HEADING = re.compile(
    r"\bseconded\sby\b[^.;:]{3,80}\band\scarried\s?:\s?[-–—]?\Z"
    r"|\brecommendations\b[^.;:]{0,80}\bwere\s(?:agreed|approved|carried)(?:\sunanimously)?\s?:\s?[-–—]?\Z"
    r"|\bfollowing\s(?:[a-z]{3,12}\s)?motion\b[^.;:]{0,120}\bwas\scarried(?:\sunanimously)?\s?:\Z"
    r"|\bI\sconfirm\smy\sdecisions?\b[^.;:]{0,60}\bas\sfollows\s?:\Z|\b(?:made|took|taken)\sthe\sfollowing\s"
    r"(?:decisions?|resolutions?|recommendations?\sto\s[^.;:]{3,60})\s?:\s?[-–—]?\Z"
)
# "the Panel agreed the wording with these changes:", in a search that takes longer.
AGREED_WITH = re.compile(
    rf"\b{BODY}\sagreed\s[^.;:]{{3,160}}\b(?:with|(?<=\srecommendations\s)[^.;:]{{0,60}}subject\sto)\s(?:the\s"
    r"|these\s)(?:following\s)?(?:changes|amendments)\s?:\Z"
)
AGREEING = "agreed"
# "To recommend –", above a list: an agenda asks for something before it says that it may be recommended.
TO_RECOMMEND = re.compile(r"To\srecommend\s?(?::\s?[-–—]?|[-–—])")
# "To agree:", above a list, where a page prints only what was decided.
TO_AGREE = re.compile(r"To\s(?:agree|note)\s?:\s?[-–—]?")
# A line that says none of these heads no decisions.
HEADING = ask_for(
    {
        *("agree", "agrees", "agreed", "note", "noted", "unanimously", "approved", "adopted", "carried", "confirm"),
        *(
            "made",
            "took",
            "taken",
            "endorsed",
            "resolved",
            "accepted",
            "approval",
            "voted",
            "recommendations",
            "passed",
        ),
        *("recommend", "recommends", "decides"),
    }
)
ADVISED = (" be advised:", " be recommended:", " be asked:", " be requested:")
INTRODUCES = re.compile(
    r"(?:That|THAT)(?:,?\s.{1,300}(?::\s?[-–—]?|\badvised\sto)|:|,?\shaving\s[^.;:]{3,300},)\Z",
    re.DOTALL,
)


def introduces_limbs(line: Line) -> bool:
    """Return whether a "That ..." paragraph leads a list itself: "That the Executive Member be advised to:"."""
    if THAT_BODY.fullmatch(line.text) or heads_decisions(line):
        return True
    if line.label is not None and not line.label.is_dotted:
        return False
    whole = COMPLETE.match(line.plain) is not None and not line.plain.endswith(ADVISED)
    whole = whole or states_whole(line.plain) or includes(line.plain)
    return INTRODUCES.match(line.plain) is not None and not whole


def heads_decisions(line: Line) -> bool:
    """Return whether a line says that what stands below it was decided: "The Leader made the following decisions:"."""
    if HEADING.isdisjoint(line.said) or not (line.text.endswith(HEAD_ENDS) or line.text.startswith("Recommendation")):
        return False
    changed = AGREEING in line.text and AGREED_WITH.search(line.text) is not None
    if TO_AGREE.fullmatch(line.text):
        return line.under_decision
    heads = HEADS_DECISIONS.match(line.text) or PASSED_BELOW.fullmatch(line.text) or HEADS_NOW.fullmatch(line.text)
    heads = heads or TO_RECOMMEND.fullmatch(line.text)
    return changed or heads is not None or ENDS_HEADING.search(line.text) is not None


def heads_now(line: Line) -> bool:
    """Return whether a line tells in the present what a body decides: "The Cabinet agrees that:"."""
    return line.text.endswith(HEAD_ENDS) and HEADS_NOW.fullmatch(line.text) is not None


def kind_of_introduction(line: Line) -> Kind | None:
    """Return the kind that such a paragraph makes its list, or None where that goes by the limbs."""
    if AGREED.search(line.text):
        return Kind.AGREED
    if NOTED.search(line.text):
        return Kind.NOTED
    return Kind.RECOMMENDED if ADVISES.search(line.text) else None
