"""What `minutes add` says: of one file in full, of many in a line each, and all of them counted at the end."""

from collections.abc import Iterable, Iterator

from generator.intake.adding.add import Account
from generator.intake.adding.changes import Outcome
from generator.model.characters import visible
from generator.model.span import fold
from generator.reading.upload import Dropped

FIRST_WORDS = 60


def tell_whole(account: Account) -> Iterator[str]:
    """Yield everything about one file, a line each: facts with their reasons, what was dropped, each document."""
    if account.refusal is not None:
        yield refusal_line(account)
        return
    yield f"{account.name}: {account.form}"
    for found in account.found:
        yield f"  {found.name:<10} {found.value or '-'} : {found.reason}"
    for line in tell_dropped(account.dropped):
        yield f"  {line}"
    for change in account.changes:
        yield f"  {change.outcome:<10} {change.path}" + (f" ({change.note})" if change.note else "")
    if account.over_size:
        yield "  original   not kept: it is over originals_up_to in content/site.yml"


def tell_briefly(account: Account) -> str:
    """Return one line about one file of many: `cabinet/june.html: 3 added, 1 unchanged`."""
    if account.refusal is not None:
        return refusal_line(account)
    counts = ((account.count(outcome), outcome) for outcome in Outcome)
    return f"{account.name}: {', '.join(f'{count} {outcome}' for count, outcome in counts if count)}"


def refusal_line(account: Account) -> str:
    """Return why a file was refused and what to do, on one line; nothing where it was not."""
    if account.refusal is None:
        return ""
    return fold(visible(f"{account.name}: {account.refusal.reason}; {account.refusal.mend}"))


def tell_dropped(dropped: Iterable[Dropped]) -> Iterator[str]:
    """Yield a line a cleaning step: how often it took something away, and the first words that it took."""
    steps: dict[str, list[str]] = {}
    for each in dropped:
        steps.setdefault(each.step, []).append(each.text)
    for step, texts in steps.items():
        words = fold(visible(texts[0][: 10 * FIRST_WORDS]))
        yield f'dropped    {step}: {len(texts)}, first "{words[:FIRST_WORDS]}"'


def tell_all(accounts: Iterable[Account]) -> Iterator[str]:
    """Yield the table that ends a folder: how many items were added, unchanged and updated, and what was refused."""
    held = tuple(accounts)
    yield from tell_dropped(each for account in held for each in account.dropped)
    for outcome in Outcome:
        yield f"{outcome:<10} {sum(account.count(outcome) for account in held):>6}"
    for account in held:
        if account.refusal is not None:
            yield f"  {refusal_line(account)}"
