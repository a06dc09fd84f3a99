# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.output``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.output._output_values import OutputValues as OutputValues

__all__ = [
    "OutputValues",
]

PREFIX = "io.kestra.plugin.core.output"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "OutputValues": "_output_values",
        },
        (),
    )
