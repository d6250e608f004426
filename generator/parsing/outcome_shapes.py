"""How sentences tell an outcome: minutes agreed as a correct record, a report noted, somebody elected."""

import re

from generator.parsing.bodies import BODY, FOR_WHAT
from generator.parsing.prefaces import TALK
from generator.parsing.shapes import MONTH
from generator.parsing.vocabulary import anywhere, in_any_case, wording

CORRECT_RECORD = anywhere("outcomes", "correct_record")
# "Confirmed as a true record of decisions taken: ......" is a form with a place to sign.
TO_BE_SIGNED = re.compile(r"\bdecisions\staken\s?:[\s.…_]{0,400}\Z|…{2}|\.{5}|_{4}")
APPROVING = wording("outcomes", "approving", "signed")
# So minutes may be that were only "noted as an accurate record".
APPROVED = in_any_case(rf"\b(?P<verb>{APPROVING}|noted(?=\sas\san?\s(?:true|accurate|correct)\b))")
# "The Committee approved the minutes of the last meeting" is told in the whole sentence; "the minutes of the Finance
# Committee" may be what is decided.
OF_MINUTES = re.compile(
    r"\s(?:as\san?\s[a-z]{4,8}\s(?:and\s[a-z]{4,8}\s)?record,?\s)?the\s(?:[a-z]{3,12}\s){0,2}[Mm]inutes"
    r"(?:\s(?:of|from)\s(?:the\s(?:[a-z]{4,12}\s){0,2}meetings?\b|its\b|[0-9])|\sdated\b|\sas\b|\s?\.?\Z)"
)
APPROVES = re.compile(
    rf"(?:{BODY}|The\s(?:Cabinet|Executive|Lead)\sMember)\s(?:(?:considered|received|reviewed)\sand\s)?"
    rf"(?P<verb>approve[ds]?|agree[ds]?|accept(?:s|ed)|adopt(?:s|ed)|confirm(?:s|ed)?)(?={OF_MINUTES.pattern})"
)
# "Mrs Hill was nominated to be Chair and was duly appointed" is told.
UNTOLD = in_any_case(r"(?<!nominated\s)" + wording("outcomes", "untold"))
# "It was proposed by Councillor Hill that the minutes be agreed": a vote has still to come.
MOVES_THAT = re.compile(
    r"(?:[Ii]t\swas\s(?:proposed|moved)\sby\s"
    r"|[A-Z][^.;]{3,60}\s(?:proposed|moved)\sand\s[^.;]{3,60}\sseconded\s)[^.;]{0,160}\bthat\b"
    r"|[A-Z][^.;:]{2,60}\s(?:proposed|moved)\sthat\b[^.]{5,300}[;,]\s[^.;]{3,60}\sseconded\b"
)
SUBJECT = wording("outcomes", "subjects")
NOTED = wording("outcomes", "noted")
RECEIVED = wording("outcomes", "received")
WAS = r"\b(?:was|were|is|are)\s{1,9}(?:[a-z]{3,12}ly\s{1,9}|then\s{1,9}|therefore\s{1,9}|duly\s{1,9}|both\s{1,9}){0,2}"
# "The minutes of 4 May 2021 were confirmed", "Subject to an amendment, the draft minutes were noted".
MINUTES = in_any_case(
    r"(?:(?:Subject|Following|With|After)\s(?:[^.;:]|\.(?=[0-9])){3,250},?\s{1,9}|Therefore,?\s{1,9})?"
    r"(?:That\s{1,9})?(?:The\s{1,9})?(?:\w{1,20}\s{1,9}){0,4}minutes?\b"
    rf"(?!\sNo\b|(?<=minute)\s[0-9]|\s[0-9]{{1,3}}(?:,|\sof\b))[^;]{{0,300}}?{WAS}"
    rf"(?:(?:submitted|read|received)\s{{1,9}}and\s{{1,9}})?(?P<verb>{APPROVING}|{NOTED}|{RECEIVED})",
)
# "were received, and the recommendations in Minute 9 were adopted"
DONE_TOO = re.compile(
    r"\band\s(?:the|their|its)\s(?:recommendations?|proposals?|budget|actions?)\b(?:(?!\bthat\b)[^.;:]){0,80}\s"
    r"(?:was|were)\s(?:(?P<agreed>agreed)|adopted|approved|accepted|endorsed)\b"
)
MINUTES_ALONE = in_any_case(rf"(?:The\s{{1,9}})?minutes?\b[^.;:]{{0,120}}?\s(?P<verb>{APPROVING}|{NOTED})\s?(?:\.|\Z)")
# "Councillor Hill was elected Chair.", "The policy was adopted.", "Payments of £230.50 were approved for payment."
BEING_DONE = (
    rf"\s{WAS}(?:unanimously\s)?(?:declared\s(?:to\shave\sbeen\s)?)?(?:(?:proposed|seconded|discussed|considered"
    r"|received|presented|submitted|checked|reviewed|read|handed\sround|circulated|examined|re-)\s?(?:and\s)?)?"
    r"(?P<verb>(?i:approved|adopted|elected|re-elected|appointed|co-opted|agreed|authori[sz]ed|ratified|endorsed"
    r"|granted|re-adopted|confirmed(?=\sas\s(?:the\s)?(?:(?:vice|deputy)[\s-])?(?:mayor\b(?!['’])"
    r"|chair(?![^.;]{0,20}\sof\s(?!the\s(?:Committee|Panel|Sub-Committee|Forum|Council)\b))))))\b"
)
DONE = re.compile(
    rf"(?:[A-Z]|£)(?:[^.;:]|\.(?=[0-9])|(?<=Mrs)\.|(?<=Mr)\.|(?<=Cllr)\.|(?<=\b[A-Z])\.){{2,200}}?{BEING_DONE}"
    r"(?P<after>[^;:]{0,160}?)(?:\s\((?:Propose|Move|Second)[^()]{3,120}\))?(?:\.|;\sand)?\Z"
)
# This stands in each of those: it is quicker to search for.
IS_DONE = re.compile(BEING_DONE)
# "which was approved", "had said that it was agreed", "was approved by Ofsted", "was adopted in 2019".
ONLY_TOLD = re.compile(
    r"\b(?:(?<!with\s)(?<!to\s)(?<!understanding\s)that|which|who|had|has|(?<!to\s)have|said|reported|advised"
    r"|explained|whether|if|once|when|since|because)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:[12][0-9]{3}|January|February|March|April|May|June|July|August|September|October|November|December|last"
    r"|previous(?:ly)?|earlier|already|ago|at\sthe\sfirst\smeeting)\b"
    r"|\bby\s(?!(?:the\s)?(?:Council|Committee|Sub-Committee|Cabinet|Panel|Board|Forum|meeting|[Mm]embers|Councillors"
    r"|all\b(?!\sthe\sparties)|those\spresent|a\b|show|acclamation))"
)
# "This was endorsed by Councillors Hill and Dell": they only spoke for it.
SUPPORTED = re.compile(r"\sendorsed\sby\sCouncillors\s[A-Z]")
# "was elected Chair for the rest of the year 2024/25" is decided here, whatever year it names.
CHOSEN, CONFIRMED = ("elected", "appointed"), "confirmed"
FOR_TERM = re.compile(
    r"[Yy]ear|YEAR|\A(?!\s(?:until|(?:as\s)?(?:an?\s|the\s)?(?:[Ii]nterim|[Aa]cting|Director|Head|Manager"
    r"|Officer))\b)[^.;]{0,80}\suntil\s(?:[A-Z][a-z]{2,8}\s)?(?:19|20)[0-9]{2}"
    r"|\bfor\s(?:the\s(?:period|term)\s)?(?:19|20)[0-9]{2}\s?[/–-]"
)
TO_THE_CHAIR = re.compile(r"\b(?:Chair|Vice|Deputy|Mayor)")
MOVED_FIRST = re.compile(r"(?:Proposed|Moved)\sby\s[^.;:,]{3,60}?,?\sand\sseconded\sby\s[^.;:,]{3,60},\s")
# "The report was noted by the Panel.", "was noted with thanks", as it was presented.
NOTED_SO = (
    r"(?:\sby\s(?:the\s(?:Council|Committee|Sub-Committee|Cabinet|Panel|Board|Forum|Executive|Commission|Authority"
    r"|Group|meeting)|[Mm]embers|[Cc]ouncillors|all(?:\spresent)?|those\spresent)|\sunanimously|\swith\sthanks"
    r"|\sas\s(?:presented|tabled|circulated|submitted|read)|\swithout\s(?:discussion|comment|debate)"
    r"|\sfor\sinformation|\ssubject\sto\s[^.;:]{3,80})?"
)
# "The income for the year was noted.", "The visit was noted and Members commended the staff."
NOTED_ALONE = re.compile(
    r"(?!It\s|[^.]{0,80}\b(?:[Ee]vacuation\s(?:procedure|arrangement|route)|[Aa]pologies\s|the\sfollowing\swas\s"
    r"|fire\s))[A-Z](?:[^.;:]|\.(?=[0-9])){3,150}\s(?:was|were)\s"
    r"(?:(?i:duly)\s)?(?:(?:circulated|considered|discussed|presented|reviewed|tabled)\sand\s)?"
    rf"(?:noted|NOTED){NOTED_SO}(?:\s?\.?\Z"
    r"|\sand\s(?:[Mm]embers|the\s(?:Committee|Panel|Board))\s(?:commended|thanked|congratulated|welcomed)\s)"
)
# "Councillor Hill was elected as Chair Resolved", "Minutes of 4 May – Agreed": the word stands behind.
BEHIND = re.compile(
    r"(?!(?:Propose|Move|Second)[dr]?\b[^;:.]{3,80}\.?\Z)(?P<limb>[A-Z][^;:]{8,300}?)\.?\s(?:[–-]\s"
    r")?(?P<verb>(?:Resolved|Agreed|Approved|RESOLVED|AGREED|APPROVED))\s?\.?\Z"
)
# "A decision was taken to review this at the next meeting."
WAS_TAKEN = re.compile(
    r"(?P<lead>A\sdecision\swas\staken)\sto\s(?!be\b|an?\b"
    r"|the\b)(?:(?!\b(?:by|previous|since|now|owing|had|has|(?:19|20)[0-9]{2})\b)[^.;:,]){5,200}\.?"
)
# "There was agreement that the Vice-Chair should speak for the council."
AGREEMENT = re.compile(
    r"(?P<lead>There\swas\s(?:[a-z]{3,12}\s)?agreement\sthat)\s"
    r"(?![^.;:]{0,80}\s(?:was|were|is|are|had|has|have)\s)[^;:]{5,400}"
)
# "Approval was given to the scheme."
GIVEN = re.compile(r"Approval\s(?:was|is)\s(?:[a-z]{3,12}ly\s|therefore\s)?(?:given|granted)\s(?:to|for)\s[^;:]{3,300}")
# "No objection.", "The Council had no objections to the plan.", as parishes say of what they are asked about.
NO_OBJECTION = re.compile(
    r"(?:(?:(?:The\s)?(?:(?:Parish|Town|City|Community)\s)?Council|Members|Councillors)\s"
    r"(?:had|has|have|raised|made)\sno|No)\s[Oo]bjections?"
    r"(?:\sto\s(?:this|the)\s(?:[a-z]{3,12}\s)?(?:application|proposal|plans?))?\s?\.?"
)
WAS_NOTED = in_any_case(
    rf"[^.]{{0,200}}\b{SUBJECT}[^.]{{0,250}}\s(?:was|were)\s{{1,9}}(?:duly\s{{1,9}})?"
    rf"(?:{NOTED}|{RECEIVED}|received\sand\s(?:its|the|their)\scontents?\snoted)"
    rf"(?:\sby\s[^.;:]{{3,40}}?(?=\sfor\sinformation))?{NOTED_SO}\s?"
    r"(?:\.|\Z|for\sinformation|(?<=hanges|dments)\s?:\s?[-–—]?\Z)",
)
# "The Board's dataset was received and noted."
RECEIVED_AND_NOTED = re.compile(
    r"[A-Z][^.;:]{3,300}(?<!\bwhich)\s(?:was"
    r"|were)\s(?:duly\s)?received\sand\snoted(?:\sby\sthe\s[A-Z][a-z]{3,12})?\s?(?:\.|\Z)"
)
# "Having heard the Director, the Committee noted the report."
INTRODUCING = (
    r"(?:Following|After|Having|Upon|Therefore|Accordingly|Consequently|Noting|Subject\sto|By\s(?:a|general)"
    r"|On\s(?:balance|being|consideration|conclusion|the\s(?:advice|recommendation))"
    r"|At\sthe\s(?:conclusion|end)|As\sa\sresult"
    r"|In\s(?:conclusion|view|the\slight|light|accordance|considering|summary|the\sabsence)"
    r"|With\s(?:the\s(?:consent|agreement)|one\sabstention)"
    r"|For\s(?:the|these)\sreasons|There\sbeing\sno|As\sthere\swere\sno|Overall|Finally|Taking|Recognising|Mindful"
    r"|Given|Arising|Further\sto|To\sconclude|(?:Cllr|Councillor)\s[^.,;:]{2,40}\shaving)"
)
INTRODUCED = rf"(?:{INTRODUCING}\b[^.;:]{{0,160}}?,\s|{TALK}\s)?"
HOW = r"(?:(?:duly|then|formally|unanimously)\s{1,9})?"
BODY_NOTED = re.compile(
    rf"{INTRODUCED}(?P<lead>{BODY}\s{{1,9}}{HOW}{NOTED})(?:,\sfor\sinformation(?:\sonly)?,)?\s{{1,9}}"
    rf"(?:the|an?|this)\s(?:\w{{1,20}}\s){{0,3}}{SUBJECT}"
    r"(?!\s(?:was|were|had|has|have|is|are|would|could|should|did|showed|shows)\b)"
)
# What all four that begin with a body begin with: most sentences begin otherwise, and need not be tried for each.
BODY_OPENS = re.compile(rf"(?:{INTRODUCING}\b|{BODY}\s)")
# "With the amendment, Members noted the report.", "We noted the task list."
NOTED_PAPER = re.compile(
    r"(?:(?:With|Subject\sto)\s(?:the|an?|this|these)\s[^.,;:]{3,60},\s(?=Members)"
    r"|(?=We\s))(?P<lead>(?:Members|We)\snoted)\s(?:the|its|this)\s(?:[\w’'-]{1,20}\s){0,3}(?:[Rr]eport|[Uu]pdate"
    r"|[Ll]ist|[Ii]nformation|[Pp]lan|[Pp]rogramme)\b[^.;:]{0,160}\.?"
)
# "Members of the Schools Forum" are the forum.
MEMBERS = r"Members(?:\sof\sthe(?:\s[A-Z][\w’'&-]{1,20}){1,5})?"
# "Members noted the terms of reference.", and no more than that.
MEMBERS_NOTED = re.compile(
    rf"(?P<lead>{MEMBERS}\s(?:received\sand\s)?noted)"
    r"\s(?:the|its|this)\s(?:(?:(?!\sand\s[a-z]{3,12}ed\b)[^.;:,]){3,80}"
    r"|(?=(?:[\w’'-]{1,20}\s){0,3}(?:[Rr]eport|[Uu]pdate|[Pp]osition|[Cc]ontents|[Ii]nformation|[Pp]lan|[Pp]rogramme"
    r"|[Mm]inutes)\b)(?:(?!\sand\s[a-z]{3,12}ed\b|\s(?:that|felt|asked)\b)[^.;:,]){3,160})\.?"
)
# "Following a discussion, Members noted the report.", "Members noted the updates and thanked the managers.", of what
# was before them.
MEMBERS_NOTED_PAPER = re.compile(
    r"(?:(?:Following|After|Having)\s[^.,;:]{3,120},\s)?(?P<lead>Members\snoted)\s"
    r"(?:the|its|this|[A-Z][a-z]{3,12}[’']s)\s(?:[\w’'-]{1,20}\s){0,3}(?:[Rr]eports?|[Pp]apers?|[Uu]pdates?|[Rr]eply"
    r"|[Rr]esponse|[Pp]osition|[Cc]ontents|[Ii]nformation|[Pp]lan|[Pp]rogramme|[Pp]resentation)\b"
    r"(?:(?!\sand\s[a-z]{3,12}ed\b|\s(?:that|felt|asked)\b)[^.;:,]){0,160}"
    r"(?:,\sas\s(?:appended|attached|circulated|presented|set\sout)\b[^.;:]{0,80})?"
    r"(?:\sand\sthanked\s[^.;:]{3,160})?\.?"
)
# "The Committee received a report of the Director and noted the update.", in one sentence; what stands behind "received
# the report and noted" is the limb.
RECEIVED_WHAT = re.compile(
    rf"(?P<lead>{BODY}\sreceived(?:\s(?:an?|the)\s(?:report|update)\sand\snoted(?=\s(?:the|its)\s)"
    r"|(?=\s(?:an?|the)\s(?:report|update)\b[^.;:,]{3,200}?\sand\snoted\sthe\s)))\s[^.;:,]{3,300}\.?"
)
# "The Committee considered the Forward Plan and noted the schedule of decisions.", and no more than that.
CONSIDERED_WHAT = re.compile(
    rf"{BODY}\s(?:considered|received|discussed|reviewed)\s(?:the|an?"
    rf"|its)\s[^.;:]{{3,200}}?\sand\s(?P<lead>noted)\s(?:the|its|this)\s(?:\w{{1,20}}\s){{0,2}}(?:{SUBJECT}|schedule"
    r"|list)\b[^.;:,]{0,160}\.?"
)
# "The Sub-Committee passed a resolution to exclude the press and public during the next item."
PASSED = re.compile(rf"(?P<lead>{BODY}\spassed)\sa\sresolution\s(?:to|under|pursuant\sto)\s[^;:]{{5,500}}")
# "The Committee had before it, and NOTED, the report."
CONSIDERED_AND_NOTED = re.compile(
    rf"{INTRODUCED}(?P<lead>{BODY}\s{{1,9}}(?:(?:then|formally|duly)\s)?"
    rf"(?:considered|received|reviewed|discussed|had\sbefore\s(?:it|them),?)\sand\s(?:{NOTED}|NOTED),?)\s{{1,9}}"
    r"(?:for\s(?:its\s|their\s)?information(?:\sonly)?,\s)?(?:the|an?|this|its)\s"
)
# "The Committee notes the report and agrees the work programme", where the sentence is all there is.
BODY_TELLS = re.compile(
    rf"(?!This\s){INTRODUCED}(?P<lead>{BODY}\s{{1,9}}{HOW}(?:(?P<noted>{NOTED}(?:\s(?:and\s(?:welcomed|discussed)))?)"
    r"|took\snote\sof"
    rf"(?![^.;]{{0,200}}\b(?:at\sits\smeeting|in\s{MONTH})\b)|notes|agrees|approves|endorses|accepts|adopts))\s{{1,9}}"
    r"(?:the|its|an?(?=\s(?:answer|response|reply|letter)\s(?:from|to|by)\b"
    r"|\s(?:list|schedule|summary)\sof\b))\s"
    r"(?!following\b)[^:;]{3,300}(?:\.|(?(noted)\Z|(?!)))"
)
# "The Board signed off the plan.", "The Forum gave its full support to the bid.", where the sentence is all there is.
BODY_BACKS = re.compile(
    rf"{INTRODUCED}(?P<lead>{BODY}\s{HOW}(?:supported|signed\soff|concurred\swith|opted\sfor"
    r"|agreed(?=\swith\s(?:the|its)\s[^.;:]{0,60}\b(?:recommendations?|proposals?)\b)"
    r"|(?:was|were)\s(?:happy|content|pleased|minded)\sto\s(?:approve|agree|accept|endorse|support|adopt)"
    r"|(?:gave|expressed)\s(?:(?:its|their)\s)?(?:(?:full|unanimous)\s)?(?:support|approval|agreement|backing)"
    r"\s(?:to|for)))\s(?:(?<=agreed\s)with\s)?(?:the|its|an?|this|Option)\s"
    rf"(?![^:;]{{0,200}}\b(?:but|last|previously|at\sits\smeeting|in\s{MONTH})\b)[^:;]{{3,300}}[.:]?"
)
# "The Cabinet Member for Schools approved the plan as set out in the report.", where nothing else is told.
MEMBER_TELLS = re.compile(
    rf"(?P<lead>The\s(?:(?:(?:Lead\s)?Cabinet|Executive|Lead)\sMember(?:{FOR_WHAT}|\sfor\s[a-z][^.;:]{{3,80}}?"
    r"(?=\shas\s))?|[Dd]ecision[-\s][Mm]aker)\s(?:has\s)?(?:(?:approved|authorised|endorsed)"
    r"(?=\s(?:the|an?|its|this)\s)|agreed(?=\sto\s(?:the|an?|its|this|approve|authorise|endorse)\s)"
    r"|noted(?=\s(?:the|this)\s(?:[a-z]{3,12}\s)?(?:report|update)\b)))\s[^;:]{5,400}"
)
# So does the number of a minute: "3.1 The minutes were agreed".
ASKED = re.compile(
    r"(?:(?:[0-9]{1,3}/[0-9]{2}\s)?To\s[^:–]{5,120}?(?::|\s–)|[0-9]{1,2}\.[0-9]{1,2}"
    r"|(?:[0-9]{1,3}/[0-9]{2}(?:\.[0-9]{1,2})?\s{1,9}(?:[0-9]\s{1,9})?)?Minutes(?:\s?[-–:])?)\s{1,9}(?=[Tt]he\s)"
    r"|[0-9]{1,3}(?:/[0-9]{2}){1,2}\s{1,9}Minutes\b[^.;:]{3,80}?\s[-–]\s(?=The\s[Mm]inutes\b)"
    r"|(?:NOTES|MINUTES)\s{1,9}(?=The\s(?:notes|minutes)\b)"
    r"|[0-9]{1,3}/[0-9]{2}\s{1,9}(?:[0-9]\s{1,9})?(?=Minutes\s(?:-\s)?of\b)|[0-9]{2,3}\s{1,9}(?=The\sMinutes\b)"
    r"|[0-9]{1,3}[a-z]?/[0-9]{2}\s{1,9}Approval\sof\s[^.;:]{3,100}:\s{1,9}(?=The\s[Mm]inutes\b)"
    r"|(?:[0-9]{1,2}\.?\s{1,9})?Minutes\b[^.;:]{0,80}?\s[0-9]{1,2}\.[0-9]{1,2}\s{1,9}(?=The\s[Mm]inutes\b)"
    r"|(?:[0-9]{1,2}\.?\s{1,9})?Minutes\s(?:of|from)\b[^.;:]{5,160}?\s{1,9}(?=The\sminutes\b)"
)
# "... the lamps taken from The minutes of 12 March were approved", where the copy lost the end of a sentence.
GLUED = " The minutes of "
MOVED_BEHIND = re.compile(r"(?<=\.)\s{0,3}\((?:prop|moved|seconded)[^()]{3,160}\)\s?\.?\Z", re.IGNORECASE)
LONGEST = 1_200
# How far from the end such a last word can begin.
FARTHEST = 12
