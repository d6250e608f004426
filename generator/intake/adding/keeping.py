"""A document as it will be stored, tried out first: it must read back as it is, and lose nothing published."""

from collections.abc import Mapping

from generator.intake.adding.desk import Desk
from generator.intake.adding.shelf import Filed
from generator.intake.adding.writing import document_bytes
from generator.linking import link
from generator.model.document import Document
from generator.model.problem import errors
from generator.parsing import parse_minutes
from generator.reading import read_document
from generator.reading.upload import RefusedError
from generator.settings import Settings

MEND_TEXT = "mend the file, or paste the minutes as text"
MEND_LOST = "compare the two wordings; if the words are gone for good, add the file with --accept-lost"


def stored(filed: Filed, settings: Settings) -> bytes:
    """Return the bytes of a document; raise RefusedError where they would not read back as the same document."""
    content = document_bytes(filed.facts, filed.text)
    document, problems = read_document(filed.path, content, settings.councils)
    if problems:
        raise RefusedError(problems[0].message, problems[0].mend or MEND_TEXT)
    if document is None or (document.facts, document.text) != (filed.facts, filed.text):
        raise RefusedError("its text or its facts would not be stored as they are", MEND_TEXT)
    return content


def refuse_lost(filed: Mapping[str, Filed], desk: Desk) -> None:
    """Raise RefusedError with everything published that the documents of one file, as they will stand, would lose.

    What stands in another item of the same meeting is not lost.
    """
    if desk.accept_lost or not any(name in desk.register for name in filed):
        return
    beside = {each.facts.id: each for new in filed.values() for each in desk.shelf.at_meeting(new)}
    documents = {**beside, **filed}
    read = (parse_minutes(Document(path=d.path, text=d.text, sha256="", facts=d.facts))[0] for d in documents.values())
    register = {name: desk.register[name] for name in documents if name in desk.register}
    lost = errors(link(read, register, desk.settings, desk.today).problems)
    if lost:
        reason = "; ".join(problem.message for problem in lost)
        raise RefusedError(f"the newer wording of {lost[0].path} breaks what is published: {reason}", MEND_LOST)
