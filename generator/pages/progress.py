"""The lists of what was decided, asked for or promised: each stands in the one list that its state puts it in."""

from collections import defaultdict
from dataclasses import dataclass

from generator.linking.follow_through.awaiting import is_awaited, is_rejected, is_reported
from generator.model.address import part_address
from generator.model.archive import Archive, Entry
from generator.model.follow_through import Followed, FollowThrough, State


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressList:
    """A list: its name in addresses and as a heading, the states that stand in it, and what they say.

    What stands in it is `awaited`, or else later minutes report on it.
    """

    slug: str
    name: str
    states: frozenset[State]
    about: str
    awaited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What stands in a list, with the item in which it was decided, asked for or promised."""

    entry: Entry
    followed: FollowThrough

    @property
    def address(self) -> str:
        """Its permanent address."""
        if self.followed.followed is Followed.PART:
            return part_address(self.followed.parent, self.followed.anchor)
        return f"{self.entry.address}#{self.followed.anchor}"


# An answer is no state: what is rejected stands here wherever else its state would put it.
REJECTED = ProgressList(
    slug="rejected",
    name="Rejected",
    states=frozenset(),
    about="The body that was asked rejected the recommendation, and nothing more is reported. Nothing is awaited.",
)
LISTS = (
    ProgressList(
        slug="date-passed",
        name="Report-back date passed",
        states=frozenset({State.DATE_PASSED}),
        about="The minutes set a date for a report or an answer. Minutes of a meeting after that date are held here, "
        "and nothing was found in them.",
        awaited=True,
    ),
    ProgressList(
        slug="put-back",
        name="Put back",
        states=frozenset({State.REVISED_DATE}),
        about="Later minutes set another date. Both dates are shown.",
        awaited=True,
    ),
    ProgressList(
        slug="awaiting",
        name="Nothing later found",
        states=frozenset({State.NO_LATER_MINUTES, State.NO_LATER_MENTION}),
        about="No later mention is found here, or no later minutes are held. "
        "Not everything in this list asks for something to come back.",
        awaited=True,
    ),
    ProgressList(
        slug="mentioned-later",
        name="Mentioned later",
        states=frozenset({State.MENTIONED}),
        about="Later minutes name the same plan or say the same words, and no more. "
        "They may be about something near it.",
        awaited=True,
    ),
    ProgressList(
        slug="reported-back",
        name="Reported back",
        states=frozenset({State.REPORTED_BACK}),
        about="Later minutes refer to this very decision, action or promise, and something was reported.",
    ),
    ProgressList(
        slug="reported-complete",
        name="Reported complete",
        states=frozenset({State.REPORTED_COMPLETE}),
        about="Later minutes refer to it and call it complete. This site has not checked whether it is.",
    ),
    ProgressList(
        slug="superseded",
        name="Superseded",
        states=frozenset({State.SUPERSEDED}),
        about="Later minutes say that something else has taken its place.",
    ),
    REJECTED,
)


def lists_of(archive: Archive) -> tuple[tuple[ProgressList, tuple[Listed, ...]], ...]:
    """Return every list with what stands in it, by the date it was asked, oldest first.

    A part that only notes, receives or welcomes something asks for nothing: it is listed where later minutes report
    on it, and not otherwise.
    """
    listed: defaultdict[str | None, list[Listed]] = defaultdict(list)
    for followed in archive.follow_through.values():
        listed[list_of(followed)].append(Listed(entry=archive.by_id[followed.document], followed=followed))
    return tuple((shown, tuple(listed[shown.slug])) for shown in LISTS)


def list_of(followed: FollowThrough) -> str | None:
    """Return the short name of the list in which something stands, or None where it stands in none."""
    if not is_awaited(followed) and not is_reported(followed):
        return None
    if is_rejected(followed):
        return REJECTED.slug
    return next(shown.slug for shown in LISTS if followed.state in shown.states)
