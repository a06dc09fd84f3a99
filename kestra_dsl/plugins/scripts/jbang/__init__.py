# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.jbang``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.jbang._commands import Commands as Commands
    from kestra_dsl.plugins.scripts.jbang._script import Script as Script

__all__ = [
    "Commands",
    "Script",
]

PREFIX = "io.kestra.plugin.scripts.jbang"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Commands": "_commands",
            "Script": "_script",
        },
        (),
    )
