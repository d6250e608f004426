"""The story on one screen: read, parse, link, page, share, publish."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.intake.mint import Register, unminted, write_register
from generator.linking import Linked, link
from generator.model.problem import GeneratorError, Problem, Severity, errors
from generator.pages import Page, StaticFile, make_pages, make_picture, make_site_cards
from generator.parsing import parse_minutes
from generator.publishing.cards import place_cards
from generator.publishing.promises import check_promises
from generator.publishing.search import index_site
from generator.publishing.site import build_site, replace_site
from generator.publishing.tree import write_tree
from generator.reading import read_holdings, read_register
from generator.reading.versions import Versions, read_versions
from generator.reading.written import read_pictures, read_written
from generator.settings import Settings
from generator.sharing import share

Tell = Callable[[str], None]
CARDS = "assets/cards"
BEFORE_ANY = "2000-01-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All of the content, linked: what is wrong with it, and the register as it is beside what it should be."""

    linked: Linked
    versions: Versions
    problems: tuple[Problem, ...]
    held: Register

    @property
    def unminted(self) -> tuple[str, ...]:
        """The documents whose permanent ids are not yet written down, by id."""
        return unminted(self.held, self.linked.register)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a build made, by count, and what in the content is to be mended or looked at."""

    councils: int
    meetings: int
    items: int
    decisions: int
    limbs: int
    pages: int
    searchable: int
    problems: tuple[Problem, ...]


def read_content(settings: Settings, today: str) -> Reading:
    """Return everything in `content/`, read, parsed and linked; nothing is written."""
    held = read_register(settings)
    holdings, versions = read_holdings(settings), read_versions(settings)
    parsed = [parse_minutes(document) for document in holdings.documents]
    linked = link((minutes for minutes, _ in parsed), held, settings, today)
    doubts = tuple(problem for _, problems in parsed for problem in problems)
    problems = (*holdings.problems, *versions.problems, *linked.problems, *doubts)
    return Reading(linked=linked, versions=versions, problems=problems, held=held)


def check(settings: Settings, today: str) -> tuple[Problem, ...]:
    """Return every problem of the content, ids that are not yet written down among them."""
    read_written(settings)
    reading = read_content(settings, today)
    return (*reading.problems, *_not_minted(reading), *_deaf(settings))


def _deaf(settings: Settings) -> tuple[Problem, ...]:
    """Return what to look at where nobody can report a mistake; a preview need not be told of any."""
    if settings.site.takes_reports or not settings.site.is_published:
        return ()
    return (
        Problem(
            path="content/site.yml",
            message="readers cannot report a mistake: there is neither a contact nor a repository on GitHub",
            mend="give `contact` an email or web address, or `repository` the address of the repository",
            severity=Severity.LOOK,
        ),
    )


def mint(settings: Settings, today: str) -> tuple[Reading, int]:
    """Write the ids that the register lacks; return what was read and how many documents got some."""
    reading = read_content(settings, today)
    _stop_on_broken_promises(reading)
    return reading, _write_ids(settings, reading)


def build(settings: Settings, today: str, tell: Tell, *, frozen: bool) -> Report:
    """Build the site and put it in place of the last one; raise GeneratorError, with the last one left standing.

    A document that was never published and cannot be read is left out; its problems are in the report. With
    `frozen` nothing is minted: an id that is not in the register is an error.
    """
    tell("Reading the minutes")
    reading = read_content(settings, today)
    _stop_on_broken_promises(reading)
    if frozen and (problems := _not_minted(reading)):
        raise GeneratorError(problems)
    archive = reading.linked.archive
    shared = share(archive, reading.linked.register, settings)
    pages = (*make_pages(archive, settings, read_written(settings), reading.versions.by_id), *shared.pages)
    pictures = tuple(map(make_picture, read_pictures(settings)))
    if _write_ids(settings, reading):
        tell("Gave permanent ids to what is new")
    return _publish(settings, reading, (*pages, *pictures, *shared.files), tell)


def _write_ids(settings: Settings, reading: Reading) -> int:
    councils = {entry.id: entry.council.slug for entry in reading.linked.archive.entries}
    return write_register(settings, reading.held, reading.linked.register, councils)


def _publish(settings: Settings, reading: Reading, files: Sequence[Page | StaticFile], tell: Tell) -> Report:
    register = reading.linked.register
    tell("Writing the pages")
    write_tree(files, settings.docs)
    tell("Building the site")
    staging = build_site(settings, _as_of(register))
    place_cards(make_site_cards(reading.linked.archive, settings), settings.cards, staging / CARDS)
    if broken := tuple(check_promises(staging, register)):
        raise GeneratorError(broken)
    tell("Indexing it for search")
    searchable = index_site(staging)
    replace_site(staging, settings.published)
    return _report(reading, sum(isinstance(file, Page) for file in files), searchable)


def _as_of(register: Register) -> str:
    """The newest day on which the register was written: the site's own date, whenever it is built."""
    return max((record.newest for records in register.values() for record in records), default=BEFORE_ANY)


def _report(reading: Reading, pages: int, searchable: int) -> Report:
    entries = reading.linked.archive.entries
    decisions = [published for entry in entries for published in entry.decisions]
    return Report(
        councils=len({entry.council.slug for entry in entries}),
        meetings=len({entry.meeting for entry in entries}),
        items=len(entries),
        decisions=len(decisions),
        limbs=sum(len(published.parts()) for published in decisions),
        pages=pages,
        searchable=searchable,
        problems=reading.problems,
    )


def _stop_on_broken_promises(reading: Reading) -> None:
    if errors(reading.linked.problems):
        raise GeneratorError(errors(reading.problems))


def _not_minted(reading: Reading) -> tuple[Problem, ...]:
    paths = {entry.id: entry.document.path for entry in reading.linked.archive.entries}
    mend = "run `minutes mint` and commit content/register"
    message = "this document has records without a permanent id"
    changed = "what the register holds of this document is not what stands there now"
    return tuple(
        Problem(
            path=paths.get(name, f"content/register/{name}"),
            message=changed if name in reading.held else message,
            mend=mend,
        )
        for name in reading.unminted
    )
