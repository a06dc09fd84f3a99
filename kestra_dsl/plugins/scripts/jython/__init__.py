# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.jython``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.jython._eval import Eval as Eval
    from kestra_dsl.plugins.scripts.jython._file_transform import FileTransform as FileTransform

__all__ = [
    "Eval",
    "FileTransform",
]

PREFIX = "io.kestra.plugin.scripts.jython"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Eval": "_eval",
            "FileTransform": "_file_transform",
        },
        (),
    )
