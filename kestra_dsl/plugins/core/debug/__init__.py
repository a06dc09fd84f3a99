# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.debug``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.debug._echo import Echo as Echo
    from kestra_dsl.plugins.core.debug._return import Return as Return

__all__ = [
    "Echo",
    "Return",
]

PREFIX = "io.kestra.plugin.core.debug"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Echo": "_echo",
            "Return": "_return",
        },
        (),
    )
