"""The texts that the benchmark reads: an item of an imagined council, and lines made to be slow."""

from collections.abc import Sequence
from pathlib import Path

# As long as a usual item, and somewhat denser in dates, figures and promises than the founding minutes.
ITEM = Path(__file__).with_name("item.md").read_text(encoding="utf-8")
# One long line each, of the piece over and over.
HOSTILE = {
    "agreements": "The Committee agreed that the plan be noted. ",
    "resolutions": "RESOLVED to: Note it. ",
    "resolutions glued together": "RESOLVED that a letter be sent.Cllr Hill asked for another ",
    "money": "£1m ",
    "labels": "(a) ",
    "dates": "1 May 2024 ",
    "promises": "a report would be brought to the next meeting, and ",
    "a word": "a",
    "brackets": "((((",
}
# Many lines each; `{n}` counts them.
LINES = {
    "words": "word\n\n",
    "wrapped words": "word of the\n",
    "labels": "(a) the plan;\n\n",
    "numbers": "{n}. the plan\n\n",
    "numbers alone": "{n}.\nThe plan\n\n",
    "minute numbers": "53.{n}  The Chair opened the item.\n\n",
    "item numbers of many forms": "1/{n} Title\n\n",
    "item titles": "{n} Title\n\nMembers spoke.\n\n",
    "items that run on": "There were none. {n} Apologies for absence ",
    "items": "Agenda item\n\nTitle\n\nMinutes:\n\nMembers spoke.\n\n",
    "meetings": "Meeting: 07/12/2018 - Committee (Item 27)\n\nMembers spoke.\n\n",
    "rows": "No. | Item |\n{n} | Title |\nMembers spoke. |\n",
    "listed decisions": "14/05/2024 - Plan {n} ref: 71\nDecision Maker: Leader\nDecision:\nThat it be so.\n\n",
    "leads": "RESOLVED that plan {n} be noted.\n\n",
    "leads and nothing": "RESOLVED:\n\n",
    "leads and limbs": "RESOLVED:\n\n(a) that the plan be approved;\n\n",
    "passing leads": "It was agreed that the plan be noted.\n\n",
    "decisions": "Decision:\n\nThat the plan be noted.\n\n",
    "lost leads": "That the plan be noted.\n\n",
    "decisions that tell nothing": "Decision:\n\nThe law of 19{n} asks for an offer.\n\n",
    "what a report recommends": "It is recommended that plan {n} be kept.\n\n",
    "proposals": "It was proposed and agreed that plan {n} be kept in the green folder.\n\n",
    "motions that nobody put": "A motion was moved by Mr Hill as follows:\n\nThat plan {n} be kept.\n\n",
    "motions of which notice is given": "Notice of Motion Proposed by Councillor Hill\n\nThat the hut be shut.\n\n",
    "recommendations carried": "Mr Hill moved and Mr Dell seconded the recommendation, which was carried.\n\n",
    "motions that are lists": "Moved by Mr Hill, seconded by Mr Dell:\n\n1. To end.\n\nThe motion was carried.\n\n",
    "deeds of a body in lists": "Decision:\n\na) Cabinet noted the plan.\n\nb) Cabinet approved it.\n\n",
    "movers below": "RESOLVED that the plan be approved.\n\nProposer: Councillor Hill\nSeconder: Councillor Dell\n\n",
    "instructions": "Members spoke.\n\nTo note the plan.\n\n",
    "deeds": "Approved the plan.\n\n",
    "outcomes": "The minutes were agreed as a correct record.\n\n",
    "counts": "For: 26\n\nAgainst: 3\n\n",
    "votes": "The motion was carried by 28 votes to 5.\n\n",
    "motions told again": "The motion to buy the old mill was carried.\n\nMembers spoke.\n\n",
    "actions": "ACTION: the Clerk to write by 4 May.\n\n",
    "promises": "Officers agreed to share a report with Members.\n\n",
    "movements": "2.28 pm Mrs Hill left the meeting.\n\n",
    "bullets": "· Demand was rising.\n\n",
    "dates": "18 May and 1 June 2021 were kept.\n\n",
    "figures": "The number rose from 412 to 538 families, by £1.2m.\n\n",
    "glued words": "PupilsTHE meetingThe plan.\n\n",
    "headings": "Reasons for the decision:\n\nMembers spoke.\n\n",
    "documents": "Supporting documents:\n\nThe plan PDF 2 MB\n\n",
    "cells": "Decision: Noted. |\n\n",
}


def hostile_item(line: str) -> bytes:
    """Return the stored item with `line` in place of its discussion."""
    opening, minutes, rest = ITEM.partition("Minutes:\n\n")
    return f"{opening}{minutes}{line}\n\n{rest[rest.index('RESOLVED') :]}".encode()


def many_lines(pieces: Sequence[str], number: int, *, mixed: bool = True) -> str:
    """Return the pieces `number` times in all: in turn if `mixed`, otherwise one piece after the other."""
    turns = range(number // len(pieces))
    if mixed:
        return "".join(piece.replace("{n}", str(turn % 1_000)) for turn in turns for piece in pieces)
    return "".join(piece.replace("{n}", str(turn % 1_000)) for piece in pieces for turn in turns)
