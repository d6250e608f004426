"""The web service's answer for one meeting: its items, with minutes as escaped HTML, typed out as on their pages."""

from collections.abc import Iterator, Sequence

from generator.reading.printed.days import find_days
from generator.reading.upload import Dropped, LinkedDocument, RefusedError, Stated, Upload, UploadedItem
from generator.reading.web.addresses import absolute
from generator.reading.web.elements import ASK_AGAIN, Element, parse_xml
from generator.reading.web.facts import read_council
from generator.reading.web.lines import Line, join_lines
from generator.reading.web.tree import fold, parse_tree
from generator.reading.web.typist import type_out

BODIES = (("decisionnonemptyhtmlbody", "Decision:"), ("minutesnonemptyhtmlbody", "Minutes:"))
NOT_SHOWN = "items that the council does not show"


def read_service(text: str) -> Upload:
    """Return the meeting that an answer holds; RefusedError where it holds none with minutes."""
    meeting = next(parse_xml(text).each("meeting"), None)
    items = tuple(meeting.each("agendaitem")) if meeting else ()
    if meeting is None or not any(item.words(body) for item in items for body, _ in BODIES):
        raise RefusedError("this XML holds no minutes of a meeting", ASK_AGAIN)
    shown = [item for item in items if _is_shown(item)]
    dropped = [Dropped(step=NOT_SHOWN, text=_title(item)) for item in items if not _is_shown(item)]
    return Upload(
        form="web service XML",
        items=tuple(_item(item, dropped) for item in shown),
        preamble=join_lines(_preamble(meeting, shown)),
        council=_council(meeting),
        committee=_committee(shown),
        date=_date(meeting),
        dropped=tuple(dropped),
    )


def _item(item: Element, dropped: list[Dropped]) -> UploadedItem:
    """Return one item; what its HTML holds beside words is added to `dropped`."""
    number = item.words("minutesitemnumber") + item.words("minutesitemsubnumber")
    documents = tuple(_documents(item))
    lines = [Line(text=words) for words in (item.words("fulldisplaynumberformat") or number, _title(item)) if words]
    lines.extend(_typed(item.words("agendatext"), dropped))
    for name, heading in BODIES:
        body = _typed(item.words(name), dropped)
        lines.extend((Line(text=heading), *body) if body else ())
    if documents:
        lines.extend((Line(text="Supporting documents:"), *(Line(text=each.name) for each in documents)))
    return UploadedItem(title=_title(item), text=join_lines(lines), number=number, documents=documents)


def _is_shown(item: Element) -> bool:
    return item.words("isdisplayallowed").lower() != "false"


def _title(item: Element) -> str:
    return fold(item.words("agendaitemtitle")) or "Untitled item"


def _typed(html: str, dropped: list[Dropped]) -> tuple[Line, ...]:
    tree = parse_tree(html)
    if tree.root is None or tree.body is None:
        return ()
    lines, lost = type_out(tree.root, {tree.body.mem_id})
    dropped.extend(lost)
    return lines


def _documents(item: Element) -> Iterator[LinkedDocument]:
    for document in item.each("linkeddoc"):
        name = fold(document.words("title"))
        if name and document.words("isrestricted").lower() != "true":
            yield LinkedDocument(name=name, url=absolute(document.words("url"), ""))


def _preamble(meeting: Element, items: Sequence[Element]) -> Iterator[Line]:
    """Yield what the answer says of the whole meeting: which, when, where and who was there."""
    committee = _committee(items)
    facts = (
        ("", committee.value if committee else ""),
        ("Date of meeting: ", meeting.words("meetingdate")),
        ("Time: ", meeting.words("meetingtime")),
        ("Venue: ", fold(meeting.words("meetinglocation"))),
    )
    yield from (Line(text=f"{label}{words}") for label, words in facts if words)
    for attendee in meeting.each("attendee"):
        stated = (fold(attendee.attributes.get(name, "")) for name in ("name", "roledescription", "attendance"))
        yield Line(text=", ".join(words for words in stated if words))


def _committee(items: Sequence[Element]) -> Stated | None:
    names = {fold(name) for item in items if (name := item.words("refertocommittee"))}
    if len(names) != 1:
        return None
    name = names.pop()
    return Stated(value=name, words=name, where="the element refertocommittee")


def _date(meeting: Element) -> Stated | None:
    words = meeting.words("meetingdate")
    days = find_days(words)
    return Stated(value=days[0].edtf, words=words, where="the element meetingdate") if days else None


def _council(meeting: Element) -> Stated | None:
    addresses = (document.words("url") for document in meeting.each("linkeddoc"))
    first = next((address for address in addresses if absolute(address, "")), "")
    return read_council((), Stated(value=first, words=first, where="a document's address")) if first else None
