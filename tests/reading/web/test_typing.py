"""How a tree is typed out: white space, lists, tables, links, and what is left out by name."""

import pytest

from generator.reading.web.cleaning import step_for
from generator.reading.web.lines import join_lines
from generator.reading.web.tree import parse_tree
from generator.reading.web.typist import type_out


def typed(html: str) -> str:
    tree = parse_tree(html)
    assert tree.root is not None
    assert tree.body is not None
    lines, _ = type_out(tree.root, {tree.body.mem_id})
    return join_lines(lines).removesuffix("\n")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one  two\n three</p><p>four</p>", "one two three\n\nfour"),
        ("<p>22&nbsp;&nbsp;May</p><p>&nbsp;</p>", "22\xa0\xa0May\n\n\xa0"),
        ("<p>1&#47;2&#32;and&#8217;s</p>", "1/2 and’s"),
        ("<p>one<br>two<br/> three </p>", "one\ntwo\nthree"),
        ("<p>one<br><br><br>two</p>", "one\n\ntwo"),
        ("<p>RE<b>SOLVED</b> that</p>", "RESOLVED that"),
        ("loose<div>block</div>words", "loose\n\nblock\n\nwords"),
        ("<pre>a   b\nc</pre>", "a   b\nc"),
        ("<a href='/x'><div>block</div></a>", "block"),
    ],
)
def test_words_and_white_space(html: str, text: str) -> None:
    assert typed(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ul><li>x</ul>", "·    x"),
        ("<ol><li>x<li>y</ol>", "1.    x\n\n2.    y"),
        ("<ol type=a start=3><li>x<li value=27>y</ol>", "c.    x\n\naa.    y"),
        ("<ol type=I start=4><li>x<li>y</ol>", "IV.    x\n\nV.    y"),
        ('<ol style="list-style-type: lower-roman"><li>x</ol>', "i.    x"),
        ("<ol reversed><li>x<li>y</ol>", "2.    x\n\n1.    y"),
        ("<ol type=a start=0><li>x</ol>", "0.    x"),
        ("<ol type=i start=4000><li>x</ol>", "4000.    x"),
        ("<ol start=99999999999999999999><li>x</ol>", "1.    x"),
        ("<ol><li>x<ol type=a><li>y</ol><li>z</ol>", "1.    x\n\na.    y\n\n2.    z"),
        ("<ol><li><ol type=a><li>y</ol></ol>", "1.\n\na.    y"),
        ("<ol><li><p>x</p><p>y</p></ol>", "1.    x\n\ny"),
        ('<ul style="list-style: none"><li>x</ul>', "x"),
        ("<ul><li>a) x<li>words</ul>", "a) x\n\n·    words"),
        ("<ol><li></li><li>x</ol><p>after</p>", "1.\n\n2.    x\n\nafter"),
        ("<ol><li>x<li></ol><p>after</p>", "1.    x\n\nafter"),
    ],
)
def test_list_labels_are_typed_out(html: str, text: str) -> None:
    assert typed(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<table><tr><th>Action<th>Owner<tr><td>do<td>Cllr A</table>", "Action | Owner\n\ndo | Cllr A"),
        ("<table><tr><td><p>do</p><p>it</p><td></table>", "do it |"),
        ("<table><caption>Votes</caption><tr><td>For<td>26</table>", "Votes\n\nFor | 26"),
        ("<table><tr><td><td></table><p>x</p>", "x"),
        ("<table><tr><td>(a)<td>words<p>more</p></table>", "(a)    words\n\nmore"),
        ("<table><tr><td><h2>Title</h2>x<td>y</table>", "Title\n\nx\n\ny"),
        ("<table><tr><td>x<td><table><tr><td>For<td>2</table></table>", "x\n\nFor | 2"),
        ("<table><tr><td>1<p>2<p>3<p>4<td>y</table>", "1\n\n2\n\n3\n\n4\n\ny"),
        ("<table><tr><td><p>one</p><p>cell</p></table>", "one\n\ncell"),
    ],
)
def test_tables_are_read_row_by_row(html: str, text: str) -> None:
    assert typed(html) == text


@pytest.mark.parametrize(
    ("html", "step"),
    [
        ("<!-- x -->", "comments"),
        ("<script>x</script>", "scripts and styles"),
        ("<div hidden>x</div>", "hidden elements"),
        ('<div style="color: red; display : none">x</div>', "hidden elements"),
        ('<div class="sr-only">x</div>', "hidden elements"),
        ("<nav>x</nav>", "menus"),
        ('<div role="banner">x</div>', "menus"),
        ("<button>x</button>", "form controls"),
        ('<div id="ccc-CookieControl">x</div>', "cookie banners"),
        ('<ul class="mgActionList"><li>x</ul>', "page links"),
        ("<p>x</p>", ""),
    ],
)
def test_each_step_takes_its_own(html: str, step: str) -> None:
    tree = parse_tree(f"<body>{html}</body>")
    assert tree.body is not None
    assert tree.body.first_child is not None
    assert step_for(tree.body.first_child) == step


def test_dropped_words_are_listed_in_the_page_order() -> None:
    tree = parse_tree("<body><p>out</p><div id=in>kept<i hidden>lost</i></div><p>after</p></body>")
    content = tree.css_first("#in")
    assert tree.root is not None
    assert content is not None
    lines, dropped = type_out(tree.root, {content.mem_id})
    assert [line.text for line in lines] == ["kept"]
    assert [(each.step, each.text) for each in dropped] == [
        ("page around the minutes", "out"),
        ("hidden elements", "lost"),
        ("page around the minutes", "after"),
    ]
