"""Whether the pages in site/ are valid HTML, by the Nu checker: `python -m scripts.check_html path/to/vnu.jar`."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import click

from generator.model.problem import GeneratorError
from generator.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
# The theme's own, on every page: two hidden toggles that nothing of ours uses.
TOGGLES = (
    "Attribute “autocomplete” is only allowed when the input type is “color”, “date”, “datetime-local”, “email”,"
    " “hidden”, “month”, “number”, “password”, “range”, “search”, “tel”, “text”, “time”, “url”, or “week”."
)
# The checker takes linked data for a script, and does not know 'self' of a file nor `@layer` before `@import`.
NO_SCRIPT = (
    "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive (missing"
    " “‘unsafe-inline’” or nonce/hash)."
)
LAYER = "CSS: @import are not allowed after any valid statement other than @charset and @import."
SELF = "Resource violates Content Security Policy (meta tag): external "


@click.command()
@click.argument("jar", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(jar: Path) -> None:
    """Print each message that is not on the list, with how many places it has; fail if there is one."""
    try:
        site = Settings.load(ROOT).published
    except GeneratorError as error:
        sys.exit(str(error))
    command = ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--skip-non-html", str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # the checker and our own folder
    found = [message for message in json.loads(done.stderr)["messages"] if not is_allowed(message["message"])]
    for text, places in Counter(message["message"] for message in found).most_common():
        first = next(message for message in found if message["message"] == text)
        click.echo(f"{first.get('url', '')}:{first.get('lastLine', '')}: {text} ({places} places)")
    sys.exit(1 if found else 0)


def is_allowed(message: str) -> bool:
    """Return whether a message is one of those that were read and judged."""
    return message in (TOGGLES, NO_SCRIPT, LAYER) or message.startswith(SELF)


if __name__ == "__main__":
    main()
