import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import adding, main
from generator.intake.adding.recognising import DATES
from generator.reading import read_document
from generator.reading.upload import RefusedError, Upload, UploadedItem
from tests.intake.adding.uploads import BUDGET_ITEM, FOLDER, PAGE, meeting, stated, upload
from tests.projects import BUDGET, ROOT, Project, files_of, make_project, times_of

FOUNDING = sorted((ROOT / "content" / "minutes").glob("*/*/*.md"))
UPLOADS = {
    b"plan": upload(),
    b"meeting": meeting(preamble="PRESENT"),
    b"undated": upload(BUDGET_ITEM, date=None, url=stated(PAGE + "3")),
    b"bare": upload(BUDGET_ITEM, council=None, committee=None, date=None, url=None),
    b"nothing published": upload(UploadedItem(title="Family centres", text="Nothing was decided.")),
}
UNDATED = f"d.html: the file does not say of which day it is; {DATES}"


def read(content: bytes) -> Upload:
    """Stand in for the readers: the bytes name an upload, or are the text of one item."""
    if content.startswith(b"%PDF-broken"):
        raise RefusedError("this PDF is broken", "save it again")
    if content in UPLOADS:
        return UPLOADS[content]
    text = content.decode()
    return Upload(form="plain text", items=(UploadedItem(title="As uploaded", text=text),))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(adding, "read_upload", read)
    monkeypatch.setattr(adding, "this_day", lambda: "2024-05-01")
    return make_project(tmp_path / "project")


def run(project: Project, *arguments: str, given: str | bytes = b"") -> Result:
    """What the command says and returns; an exception that it did not foresee fails the test."""
    result = CliRunner().invoke(main, ["--root", str(project.root), "add", *arguments], input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def uploaded(project: Project, **files: bytes) -> str:
    """Write the files into a folder to upload, and return it."""
    for name, content in files.items():
        project.write(f"../uploads/{name.replace('_', '.')}", content)
    return str(project.root.parent / "uploads")


def test_add_says_what_it_found_and_why_and_mints(project: Project) -> None:
    done = run(project, f"{uploaded(project, plan_html=b'plan')}/plan.html", "--status", "draft")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "plan.html: agenda item",
        f"  council    exampleshire : the address {PAGE}",
        '  committee  cabinet : "Cabinet" (page title)',
        '  date       2024-03-12 : "Tuesday, 12th March, 2024" (page title)',
        f'  source     {PAGE} : "{PAGE}" (page title)',
        "  status     draft : --status",
        '  dropped    menus: 2, first "Home Meetings"',
        f"  added      {FOLDER}/2024-03-12-family-centres.md",
        "1 document got ids.",
    ]
    (register,) = (project.root / "content/register/exampleshire").iterdir()
    assert json.loads(register.read_text(encoding="utf-8").splitlines()[0])["published"] == "2024-05-01"


def test_adding_it_again_changes_nothing_not_even_the_time_of_a_file(project: Project) -> None:
    plan = f"{uploaded(project, plan_html=b'plan')}/plan.html"
    run(project, plan)
    before = times_of(project.root)
    done = run(project, plan)
    assert done.stdout.splitlines()[-2:] == [f"  unchanged  {FOLDER}/2024-03-12-family-centres.md", "Nothing to mint."]
    assert times_of(project.root) == before


def test_a_dry_run_writes_nothing_and_says_so(project: Project) -> None:
    plan = f"{uploaded(project, plan_html=b'plan')}/plan.html"
    before = files_of(project.root)
    dry = run(project, plan, "--dry-run").stdout.splitlines()
    assert files_of(project.root) == before
    assert dry[-1] == "Nothing was written: this was a dry run."
    assert dry[:-1] == run(project, plan).stdout.splitlines()[:-1]


