"""How a body voted."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from generator.model.decision import Vote
from generator.model.span import Span, fold
from generator.parsing.asking import ask_for
from generator.parsing.counting import COUNT_LINE, SHORT, is_count, is_scored, read_counts
from generator.parsing.earlier import voted_elsewhere
from generator.parsing.glance import letters_of
from generator.parsing.sentences import sentences
from generator.parsing.vocabulary import WORDING, anywhere, in_any_case, says_any, telling_words, wording
from generator.parsing.vote_results import CARRIED, LOST, RESULT_FIRST, RESULT_LAST, TOLD, favoured, put_so

# One of these words is said, or one of these phrases stands, in a line that states a vote: few need be searched for.
WORDS, PHRASES = ask_for(WORDING["votes"]["words"]), tuple(WORDING["votes"]["phrases"])
UNANIMOUS = anywhere("votes", "unanimous")
UNANIMOUS_SAID = frozenset(telling_words("votes", "unanimous"))
# "The parents had all agreed that it was late", "Teachers all agreed that"; but "Members all agreed that".
ALL_OF_OTHERS = re.compile(r"(?<![.;:,]\s)(?<!\band\s)(?<!\b[Mm]embers\s)(?<!\b[Cc]ouncillors\s)\ball\sagreed\sthat\b")
# "The motion was declared carried"; "the recommendations were agreed" says no vote was taken.
PUT_AND_AGREED = re.compile(
    r"\bput\sto\s(?:the|a)\svote\sand\s(?:was\s|were\s)?(?:agreed|approved)\b"
    r"|\A(?:The\s)?(?:[a-z]{3,12}\s)?(?:motion|proposal)\swas\s(?:[a-z]{3,12}ly\s)?adopted\s?\.?\Z",
    re.IGNORECASE,
)
# "Councillor Hill proposed the accounts be approved, seconded by Councillor Dell, and carried."
SECONDED_AND = re.compile(
    r"\bseconded\b[^.;]{0,80}(?:,|\sand)\s(?:(?:it\s)?(?:was|were)\s)?(?:(?:duly|unanimously)\s)?"
    r"(?:carried|passed|agreed|approved)\b|\bseconded\b[^.;]{0,40},?\sand\sthe\s(?:[a-z]{3,12}\s)?motion\swas\s"
    r"(?:agreed|approved)\b(?!\s(?:to|by|in)\b)|\A[A-Z][^;,]{2,60}\sseconded\s(?:the|this)\smotion,?\swhich\swas\s"
    r"(?:[a-z]{3,12}ly\s)?(?:agreed|carried|approved)\s?\.?\Z",
    re.IGNORECASE,
)
# "The members approved the Motion unanimously."
MEMBERS_APPROVED = re.compile(
    r"(?:The\s)?(?:members|councillors)\s(?:unanimously\s)?(?:approved|agreed"
    r"|passed)\sthe\smotion(?P<all>\sunanimously)?\s?\.?",
    re.IGNORECASE,
)
# The end of "Mrs Elm was nominated by Mr Hill, seconded by Mr Dell, agreed by all.", or of "Vote: unanimous."
ALL_SECONDED = re.compile(
    r"\bsec(?:onded)?\b[^.;]{0,80}(?:,|\sand)\s(?:agreed\sby\sall|unanimous)\s?\.?\Z"
    r"|\bVot(?:e|ing)\s?[:–-]\s?[Uu]nanimous\s?[.)]{0,2}\Z"
)
UNANIMOUS_ALONE = ("Unanimous", "UNANIMOUS")
# "This was carried." behind the motion, or "Carried." alone.
WAS_CARRIED = re.compile(
    r"(?i:(?:This|It)\swas\s(?:then\s|duly\s|accordingly\s)?(?:carried|passed)"
    r"|(?-i:Carried|CARRIED|Passed|PASSED))\s?\.?"
)
VOTED = in_any_case(rf"{TOLD}(?:carried|passed(?!\sa\b)|{wording('votes', 'lost')})")
# "Motion status: Carried" on the page of a recorded vote.
STATUS = r"\b(?:motion|amendment|resolution|recommendation|proposal|(?:recorded\s)?vote)\sstatus\s?:\s?"
STATUS_OF = " status:"
LOST_STATUS = in_any_case(STATUS + wording("votes", "lost"))
CARRIED_STATUS = in_any_case(STATUS + wording("votes", "carried"))
# "The amendment was lost and the original motion was carried" tells of two votes; the last one settles.
SETTLES = in_any_case(
    rf"\b(?:and|but|whereupon)\s(?:that\s)?the\s(?:[a-z]{{3,12}}\s){{0,2}}(?P<on>motion|recommendations?|proposals?)\b"
    rf".{{0,120}}{TOLD}{wording('votes', 'carried')}",
)
QUESTION = re.compile(
    r"\b(?:(?:substantive|amended|original)\s)?(?:amendment|motion|recommendations?|proposals?|resolution)\b",
    re.IGNORECASE,
)
QUESTIONS = ("amendment", "motion", "recommendation", "proposal", "resolution")
# A sentence without any of these states no vote but a count: "For: 26".
STATING = (*WORDING["votes"]["hints"], *telling_words("votes", "lost"), "passed")
# One of these is said in each that does, but for a score in brackets.
SAID = ask_for(
    {
        *telling_words("votes", "unanimous", "lost", "carried"),
        *("vote", "votes", "voted", "voting", "ballot", "for", "favour", "against"),
        *("abstain", "abstained", "abstaining", "abstention", "abstentions", "abstent"),
    }
)
LONGEST = 600
SHORT_RESULT = 260
# "The proposal to elect Councillor Hill was CARRIED." says itself what was carried.
ITSELF = re.compile(
    r"The\s(?:[a-z]{3,12}\s)?(?:proposal|motion)\s(?:to\s[a-z]|that\s)[^.;:]{5,200}\s(?:was|being)\s"
    r"(?:(?:duly|then|therefore|declared)\s){0,2}(?i:carried)"
    r"(?:\s(?:unanimously|by\s[^.;:]{3,80}|\([^()]{3,80}\)))?\s?\.?\Z"
)
# "To approve the notes of 6 April. – All in favour"
VOTED_BEHIND = re.compile(r"\s[–-]\s(?:[Aa]ll\s(?:in\sfavour|agreed)|[Cc]arried)\s?\.?\Z")
# "That Mrs Hill be elected Mayor and it was RESOLVED accordingly."
RESOLVED_BEHIND = re.compile(r",?\sand\sit\swas\s(?:RESOLVED|resolved)\saccordingly\s?\.?\Z")
LONGEST_BEHIND = 60
# "(6 Members voted in favour. Councillor Hill did not take part.)", above what they resolved.
VOTED_ASIDE = re.compile(r"\([^()]{0,40}(?:\([^()]{3,300}\)\s)?[^()]{0,100}\bvoted\sin\sfavour\b[^()]{0,300}\)")


def find_vote(text: str, span: Span) -> Vote | None:
    """Return the first vote that a paragraph states, with its sentence, or None."""
    return first_vote(text, span, sentences(text, span)) if speaks_of_voting(span.of(text)) else None


def first_vote(text: str, span: Span, told: Iterable[Span]) -> Vote | None:
    """Return the first vote that one of the sentences of a paragraph states, with its sentence, or None."""
    left = iter(told)
    for sentence in left:
        vote = read_vote(text, sentence) if sentence.end - sentence.start <= LONGEST else None
        if vote:
            vote = _with_other_sides(text, vote, left)
            return vote if vote.result else replace(vote, result=result_behind(text, vote.span, span))
    return None


def _with_other_sides(text: str, vote: Vote, behind: Iterable[Span]) -> Vote:
    """Return a vote with the sides that sentences of their own count behind it: "In favour: 7. Against: 2."."""
    if not is_count(vote.text):
        return vote
    last = vote.span.end
    for sentence in takewhile(lambda each: is_count(each.of(text)), behind):
        last = sentence.end
    return read_vote(text, Span(start=vote.span.start, end=last)) or vote


def speaks_of_voting(words: str) -> bool:
    """Return whether a paragraph has one of the words that tell of a vote: quicker than the patterns."""
    return says_any(words, WORDING["votes"]["hints"]) or is_scored(words)


def result_behind(text: str, vote: Span, span: Span) -> str | None:
    """Return the result that the sentence behind a count states: "The amendment was accordingly lost."."""
    behind = text[vote.end : min(span.end, vote.end + SHORT)].strip()
    return _result(behind, unanimous=_is_unanimous(behind)) if states_result(behind) else None


def read_vote(text: str, span: Span) -> Vote | None:
    """Return the vote that the words at `span` state, or None."""
    words = fold(span.of(text))
    if not (says_any(words, STATING) or COUNT_LINE.match(words) or is_scored(words)) or voted_elsewhere(words):
        return None
    if words.startswith("If "):  # "If the amendment is carried, the sum will be changed": no vote was taken yet
        return None
    unanimous, counts = _is_unanimous(words), read_counts(words)
    question = QUESTION.search(words) if says_any(words, QUESTIONS) else None
    told = len(words) < SHORT_RESULT and _tells_result(words, asked=question is not None)
    if not (unanimous or told or counts.for_ is not None or counts.against is not None):
        return None
    result = _result(words, unanimous=unanimous)
    for_, against = _in_order((counts.for_, counts.against), result)
    return Vote(
        span=span,
        text=span.of(text),
        unanimous=unanimous,
        for_=for_,
        against=against,
        abstain=counts.abstain,
        result=result,
        on=_question(words, question),
    )


def _tells_result(words: str, *, asked: bool) -> bool:
    """Return whether words tell how a vote ended without a count; `asked`: they name what was voted on."""
    if "seconded" in words.lower() and SECONDED_AND.search(words):
        return True
    if WAS_CARRIED.fullmatch(words) or states_status(words):
        return True
    if MEMBERS_APPROVED.fullmatch(words) or favoured(words) or put_so(words):
        return True
    return asked and _states_outcome(words)


def _is_unanimous(words: str) -> bool:
    """Return whether nobody voted against; that the parents "all agreed" about something is no vote."""
    if UNANIMOUS_SAID.isdisjoint(letters_of(words).split()):  # as "a presentation" does not say "present"
        return False
    approved = MEMBERS_APPROVED.fullmatch(words)
    favour = favoured(words)
    if words.rstrip(" .") in UNANIMOUS_ALONE or (favour and favour["how"] == "unanimously "):
        return True
    if ALL_SECONDED.search(words) or (approved and approved["all"]):
        return True
    return UNANIMOUS.search(words) is not None and ALL_OF_OTHERS.search(words) is None


def _states_outcome(words: str) -> bool:
    """Return whether words say how a vote ended, without a count."""
    if VOTED.search(words) or PUT_AND_AGREED.search(words):
        return True
    return LOST_STATUS.match(words) is not None or CARRIED_STATUS.match(words) is not None


def states_status(line: str) -> bool:
    """Return whether a line heads a recorded vote with how it went: "Motion status: Carried"."""
    return STATUS_OF in line and (LOST_STATUS.match(line) or CARRIED_STATUS.match(line)) is not None


def _question(words: str, first: re.Match[str] | None) -> str | None:
    """Return what was voted on: what is named first, unless another vote settled the matter in the same sentence."""
    settled = SETTLES.search(words)
    if settled:
        return settled["on"].lower()
    return first.group().lower() if first else None


def _in_order(counts: tuple[int | None, int | None], result: str | None) -> tuple[int | None, int | None]:
    """Return the votes for and against: "lost by 30 votes to 17" names the victors first."""
    for_, against = counts
    swapped = result == "lost" and for_ is not None and against is not None and for_ > against
    return (against, for_) if swapped else counts


def states_result(line: str) -> bool:
    """Return whether a line says no more than how a vote ended: "The motion was lost."."""
    return len(line) < SHORT and _result(line, unanimous=_is_unanimous(line)) is not None


def _result(words: str, *, unanimous: bool) -> str | None:
    if headed := RESULT_FIRST.match(words):
        return "lost" if headed["lost"] else "carried"
    if last := RESULT_LAST.search(words):
        return "lost" if last["lost"] else "carried"
    if (LOST.search(words) and not SETTLES.search(words)) or LOST_STATUS.match(words):
        return "lost"
    if so := put_so(words):
        return "lost" if so["lost"] else "carried"
    carried = CARRIED.search(words) or unanimous or CARRIED_STATUS.match(words) or SECONDED_AND.search(words)
    approved = favoured(words) or MEMBERS_APPROVED.fullmatch(words)
    return "carried" if carried or approved else None


def without_vote(text: str, words: Span) -> Span:
    """Return words without the vote on them that stands behind a dash: "To approve the notes. – All in favour"."""
    voted = VOTED_BEHIND.search(text, max(words.start, words.end - LONGEST_BEHIND), words.end)
    return Span(start=words.start, end=voted.start()) if voted else words


def without_result(text: str, words: Span) -> Span:
    """Return the words of a motion without the vote on it, or that it was resolved, which stands behind them."""
    resolved = RESOLVED_BEHIND.search(text, max(words.start, words.end - LONGEST_BEHIND), words.end)
    return Span(start=words.start, end=resolved.start()) if resolved else without_vote(text, words)
