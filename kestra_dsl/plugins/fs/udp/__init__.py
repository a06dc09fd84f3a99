# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.udp``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.fs.udp._realtime_trigger import RealtimeTrigger as RealtimeTrigger
    from kestra_dsl.plugins.fs.udp._send import Send as Send

__all__ = [
    "RealtimeTrigger",
    "Send",
]

PREFIX = "io.kestra.plugin.fs.udp"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "RealtimeTrigger": "_realtime_trigger",
            "Send": "_send",
        },
        (),
    )
