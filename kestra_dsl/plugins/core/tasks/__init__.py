# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.tasks``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.core.tasks"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {},
        ("scripts",),
    )
