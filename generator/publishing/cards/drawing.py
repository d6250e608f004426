"""One card as a picture of 1200 by 630 pixels, the size that every service shows whole."""

from io import BytesIO

from PIL import Image, ImageDraw

from generator.model.decision import Kind
from generator.pages.cards import Card
from generator.publishing.cards.fonts import SANS, SANS_BOLD, SERIF, SERIF_BOLD, font
from generator.publishing.cards.lines import Block, fit

WIDTH, HEIGHT = 1200, 630
MARGIN, BAND, BAR = 72, 92, 10
INNER = WIDTH - 2 * MARGIN
PAPER, INK, SOFT, COVER, ACCENT, WHITE = "#fbf8f1", "#17211f", "#46504c", "#12403d", "#98341a", "#ffffff"
TAG_COLOURS = {Kind.RESOLVED: ACCENT, Kind.AGREED: COVER}
COLOURS = 48
SAID_SIZES, TITLE_SIZES = (76, 66, 56, 48, 42), (84, 72, 62, 54)


def draw_card(card: Card) -> bytes:
    """Return the card as a PNG without metadata: the same card gives the same bytes."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(picture)
    _band(pen, card)
    below = _below(card)
    top = _above(pen, card)
    foot = HEIGHT - 40 - sum(block.height for block in below)
    _middle(pen, card, top, foot - 24)
    for block in below:
        _write(pen, block, MARGIN, foot, SOFT if block.face is SANS else INK)
        foot += block.height
    written = BytesIO()
    picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(written, "PNG")
    return written.getvalue()


def _band(pen: ImageDraw.ImageDraw, card: Card) -> None:
    """The site's name on its cover, and the outcome at the other end."""
    pen.rectangle((0, 0, WIDTH, BAND), fill=COVER)
    name = fit(card.site, SERIF_BOLD, (38,), INNER - 400, 50)
    _write(pen, name, MARGIN, (BAND - name.height) // 2, WHITE)
    if card.tag:
        used = font(SANS_BOLD, 30)
        wide = used.getlength(card.tag)
        left = WIDTH - MARGIN - wide - 40
        pen.rectangle((left, 20, WIDTH - MARGIN, BAND - 20), fill=TAG_COLOURS.get(card.kind or Kind.NOTED, SOFT))
        pen.text((left + 20, BAND // 2), card.tag, font=used, fill=WHITE, anchor="lm")


def _above(pen: ImageDraw.ImageDraw, card: Card) -> int:
    """The line above the large words; returns where these may begin."""
    if not card.above:
        return BAND + 60
    line = fit(card.above, SANS_BOLD, (34,), INNER, 50)
    _write(pen, line, MARGIN, BAND + 30, SOFT)
    return BAND + 30 + line.height + 20


def _middle(pen: ImageDraw.ImageDraw, card: Card, top: int, foot: int) -> None:
    """The large words: a council's own in serif behind a bar, as on the pages."""
    if card.said:
        block = fit(card.said, SERIF, SAID_SIZES, INNER - 40, foot - top)
        pen.rectangle((MARGIN, top + 8, MARGIN + BAR, top + block.height), fill=ACCENT)
        _write(pen, block, MARGIN + 40, top, INK)
    else:
        _write(pen, fit(card.title, SERIF_BOLD, TITLE_SIZES, INNER, foot - top), MARGIN, top, INK)


def _below(card: Card) -> list[Block]:
    """The lines at the foot: the first stands out where there are two."""
    first, *more = (*card.below, "")
    blocks = [fit(first, SANS_BOLD if len(card.below) > 1 else SANS, (32, 28), INNER, 82)] if first else []
    return blocks + [fit(line, SANS, (32, 28), INNER, 82) for line in more if line]


def _write(pen: ImageDraw.ImageDraw, block: Block, left: int, top: int, colour: str) -> None:
    used = font(block.face, block.size)
    for number, line in enumerate(block.lines):
        pen.text((left, top + block.step * number), line, font=used, fill=colour)
