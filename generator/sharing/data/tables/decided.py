"""What was decided: decisions, their limbs, and what someone is to do."""

from generator.model.address import decision_address, decision_in_context, part_address, part_in_context
from generator.model.decision import Vote
from generator.pages.citation import minute_number
from generator.pages.dates import due_in_edtf
from generator.sharing.data.column import Column, ColumnType, Table, Value
from generator.sharing.data.tables.common import given, named, of_item, of_record, of_words, read, words
from generator.sharing.data.tables.records import OfAction, OfDecision, OfLimb, actions, decisions, limbs

NUMBER, YES_NO, ADDRESS = ColumnType.NUMBER, ColumnType.YES_NO, ColumnType.ADDRESS
KINDS = "resolved, agreed, recommended, referred or noted"


def _vote(row: OfDecision) -> Vote | None:
    return row.published.decision.vote


def _words_of_vote(row: OfDecision) -> str | None:
    vote = _vote(row)
    return vote.text if vote else None


def _of_vote(name: str, meaning: str, attribute: str, type_: ColumnType = NUMBER) -> Column[OfDecision]:
    def value(row: OfDecision) -> Value:
        vote = _vote(row)
        found: Value = getattr(vote, attribute) if vote else None
        return found

    return read(name, meaning, value, type_)


DECISIONS: Table[OfDecision] = Table(
    name="decisions",
    title="Decisions",
    about="One row a decision: a block of the minutes with one lead and its parts, routine business included.",
    records=decisions,
    links={"item": "items", "council": "councils"},
    searchable=("item_title", "text"),
    columns=(
        given("id", "This site’s reference, which never changes.", lambda row: row.published.reference),
        *of_item(),
        *named(),
        read("minute", "The council’s own number of the minute.", lambda row: minute_number(row.entry, row.published)),
        words("lead", "The words that introduce the decision.", lambda row: row.published.decision.lead),
        words(
            "lead_continued",
            "A second line of the lead, where there is one.",
            lambda row: row.published.decision.lead_continued,
        ),
        words(
            "text",
            "The whole decision, from its lead to the end of its last part.",
            lambda row: row.words(),
        ),
        read("kind", f"What sort of decision it is: {KINDS}.", lambda row: row.published.decision.kind.value),
        read("outcome", "What was done, in one word.", lambda row: row.published.decision.outcome or None),
        read("routine", "Whether it is routine business.", lambda row: row.published.decision.routine, YES_NO),
        read(
            "parts",
            "How many parts it has, those within parts included.",
            lambda row: len(row.published.parts()),
            NUMBER,
        ),
        words("body", "Who decided, where the decision itself says so.", lambda row: row.published.decision.body),
        words("proposer", "Who proposed it, as the minutes name them.", lambda row: row.published.decision.proposer),
        words("seconder", "Who seconded it, as the minutes name them.", lambda row: row.published.decision.seconder),
        words("vote", "What the minutes say of the vote.", _words_of_vote),
        _of_vote("vote_unanimous", "Whether the minutes call the vote unanimous.", "unanimous", YES_NO),
        _of_vote("votes_for", "Votes for it, where they are printed.", "for_"),
        _of_vote("votes_against", "Votes against it, where they are printed.", "against"),
        _of_vote("abstentions", "Abstentions, where they are printed.", "abstain"),
        read(
            "certainty",
            "Stated, or inferred where the words that introduce the decision were lost.",
            lambda row: row.published.decision.confidence.value,
        ),
        read("certainty_reason", "Why it is less than stated.", lambda row: row.published.decision.reason or None),
        given(
            "address",
            "The decision’s permanent page on this site.",
            lambda row: row.full(decision_address(row.published.reference)),
            ADDRESS,
        ),
        given(
            "address_in_context",
            "Where it stands in the full minutes of its item.",
            lambda row: row.full(f"{row.entry.address}#{decision_in_context(row.published.reference)}"),
            ADDRESS,
        ),
        *of_words(),
        *of_record(),
    ),
)

LIMBS: Table[OfLimb] = Table(
    name="limbs",
    title="Parts of decisions (limbs)",
    about="One row a limb: a lettered or numbered part of a decision, which has a permanent address of its own.",
    records=limbs,
    links={"decision": "decisions", "within": "limbs", "item": "items", "council": "councils"},
    searchable=("item_title", "text"),
    columns=(
        given(
            "id", "The decision’s reference and the limb’s anchor, which never change.", lambda row: row.id_of(row.part)
        ),
        given(
            "decision", "The decision that it is part of; see the table decisions.", lambda row: row.published.reference
        ),
        *of_item(),
        *named(),
        words("label", "Its letter or number, as printed; empty where it has none.", lambda row: row.part.limb.label),
        words("lead", "The words that introduce the decision.", lambda row: row.published.decision.lead),
        words(
            "text", "The limb’s words, without its label, with the limbs that it holds.", lambda row: row.part.limb.text
        ),
        read("kind", f"What sort of decision this limb makes: {KINDS}.", lambda row: row.part.limb.kind.value),
        read("verb", "The verb that says what is done.", lambda row: row.part.limb.verb),
        read(
            "routine", "Whether the decision is routine business.", lambda row: row.published.decision.routine, YES_NO
        ),
        read("number", "Its place in the decision, from 1.", lambda row: row.number, NUMBER),
        read(
            "within", "The limb that holds it, where one does.", lambda row: row.id_of(row.above) if row.above else None
        ),
        read("depth", "How deep it is nested; 0 for a part of the decision itself.", lambda row: row.depth, NUMBER),
        given(
            "address",
            "Its permanent address on this site.",
            lambda row: row.full(part_address(row.published.reference, row.part.anchor)),
            ADDRESS,
        ),
        given(
            "address_in_context",
            "Where it stands in the full minutes of its item.",
            lambda row: row.full(f"{row.entry.address}#{part_in_context(row.published.reference, row.part.anchor)}"),
            ADDRESS,
        ),
        *of_words(),
        *of_record(),
    ),
)

ACTIONS: Table[OfAction] = Table(
    name="actions",
    title="Actions",
    about="One row an action: what an officer or a body will do, as the minutes list it.",
    records=actions,
    links={"item": "items", "council": "councils"},
    searchable=("text",),
    columns=(
        given(
            "id",
            "The item and the action’s anchor, which never change.",
            lambda row: f"{row.entry.id}#{row.published.anchor}",
        ),
        *of_item(),
        *named(),
        words("label", "Its letter or number, as printed.", lambda row: row.published.action.label),
        words("text", "The action’s words.", lambda row: row.published.action.text),
        words("owner", "Who will do it, as written.", lambda row: row.published.action.owner),
        words("due", "When it is due, as written.", lambda row: row.published.action.due),
        read(
            "due_date",
            "The date that those words name, where they name one.",
            lambda row: due_in_edtf(row.entry, row.span, row.published.action.due),
            ColumnType.DATE,
        ),
        given(
            "address",
            "Where it stands in the full minutes of its item.",
            lambda row: row.full(f"{row.entry.address}#{row.published.anchor}"),
            ADDRESS,
        ),
        *of_words(),
        *of_record(),
    ),
)
