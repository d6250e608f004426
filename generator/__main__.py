"""`python -m generator` is the command `minutes`."""

from generator.cli import main

main()
