"""The site's addresses: the only place where one is made.

A page's begins and ends with a slash, but for its anchor; a file's ends with the file's name.
"""

from generator.model.meeting import MeetingKey

HOME = "/"
DATA = "/data/"
FEEDS = "/feeds/"
CHANGES = "/changes/"
PROGRESS = "/progress/"
DATES = "/dates/"
FIGURES = "/figures/"
DECISIONS = "/decisions/"
OPENSEARCH = "/opensearch.xml"


def council_address(council: str, years: str = "") -> str:
    """Return `/herefordshire/`, or `/herefordshire/2021/` for its decisions of a year that has a page of its own."""
    return f"/{council}/{years}/" if years else f"/{council}/"


def committee_address(council: str, committee: str, years: str = "") -> str:
    """Return `/herefordshire/cabinet/`, or `/herefordshire/cabinet/year-2021/` for its meetings of a year.

    At `/herefordshire/cabinet/2021/` stands a meeting of which no more than the year is known.
    """
    return f"/{council}/{committee}/year-{years}/" if years else f"/{council}/{committee}/"


def meeting_address(meeting: MeetingKey) -> str:
    """Return `/herefordshire/cabinet/2025-07-17/`."""
    return f"/{meeting.council}/{meeting.committee}/{meeting.slug}/"


def item_address(meeting: MeetingKey, slug: str) -> str:
    """Return `/herefordshire/cabinet/2025-07-17/improvement-plan/`."""
    return f"{meeting_address(meeting)}{slug}/"


def history_address(item: str) -> str:
    """Return the address of the page that shows the older wordings of the item at an address."""
    return f"{item}history/"


def decision_address(reference: str) -> str:
    """Return `/d/hef-7k3qf/`, the address that journalists link to."""
    return f"/d/{reference.lower()}/"


def part_address(reference: str, anchor: str) -> str:
    """Return `/d/hef-7k3qf/#a`."""
    return f"{decision_address(reference)}#{anchor}"


def theme_address(theme: str, council: str = "", years: str = "") -> str:
    """Return `/themes/early-help/`, or `/themes/early-help/herefordshire/` for one council's; either with a year."""
    return "/".join(("/themes", theme, *filter(None, (council, years)), ""))


def matter_address(matter: str = "") -> str:
    """Return `/matters/`, or `/matters/early-help-redesign/`."""
    return f"/matters/{matter}/" if matter else "/matters/"


def decisions_address(years: str = "") -> str:
    """Return `/decisions/`, or `/decisions/2021/` for the decisions of a year that has a page of its own."""
    return f"{DECISIONS}{years}/" if years else DECISIONS


def changes_address(year: str = "") -> str:
    """Return `/changes/`, or `/changes/2025/` for the log of a year that has a page of its own."""
    return f"{CHANGES}{year}/" if year else CHANGES


def progress_address(listed: str, years: str = "") -> str:
    """Return `/progress/awaiting/`, or `/progress/awaiting/2021/` for a year that has a page of its own."""
    return f"{PROGRESS}{listed}/{years}/" if years else f"{PROGRESS}{listed}/"


def dates_address(years: str = "") -> str:
    """Return `/dates/`, or `/dates/2021/` for the dates of a year that has a page of its own."""
    return f"{DATES}{years}/" if years else DATES


def figures_address(years: str = "") -> str:
    """Return `/figures/`, or `/figures/2021/` for the figures of a year that has a page of its own."""
    return f"{FIGURES}{years}/" if years else FIGURES


def progress_csv_address(listed: str) -> str:
    """Return where the rows of a list of progress stand: `/progress/awaiting/progress-awaiting.csv`."""
    return f"{progress_address(listed)}progress-{listed}.csv"


def decision_in_context(reference: str) -> str:
    """Return the anchor of a decision in its item's full text: `7k3qf`."""
    return reference.rpartition("-")[2].lower()


def part_in_context(reference: str, anchor: str) -> str:
    """Return the anchor of a part in its item's full text: `7k3qf-a`."""
    return f"{decision_in_context(reference)}-{anchor}"


def atom_address(page: str) -> str:
    """Return where the Atom feed of a page stands: `/herefordshire/feed.xml`."""
    return f"{page}feed.xml"


def json_feed_address(page: str) -> str:
    """Return where the JSON Feed of a page stands: `/herefordshire/feed.json`."""
    return f"{page}feed.json"


def calendar_address(page: str) -> str:
    """Return where the calendar of a page stands: `/herefordshire/dates.ics`."""
    return f"{page}dates.ics"


def data_address(file: str) -> str:
    """Return where a file of data stands: `/data/limbs.csv`."""
    return f"{DATA}{file}"


def full_address(site: str, address: str) -> str:
    """Return an address with the site's own before it, which ends with a slash: `https://.../d/hef-7k3qf/`."""
    return site.rstrip("/") + address
