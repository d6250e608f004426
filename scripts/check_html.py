"""Whether the pages in site/ are valid HTML, by the Nu checker: `make check-html` fetches that and runs this."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from generator.model.problem import GeneratorError
from generator.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
JAR = ROOT / "build" / "vnu" / "package" / "build" / "dist" / "vnu.jar"
Message = dict[str, Any]
# Every message that was read and judged, and why it may stand. Anything else is a fault, and so is one that is not met.
ALLOWED = {
    "Linked data is no script: no browser runs it, and the policy lets it stand.": (
        r"Inline script violates Content Security Policy \(meta tag\): blocked by “script-src” directive"
        r" \(missing “‘unsafe-inline’” or nonce/hash\)\."
    ),
    "Read from a file, a page has no address of its own, so that 'self' allows nothing.": (
        r"Resource violates Content Security Policy \(meta tag\): (?:external (?:script|stylesheet)"
        r" “[./]*(?:[\w-]+/)?assets/(?:javascripts/(?:colour|site|search/(?:ahead|start))\.js"
        r"|stylesheets/(?:site|search)\.css)”"
        r" blocked by “(?:script|style)-src”|image “\.\./item\.webp” blocked by “img-src”) directive\."
    ),
    "MkDocs has Markdown close a picture as XHTML does; every value is quoted.": (
        r"Trailing slash on void elements has no effect and interacts badly with unquoted attribute values\."
    ),
}


@click.command()
def main() -> None:
    """Print each message that is not on the list, with how many places it has; fail if there is one."""
    try:
        site = Settings.load(ROOT).published
    except GeneratorError as error:
        sys.exit(str(error))
    if not site.is_dir():
        sys.exit("There is no site to check: run `make site` first.")
    messages = read_messages(JAR, site)
    faults = [
        *in_words(unexpected(messages)),
        *(f"no longer met, strike it off: {reason}" for reason in unmet(messages)),
    ]
    click.echo("\n".join(faults) or f"{len(list(site.rglob('*.html')))} pages are valid HTML")
    sys.exit(1 if faults else 0)


def read_messages(jar: Path, folder: Path) -> list[Message]:
    """Return every message of the checker about the pages below a folder, the allowed ones too."""
    # On its own way out, since Java itself may speak of its options on the other one.
    options = ["--stdout", "--format", "json", "--exit-zero-always", "--skip-non-html"]
    command = ["java", "-jar", str(jar), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # the checker and our own folder
    return list(json.loads(done.stdout)["messages"])


def unexpected(messages: Iterable[Message]) -> list[Message]:
    """Return the messages that nobody has judged."""
    return [each for each in messages if not any(re.fullmatch(known, each["message"]) for known in ALLOWED.values())]


def unmet(messages: Iterable[Message]) -> list[str]:
    """Return the reasons on the list for which there is no message any more."""
    texts = {message["message"] for message in messages}
    return [reason for reason, known in ALLOWED.items() if not any(re.fullmatch(known, text) for text in texts)]


def in_words(messages: list[Message]) -> Iterator[str]:
    """Yield each message once, with its first place and how many it has, the most frequent first."""
    first = {message["message"]: message for message in reversed(messages)}
    for text, places in Counter(message["message"] for message in messages).most_common():
        yield f"{first[text].get('url', '')}:{first[text].get('lastLine', '')}: {text} ({places} places)"


if __name__ == "__main__":
    main()
