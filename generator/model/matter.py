"""A matter: one plan, programme, report or issue, followed over meetings by its names."""

from dataclasses import dataclass

from generator.model.follow_through import Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A matter's name as it stands in a document: in a title, a decision or the text."""

    quotation: Quotation
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedMatter:
    """A matter as `content/matters.yml` confirms it: whose it is, its names, and names that are another matter's."""

    slug: str
    name: str
    plain: str
    council: str
    names: tuple[str, ...]
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One plan, programme, report or issue followed over meetings; `names` run from the oldest to the newest."""

    named: NamedMatter
    names: tuple[Name, ...] = ()

    @property
    def slug(self) -> str:
        """Its short name in addresses."""
        return self.named.slug

    def documents(self) -> tuple[str, ...]:
        """Return the ids of the documents that name it, from the oldest to the newest."""
        return tuple(dict.fromkeys(name.quotation.document for name in self.names))
