# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.groovy``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.groovy._commands import Commands as Commands
    from kestra_dsl.plugins.scripts.groovy._eval import Eval as Eval
    from kestra_dsl.plugins.scripts.groovy._file_transform import FileTransform as FileTransform
    from kestra_dsl.plugins.scripts.groovy._script import Script as Script

__all__ = [
    "Commands",
    "Eval",
    "FileTransform",
    "Script",
]

PREFIX = "io.kestra.plugin.scripts.groovy"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Commands": "_commands",
            "Eval": "_eval",
            "FileTransform": "_file_transform",
            "Script": "_script",
        },
        (),
    )
