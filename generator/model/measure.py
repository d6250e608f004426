"""A measure: what several figures of one council count in the same way, as a person confirmed."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.mention import Figure
from generator.model.span import fold


class Better(StrEnum):
    """The direction of good."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure as `content/measures.yml` confirms it: whose it is, the words that mean it, and its unit.

    `better` is None where nobody has said which way is good; `why` says on what that rests.
    """

    slug: str
    name: str
    plain: str
    council: str
    words: tuple[str, ...]
    unit: str = ""
    better: Better | None = None
    why: str = ""

    def is_of(self, council: str, figure: Figure) -> bool:
        """Return whether a council's figure is of this measure: the very words, and the same unit."""
        said = fold(figure.measure).casefold()
        return council == self.council and figure.unit == self.unit and said in {w.casefold() for w in self.words}
