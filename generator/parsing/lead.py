"""The words that introduce a decision, as they were found."""

from dataclasses import dataclass

from generator.model.decision import Kind
from generator.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The words that introduce a decision and what stands behind them in the same paragraph.

    `kind` is None where the lead's own `verb` settles it ("The Cabinet approved"). A `formal` lead governs its
    paragraph and what follows it, another only its sentence; one that `opens` is the first thing its paragraph
    says, and a firm one is in capitals or "Resolved".
    """

    span: Span
    rest: Span
    kind: Kind | None
    verb: str | None = None
    body: str | None = None
    formal: bool = True
    opens: bool = True
    is_firm: bool = True

    @property
    def resolves(self) -> bool:
        """Whether its word is one that no debate uses of anything but a resolution."""
        return self.is_firm and self.kind is Kind.RESOLVED
