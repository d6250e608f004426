"""The shapes in which minutes print an amount."""

from generator.parsing.mentions.vocabulary import SPACE, WORDING, choice

NOT_INSIDE = r"(?<![\w£.,:/’'–-])"
NOT_FOLLOWED = r"(?![0-9]|[.,:/][0-9]|[-–]\w|(?<=[0-9])[A-Za-z’']|\s?[ap]\.?m\b)"
DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,9})(?:\.[0-9]{1,4})?"
WORD = rf"(?:{choice('figures', 'numbers')}(?:-(?:two|three|four|five|six|seven|eight|nine))?\b)"
NUMBER = rf"(?:{DIGITS}|{WORD})"
NEARLY = rf"(?:{choice('figures', 'nearly')}{SPACE})?"
SCALE = rf"(?:{SPACE}{choice('figures', 'scales')}|\s?(?:{'|'.join(WORDING['figures']['short_scales'])})\b)"
MONEY = rf"£\s?{DIGITS}{SCALE}?"
PERCENT = rf"{DIGITS}\s?{choice('figures', 'percent')}(?![\w%])"
AMOUNT = rf"(?:{MONEY}|{PERCENT}|{NUMBER})"
MODIFIER = rf"(?!{choice('figures', 'small')}\b)[A-Za-z][A-Za-z’'-]{{0,24}},?{SPACE}"
COUNTED = (
    rf"(?:{MODIFIER}){{0,4}}?(?P<unit>{choice('figures', 'counted')}(?:{SPACE}{choice('figures', 'counted')})?)"
    rf"(?![\w]|['’-]\w)(?:{SPACE}{choice('figures', 'tails')}\b)?"
)
