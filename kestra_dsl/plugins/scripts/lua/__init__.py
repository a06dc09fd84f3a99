# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.lua``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.lua._commands import Commands as Commands
    from kestra_dsl.plugins.scripts.lua._script import Script as Script

__all__ = [
    "Commands",
    "Script",
]

PREFIX = "io.kestra.plugin.scripts.lua"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Commands": "_commands",
            "Script": "_script",
        },
        (),
    )
