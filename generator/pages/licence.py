"""Whose words a council's minutes are, and under which licence others may use them."""

from generator.model.council import Council

NOT_STATED = "The council has not been found to state a licence."


def licence_in_words(council: Council) -> str:
    """Return whose words these are, and the licence where the council states one, in a sentence or two."""
    if council.licence is None:
        return f"The words are © {council.name}. {NOT_STATED}"
    return f"The words are © {council.name}, which gives them under the {council.licence.name}."
