# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.php``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.php._commands import Commands as Commands
    from kestra_dsl.plugins.scripts.php._script import Script as Script

__all__ = [
    "Commands",
    "Script",
]

PREFIX = "io.kestra.plugin.scripts.php"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Commands": "_commands",
            "Script": "_script",
        },
        (),
    )
