"""The texts that the benchmark reads: an item of an imagined council, and lines made to be slow."""

USUAL_WORDS = 680
HEADER = """---
id: exs-bench
title: Early Help Strategy
council: exampleshire
committee: cabinet
date: 2024-03-12
date_reason: Imagined.
---
"""
OPENING = """Agenda item

Early Help Strategy

To consider a report of the Director of Children's Services.

Minutes:

"""
DISCUSSION = (
    "12.{n}    The Cabinet Member for Children introduced the report and said that the number of families helped had "
    "risen from 412 to 538 since March 2023. A member asked when the new centre would open. The Director replied that "
    "work had begun on 4 January 2024, that £1.2m had been set aside, and that a report would be brought to the "
    "Committee in the autumn. Concern was expressed about caseloads, which stood at 18 a worker.\n\n"
    "·      Members welcomed the work of the three family hubs and asked that the figures be shared with them.\n\n"
)
RESOLUTION = """RESOLVED (unanimously) that the Cabinet:

(a)    approves the Early Help Strategy set out in Appendix A;

(b)    authorises the Director of Children's Services to publish it by 1 May 2024; and

(c)    requests a report on its first year.

Supporting documents:
"""
HOSTILE = {
    "one long line of agreements": "The Committee agreed that the plan be noted. ",
    "one long line of money": "£1m ",
    "one long line of labels": "(a) ",
    "one long line of dates": "1 May 2024 ",
    "one long word": "a",
    "one long line of brackets": "((((",
}


def stored_item(discussion: str = "") -> bytes:
    """Return a stored document; without a text of its own, one of as many words as a usual item has."""
    body = discussion or _usual_discussion()
    return f"{HEADER}{OPENING}{body}\n\n{RESOLUTION}".encode()


def _usual_discussion() -> str:
    parts: list[str] = []
    while len(" ".join(parts).split()) < USUAL_WORDS - len(f"{OPENING}{RESOLUTION}".split()) - 80:
        parts.append(DISCUSSION.replace("{n}", str(len(parts) + 1)))
    return "".join(parts)
