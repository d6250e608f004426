"""How a decision, a part of it or an item is cited: one source of facts for every form of citation."""

from generator.pages.citation.facts import Citation, cite_decision, cite_item, cite_part, minute_number
from generator.pages.citation.forms import Form, citation_forms
from generator.pages.citation.sentence import plain

__all__ = ["Citation", "Form", "citation_forms", "cite_decision", "cite_item", "cite_part", "minute_number", "plain"]
