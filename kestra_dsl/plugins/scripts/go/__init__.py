# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.go``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.go._commands import Commands as Commands
    from kestra_dsl.plugins.scripts.go._commands_trigger import CommandsTrigger as CommandsTrigger
    from kestra_dsl.plugins.scripts.go._script import Script as Script
    from kestra_dsl.plugins.scripts.go._script_trigger import ScriptTrigger as ScriptTrigger

__all__ = [
    "Commands",
    "CommandsTrigger",
    "Script",
    "ScriptTrigger",
]

PREFIX = "io.kestra.plugin.scripts.go"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Commands": "_commands",
            "CommandsTrigger": "_commands_trigger",
            "Script": "_script",
            "ScriptTrigger": "_script_trigger",
        },
        (),
    )
