"""The verb of a limb, where it is none by which a paragraph would be known for a decision."""

import re

from generator.parsing.bodies import BODY, MEMBER, OFFICE
from generator.parsing.kinds import ADVERB
from generator.parsing.vocabulary import WORDING, any_of, in_any_case

BASES = {form: base for base, forms in WORDING["limb_verbs"].items() for form in (base, *forms)}
FORM = any_of(BASES)
GIVES = {gift: base for base, gifts in WORDING["given"].items() for gift in gifts}
GIFT = any_of(GIVES)
# "That delegated authority be given to the Director", "to give approval".
GIVEN = in_any_case(
    rf"\b(?P<what>{GIFT})\s(?:be|is|was)\s(?:hereby\s)?given\b"
    rf"|\bgives?\s(?:[a-z]{{2,9}}\s)??(?P<object>{GIFT})\b"
)
# "That the report be brought back in May".
DONE_TO = in_any_case(rf"\bbe\s(?:{ADVERB}\s)?(?P<verb>{FORM})\b")
# "resolves to assure families that they will be heard" assures them.
ANOTHER_CLAUSE = re.compile(r"\s(?:that|which|who)\s")
# "That the Director bring a report", "to make the order", "Acknowledges the findings"; but "Funds to be released".
DOES = re.compile(
    rf"[“\"'(\s]{{0,4}}(?:[Tt]hat\s)?(?:(?:{BODY}|{MEMBER}|{OFFICE})\s)?(?:(?:[Tt]o|will|would|should|shall)\s)?"
    rf"(?:{ADVERB}\s)?(?P<verb>(?i:{FORM}))(?=\s)(?!\sto\sbe\s[a-z]{{2,15}}ed\b)"
)


def lesser_verb(text: str) -> str | None:
    """Return the base form of what a limb does that has no verb of a decision, or None."""
    if given := GIVEN.search(text):  # to give approval is to approve
        return GIVES[(given["what"] or given["object"]).lower()]
    clause = ANOTHER_CLAUSE.search(text, len("That the"))
    match = DOES.match(text) or DONE_TO.search(text, 0, clause.start() if clause else len(text))
    return BASES[match["verb"].lower()] if match else None
