"""A small site on which much has happened since it was first published, and the states that its pages show."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator import pipeline
from generator.intake.withdrawing.withdraw import withdraw_record
from generator.linking.withdrawing import Withdrawal
from generator.model.register import Record
from generator.publishing.preview import SiteServer, serving
from generator.settings import Settings
from tests.projects import BUDGET, PLAN, SITE, TODAY, Project, header, make_buildable
from tests.site.built import BASE

LATER, LAST = "2024-08-02", "2024-09-03"
OLD, NEW = "exampleshire/cabinet/2024-03-12/", "exampleshire/scrutiny-committee/2024-03-13/"
TRUST = "\nRESOLVED that:\n\n(a) the Trust be asked for its accounts of the last three years.\n"
JOINED = TRUST.rstrip() + "\n(b) the annual report be noted.\n"
CHILD = "letter about the boy in Mill Lane"
SURVEY = """\
Agenda item

12/24

Survey

Minutes:

The Director would bring a report on waiting times to Cabinet.

RESOLVED that:

(a) a survey of family centres be reported by 30 June 2024; and
(b) officers write to every school.
"""
DELAYED = """\
Agenda item

30/24

Progress

Minutes:

Minute 12/24 (a): the survey was delayed and would now be reported by 30 September 2024.

That the delay be noted.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A served site after much of it moved, and the records as they were published at first, by id."""

    server: SiteServer
    settings: Settings
    before: Mapping[str, Record]

    def page(self, path: str) -> LexborHTMLParser:
        """Return the page at a path."""
        return LexborHTMLParser((self.settings.published / path / "index.html").read_text(encoding="utf-8"))

    def place(self, state: str) -> str:
        """Return the path of the page that shows a state of `STATES`."""
        place, _ = STATES[state]
        return self.before[place].address.strip("/") + "/" if place in self.before else place


# Where each state is shown: a record by its id at the first publication, or a path; and words that tell it.
STATES = {
    "older wordings": (f"{NEW}family-centres/history/", "Older wordings of"),
    "an item that has some": (f"{NEW}family-centres/", "2 wordings have been published here"),
    "a withdrawn item": ("trees/0", "Withdrawn from this site"),
    "a withdrawn decision": ("trees/1", "The words that stood here"),
    "a meeting of which nothing is left": ("exampleshire/cabinet/2024-05-14/", "It was another council's."),
    "an item taken down": ("letter/0", "Taken down from this site"),
    "a decision taken down": ("letter/1", "Taken down from this site"),
    "a decision of which a part moved": ("trust/1", "No longer here"),
    "a decision that is followed": ("survey/1", "Why this is linked"),
    "an item that is a draft": ("survey/0", "Say so when you quote them"),
    "a decision without a lead": ("delayed/1", "Read it in its context before you quote it"),
    "a list of what was put back": ("progress/put-back/", "from 30 June 2024 to 30 September 2024"),
    "an empty list": ("progress/superseded/", "Nothing stands in this list"),
    "what changed": ("changes/", "Withdrawn"),
}


def make_moved(folder: Path, stack: ExitStack) -> Moved:
    """Return the site, served until `stack` is closed."""
    project = make_buildable(folder)
    _publish(project)
    held = pipeline.read_content(project.settings(), TODAY).held
    before = {f"{name}/{place}": record for name, records in held.items() for place, record in enumerate(records)}
    _move(project)
    server = stack.enter_context(serving(project.root / "content", BASE))
    project.write("content/site.yml", SITE.replace("https://book.example/minutes/", "auto"))
    settings = project.settings({"SITE_URL": server.address})
    pipeline.build(settings, LAST, lambda _: None, frozen=True)
    server.folder = settings.published
    return Moved(server=server, settings=settings, before=before)


def _publish(project: Project) -> None:
    project.add("trees", BUDGET.replace("budget", "planting of forty trees"), title="Trees", date="2024-05-14")
    project.add("letter", BUDGET.replace("budget", CHILD), title="A letter", date="2024-05-14")
    project.add("trust", PLAN + TRUST, title="The Trust", date="2024-06-11")
    project.add("survey", SURVEY, title="Survey", date="2024-04-09", number="12/24", status="draft")
    project.add("delayed", DELAYED, title="Progress", date="2024-07-09", number="30/24")
    pipeline.mint(project.settings(), TODAY)


def _move(project: Project) -> None:
    project.add("plan", PLAN, date="2024-03-13", committee="scrutiny-committee")
    older = header({"id": "plan", "replaced": "2024-04-20"})
    project.write("content/versions/exampleshire/plan/0a1b2c3d.md", older + PLAN.replace("approved", "noted"))
    shorter = PLAN.replace("; and\n(c) the annual report be noted.", ".")
    project.add("trust", shorter + JOINED, title="The Trust", date="2024-06-11")
    pipeline.mint(project.settings(), LATER)
    withdraw_record(project.settings(), "trees", Withdrawal(day=LAST, reason="It was another council's."))
    taken_down = Withdrawal(day=LAST, reason="It told too much about a child.", taken_down=True)
    withdraw_record(project.settings(), "letter", taken_down)
