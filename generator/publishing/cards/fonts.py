"""The typefaces of the cards: Source Serif and Source Sans (SIL Open Font License), as their packages ship them."""

from functools import cache
from importlib.resources import files

from PIL import ImageFont

SERIF = ("font_source_serif_pro", "SourceSerifPro-Regular.ttf")
SERIF_BOLD = ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf")
SANS = ("font_source_sans_pro", "SourceSansPro-Regular.ttf")
SANS_BOLD = ("font_source_sans_pro", "SourceSansPro-Semibold.ttf")

Face = tuple[str, str]


@cache
def font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    """Return a typeface in a size in pixels; the plain layout gives the same picture on every machine."""
    package, name = face
    path = files(package) / "files" / name
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
