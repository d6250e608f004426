"""Citations of an imagined council, plain ones and hostile ones."""

from dataclasses import replace

from generator.model.edtf import EdtfDate, parse_edtf
from generator.pages.citation import Citation


def day(text: str) -> EdtfDate:
    found = parse_edtf(text)
    assert found is not None
    return found


PART = Citation(
    council="Exampleshire Council",
    committee="Children\N{RIGHT SINGLE QUOTATION MARK}s Committee",
    date=day("2024-03-12"),
    title="Family centres",
    minute="53.5",
    reference="EXS-7K3QF",
    part="part (a)",
    changed="2024-06-03",
    draft=True,
    words="the plan be approved;",
    address="https://book.example/minutes/d/exs-7k3qf/#a",
    site="The Exampleshire Book",
    key="exs-7k3qf-a",
)
ITEM = replace(
    PART,
    minute="",
    reference="",
    part="",
    changed="",
    draft=False,
    words="",
    address="https://book.example/minutes/exampleshire/cabinet/2024-03-12/family-centres/",
    key="exs-1",
)

HOSTILE = {
    "braces": "A { plan } with {{ two }} and one { more",
    "closing brace": "A plan } left open",
    "backslash": "A \\plan{of} \\ and \\\\ \\n",
    "percent": "50% more, 100 % of it",
    "ampersand": "Fostering & adoption &amp; R&D &lt;b&gt;",
    "pipes": "A | plan || of |title=another",
    "template": "}} {{cite web |url=https://elsewhere.example}} {{!}}",
    "quotes": "A \"plan\" of 'ours', ''bold'' '''bolder''' “curly” ‘one’",
    "tags": "<script>alert(1)</script> <!-- a --> </p></blockquote><ref name=x/>",
    "markdown": "*A* _plan_ [of](https://elsewhere.example) `ours` ~~not~~ # > 1. - + ! $x$ ^2^",
    "signs": "$5 #7 a_b ~ ^ @ cost_of ~~~~ __TOC__ = : ; / ? !",
    "non-ASCII": "Cynllun Plant ŵ ŷ – café Łódź 計画 é 👪",
    "bibtex": '@misc{x, title = "y"}, year = {1900}, # jan',
    "ris": "ER  - TY  - BOOK",
    "json": '{"title": "x"}, \\u0041 \\" ]',
    "one letter": "A",
}


def hostile(text: str) -> Citation:
    """A citation whose every stated text is `text`."""
    return replace(PART, council=text, committee=text, title=text, minute=text, words=text, site=text)
