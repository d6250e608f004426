"""A register line as it stands today, with what it was before."""

from dataclasses import replace

from generator.model.register import FormerState, Record


def renew(held: Record, now: Record, today: str) -> Record:
    """Return the line `held` with the label, words and address of `now`.

    What changed is kept with the day: the former state, and a former address, which goes on leading here.
    """
    before, after = _words(held), _words(now)
    if (before, held.address) == (after, now.address):
        return held
    state = FormerState(until=today, label=held.label, text=held.text, sha256=held.sha256, address=held.address)
    return replace(
        held,
        id=now.id,
        parent=now.parent,
        address=now.address,
        label=now.label,
        text=now.text,
        sha256=now.sha256,
        changed=today if before != after else held.changed,
        earlier=(*held.earlier, state),
        redirects=leading_to(now.address, *held.redirects, held.address),
    )


def leading_to(address: str, *former: str) -> tuple[str, ...]:
    """Return the former addresses that lead to one, each once and never itself."""
    return tuple(dict.fromkeys(each for each in former if each != address))


def absorb(home: Record, absorbed: Record) -> Record:
    """Return `home` as the place to which every address of an absorbed record leads from now on."""
    former = (*home.redirects, *absorbed.redirects, absorbed.address)
    return replace(home, redirects=leading_to(home.address, *former))


def absorbed_by(home: str, record: Record, today: str) -> Record:
    """Return a record all of whose words stand in `home` now: its id is never given again."""
    return replace(record, redirects=(), withdrawn=today, reason=f"Its words stand in {home} now.")


def _words(record: Record) -> tuple[str, str, str]:
    return record.label, record.text, record.sha256
