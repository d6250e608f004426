"""Links that a person may confirm or reject, both texts side by side, and what is written down of it."""

import json
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from textwrap import wrap

from generator.linking.follow_through import Candidate
from generator.linking.follow_through.confirmed import find_quotation
from generator.model.archive import Archive, Entry
from generator.model.follow_through import WRONG_LINK, Confirmation, Rejection
from generator.model.span import Span, fold
from generator.settings import Settings

GAP = " │ "
HEADER = """\
# What people confirmed of what came of this council's decisions, actions and promises. Each quotation stands word for
# word in the later record. Links that are wrong are not shown. `minutes review` adds to the end of this file.
"""


def tell_candidate(candidate: Candidate, archive: Archive, width: int) -> Iterator[str]:
    """Yield a candidate as lines: what was asked on the left, what the later minutes say on the right, and why."""
    asked, step = candidate.asked, candidate.step
    earlier, later = archive.by_id[asked.document], archive.by_id[step.document]
    column = (width - len(GAP)) // 2
    yield f"{asked.id}  ->  {step.document}   strength {step.strength}, {_standing(candidate)}"
    left = (*_heading(earlier, column), *wrap(fold(asked.quotation.text), column))
    right = (*_heading(later, column), *wrap(fold(step.quotation.text), column))
    for one, other in zip_longest(left, right, fillvalue=""):
        yield f"{one:{column}}{GAP}{other}".rstrip()
    yield f"Why: {step.reason}"


def _standing(candidate: Candidate) -> str:
    return f"shown as {candidate.step.kind}" if candidate.shown else "not shown"


def _heading(entry: Entry, column: int) -> tuple[str, ...]:
    where = f"{entry.committee.name}, {entry.facts.date.words}: {fold(entry.facts.title)}"
    return (*wrap(where, column), "")


def stands_in(entry: Entry, quotation: str) -> bool:
    """Return whether a quotation stands word for word in an entry's text, white space apart."""
    text = entry.document.text
    return find_quotation(text, Span(start=0, end=len(text)), quotation) is not None


def confirmation_text(confirmation: Confirmation) -> str:
    """Return a confirmation as an entry of the file."""
    fields = {
        "part": confirmation.part,
        "state": str(confirmation.state),
        "record": confirmation.record,
        "quotation": fold(confirmation.quotation),
        "who": confirmation.who,
        "when": confirmation.when,
        "revised": confirmation.revised,
    }
    return _entry_text(fields)


def rejection_text(rejection: Rejection) -> str:
    """Return a rejection as an entry of the file."""
    ends = {"part": rejection.part, "state": WRONG_LINK, "record": rejection.record}
    return _entry_text({**ends, "who": rejection.who, "when": rejection.when, "why": fold(rejection.why)})


def _entry_text(fields: Mapping[str, str]) -> str:
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items() if value]
    return "- " + "\n  ".join(lines) + "\n"


def write_confirmation(settings: Settings, council: str, confirmation: Confirmation) -> Path:
    """Add a confirmation to the end of its council's file, and return that file."""
    return _add(settings, council, confirmation_text(confirmation))


def write_rejection(settings: Settings, council: str, rejection: Rejection) -> Path:
    """Add a rejection to the end of its council's file, and return that file."""
    return _add(settings, council, rejection_text(rejection))


def _add(settings: Settings, council: str, entry: str) -> Path:
    path = settings.content / "follow-through" / f"{council}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    held = path.read_text(encoding="utf-8") if path.exists() else HEADER
    path.write_text(f"{held.rstrip()}\n\n{entry}", encoding="utf-8")
    return path