def test_a_folder_is_added_but_for_what_is_refused(project: Project) -> None:
    folder = uploaded(project, a_html=b"meeting", b_html=b"plan", c_pdf=b"%PDF-broken", d_html=b"undated")
    done = run(project, folder)
    assert (done.exit_code, done.stderr.splitlines()) == (
        1,
        [
            "c.pdf: this PDF is broken; save it again",
            UNDATED,
        ],
    )
    assert done.stdout.splitlines() == [
        "a.html: 3 added",
        "b.html: 1 updated",
        'dropped    menus: 4, first "Home Meetings"',
        "added           3",
        "unchanged       0",
        "updated         1",
        "refused         2",
        "  c.pdf: this PDF is broken; save it again",
        f"  {UNDATED}",
        "2 documents got ids.",
    ]
    again = run(project, folder, "--date", "2024-03-12")
    assert again.stdout.splitlines()[:3] == ["a.html: 3 unchanged", "b.html: 1 unchanged", "d.html: 1 updated"]
    assert again.exit_code == 1


def test_standard_input_is_a_file(project: Project) -> None:
    flags = ("--council", "exampleshire", "--committee", "Cabinet", "--date", "2024-04", "--title", "Budget")
    done = run(project, "-", *flags, given=BUDGET.encode())
    assert done.stdout.splitlines()[0] == "standard input: plain text"
    document, _ = read_document("a", (project.root / f"{FOLDER}/2024-04-budget.md").read_bytes())
    assert document is not None
    assert document.text == BUDGET


def test_a_refusal_is_one_line_and_status_1(project: Project) -> None:
    before = files_of(project.root)
    done = run(project, str(project.root / "a\nb.txt"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "a b.txt: it cannot be opened: No such file or directory; check the path\n"
    assert files_of(project.root) == before


def test_what_would_break_a_promise_is_refused_with_what_it_is(project: Project) -> None:
    run(project, f"{uploaded(project, plan_html=b'plan')}/plan.html")
    done = run(project, f"{uploaded(project, newer_html=b'nothing published')}/newer.html")
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.count("was published and no longer stands in this text") == 4


def test_an_empty_folder_is_said_to_be_empty(project: Project) -> None:
    (project.root / "empty").mkdir()
    done = run(project, str(project.root / "empty"))
    assert (done.exit_code, done.stderr) == (1, "Error: there are no files in this folder\n")


def test_someone_at_a_terminal_is_asked(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "_someone_is_there", lambda: True)
    bare = f"{uploaded(project, bare_txt=b'bare')}/bare.txt"
    done = run(project, bare, given="otherborough\nexampleshire\ncabinet\n2024-04-09\n")
    assert done.exit_code == 0
    assert (
        "the file does not say which council's it is. Which council is it? (exampleshire): otherborough" in done.stdout
    )
    assert (project.root / f"{FOLDER}/2024-04-09-budget.md").exists()
    many = run(project, uploaded(project))
    assert (many.exit_code, many.stderr.count("the file does not say which council's it is; pass --council")) == (1, 1)


def test_what_needs_a_look_in_a_new_document_is_said(project: Project) -> None:
    project.add("old", "An old \N{RIGHT-TO-LEFT OVERRIDE}one.\n")
    flags = ("--council", "exampleshire", "--committee", "cabinet", "--date", "2024-04-09")
    done = run(project, "-", *flags, given="A new \N{RIGHT-TO-LEFT OVERRIDE}one.\n".encode())
    assert done.stderr.startswith(f"{FOLDER}/2024-04-09-as-uploaded.md:")
    assert "old.md" not in done.stderr


@pytest.mark.parametrize("path", FOUNDING, ids=lambda path: path.parts[-3])
def test_the_founding_minutes_pasted_again_are_the_same_words(project: Project, path: Path) -> None:
    for name in ("councils", "minutes"):
        for source in (ROOT / "content" / name).rglob("*.*"):
            project.write(source.relative_to(ROOT).as_posix(), source.read_bytes())
    document, _ = read_document(path.name, path.read_bytes())
    assert document is not None
    assert document.facts is not None
    facts = document.facts
    before = files_of(project.root / "content" / "minutes")
    flags = ("--council", facts.council, "--committee", facts.committee, "--date", facts.date.text)
    done = run(project, "-", *flags, given=document.text.encode())
    unchanged = f"  unchanged  {path.relative_to(ROOT).as_posix()}"
    assert done.stdout.splitlines()[-2] == unchanged
    assert files_of(project.root / "content" / "minutes") == before
