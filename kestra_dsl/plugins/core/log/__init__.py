# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.log``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.log._fetch import Fetch as Fetch
    from kestra_dsl.plugins.core.log._log import Log as Log
    from kestra_dsl.plugins.core.log._purge_logs import PurgeLogs as PurgeLogs

__all__ = [
    "Fetch",
    "Log",
    "PurgeLogs",
]

PREFIX = "io.kestra.plugin.core.log"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Fetch": "_fetch",
            "Log": "_log",
            "PurgeLogs": "_purge_logs",
        },
        (),
    )
