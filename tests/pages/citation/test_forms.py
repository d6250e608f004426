"""Every form of citation, read back by parsers that are not ours."""

import json
from dataclasses import replace
from html import unescape
from typing import Any

import pytest
import rispy
import wikitextparser
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import Citation as Cited
from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from markdown_it import MarkdownIt
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
from selectolax.lexbor import LexborHTMLParser

from generator.pages.citation import citation_forms
from generator.pages.citation.bibtex import bibtex
from generator.pages.citation.csl import csl_json
from generator.pages.citation.ris import ris
from generator.pages.citation.sentence import html, markdown, plain
from generator.pages.citation.wikipedia import wikipedia
from tests.pages.citation.citations import HOSTILE, ITEM, PART, day, hostile

every_hostile_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
SPAN = day("[2021-05..2022-06]")


def latex_decoder() -> LatexNodes2Text:
    """Return the decoder of LaTeX, with three commands of LaTeX's own that its table lacks or reads otherwise."""
    commands = get_default_latex_context_db()
    signs = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    commands.add_context_category("signs", macros=[MacroTextSpec(*sign) for sign in signs.items()], prepend=True)
    return LatexNodes2Text(latex_context=commands)


def read_bibtex(entries: str) -> dict[str, str]:
    decoding = LatexDecodingMiddleware(decoder=latex_decoder())
    library = parse_string(entries, append_middleware=[decoding])
    assert not library.failed_blocks
    (entry,) = library.entries
    return {"key": entry.key, "type": entry.entry_type, **{field.key: str(field.value) for field in entry.fields}}


def read_wikipedia(text: str) -> dict[str, str]:
    code = wikitextparser.parse(text)
    (template,) = code.templates
    assert str(template) == text
    assert template.name.strip() == "cite web"
    for argument in template.arguments:
        held = wikitextparser.parse(argument.value)
        acting = [*held.get_bolds_and_italics(), *held.wikilinks, *held.templates, *held.get_tags()]
        assert acting == []
    return {each.name: unescape(each.value).strip() for each in template.arguments}


def read_ris(text: str) -> dict[str, Any]:
    (record,) = rispy.loads(text)
    return dict(record)


def typeset(text: str) -> str:
    """Return a CSL-JSON citation as a citation processor prints it in a list of references."""
    source = CiteProcJSON(json.loads(text))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Cited([CitationItem(key) for key in source]))
    return "".join(map(str, bibliography.bibliography()))


def shown(source: str) -> str:
    """Return what HTML shows, white space folded."""
    return " ".join(LexborHTMLParser(source).text().split())


def test_the_plain_sentence_holds_every_fact() -> None:
    assert plain(PART) == (
        "Exampleshire Council, Children’s Committee, 12 March 2024, “Family centres” (minute 53.5), EXS-7K3QF, "
        "part (a). Draft minutes. Wording changed on 3 June 2024. https://book.example/minutes/d/exs-7k3qf/#a"
    )


def test_what_there_is_none_of_leaves_no_trace() -> None:
    assert plain(ITEM) == (
        "Exampleshire Council, Children’s Committee, 12 March 2024, “Family centres”. "
        "https://book.example/minutes/exampleshire/cabinet/2024-03-12/family-centres/"
    )


FACTS = [
    "Exampleshire Council",
    "Children’s Committee",
    "Family centres",
    "53.5",
    "EXS-7K3QF, part (a)",
    "3 June 2024",
    "raft minutes",
    "https://book.example/minutes/d/exs-7k3qf/#a",
]


@pytest.mark.parametrize("form", [*citation_forms(PART)], ids=lambda form: form.slug)
@pytest.mark.parametrize("fact", FACTS)
def test_every_form_holds_every_fact(form: Any, fact: str) -> None:
    assert fact in form.text


@pytest.mark.parametrize("fact", FACTS)
def test_ris_holds_every_fact(fact: str) -> None:
    assert fact in ris(PART)


def test_the_date_is_in_every_form() -> None:
    assert "12 March 2024" in markdown(PART)
    assert "12 March 2024" in html(PART)
    assert read_wikipedia(wikipedia(PART))["date"] == "12 March 2024"
    entry = read_bibtex(bibtex(PART))
    assert (entry["year"], entry["month"]) == ("2024", "mar")
    assert json.loads(csl_json([PART]))[0]["issued"] == {"date-parts": [[2024, 3, 12]]}
    assert read_ris(ris(PART))["date"] == "2024/03/12"


