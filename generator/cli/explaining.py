"""Commands that show how a text is read, and whether it is what was published: explain, verify."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from generator import pipeline
from generator.cli.door import FOUND_ERRORS, main, print_lines, print_problems, stops_on_broken_setup, this_day
from generator.linking.calling import find_records
from generator.linking.verifying import Finding, verify_bytes, verify_record
from generator.parsing import parse_minutes
from generator.parsing.explain import explain_json, explain_lines
from generator.reading import read_bare
from generator.settings import Settings


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the reading as one JSON object.")
def explain(file: Path, *, as_json: bool) -> None:
    """Print each line of FILE beside the rule that took it."""
    document, problems = read_bare(file)
    if document is None:
        print_problems(problems)
        sys.exit(FOUND_ERRORS)
    if as_json:
        click.echo(json.dumps(explain_json(*parse_minutes(document)), ensure_ascii=False, indent=2))
        return
    for line in explain_lines(document):
        click.echo(f"{line.number:>5}  {line.rule:<12}  {line.line}")


@main.command()
@click.argument("called", metavar="ADDRESS|FILE")
@click.pass_obj
@stops_on_broken_setup
def verify(root: Path, called: str) -> None:
    """Compare the words that are stored with those that were published. Status 1: they differ.

    CALLED is an address of the site, a reference (EXS-7K3QF#b), a stored document, or an uploaded file.
    """
    findings = tuple(_findings(Settings.load(root), called))
    print_lines(f"{'agrees' if finding.agrees else 'differs'}  {finding.says}" for finding in findings)
    sys.exit(0 if all(finding.agrees for finding in findings) else FOUND_ERRORS)


def _findings(settings: Settings, called: str) -> Iterator[Finding]:
    reading = pipeline.read_content(settings, this_day())
    archive, path = reading.linked.archive, Path(called)
    documents = [entry.document for entry in archive.entries]
    stored = [each for each in documents if (settings.root / each.path).resolve() == path.resolve()]
    found = find_records(reading.held, stored[0].facts.id if stored and stored[0].facts else called)
    for _, record in found:
        yield from verify_record(record, archive)
    if not found and path.is_file():
        yield from verify_bytes(path.read_bytes(), documents)
    elif not found:
        raise click.ClickException(f"there is neither a record nor a file called {called}")
