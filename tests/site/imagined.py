"""A small site of an imagined council on which later minutes report on one part of a decision."""

from contextlib import ExitStack
from pathlib import Path

from generator import pipeline
from generator.publishing.preview import SiteServer, serving
from tests.projects import BUDGET, PLAN, SITE, TODAY, Project, make_buildable
from tests.site.built import BASE

SAID = "Minute 12/24 (b): it was reported that officers had written to every school."
REPORTED = BUDGET.replace("The Chair", f"{SAID} The Chair")
OLDER = BUDGET.replace("the budget be", "forty trees be")


def make_imagined(root: Path, stack: ExitStack) -> SiteServer:
    """Build the site below a folder, and return the server that shows it for as long as the stack is open."""
    project = make_buildable(root)
    project.add("plan", PLAN.replace("Agenda item\n", "Agenda item\n\n12/24\n"), number="12/24", date="2024-02-12")
    project.add("later", REPORTED, title="Budget again", date="2024-06-11")
    project.add("older", OLDER, title="Trees", date="2022-03-12")
    return build_and_serve(project, stack)


def build_and_serve(project: Project, stack: ExitStack) -> SiteServer:
    """Mint and build a project, and return the server that shows its site for as long as the stack is open."""
    pipeline.mint(project.settings(), TODAY)
    server = stack.enter_context(serving(project.root / "content", BASE))
    project.write("content/site.yml", SITE.replace("https://book.example/minutes/", "auto"))
    settings = project.settings({"SITE_URL": server.address})
    pipeline.build(settings, TODAY, lambda _: None, frozen=True)
    server.folder = settings.published
    return server
