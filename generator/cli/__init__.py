"""The command `minutes`: a thin edge around the pipeline, one module a group of commands."""

from generator.cli import adding, building, explaining, minting
from generator.cli.door import main

__all__ = ["adding", "building", "explaining", "main", "minting"]
