"""The site's own name and address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

# The file of .github/ISSUE_TEMPLATE, and what its issues are about; the page adds its address and its reference.
MISTAKE = "template=mistake.yml"
LOCAL_ADDRESS = "http://127.0.0.1:8000/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the site is called and where it is published; `address` ends with a slash.

    `originals_up_to` is the size in kB up to which `minutes add` keeps a PDF or Word file. `first_host` is the host
    under which the site was first published, if it has moved since: the ids in feeds and calendars go on bearing it.
    """

    name: str
    tagline: str
    address: str
    language: str
    contact: str
    repository: str
    originals_up_to: int = 5000
    first_host: str = ""

    @property
    def id_host(self) -> str:
        """The host that ids in feeds and calendars bear: `book.example`."""
        return self.first_host or urlsplit(self.address).hostname or "localhost"

    @property
    def mistake_form(self) -> str:
        """The address of the form on which a mistake is reported, or nothing where no repository on GitHub is named."""
        on_github = re.fullmatch(r"https://github\.com/[\w.-]+/[\w.-]+?(?:\.git)?/?", self.repository)
        return f"{self.repository.rstrip('/').removesuffix('.git')}/issues/new?{MISTAKE}" if on_github else ""

    @property
    def contact_address(self) -> str:
        """The contact as an address to follow: `mailto:` before an email address."""
        return self.contact if self.contact.startswith("https://") or not self.contact else f"mailto:{self.contact}"

    @property
    def takes_reports(self) -> bool:
        """Whether a reader can report a mistake: by the form or to the contact."""
        return bool(self.mistake_form or self.contact)

    @property
    def is_published(self) -> bool:
        """Whether the site has an address of its own, and is not a preview on the machine of whoever builds it."""
        return self.address != LOCAL_ADDRESS

    @property
    def base_path(self) -> str:
        """The path below which the site stands: `/` or `/some-project/`."""
        return urlsplit(self.address).path or "/"


def published_address(stated: str, environment: Mapping[str, str]) -> str:
    """Return the site's address, ending with a slash.

    `stated` is site.yml's; where that is `auto`, SITE_URL counts first, then the address GitHub Pages gives the
    repository named in GITHUB_REPOSITORY, then the local preview.
    """
    if stated != "auto":
        return stated.rstrip("/") + "/"
    if environment.get("SITE_URL"):
        return environment["SITE_URL"].rstrip("/") + "/"
    return pages_address(environment.get("GITHUB_REPOSITORY", "")) or LOCAL_ADDRESS


def pages_address(repository: str) -> str:
    """Return the GitHub Pages address of `owner/name`, or nothing where that is not what `repository` is."""
    owner, _, name = repository.partition("/")
    if not owner or not name:
        return ""
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"
