import pytest

from generator.reading.pdf import read_pdf
from generator.reading.sandbox import read_here
from generator.reading.upload import RefusedError
from tests.reading.papers import MARGIN, Paper, draw_pdf

SCAN = "this PDF is a scan: pictures of pages, without text"
ASK = "ask the council for the file the minutes were written in, or paste the text"


def refusal(content: bytes) -> tuple[str, str]:
    with pytest.raises(RefusedError) as refused:
        read_here(content)
    return refused.value.reason, refused.value.mend


def test_a_scan_is_refused() -> None:
    assert refusal(draw_pdf(lambda paper: paper.rect(100, 100, 300, 300, style="F"))) == (SCAN, ASK)


def test_a_scan_with_page_numbers_is_still_one() -> None:
    assert refusal(draw_pdf(lambda paper: paper.text(MARGIN, 100, "x" * 19))) == (SCAN, ASK)
    assert read_pdf(draw_pdf(lambda paper: paper.text(MARGIN, 100, "x" * 20))).items


def test_an_encrypted_file_is_refused() -> None:
    def draw(paper: Paper) -> None:
        paper.set_encryption("oak")
        paper.text(MARGIN, 100, "The minutes of the last meeting were agreed.")

    expected = ("this PDF is encrypted", "ask the council for a copy without protection, or paste the text")
    assert refusal(draw_pdf(draw)) == expected


@pytest.mark.parametrize("length", [20, 300, 900])
def test_a_file_cut_short_is_refused(length: int) -> None:
    whole = draw_pdf(lambda paper: paper.text(MARGIN, 100, "The minutes of the last meeting were agreed."))
    reason, mend = refusal(whole[:length])
    assert reason in ("this PDF file is broken and could not be read", SCAN)
    assert mend
