"""What a page offers to cite itself by."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.citation import Citation, citation_forms, cite_part, plain
from generator.pages.escaping import html_lines
from generator.pages.labels import NamedPart


@dataclass(frozen=True, slots=True, kw_only=True)
class FormView:
    """A form of citation as it stands on a page, line for line."""

    name: str
    slug: str
    text: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteView:
    """The citation of a page's subject: in one sentence, in every other form, and what the script changes for a part.

    `file` is the path of the citation's own file, or nothing.
    """

    plain: Markup
    address: str
    reference: str
    key: str
    file: str
    forms: tuple[FormView, ...]

    @property
    def names(self) -> str:
        """The forms' names, to be read in a line."""
        return ", ".join(form.name for form in self.forms)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartCitation:
    """How a part is cited: in one sentence, by its name, and in the words to quote where they have parts themselves."""

    plain: Markup
    name: str
    words: str


def cite_view(citation: Citation, file: str = "") -> CiteView:
    """Return what a page shows of its citation."""
    return CiteView(
        plain=html_lines(plain(citation)),
        address=citation.address,
        reference=citation.reference,
        key=citation.key,
        file=file,
        forms=tuple(
            FormView(name=form.name, slug=form.slug, text=html_lines(form.text)) for form in citation_forms(citation)
        ),
    )


def cite_parts(whole: Citation, parts: Sequence[NamedPart]) -> dict[str, PartCitation]:
    """Return the citations of a decision's parts by their anchors."""
    cited = {named.part.anchor: (named, cite_part(whole, named)) for named in parts}
    return {
        anchor: PartCitation(
            plain=html_lines(plain(citation)),
            name=citation.part,
            words=citation.words if named.part.limbs else "",
        )
        for anchor, (named, citation) in cited.items()
    }
