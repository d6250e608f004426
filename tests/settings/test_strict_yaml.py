import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.problem import Problem
from generator.settings.strict_yaml import DEPTH_LIMIT, SIZE_LIMIT, Source, Value, load_strings


def load(text: str) -> Value:
    loaded, problems = load_strings(Source(path="x.yml", text=text))
    assert problems == ()
    assert loaded is not None
    return loaded.value


def refuse(text: str) -> tuple[Problem, ...]:
    loaded, problems = load_strings(Source(path="x.yml", text=text))
    assert loaded is None
    assert problems
    return problems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no: yes", {"no": "yes"}),
        ("at: 12:30", {"at": "12:30"}),
        ("date: 2021-03-10", {"date": "2021-03-10"}),
        ("number: 0123", {"number": "0123"}),
        ("a: 1.0\nb: null\nc: ~\nd:", {"a": "1.0", "b": "null", "c": "~", "d": ""}),
        ("a: !!int 3", {"a": "3"}),
        ("1: [on, 2]", {"1": ["on", "2"]}),
        ("", {}),
    ],
)
def test_every_scalar_stays_the_words_it_is(text: str, expected: Value) -> None:
    assert load(text) == expected


def test_a_repeated_key_is_shown_where_it_stands_again() -> None:
    (problem,) = refuse("name: A\nplain: B\nname: C\n")
    assert problem.render() == (
        'x.yml:3: the key "name" stands here twice\n    name: C\n    ^\n    mend: keep one of the two'
    )


def test_an_alias_is_refused_where_it_stands() -> None:
    (problem,) = refuse("first: &words [a, b]\nsecond: *words\n")
    assert (problem.message, problem.line) == ("an alias (*) stands here", 1)


def test_an_alias_bomb_stays_small() -> None:
    levels = [f"k{level}: &k{level} [{', '.join([f'*k{level - 1}'] * 9)}]" for level in range(1, 30)]
    problems = refuse("\n".join(["k0: &k0 [lol]", *levels]))
    assert len(problems) == 9 * 29


def test_a_merge_key_brings_nothing_in() -> None:
    refuse("base: &base {a: b}\nother:\n  <<: *base\n")


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? "])
def test_deep_nesting_is_refused_before_it_can_end_the_process(opening: str) -> None:
    (problem,) = refuse(opening * 100_000)
    assert problem.message == "this YAML is nested too deeply"
    assert problem.column == DEPTH_LIMIT * len(opening) + 1


def test_nesting_up_to_the_limit_is_read() -> None:
    assert load("[" * DEPTH_LIMIT + "]" * DEPTH_LIMIT) != {}


def test_a_file_over_the_limit_is_refused() -> None:
    text = "a: " + "b" * (SIZE_LIMIT - 3)
    assert load(text)
    (problem,) = refuse(text + "b")
    assert problem.message == "this YAML is over 1 MB"


def test_what_is_not_yaml_is_shown_with_a_caret() -> None:
    (problem,) = refuse("name: A\nplain: this: that\n")
    assert problem.render() == (
        "x.yml:2: this is not YAML: mapping values are not allowed in this context\n"
        "    plain: this: that\n"
        "               ^\n"
        '    mend: check indentation and colons; put text that holds ": " or starts with a sign in quotes'
    )


def test_a_control_character_is_refused() -> None:
    (problem,) = refuse("name: A\x07\n")
    assert problem.mend == "save it as plain UTF-8 text"


def test_a_key_must_be_a_plain_word() -> None:
    (problem,) = refuse("? [a, b]\n: c\n")
    assert problem.message == "a key must be a plain word"


def test_lines_are_counted_from_the_first_line_given() -> None:
    loaded, _ = load_strings(Source(path="x.md", text="a: b\nc:\n  - d\n  - e\n", first_line=2))
    assert loaded is not None
    problem = loaded.problem("wrong", "mend it", ("c", 1))
    assert (problem.line, problem.column, problem.source) == (5, 5, "  - e")
    assert loaded.problem("wrong", "mend it", ("c", 1, "absent")).line == 5


TRICKY = st.text(alphabet="aZ0 :#\"'\\-[{&*!|>%@`,?~\t\r\x85\u00a0\u2028\ufeff’\U0001f600", max_size=8)


LINE = st.builds("{}{}{}".format, st.sampled_from("abcd"), st.sampled_from([":", ": ", ": Z", " : "]), TRICKY)
QUOTED = st.builds('{}: "{}"'.format, st.sampled_from("abcd"), TRICKY)


@given(lines=st.lists(LINE | QUOTED, min_size=1, max_size=3))
def test_a_text_of_one_value_a_line_says_what_yaml_makes_of_it(lines: list[str]) -> None:
    text = "\n".join(lines)
    flat, problems = load_strings(Source(path="x.yml", text=text))
    # Behind a comment a YAML reader has to read it all.
    read, others = load_strings(Source(path="x.yml", text=f"{text}\n# A comment"))
    assert (flat is None, len(problems)) == (read is None, len(others))
    if flat and read:
        assert (flat.value, flat.places) == (read.value, read.places)
