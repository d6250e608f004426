"""Where on the site words of the minutes stand: the nearest address that a reader can be sent to."""

from generator.model.address import decision_address, part_address
from generator.model.archive import Entry
from generator.model.span import Span
from generator.pages.minutes_text import paragraph_anchors


def place_of(entry: Entry, span: Span) -> str:
    """Return the address of the part that holds `span`, or of the decision, the action, or else the paragraph.

    Those of parts, decisions and actions are promised for ever, a paragraph's is not.
    """
    for published in entry.decisions:
        # The innermost part comes last.
        for part in reversed(published.parts()):
            if part.limb.span.holds(span):
                return part_address(published.reference, part.anchor)
        if published.decision.span.holds(span):
            return decision_address(published.reference)
    for action in entry.actions:
        if action.action.span.holds(span):
            return f"{entry.address}#{action.anchor}"
    return entry.address + _in_paragraph(entry, span)


def _in_paragraph(entry: Entry, span: Span) -> str:
    paragraphs = entry.item.paragraphs
    for paragraph, anchor in zip(paragraphs, paragraph_anchors(paragraphs), strict=True):
        if paragraph.span.meets(span):
            return f"#{anchor}"
    return ""
