"""Numbers as lists write them."""

ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
LARGEST_ROMAN = 3999
MOST_LETTERS = 20


def write_number(number: int, form: str) -> str:
    """Return `number` in one of Word's forms: `lowerLetter` gives a to z, then aa, bb; an unknown form is decimal."""
    match form:
        case "lowerLetter" | "upperLetter":
            written = _letters(number)
        case "lowerRoman" | "upperRoman":
            written = _roman(number)
        case "decimalZero":
            written = f"{number:02}"
        case _:
            written = str(number)
    return written.upper() if form.startswith("upper") else written


def _letters(number: int) -> str:
    if not 1 <= number <= 26 * MOST_LETTERS:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if not 1 <= number <= LARGEST_ROMAN:
        return str(number)
    written = ""
    for value, letters in ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written
