from generator.model.problem import CONTEXT_WIDTH, GeneratorError, Problem, Severity, errors

WRONG = Problem(path="x.md", line=3, column=5, source="\tab cd", message="wrong", mend="mend it")


def test_the_caret_stands_under_its_column() -> None:
    assert WRONG.render() == "x.md:3: wrong\n     ab cd\n        ^\n    mend: mend it"


def test_a_long_line_is_cut_around_the_caret() -> None:
    drawn = Problem(path="x.md", line=1, column=700, source="a" * 699 + "b" + "a" * 700, message="wrong").render()
    _, source, caret = drawn.split("\n")
    assert len(source) == 4 + CONTEXT_WIDTH
    assert source[caret.index("^")] == "b"


def test_what_only_needs_a_look_says_so_and_is_no_error() -> None:
    look = Problem(path="x.md", message="odd", severity=Severity.LOOK)
    assert look.render() == "x.md: needs a look: odd"
    assert errors([look, WRONG]) == (WRONG,)


def test_a_broken_set_up_shows_all_of_its_problems() -> None:
    assert str(GeneratorError([WRONG, WRONG])) == f"{WRONG.render()}\n{WRONG.render()}"
