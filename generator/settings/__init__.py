"""Everything people write about the site except the minutes: read once, checked whole, frozen."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.model.council import Council
from generator.model.follow_through import Confirmation, Rejection
from generator.model.matter import NamedMatter
from generator.model.measure import Measure
from generator.model.mention import Organisation
from generator.model.problem import GeneratorError, Problem
from generator.model.theme import Term, Theme
from generator.settings.confirmed import load_confirmed, read_confirmed
from generator.settings.files import load_file
from generator.settings.records import make_council, make_organisations, make_site, make_terms, make_themes
from generator.settings.rules import check_settings
from generator.settings.site import Site
from generator.settings.strict_yaml import Loaded

__all__ = ["Settings", "Site"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The site's name and address, its councils, themes, words and organisations, and where files lie.

    `confirmations`, `rejections`, `matters` and `measures` are what people confirmed of the record, or rejected.

    `root` is the project's folder; every other path is below it.
    """

    root: Path
    site: Site
    councils: tuple[Council, ...]
    themes: tuple[Theme, ...]
    terms: tuple[Term, ...]
    organisations: tuple[Organisation, ...]
    confirmations: tuple[Confirmation, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    matters: tuple[NamedMatter, ...] = ()
    measures: tuple[Measure, ...] = ()

    @property
    def content(self) -> Path:
        """The folder that people write."""
        return self.root / "content"

    @property
    def minutes(self) -> Path:
        """The folder of the stored documents."""
        return self.content / "minutes"

    @property
    def register(self) -> Path:
        """The folder of the permanent ids."""
        return self.content / "register"

    @property
    def docs(self) -> Path:
        """The folder of generated Markdown."""
        return self.root / "build" / "docs"

    @property
    def cards(self) -> Path:
        """The folder of the cards that were drawn, from one build to the next."""
        return self.root / "build" / "cache" / "cards"

    @property
    def published(self) -> Path:
        """The folder of the finished site."""
        return self.root / "site"

    @classmethod
    def load(cls, root: Path, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Return the settings below `root`; raise GeneratorError with every problem of every file."""
        problems: list[Problem] = []
        content = root / "content"
        single = {name: load_file(content / f"{name}.yml", root, name, problems) for name in SINGLE_FILES}
        paths = sorted((content / "councils").glob("*.yml"))
        councils = [load_file(path, root, "council", problems) for path in paths]
        confirmed = load_confirmed(content, root, problems)
        if problems:
            raise GeneratorError(problems)
        settings = _assemble(root, {n: f for n, f in single.items() if f}, [f for f in councils if f], environment)
        read = read_confirmed(confirmed, (c.slug for c in settings.councils))
        return replace(
            settings,
            confirmations=read.confirmations,
            rejections=read.rejections,
            matters=read.matters,
            measures=read.measures,
        )


SINGLE_FILES = ("site", "themes", "glossary", "organisations")


def _assemble(
    root: Path, loaded: Mapping[str, Loaded], councils: list[Loaded], environment: Mapping[str, str]
) -> Settings:
    if problems := tuple(check_settings(councils, loaded["glossary"], loaded["organisations"])):
        raise GeneratorError(problems)
    return Settings(
        root=root,
        site=make_site(loaded["site"], environment),
        councils=tuple(sorted(map(make_council, councils), key=lambda council: council.name)),
        themes=make_themes(loaded["themes"]),
        terms=make_terms(loaded["glossary"]),
        organisations=make_organisations(loaded["organisations"]),
    )
