# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.messenger``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.messenger._messenger_execution import MessengerExecution as MessengerExecution

__all__ = [
    "MessengerExecution",
]

PREFIX = "io.kestra.plugin.notifications.messenger"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "MessengerExecution": "_messenger_execution",
        },
        (),
    )
