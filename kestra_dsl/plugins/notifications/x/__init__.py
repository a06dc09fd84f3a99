# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.x``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.x._x_execution import XExecution as XExecution

__all__ = [
    "XExecution",
]

PREFIX = "io.kestra.plugin.notifications.x"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "XExecution": "_x_execution",
        },
        (),
    )
