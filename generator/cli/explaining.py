"""Commands that show how a text is read: explain."""

import json
import sys
from pathlib import Path

import click

from generator.cli.door import FOUND_ERRORS, main, print_problems
from generator.parsing import parse_minutes
from generator.parsing.explain import explain_json, explain_lines
from generator.reading import read_bare


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
