# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.line``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.line._line_execution import LineExecution as LineExecution

__all__ = [
    "LineExecution",
]

PREFIX = "io.kestra.plugin.notifications.line"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "LineExecution": "_line_execution",
        },
        (),
    )
