"""Run the command `kdsl` as a user does."""

from __future__ import annotations

from kestra_dsl.cli import main

__all__ = ["kdsl"]


def kdsl(*arguments: str) -> int:
    """Run the command and return its exit code."""
    try:
        main(list(arguments))
    except SystemExit as leaving:
        return int(leaving.code or 0)
    return 0
