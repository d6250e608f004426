"""What people confirmed of the record, or rejected: what came of a part, which names or figures are of one thing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from generator.model.follow_through import WRONG_LINK, Confirmation, Rejection, StepKind
from generator.model.matter import NamedMatter
from generator.model.measure import Measure
from generator.model.problem import GeneratorError, Problem
from generator.settings.files import load_file
from generator.settings.measures import make_measures, wrong_measures
from generator.settings.strict_yaml import Loaded


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadConfirmed:
    """What these files say, in the words of the model."""

    confirmations: tuple[Confirmation, ...]
    rejections: tuple[Rejection, ...]
    matters: tuple[NamedMatter, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """The files of `content/follow-through/`, and `content/matters.yml` and `measures.yml` where there are any."""

    follow_through: tuple[Loaded, ...]
    matters: Loaded | None
    measures: Loaded | None


def load_confirmed(content: Path, root: Path, problems: list[Problem]) -> Confirmed:
    """Return what these files say; whatever is wrong with their shape is added to `problems`."""
    paths = sorted((content / "follow-through").glob("*.yml"))
    loaded = [load_file(path, root, "follow-through", problems) for path in paths]
    matters, measures = content / "matters.yml", content / "measures.yml"
    return Confirmed(
        follow_through=tuple(each for each in loaded if each is not None),
        matters=load_file(matters, root, "matters", problems) if matters.exists() else None,
        measures=load_file(measures, root, "measures", problems) if measures.exists() else None,
    )


def read_confirmed(confirmed: Confirmed, councils: Iterable[str]) -> ReadConfirmed:
    """Return what the files say; raise GeneratorError with everything that no schema can see."""
    known = frozenset(councils)
    matters = (confirmed.matters,) if confirmed.matters else ()
    measures = (confirmed.measures,) if confirmed.measures else ()
    problems = [
        *(found for loaded in confirmed.follow_through for found in _wrong_confirmations(loaded, known)),
        *(found for loaded in matters for found in _wrong_matters(loaded, known)),
        *(found for loaded in measures for found in wrong_measures(loaded, known)),
    ]
    if problems:
        raise GeneratorError(problems)
    return ReadConfirmed(
        confirmations=tuple(made for loaded in confirmed.follow_through for made in _confirmations(loaded)),
        rejections=tuple(made for loaded in confirmed.follow_through for made in _rejections(loaded)),
        matters=tuple(made for loaded in matters for made in _matters(loaded)),
        measures=tuple(made for loaded in measures for made in make_measures(loaded)),
    )


def _entries(loaded: Loaded) -> Sequence[Any]:
    return loaded.value if isinstance(loaded.value, list) else ()


def _wrong_confirmations(loaded: Loaded, councils: frozenset[str]) -> Iterator[Problem]:
    council = PurePosixPath(loaded.source.path).stem
    if council not in councils:
        mend = "name the file after its council's file in content/councils"
        yield loaded.problem(f'there is no council "{council}"', mend, ())
    for place, entry in enumerate(_entries(loaded)):
        if not _is_day(entry["when"]):
            yield loaded.problem("when: there is no such day", "write a real day", (place, "when"))
        if ("revised" in entry) is not (entry["state"] == StepKind.REVISED_DATE):
            mend = "give the new date under `revised:` where the state is `revised date`, and nowhere else"
            yield loaded.problem("a revised date and its new date belong together", mend, (place, "state"))
        yield from _wrong_words(loaded, place, entry)


def _wrong_words(loaded: Loaded, place: int, entry: Mapping[str, str]) -> Iterator[Problem]:
    """A link is shown by the words that say so; one that is wrong has none."""
    wrong = entry["state"] == WRONG_LINK
    if ("quotation" in entry) is wrong:
        mend = "quote the record, but nothing where the state is `wrong link`"
        message = "a wrong link has no quotation" if wrong else 'the key "quotation" is missing'
        yield loaded.problem(message, mend, (place, "state"))
    if "why" in entry and not wrong:
        yield loaded.problem("why: only a wrong link has a reason", "take it away", (place, "why"))


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _confirmations(loaded: Loaded) -> Iterator[Confirmation]:
    for place, entry in enumerate(_entries(loaded)):
        if entry["state"] != WRONG_LINK:
            yield Confirmation(**{**entry, "state": StepKind(entry["state"])}, **_where(loaded, place))


def _rejections(loaded: Loaded) -> Iterator[Rejection]:
    for place, entry in enumerate(_entries(loaded)):
        if entry["state"] == WRONG_LINK:
            fields = {name: value for name, value in entry.items() if name != "state"}
            yield Rejection(**fields, **_where(loaded, place))


def _where(loaded: Loaded, place: int) -> dict[str, Any]:
    line, _ = loaded.places.get((place,), (0, 0))
    return {"path": loaded.source.path, "line": line + 1, "source": loaded.source.text.splitlines()[line]}


def _wrong_matters(loaded: Loaded, councils: frozenset[str]) -> Iterator[Problem]:
    first: dict[tuple[str, str], str] = {}
    for slug, fields in _mapping(loaded).items():
        if fields["council"] not in councils:
            mend = "give the short name of a file in content/councils"
            yield loaded.problem(f'there is no council "{fields["council"]}"', mend, (slug, "council"))
        for place, name in enumerate(fields["names"]):
            claimed = first.setdefault((fields["council"], name.casefold()), slug)
            if claimed != slug:
                message = f'the name "{name}" is {claimed}\u2019s already'
                yield loaded.problem(message, "keep it in one matter", (slug, "names", place))


def _matters(loaded: Loaded) -> Iterator[NamedMatter]:
    for slug, fields in _mapping(loaded).items():
        yield NamedMatter(
            slug=slug,
            name=fields["name"],
            plain=fields["plain"],
            council=fields["council"],
            names=tuple(fields["names"]),
            never=tuple(fields.get("never", ())),
        )


def _mapping(loaded: Loaded) -> dict[str, Any]:
    return loaded.value if isinstance(loaded.value, dict) else {}
