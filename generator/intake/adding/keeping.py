"""A document as it will be stored, tried out first: it must read back as it is, and lose nothing published."""

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
MEND_LOST = "compare the two wordings; restore the words, or record the change in the register first"


def stored(filed: Filed, settings: Settings) -> bytes:
    """Return the bytes of a document; raise RefusedError where they would not read back as the same document."""
    content = document_bytes(filed.facts, filed.text)
    document, problems = read_document(filed.path, content, settings.councils)
    if problems:
        raise RefusedError(problems[0].message, problems[0].mend or MEND_TEXT)
    if document is None or (document.facts, document.text) != (filed.facts, filed.text):
        raise RefusedError("its text or its facts would not be stored as they are", MEND_TEXT)
    return content


def refuse_lost(renewed: Filed, desk: Desk) -> None:
    """Raise RefusedError with everything published that the new wording of a document would lose."""
    records = desk.register.get(renewed.facts.id, ())
    if not records:
        return
    document = Document(path=renewed.path, text=renewed.text, sha256="", facts=renewed.facts)
    read, _ = parse_minutes(document)
    lost = errors(link([read], {renewed.facts.id: records}, desk.settings, desk.today).problems)
    if lost:
        reason = "; ".join(problem.message for problem in lost)
        raise RefusedError(f"the newer wording of {renewed.path} breaks what is published: {reason}", MEND_LOST)
