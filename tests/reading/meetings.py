"""A whole meeting of an imagined council, told once for every kind of file."""

from html import escape

from tests.reading.papers import Table, Text

COVER = (
    Text(words="EXAMPLESHIRE COUNTY COUNCIL", bold=True),
    Text(words="CHILDREN AND FAMILIES SCRUTINY COMMITTEE", bold=True),
    Text(
        words="Minutes of a meeting of the Children and Families Scrutiny Committee held on Wednesday, 10th March,"
        " 2021 at 10.30 am in the Guildhall, Exampleton."
    ),
    Text(words="Present: Councillor A Birch (Chairman), Councillor B Oak and Councillor D Rowan"),
    Text(words="Apologies: Councillor C Elm"),
)
ITEMS = (
    Text(words="DECLARATIONS OF INTEREST", label="51", bold=True),
    Text(words="There were none."),
    Text(words="MINUTES OF THE LAST MEETING", label="52", bold=True),
    Text(words="The minutes of the meeting held on 4 January 2021 were agreed as a correct record."),
    Text(words="HOMES FOR CHILDREN: PROGRESS IN THE FIRST YEAR", label="53", bold=True),
    Text(
        label="53.1",
        words="The Cabinet Member introduced the report, saying that the first of the new homes had opened in the"
        " autumn and that the second would open as soon as its staff had been found and trained. She thanked the foster"
        " carers of the county, without whom the plan could not have been begun.",
    ),
    Text(
        label="53.2",
        words="Members asked how many children lived outside the county, and heard that the number had fallen from 41"
        " to 36 within the year.",
    ),
    Text(label="53.3", words="Resolved – That the Committee:"),
    Text(
        label="1.",
        level=1,
        words="Welcomes the opening of the first home and the fall in the number of children who live outside the"
        " county; and",
    ),
    Text(label="2.", level=1, words="Asks for a further report, with the views of the children, in September 2021."),
    Table(rows=(("Action", "Owner", "Due"), ("Send the list of homes", "A Rowan", "9 April 2021"))),
    Text(words="WORK PROGRAMME", label="54", bold=True),
    Text(words="RESOLVED that the work programme be noted."),
    Text(words="The meeting ended at 12.05 pm."),
)
HOMES = ITEMS[4:10]
MEETING = (*COVER, *ITEMS)


def as_text(parts: tuple[Text | Table, ...] = MEETING) -> bytes:
    return "\n\n".join(_typed(part) for part in parts).encode()


def _typed(part: Text | Table) -> str:
    if isinstance(part, Table):
        return "\n\n".join(" | ".join(row) for row in part.rows)
    return f"{part.label}    {part.words}" if part.label else part.words


def as_page(parts: tuple[Text | Table, ...]) -> bytes:
    return f"<!DOCTYPE html><html><body><main>{''.join(map(_marked_up, parts))}</main></body></html>".encode()


def _marked_up(part: Text | Table) -> str:
    if isinstance(part, Text):
        return f"<p>{escape(_typed(part))}</p>"
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in part.rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
