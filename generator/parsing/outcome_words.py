"""The words of which one is said in each outcome that a sentence tells: quicker to ask for than to try the shapes."""

from generator.parsing.asking import ask_for
from generator.parsing.vocabulary import telling_words

RECORDING = frozenset(telling_words("outcomes", "correct_record"))
NOTING = frozenset(telling_words("outcomes", "noted", "received"))
TELLING = NOTING | {
    "approval",
    "approve",
    "note",
    "passed",
    "notes",
    "agrees",
    "approves",
    "endorses",
    "accepts",
    "adopts",
    "supported",
    "support",
    "agreement",
    "backing",
    "signed",
    "concurred",
    "opted",
    "happy",
    "content",
    "pleased",
    "minded",
}
DOING = frozenset(
    {
        "approved",
        "adopted",
        "elected",
        "appointed",
        "opted",
        "agreed",
        "authorised",
        "authorized",
        "ratified",
        "endorsed",
        "granted",
        "confirmed",
    }
)
MEMBER_DOING = frozenset({"agreed", "approved", "authorised", "endorsed"})
WERE = frozenset({"was", "were"})
TENSES = WERE | {"is", "are"}
SUBJECTS = frozenset(telling_words("outcomes", "subjects"))
DECIDING = frozenset({"decision", "agreement"})
TAKING = frozenset({"minute", "minutes"})
RECOMMENDING = frozenset({"recommendation", "recommendations", "proposal", "proposals", "motion", "petition"})
RECEIVING = frozenset({"received"})
EXCLUDING, PROPOSING = frozenset({"excluded", "upheld"}), frozenset({"proposed"})
SHORTLY = frozenset({"granted", "refused", "approved", "adopted", "grant", "approve", "noted"})
DONE_OF_PAPERS = frozenset({"accepted", "supported", "rejected", "refused", "signed"})
OBJECTING = frozenset({"objection", "objections"})
ORDERING = frozenset({"varied", "changed", "amended"})
NOW = frozenset({"approve", "approves", "agree", "agrees", "confirm", "confirms"})
BEHIND_WORDS = ("resolved", "agreed", "approved")
# And one of these in all of them.
HINTS = ask_for(
    {
        *telling_words("outcomes", "approving", "signed", "noted", "received", "one_word"),
        *("approval", "referred"),
        *TELLING.union(DOING, DECIDING, SHORTLY, BEHIND_WORDS, DONE_OF_PAPERS, EXCLUDING, NOW, ORDERING, OBJECTING),
    }
)
