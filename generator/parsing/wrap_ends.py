"""How a printed line ends whose sentence goes on in the next one, and how one ends that is whole."""

import re

# A sentence runs on over the line end: "the Children and" | "Young People's Panel".
OPEN_END = re.compile(
    r"(?:,|\s&|(?<!-)\b(?:[Tt]he|a|an|of|for|to|in|by|with|on|at|as|from|and|under|between|within|into|its|their"
    r"|[Tt]his|[Tt]hese|which|is|are|was|were|be|been|being|has|have|having|will|would|shall|should|must|not|or|than"
    r"|who|whose|during|through|upon|per|via|if|when|whether|because|until|Mr|Mrs|Ms|Dr"
    r"|(?:for|of|to)\sall"
    r"|that|paragraphs?|sections?|[Aa]ppendix|[Cc]ouncillors?|Cllrs?|to\s(?:appoint|elect|nominate|re-elect|thank)))\Z"
)
CLOSED_END = re.compile(
    r"[.:;!?]\Z|[0-9]\s?[KM]B\Z|\.\s(?:Unanimously\sagreed|All\s(?:agreed|in\sfavour)|Carried)\Z|[;,]\s?(?:and|or)\Z"
)
INITIAL_END = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s(?:[A-Z]\.\s?){1,3}\Z")
# The end of "point 6 and Appendix", whose number stands in the next line and is no label: "3) of the report".
REFERS_END = re.compile(
    r"\b(?:[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?|[Aa]ppendix|[Aa]nnex|[Pp]oints?|[Pp]age|[Ss]chedule|[Ii]tem"
    r"|[Oo]ption|[Mm]inute|[Cc]lause|[Rr]egulations?|[Rr]ule"
    r"|(?:[Mm]inute|[Rr]eport|[Ii]tem|[Cc]ompany|[Cc]heque|[Rr]ef(?:erence)?)\s(?:[Nn]os?\.?|[Nn]umber):?"
    r"|(?<=[,0-9]\s)May|June|July)\Z"
)
REFERRED = re.compile(
    r"(?:(?:[A-Z]{1,6}[-/]){0,3}[A-Z]{0,2}[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}\b"
    r"|(?:[A-Z]{1,6}[-/])?[0-9]{4,8}(?=\)|,|\s[a-z])|[A-Z0-9]\))(?!\.?\Z|\.\s[A-Z])"
)
# "for Years 3 to" | "5. Any such rise"
RANGE_END = re.compile(r"\s[0-9]{1,3}\sto\Z")
NUMBER_ALONE = re.compile(r"[0-9]{1,3}\.?")
# "approved the plan", below "that Cabinet:".
SMALL_DEED = re.compile(
    r"(?:agreed|approved|authorised|adopted|delegated|endorsed|noted|recommended|requested|supported|welcomed)[\s,]"
)
# "had already granted" | "£184,250 towards the roof"
SUM = re.compile(r"£[0-9][0-9,.]{0,12}(?:k|m|bn)?\s[a-z]")
SURNAME = re.compile(r"[A-Z][a-z’'-]{1,20}(?:\s(?:was|were|be|is|has|had)\s|,\s[a-z])")


def is_cut(before: str, line: str, wide: int) -> bool:
    """Return whether a reference or a name was wrapped: "and Appendix" | "3)", "Mrs. D." | "Hill was elected".

    A number alone may be that of a part, but where the line before is `wide`.
    """
    if REFERS_END.search(before) and (REFERRED.match(line) or (len(before) > wide and NUMBER_ALONE.fullmatch(line))):
        return True
    initial = INITIAL_END.search(before) is not None and SURNAME.match(line) is not None
    return initial or (line[0].isdigit() and RANGE_END.search(before) is not None)