def test_a_date_that_may_lie_in_two_years_is_given_in_words_and_never_as_one() -> None:
    unsure = replace(PART, date=SPAN)
    words = "between May 2021 and June 2022"
    assert json.loads(csl_json([unsure]))[0]["issued"] == {"literal": words}
    assert "year" not in (entry := read_bibtex(bibtex(unsure)))
    assert words in entry["howpublished"]
    assert "date" not in (template := read_wikipedia(wikipedia(unsure)))
    assert words in template["type"]
    assert "year" not in (record := read_ris(ris(unsure)))
    assert words in record["notes"][0]
    assert words in plain(unsure)


@pytest.mark.parametrize(
    ("date", "parts"),
    [("2021", [2021]), ("2021-03", [2021, 3]), ("2021-21", [2021]), ("2021-03-10", [2021, 3, 10])],
)
def test_a_date_is_no_more_exact_than_its_source(date: str, parts: list[int]) -> None:
    cited = replace(PART, date=day(date))
    assert json.loads(csl_json([cited]))[0]["issued"] == {"date-parts": [parts]}
    assert read_bibtex(bibtex(cited))["year"] == "2021"
    assert ("month" in read_bibtex(bibtex(cited))) == (len(parts) > 1)
    assert read_ris(ris(cited))["date"].rstrip("/") == "/".join(f"{part:02}" for part in parts)


@every_hostile_text
def test_bibtex_reads_back(text: str) -> None:
    entry = read_bibtex(bibtex(hostile(text)))
    assert entry["key"] == PART.key
    assert entry["author"] == text
    assert entry["title"] == text
    assert entry["howpublished"] == f"{text}, 12 March 2024, minute {text}, EXS-7K3QF, part (a). {text}"
    assert entry["url"] == PART.address


@every_hostile_text
def test_several_bibtex_entries_stay_several(text: str) -> None:
    entries = [bibtex(replace(hostile(text), key=f"key-{number}")) for number in range(3)]
    library = parse_string("\n\n".join(entries))
    assert [entry.key for entry in library.entries] == ["key-0", "key-1", "key-2"]
    assert not library.failed_blocks


@every_hostile_text
def test_wikipedia_reads_back(text: str) -> None:
    template = read_wikipedia(wikipedia(hostile(text)))
    assert template["title"] == template["author"] == template["department"] == template["website"] == text
    assert template["at"] == f"minute {text}, EXS-7K3QF, part (a)"
    assert template["url"] == PART.address


@every_hostile_text
def test_ris_reads_back(text: str) -> None:
    record = read_ris(ris(hostile(text)))
    assert record["title"] == record["secondary_title"] == record["section"] == text
    assert record["authors"] == [text]
    assert record["urls"] == [PART.address]


@every_hostile_text
def test_csl_json_is_read_and_printed_by_a_citation_processor(text: str) -> None:
    (item,) = json.loads(csl_json([hostile(text)]))
    assert (item["title"], item["author"]) == (text, [{"literal": text}])
    assert item["container-title"] == text
    assert item["note"].startswith(f"{text}, 12 March 2024")
    assert PART.address in typeset(csl_json([hostile(text)]))


def test_a_citation_processor_prints_who_what_and_when() -> None:
    printed = typeset(csl_json([PART]))
    assert all(said in printed for said in ("Exampleshire Council", "2024", "Family centres", PART.address))


@every_hostile_text
def test_markdown_shows_the_text_and_links_nothing_else(text: str) -> None:
    page = MarkdownIt("commonmark").render(markdown(hostile(text)))
    sentence, address = plain(hostile(text)).rsplit(" ", 1)
    assert shown(page) == " ".join(sentence.split())
    links = LexborHTMLParser(page).css("a")
    assert [(link.text(), link.attributes["href"]) for link in links] == [(text, address)]
    assert {node.tag for node in LexborHTMLParser(page).css("body *")} == {"p", "a"}


@every_hostile_text
def test_html_shows_the_words_and_the_text(text: str) -> None:
    page = LexborHTMLParser(html(hostile(text)))
    (quote,) = page.css("blockquote")
    assert quote.attributes["cite"] == PART.address
    assert quote.text().strip() == text
    assert {node.tag for node in page.css("body *")} == {"blockquote", "p", "a"}
    assert [link.text() for link in page.css("a")] == [text]


def test_what_quotes_no_words_is_html_without_a_quotation() -> None:
    assert "blockquote" not in html(ITEM)
    assert [form.name for form in citation_forms(ITEM)] == ["Markdown", "HTML", "Wikipedia", "BibTeX", "CSL-JSON"]


def test_a_citation_is_one_line_where_its_form_is() -> None:
    for form in (plain, markdown, wikipedia):
        assert "\n" not in form(PART)
