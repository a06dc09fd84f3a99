# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.telegram``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.telegram._telegram_execution import TelegramExecution as TelegramExecution
    from kestra_dsl.plugins.notifications.telegram._telegram_send import TelegramSend as TelegramSend

__all__ = [
    "TelegramExecution",
    "TelegramSend",
]

PREFIX = "io.kestra.plugin.notifications.telegram"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "TelegramExecution": "_telegram_execution",
            "TelegramSend": "_telegram_send",
        },
        (),
    )
