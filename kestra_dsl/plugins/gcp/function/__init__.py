# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.function``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.function._http_function import HttpFunction as HttpFunction

__all__ = [
    "HttpFunction",
]

PREFIX = "io.kestra.plugin.gcp.function"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "HttpFunction": "_http_function",
        },
        (),
    )
