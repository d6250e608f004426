"""The command `minutes`: a thin edge around the pipeline, one module a group of commands."""

from generator.cli import adding, building, comparing, explaining, minting, reviewing
from generator.cli.door import main

__all__ = ["adding", "building", "comparing", "explaining", "main", "minting", "reviewing"]
