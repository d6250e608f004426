"""Addresses of minutes on councils' own sites: many spellings of one address into one."""

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

LONGEST = 2000
HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?\Z")
MODERNGOV = re.compile(r"(?:mg|ie)[a-z]{1,40}\.aspx\Z", re.IGNORECASE)
SCRIPTS = (
    "mgAi.aspx",
    "ieListDocuments.aspx",
    "ieDecisionDetails.aspx",
    "ieIssueDetails.aspx",
    "mgDecisionDetails.aspx",
    "mgIssueHistoryHome.aspx",
    "mgIssueHistoryChronology.aspx",
    "mgCommitteeDetails.aspx",
    "mgMeetingAttendance.aspx",
    "ieListMeetings.aspx",
    "ieDocHome.aspx",
)
USUAL_CASE = {script.lower(): script for script in SCRIPTS}
ONE_ITEM = ("/mgAi.aspx?", "/ieDecisionDetails.aspx?")
KEPT = ("ID", "IId", "AIId", "CId", "MId")
SPELLINGS = {name.lower(): name for name in KEPT} | {"meetingid": "MId", "committeeid": "CId"}
DROPPED = frozenset({"ver", "lll", "ls", "planid", "opt", "df", "evt", "x"})
PORTS_UNSAID = (None, 80, 443)
IN_PATH = "/%:@!$&'()*+,;=~-._"
IN_QUERY = f"{IN_PATH}?"


def canonical_address(address: str) -> str:
    """Return the one spelling of a page's address, or nothing where `address` is not one of the web.

    The scheme is https, the host in small letters, a ModernGov script's name in its usual case; of a ModernGov
    page's parameters those stay that say which page it is.
    """
    parts = _split(address.strip())
    if parts is None:
        return ""
    folder, slash, script = parts.path.rpartition("/")
    path = quote(f"{folder}{slash}{USUAL_CASE.get(script.lower(), script)}", safe=IN_PATH)
    query = _which_page(parts.query) if MODERNGOV.match(script) else quote(parts.query, safe=IN_QUERY)
    return f"https://{_place(parts)}{path or '/'}{'?' if query else ''}{query}"


def _split(address: str) -> SplitResult | None:
    """Return the parts of a web address; a host that cannot be one, or a port that is no number, gives None."""
    try:
        parts = urlsplit(address)
        known = parts.scheme in ("http", "https") and HOST.match(parts.hostname or "") and parts.port != 0
    except ValueError:
        return None
    return parts if known and len(address) <= LONGEST and address.isprintable() else None


def _place(parts: SplitResult) -> str:
    return f"{parts.hostname}" if parts.port in PORTS_UNSAID else f"{parts.hostname}:{parts.port}"


def _which_page(query: str) -> str:
    """Return the parameters of a ModernGov page that name it, in a fixed order; without any, those that may."""
    stated = parse_qsl(query, max_num_fields=100) if query.count("&") < 100 else []
    named: dict[str, str] = {}
    for name, value in stated:
        if (known := SPELLINGS.get(name.lower())) is not None:
            named.setdefault(known, value)
    kept = [(name, named[name]) for name in KEPT if name in named]
    others = [(name, value) for name, value in stated if name.lower() not in DROPPED]
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in kept or others)


def host_of(address: str) -> str:
    """Return the host of an address in small letters, without `www.`; nothing where it has none."""
    parts = _split(address.strip())
    return (parts.hostname or "").removeprefix("www.") if parts else ""


def number_in(address: str, name: str) -> str:
    """Return a parameter of a canonical address: `164` for `CId` in `...?CId=164&MId=2362`, or nothing."""
    return dict(parse_qsl(urlsplit(address).query)).get(name, "")


def names_one_item(address: str) -> bool:
    """Return whether a canonical address is that of one item's own page, not of a meeting or of an issue."""
    return any(script in address for script in ONE_ITEM)
